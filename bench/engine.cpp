#include "bench/engine.hpp"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <fstream>
#include <random>
#include <sstream>

#include "base/check.hpp"
#include "bench/course.hpp"
#include "runtime/door.hpp"
#include "storage/sqlite/store.hpp"
#include "text/catalogue.hpp"

namespace banli::bench {
namespace {

using EngineClock = std::chrono::steady_clock;
using execution::Command;

constexpr std::string_view worker = "zhangmin";

runtime::Surroundings measured_world() {
  const auto now = [] {
    const auto since = std::chrono::system_clock::now().time_since_epoch();
    return Instant{std::chrono::duration_cast<std::chrono::milliseconds>(since).count()};
  };
  const auto random = [] {
    static thread_local std::mt19937_64 source(std::random_device{}());
    std::array<std::uint8_t, 32> bytes{};
    for (std::size_t i = 0; i < bytes.size(); i += 8) {
      const std::uint64_t word = source();
      for (std::size_t j = 0; j < 8; ++j) bytes[i + j] = static_cast<std::uint8_t>(word >> (8 * j));
    }
    return bytes;
  };
  const auto zone = [](std::string_view) { return Zone("Asia/Shanghai", 8 * 3600, {}); };
  return {now, random, zone};
}

runtime::File bench_file(const std::string& name) {
  const std::string path = std::string(BANLI_SOURCE_DIR) + "/bench/" + name;
  std::ostringstream text;
  text << std::ifstream(path).rdbuf();
  BANLI_CHECK(!text.str().empty());
  return {path, text.str()};
}

class Engine final : public Contender {
 public:
  Engine(const std::string& folder, const std::string& process)
      : store_(storage::SqliteStore::create(folder + "/engine.db")),
        door_(*store_, measured_world()) {
    must({.actor = "root",
          .channel = "bench",
          .act = runtime::OpenSite{"bench", "Asia/Shanghai", "root"}});
    const std::vector<runtime::File> files{bench_file("office.yaml"), bench_file("step-form.yaml"),
                                           bench_file(process)};
    must({.actor = "root", .channel = "bench", .act = runtime::Deploy{files}});
  }

  std::unique_ptr<Client> client() override;
  std::unique_ptr<runtime::Reader> reader() { return store_->reader(); }

  runtime::Answer must(const runtime::Request& request) {
    auto answer = door_.submit(request);
    if (!answer) {
      const text::Refusal& refusal = answer.error();
      throw Bug(text::message(refusal.code, refusal.arguments, Language::english));
    }
    return std::move(*answer);
  }

 private:
  std::unique_ptr<runtime::Store> store_;
  runtime::Door door_;
};

execution::Filled filled(std::initializer_list<std::pair<const char*, Value>> fields) {
  execution::Filled filled;
  for (const auto& [name, value] : fields) filled.answers.fields[name] = {value, {}};
  return filled;
}

class EngineClient final : public Client {
 public:
  explicit EngineClient(Engine& engine) : engine_(engine), reader_(engine.reader()) {}

  void complete_case(std::vector<std::int64_t>& completions_ns) override {
    const execution::Start start{filled({{"customer", "王建国"},
                                         {"product", "电饭煲"},
                                         {"channel", "电话"},
                                         {"amount", Value::whole(399)},
                                         {"urgent", false}})};
    const InstanceId id = submit(runtime::StartCase{"complaint", start}).instance;
    for (const CourseTask& task : course) {
      const execution::TaskRef place{find_task(id, task), 0};
      submit(runtime::OnCase{id, execution::Claim{place}});
      const auto before = EngineClock::now();
      submit(runtime::OnCase{id, completion(task, place)});
      completions_ns.push_back((EngineClock::now() - before) / std::chrono::nanoseconds(1));
    }
  }

 private:
  static Command completion(const CourseTask& task, const execution::TaskRef& place) {
    auto answers = filled({{"note", "已按规定办理"}, {"amount", Value::whole(399)}});
    if (task.step == "approve")
      return execution::CastVote{place, execution::Vote::agree, answers, "", 0};
    return execution::Complete{place, answers, "", "", 0};
  }

  runtime::Answer submit(decltype(runtime::Request::act) act) {
    return engine_.must({.actor = std::string(worker), .channel = "bench", .act = std::move(act)});
  }

  VisitId find_task(InstanceId id, const CourseTask& task) {
    runtime::TaskFilter filter;
    filter.pools = {{std::string(task.role)}};
    for (const runtime::TaskRow& row : reader_->tasks(filter)) {
      if (row.instance == id && row.step == task.step) return row.visit;
    }
    BANLI_CHECK(!"the task is in the queue");
    return {};
  }

  Engine& engine_;
  std::unique_ptr<runtime::Reader> reader_;
};

std::unique_ptr<Client> Engine::client() { return std::make_unique<EngineClient>(*this); }

}  // namespace

std::unique_ptr<Contender> start_engine(const std::string& folder) {
  return std::make_unique<Engine>(folder, "complaint.yaml");
}

double microseconds_at_round(const std::string& folder, int rounds) {
  Engine engine(folder, "loop.yaml");
  const auto submit = [&](auto act) {
    return engine.must({.actor = std::string(worker), .channel = "bench", .act = std::move(act)});
  };
  // The median of the last hundred answers.
  const auto go_round = [&](int times) {
    const InstanceId id = submit(runtime::StartCase{"loop", {}}).instance;
    std::vector<double> last;
    std::uint64_t visit = 2;
    const int commands = std::max(2 * times, 100);
    for (int i = 0; i < commands; ++i) {
      const auto before = EngineClock::now();
      const execution::TaskRef place{VisitId{visit++}, 0};
      const bool is_second = i % 2 == 1;
      const auto fields = filled({{"note", "再来一次"}, {"amount", Value::whole(i)}});
      submit(
          runtime::OnCase{id, execution::Complete{place, fields, is_second ? "again" : "", "", 0}});
      const std::chrono::duration<double, std::micro> took = EngineClock::now() - before;
      if (commands - i <= 100) last.push_back(took.count());
    }
    std::ranges::sort(last);
    return last[last.size() / 2];
  };
  // The file has the same size and the caches are as warm, whichever case is measured.
  go_round(10'000);
  return go_round(rounds);
}

double milliseconds_to_first_answer(const std::string& banli, const std::string& folder) {
  const std::string run = "'" + banli + "' --db '" + folder + "/start.db' ";
  BANLI_CHECK(std::system((run + "init >/dev/null 2>&1").c_str()) == 0);
  const std::string files = std::string(BANLI_SOURCE_DIR) + "/bench";
  const std::string deploy = run + "process deploy '" + files + "' >/dev/null 2>&1";
  BANLI_CHECK(std::system(deploy.c_str()) == 0);
  std::vector<double> times;
  for (int i = 0; i < 11; ++i) {
    const auto before = EngineClock::now();
    BANLI_CHECK(std::system((run + "instance start complaint >/dev/null 2>&1").c_str()) == 0);
    const std::chrono::duration<double, std::milli> took = EngineClock::now() - before;
    times.push_back(took.count());
  }
  std::ranges::sort(times);
  return times[times.size() / 2];
}

}  // namespace banli::bench
