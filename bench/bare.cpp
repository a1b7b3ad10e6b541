#include "bench/bare.hpp"

#include <chrono>

#include "base/check.hpp"
#include "bench/bare_writer.hpp"
#include "bench/combining_queue.hpp"
#include "storage/sqlite/store.hpp"

namespace banli::bench {
namespace {

using Kind = BareCommand::Kind;
using BareClock = std::chrono::steady_clock;

// The engine's question for a queue, word for word.
constexpr const char* queue_sql =
    "SELECT instance, visit, seat, several, step, lane, state, holder, role, due, opened, process, "
    "number FROM p_tasks WHERE holder = '' AND role = ? AND state = 'open' "
    "AND state IN ('open', 'claimed') "
    "ORDER BY due IS NULL, due, opened, instance, visit, seat LIMIT 100";

class Bare final : public Contender {
 public:
  Bare(const std::string& path, const FactSizes& sizes)
      : path_(path),
        writer_(path, sizes),
        queue_([this](const std::vector<BareCommand*>& batch) { writer_.write(batch); }) {}

  std::unique_ptr<Client> client() override;
  const std::string& path() const { return path_; }
  std::uint64_t next_id() { return ++last_id_; }
  void submit(BareCommand& command) { queue_.submit(command); }

 private:
  std::string path_;
  BareWriter writer_;
  CombiningQueue<BareCommand> queue_;
  std::atomic<std::uint64_t> last_id_ = 0;
};

class BareClient final : public Client {
 public:
  explicit BareClient(Bare& bare)
      : bare_(bare), connection_(bare.path()), find_(connection_, queue_sql) {}

  void complete_case(std::vector<std::int64_t>& completions_ns) override {
    BareCase of{.id = bare_.next_id()};
    of.subject = execution::instance_subject({of.id});
    of.number = "TS26" + std::to_string(11'000'000 + of.id);
    submit(Kind::start, of, 0);
    for (std::size_t task = 0; task < course.size(); ++task) {
      find_task(of.id, course[task].role);
      submit(Kind::claim, of, task);
      const auto before = BareClock::now();
      submit(Kind::complete, of, task);
      completions_ns.push_back((BareClock::now() - before) / std::chrono::nanoseconds(1));
    }
  }

 private:
  void submit(Kind kind, BareCase& of, std::size_t task) {
    BareCommand command{.kind = kind, .of = &of, .task = task};
    bare_.submit(command);
  }

  // Reads the whole list, as one who looks at it does.
  void find_task(std::uint64_t id, std::string_view role) {
    bool is_found = false;
    find_.bind(role);
    while (find_.step()) {
      is_found |= static_cast<std::uint64_t>(find_.number(0)) == id;
      for (const int column : {4, 5, 6, 7, 8, 11, 12}) find_.text(column);
    }
    find_.reset();
    BANLI_CHECK(is_found);
  }

  Bare& bare_;
  PlainConnection connection_;
  PlainStatement find_;
};

std::unique_ptr<Client> Bare::client() { return std::make_unique<BareClient>(*this); }

}  // namespace

std::unique_ptr<Contender> start_bare(const std::string& folder, const FactSizes& sizes) {
  const std::string path = folder + "/bare.db";
  storage::SqliteStore::create(path).reset();  // the same tables
  return std::make_unique<Bare>(path, sizes);
}

}  // namespace banli::bench
