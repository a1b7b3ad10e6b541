// Random cases of random processes, several mixed, through the door: keys are repeated, doors are
// opened anew, processes are deployed while cases of older ones are under way, and some of those go
// over to them. BANLI_SEED repeats a run, BANLI_SOAK lengthens it.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <iostream>

#include "execution/journal_json.hpp"
#include "runtime/fold.hpp"
#include "tests/execution/play.hpp"
#include "tests/execution/play_commands.hpp"
#include "tests/execution/random_player.hpp"
#include "tests/execution/random_version.hpp"
#include "tests/runtime/journal_check.hpp"
#include "tests/runtime/world.hpp"

namespace banli::tests {
namespace {

constexpr std::string_view staff_of_random_cases = R"(organisation: office-of-five
title: Office of five
posts:
  head: {title: Head}
  boss: {title: Boss, reports to: head}
  clerk: {title: Clerk, reports to: boss}
people:
  ann: {name: Ann, posts: [clerk], login: ann}
  bob: {name: Bob, posts: [clerk], login: bob}
  carl: {name: Carl, posts: [boss], login: carl}
  dora: {name: Dora, posts: [head], login: dora}
  eve: {name: Eve, posts: [], login: eve}
)";

constexpr std::size_t commands_per_house = 500;  // the journal is read anew after each case
constexpr std::size_t longest_process = 3'000;   // each door proves the bundles it works on anew
constexpr std::size_t random_commands_per_case = 40;
constexpr std::size_t cases_at_once = 4;
constexpr std::size_t longest_wait = 10'000;

struct OpenCase {
  InstanceId id;
  std::size_t commands = 0;
  std::size_t waited = 0;  // rounds for a called case
};

struct Counts {
  std::size_t commands = 0;
  std::size_t refused = 0;
  std::size_t repeated = 0;
  std::size_t migrated = 0;
  std::size_t ended = 0;
};

// One site in memory and those who work there.
class RandomHouse {
 public:
  RandomHouse(Random& random, Counts& counts) : random_(random), counts_(counts) {
    open_door();
    submit({.actor = "root", .channel = "test", .act = runtime::OpenSite{"Test", "UTC", "root"}});
    deploy({{"office.yaml", std::string(staff_of_random_cases)},
            {"note.yaml", form_of_random_processes},
            {"rate.yaml", table_of_random_processes},
            {"child.yaml", child_of_random_processes}});
  }

  // Until so many commands were given and each case has come to its end.
  void play(std::size_t wanted) {
    const std::size_t limit = counts_.commands + wanted;
    while (counts_.commands < limit || !open_.empty()) {
      if (open_.size() < cases_at_once && counts_.commands < limit) {
        if (open_.empty() || chance(20)) deploy_random_process();
        start();
      }
      if (chance(2)) open_door();
      if (!open_.empty()) act_on(below(random_, open_.size()));
    }
  }

 private:
  bool chance(int percent) { return below(random_, 100) < static_cast<std::uint64_t>(percent); }
  void open_door() { door_ = std::make_unique<runtime::Door>(world_.store, world_.surroundings()); }

  std::expected<runtime::Answer, text::Refusal> submit(const runtime::Request& request) {
    world_.now_ms += 60'000;
    return door_->submit(request);
  }

  void deploy(std::vector<runtime::File> files) {
    const runtime::Deploy act{std::move(files)};
    REQUIRE(submit({.actor = "root", .channel = "test", .act = act}));
  }

  // Another one, or the newest as somebody changed it.
  void deploy_random_process() {
    RandomVersion version;
    do {
      const bool is_changed = !processes_.empty() && chance(70);
      version = is_changed ? random_version(processes_.back(), random_)
                           : RandomVersion{random_process(random_), ""};
    } while (version.yaml.size() > longest_process || is_newest(version.yaml) ||
             compile(version.yaml, papers_of_random_processes).graph == nullptr);
    processes_.push_back(version.yaml);
    renamed_ = version.steps;
    deploy({{"random.yaml", std::move(version.yaml)}});
  }

  bool is_newest(const std::string& yaml) const {
    return !processes_.empty() && processes_.back() == yaml;
  }

  // To the newest version, if it can.
  void migrate(const OpenCase& open) {
    text::Sources sources;
    const std::string line = "migrate dora " + renamed_ + (chance(50) ? " horizon=yes" : "");
    const ParsedCommand parsed = parse_command(line, *see(open.id).instance, sources);
    counts_.migrated += give(on_case("root", open.id, parsed.command)).has_value();
  }

  void start() {
    text::Sources sources;
    const std::string line = "start ann k=K x=" + std::to_string(below(random_, 5));
    const ParsedCommand start = parse_command(line, {}, sources);
    const runtime::StartCase act{"random", std::get<execution::Start>(start.command)};
    const auto answer = give({.actor = start.actor, .channel = "test", .act = act});
    REQUIRE(answer);
    find_open_cases();
  }

  // Also those that other cases called, or ended.
  void find_open_cases() {
    for (; seen_ < world_.store.reader()->last_instance(); seen_ = {seen_.value + 1}) {
      const InstanceId id{seen_.value + 1};  // a call that was undone at once leaves a gap
      if (world_.store.reader()->instance(id)) open_.push_back({id});
    }
    for (std::size_t at = open_.size(); at-- > 0;) {
      if (has_ended(open_[at].id)) end(at);
    }
  }

  void act_on(std::size_t at) {
    if (at >= open_.size()) return;
    OpenCase& open = open_[at];
    const bool has_played = ++open.commands > random_commands_per_case;
    if (!has_played && chance(8)) migrate(open);
    if (has_ended(open.id)) return find_open_cases();
    const runtime::Door::Seen seen = see(open.id);
    RandomPlayer player(*seen.graph, random_);
    const std::string line =
        player.next(*seen.instance, has_played ? Direction::forward : Direction::any);
    REQUIRE_MESSAGE(!line.empty(), "nobody can move an open case\n" << told(*seen.instance));
    if (line.starts_with("end-call ")) {  // its end comes by itself
      REQUIRE_MESSAGE(++open.waited < longest_wait, "the called case never ends\n"
                                                        << told(*seen.instance));
      return;
    }
    INFO("case " << open.id.value << ": " << line);
    if (line.starts_with("later ")) {
      world_.now_ms += 86'400'000;
      give({.actor = "root", .channel = "test", .act = runtime::RunTimers{}});
    } else {
      command(open.id, line, *seen.instance);
    }
    check_rows(open.id);
    if (chance(5)) check_fold(open.id);
    if (chance(5)) {  // also those that it touched
      for (const OpenCase& one : open_) check_rows(one.id);
    }
    find_open_cases();
  }

  // The process, and where the case stands.
  std::string told(const execution::Instance& instance) const {
    const bool is_child = instance.process != "random";
    return (is_child ? instance.process : processes_[instance.version - 1]) + '\n' +
           execution::write_snapshot(instance);
  }

  // The engine's own commands, and those of who keeps a process, come from the administrator.
  void command(InstanceId id, const std::string& line, const execution::Instance& instance) {
    text::Sources sources;
    ParsedCommand parsed = parse_command(line, instance, sources);
    const bool is_kept =
        parsed.actor == "system" || line.starts_with("retry ") || line.starts_with("terminate ");
    give(on_case(is_kept ? "root" : parsed.actor, id, parsed.command));
  }

  // As it is, or with a key; what was answered under a key may be asked again.
  std::expected<runtime::Answer, text::Refusal> give(runtime::Request request) {
    ++counts_.commands;
    const bool has_key = chance(30);
    if (has_key) request.key = "key-" + std::to_string(counts_.commands);
    auto answer = submit(request);
    counts_.refused += !answer;
    if (has_key && answer && !answer->command.empty()) keyed_.emplace_back(request, *answer);
    if (!keyed_.empty() && chance(10)) repeat();
    return answer;
  }

  void repeat() {
    const auto& [request, first] = keyed_[below(random_, keyed_.size())];
    const Position before = world_.store.reader()->tail().last;
    const auto again = submit(request);
    REQUIRE(again);
    CHECK(again->repeated);
    CHECK(again->command == first.command);
    CHECK(again->instance == first.instance);
    CHECK(facts_of(*again) == facts_of(first));
    CHECK(world_.store.reader()->tail().last == before);
    ++counts_.repeated;
  }

  static std::string facts_of(const runtime::Answer& answer) {
    return execution::write_facts({"", "", answer.events}).facts;
  }

  runtime::Door::Seen see(InstanceId id) {
    auto seen = door_->see(id);
    REQUIRE(seen);
    return *seen;
  }
  // By its row: `check_rows` holds that against the case itself.
  bool has_ended(InstanceId id) { return world_.store.reader()->instance(id)->ended.has_value(); }

  void end(std::size_t at) {
    const InstanceId id = open_[at].id;
    open_.erase(open_.begin() + static_cast<std::ptrdiff_t>(at));
    ++counts_.ended;
    check_rows(id);
    check_fold(id);
    REQUIRE(why_not_whole(world_.store) == "");
  }

  void check_rows(InstanceId id) {
    const runtime::Door::Seen seen = see(id);
    REQUIRE(world_.store.reader()->instance(id)->state == name(seen.instance->state));
    REQUIRE(world_.store.reader()->instance(id)->version == seen.instance->version);
    REQUIRE(has_ended(id) == !seen.instance->is_open());
    check_tasks(id, seen);
    check_waits(id, seen);
    check_incidents(id, seen);
  }

  // The rows of incidents are those that hold up what is open.
  void check_incidents(InstanceId id, const runtime::Door::Seen& seen) {
    std::vector<std::string> lines, rows;
    for (const execution::Visit& visit : seen.instance->visits) {
      if (visit.state != execution::VisitState::live || !visit.incident) continue;
      lines.push_back(fmt::format("{} {} {}", visit.id.value, visit.step, visit.incident->code));
    }
    for (const runtime::IncidentRow& row : world_.store.reader()->incidents()) {
      if (row.instance != id) continue;
      rows.push_back(fmt::format("{} {} {}", row.visit.value, row.step, row.code));
    }
    REQUIRE(sorted_lines(std::move(rows)) == sorted_lines(std::move(lines)));
  }

  // The rows of waits are those that are not met.
  void check_waits(InstanceId id, const runtime::Door::Seen& seen) {
    std::vector<std::string> lines;
    const auto add = [&](VisitId visit, const std::vector<execution::Wait>& waits) {
      for (std::size_t i = 0; i < waits.size(); ++i) {
        if (waits[i].met) continue;
        lines.push_back(fmt::format("{}.{} {}", visit.value, i, waits[i].kind));
      }
    };
    if (seen.instance->is_open()) add({}, seen.instance->waits);
    for (const execution::Visit& visit : seen.instance->visits) {
      if (visit.state == execution::VisitState::live) add(visit.id, visit.waits);
    }
    std::vector<std::string> rows;
    runtime::WaitFilter all;
    all.limit = 100'000;
    for (const runtime::WaitRow& row : world_.store.reader()->waits(all)) {
      if (row.instance != id) continue;
      rows.push_back(fmt::format("{}.{} {}", row.visit.value, row.wait, row.kind));
    }
    REQUIRE(sorted_lines(std::move(rows)) == sorted_lines(std::move(lines)));
  }

  // The rows of open work are the open seats.
  void check_tasks(InstanceId id, const runtime::Door::Seen& seen) {
    std::vector<std::string> seats;
    for (const execution::Visit& visit : seen.instance->visits) {
      if (visit.state != execution::VisitState::live) continue;
      for (const execution::Seat& seat : visit.seats) {
        if (seat.state != execution::SeatState::open) continue;
        seats.push_back(visit.step + ' ' + visit.lane + ' ' +
                        task_line(visit.id, seat.number, seat.claimed ? "claimed" : "open",
                                  seat.holder, seat.role));
      }
    }
    runtime::TaskFilter filter;
    filter.instance = id;
    std::vector<std::string> rows;
    for (const runtime::TaskRow& row : world_.store.reader()->tasks(filter)) {
      rows.push_back(row.step + ' ' + row.lane + ' ' +
                     task_line(row.visit, row.seat, row.state, row.holder, row.role));
    }
    REQUIRE(sorted_lines(std::move(rows)) == sorted_lines(std::move(seats)));
  }

  static std::string task_line(VisitId visit, std::uint32_t seat, std::string_view state,
                               const std::string& holder, const std::string& role) {
    return fmt::format("{}.{} {} {} {}", visit.value, seat, state, holder, role);
  }

  static std::string sorted_lines(std::vector<std::string> lines) {
    std::sort(lines.begin(), lines.end());
    std::string text;
    for (const std::string& line : lines) text += line + '\n';
    return text;
  }

  // From the snapshot, and from the first entry on, a case is what the door shows.
  void check_fold(InstanceId id) {
    const std::string shown = execution::write_snapshot(*see(id).instance);
    const auto reader = world_.store.reader();
    const auto folded = runtime::fold_case(*reader, id);
    REQUIRE(folded);
    CHECK(execution::write_snapshot(*folded->instance) == shown);
    execution::Instance instance;
    instance.id = id;
    reader->entries(execution::instance_subject(id), 1, [&](const runtime::Entry& entry) {
      const auto facts = execution::read_facts(entry.facts, entry.values);
      runtime::fold_entry(instance, entry, facts.events);
    });
    CHECK(execution::write_snapshot(instance) == shown);
  }

  Random& random_;
  Counts& counts_;
  World world_;
  std::unique_ptr<runtime::Door> door_;
  std::vector<std::string> processes_;  // by their versions
  std::string renamed_;                 // between the last two: `s1=r1`
  std::vector<OpenCase> open_;
  InstanceId seen_;  // the last case that is known
  std::vector<std::pair<runtime::Request, runtime::Answer>> keyed_;
};

}  // namespace

TEST_CASE("runtime: random cases through the door leave a whole journal and true rows") {
  const std::size_t wanted = std::getenv("BANLI_SOAK") != nullptr ? 20'000 : 2'000;
  const char* given = std::getenv("BANLI_SEED");
  const std::uint64_t seed = given != nullptr ? std::stoull(given) : std::random_device()();
  std::cout << "random cases through the door: seed " << seed << "\n";
  INFO("seed " << seed);
  Random random(seed);
  Counts counts;
  while (counts.commands < wanted) RandomHouse(random, counts).play(commands_per_house);
  std::cout << "random cases through the door: " << counts.commands << " commands ("
            << counts.refused << " refused, " << counts.repeated << " repeated, " << counts.migrated
            << " migrated), " << counts.ended << " cases\n";
  CHECK(counts.refused < counts.commands / 2);
  CHECK(counts.repeated > counts.commands / 50);
  CHECK(counts.migrated > counts.commands / 1000);
  CHECK(counts.ended > counts.commands / 200);
}

}  // namespace banli::tests
