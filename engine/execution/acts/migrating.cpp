// A case goes over to another version of its process. What runs keeps its dates; what is new there
// counts from now, and what is no more goes.
#include <algorithm>

#include "execution/acts.hpp"
#include "execution/converting.hpp"
#include "execution/migration.hpp"
#include "execution/nodes.hpp"
#include "execution/stages.hpp"
#include "execution/timing.hpp"
#include "execution/turns.hpp"

namespace banli::execution {
namespace {

bool is_of_a_stage(const Wait& wait) { return wait.kind.starts_with("stage-"); }

std::vector<Wait> kept_or_new(const std::vector<Wait>& before, const std::vector<Wait>& fresh) {
  std::vector<Wait> waits;
  for (const Wait& wait : fresh) {
    const auto known = std::ranges::find_if(before, [&](const Wait& other) {
      return other.kind == wait.kind && other.number == wait.number && other.name == wait.name;
    });
    waits.push_back(known == before.end() ? wait : *known);
  }
  std::ranges::copy_if(before, std::back_inserter(waits),
                       [](const Wait& wait) { return !is_of_a_stage(wait); });
  return waits;
}

std::optional<Due> kept_or_new(const std::optional<Due>& before, const std::optional<Due>& fresh) {
  return before && fresh ? before : fresh;
}

void settle(Move& there, VisitMapped& mapped) {
  const Visit& visit = there.visit(mapped.visit);
  const bool has_dates = visit.state == VisitState::live && visit.is_of_step();
  if (!has_dates) return;
  const graph::StepIndex step = *there.graph().find(visit.step);
  const auto forward = Entering::How::forward;
  const Entering at{there,   step,       visit.took, visit.scope,
                    forward, visit.turn, visit.item, item_of_turn(there, visit),
                    {}};
  mapped.due = kept_or_new(visit.due, due_of(at));
  mapped.waits =
      kept_or_new(visit.waits, stage_waits(at, there.graph().step(step).stages, mapped.due));
}

// The dates of a case that stands in the new version already.
void settle_dates(Move& there, Migrated& event) {
  for (VisitMapped& visit : event.visits) settle(there, visit);
  const bool is_kept = there.instance().find(start_visit) != nullptr;
  const auto seen_from = is_kept ? std::optional(start_visit) : std::nullopt;
  event.due = kept_or_new(event.due, due_of_case(there, seen_from));
  event.waits = kept_or_new(
      event.waits, stage_waits(at_start(there), there.graph().process().stages, event.due));
}

std::string name_of(const std::string& called, const graph::Graph& graph) {
  const auto step = graph.find_called(called);
  return step ? graph.step(*step).name : called;
}

// Steps may be called by their titles.
std::map<std::string, std::string> names_of(const std::map<std::string, std::string>& called,
                                            const graph::Graph& from, const graph::Graph& to) {
  std::map<std::string, std::string> names;
  for (const auto& [here, there] : called) names[name_of(here, from)] = name_of(there, to);
  return names;
}

// A gate, or a task of several seats, may have what it needs, by what it needs now.
void count_votes_again(Move& move) {
  std::vector<VisitId> gates;
  for (const Visit& visit : move.instance().visits) {
    const bool is_open = visit.state == VisitState::live && visit.is_open_yet() && !visit.incident;
    const bool has_seats = visit.step_kind == "approve" || visit.step_kind == "task";
    if (is_open && has_seats) gates.push_back(visit.id);
  }
  for (const VisitId gate : gates) {
    const Visit* visit = move.instance().find(gate);
    if (visit != nullptr && visit->state == VisitState::live) resume(move, gate);
  }
}

}  // namespace

Done act(Move& move, const Migrate& command) {
  const Instance& instance = move.instance();
  if (command.to == nullptr) {
    return refuse("no-such-version",
                  {{"process", instance.process}, {"version", std::to_string(command.version)}});
  }
  if (command.version == instance.version) {
    return refuse("migration-same-version", {{"version", std::to_string(command.version)}});
  }
  const auto steps = names_of(command.steps, move.graph(), *command.to);
  const Versions versions{move.graph(), *command.to, steps};
  auto event = command.with_horizon ? migrated_with_horizon(instance, versions)
                                    : migrated(instance, versions);
  if (!event) {
    event.error().arguments.emplace_back("version", std::to_string(command.version));
    return std::unexpected(std::move(event.error()));
  }
  auto values = converted(move, *command.to);
  if (!values) {
    values.error().arguments.emplace_back("version", std::to_string(command.version));
    return std::unexpected(std::move(values.error()));
  }
  event->values = std::move(*values);
  event->version = command.version;
  event->bundle = command.bundle;
  Instance mapped = instance;
  mapped.apply(*event, {});
  Move there(*command.to, std::move(mapped), move.situation());
  settle_dates(there, *event);
  move.emit(std::move(*event));
  move.run_by(*command.to);
  count_votes_again(move);
  return {};
}

}  // namespace banli::execution
