#include "scenario/world.hpp"

#include <algorithm>
#include <limits>

#include "base/check.hpp"
#include "runtime/attaching.hpp"
#include "runtime/fold.hpp"

namespace banli::scenario {
namespace {

constexpr std::size_t all_rows = std::numeric_limits<std::size_t>::max();

// A scenario reads no disk: what stands in a file that it names is the name.
std::expected<runtime::OpenedFile, text::Problem> made_up(const std::string& path,
                                                          const forms::AnswerPlace&) {
  return runtime::OpenedFile{path.substr(path.rfind('/') + 1), forms::Content(path)};
}

}  // namespace

World::World(std::shared_ptr<const Premises> premises, Instant begin)
    : premises_(std::move(premises)),
      store_(premises_->store()),
      reader_(store_.reader()),
      now_(begin),
      door_(store_, surroundings(), premises_->readings()) {}

runtime::Surroundings World::surroundings() {
  runtime::Surroundings world;
  world.now = [this] { return now_; };
  world.random = [this] {
    std::array<std::uint8_t, 32> bytes{};
    std::uint64_t count = ++chance_;
    for (std::uint8_t& byte : bytes) {
      byte = static_cast<std::uint8_t>(count);
      count >>= 8;
    }
    return bytes;
  };
  world.zone = zone_named;
  world.decide = [this](const graph::Graph& graph, const execution::Instance& instance,
                        const execution::Command& command, const execution::Situation& situation) {
    auto decision = execution::decide(graph, instance, command, situation);
    if (decision) passed_.note(graph.process().name, instance, decision->events);
    return decision;
  };
  return world;
}

std::string World::person(std::string_view login_or_person) const {
  return premises_->name_of(login_or_person).value_or(std::string(login_or_person));
}

std::expected<runtime::Answer, text::Refusal> World::ask(const std::string& actor,
                                                         decltype(runtime::Request::act) act) {
  runtime::Request request;
  request.actor = actor;
  request.channel = "scenario";
  request.act = std::move(act);
  attach_files(request);
  return door_.submit(request);
}

void World::attach_files(runtime::Request& request) {
  if (auto* start = std::get_if<runtime::StartCase>(&request.act)) {
    if (const auto graph = premises_->graph(start->process)) {
      runtime::attach_files({*graph}, start->start.filled.answers, made_up);
    }
  }
  auto* on_case = std::get_if<runtime::OnCase>(&request.act);
  if (on_case == nullptr || !reader_->instance(on_case->instance)) return;
  std::visit(
      [&](auto& command) {
        if constexpr (requires { command.task, command.filled; }) {
          const auto seen = see(on_case->instance);
          const execution::Visit* visit = seen.instance->find(command.task.visit);
          const auto step = visit == nullptr ? std::nullopt : seen.graph->find(visit->step);
          if (step) runtime::attach_files({*seen.graph, *step}, command.filled.answers, made_up);
        }
      },
      on_case->command);
}

void World::pass_to(Instant until) {
  fire_what_is_due();  // also what was past already when it was set
  for (;;) {
    const std::vector<runtime::WaitRow> timers = reader_->timers(until, all_rows);
    const auto next = std::ranges::find_if(
        timers, [&](const runtime::WaitRow& timer) { return *timer.at > now_; });
    if (next == timers.end()) break;
    now_ = *next->at;
    fire_what_is_due();
  }
  now_ = std::max(now_, until);
}

void World::fire_what_is_due() {
  if (reader_->timers(now_, 1).empty()) return;
  const auto fired = ask(std::string(administrator), runtime::RunTimers{});
  BANLI_CHECK(fired.has_value());
}

// What was seen before is folded on.
runtime::Door::Seen World::see(InstanceId id) {
  const auto known = seen_.find(id);
  if (known == seen_.end()) {
    auto seen = door_.see(id);
    BANLI_CHECK(seen.has_value());
    return seen_.emplace(id, std::move(*seen)).first->second;
  }
  auto instance = std::make_shared<execution::Instance>(*known->second.instance);
  runtime::fold_on(*reader_, *instance);
  known->second.instance = std::move(instance);
  return known->second;
}

std::vector<runtime::TaskRow> World::open_tasks(InstanceId id) {
  runtime::TaskFilter filter;
  filter.instance = id;
  filter.limit = all_rows;
  return reader_->tasks(filter);
}

}  // namespace banli::scenario
