#include "execution/remapping.hpp"

#include <algorithm>
#include <utility>

#include "base/check.hpp"
#include "execution/run.hpp"

namespace banli::execution {
namespace {

const std::string& name_there(const Migrated& event, const std::string& step) {
  const auto named = std::ranges::find(event.steps, step, &StepRenamed::from);
  return named == event.steps.end() || named->to.empty() ? step : named->to;
}

void remap_visit(Instance& instance, const VisitMapped& there) {
  Visit* visit = instance.edit(there.visit);
  BANLI_CHECK(visit != nullptr);
  visit->step = there.step;
  visit->step_kind = there.step_kind;
  visit->lane = there.lane;
  visit->took = there.took;
  visit->ended_arrivals = there.ended_arrivals;
  visit->awaits = there.awaits;
  visit->absorbed = there.absorbed;
  visit->waits = there.waits;
  visit->due = there.due;
}

// Where two become one, what was done last counts.
void add_past(StepPast& known, const StepPast& other) {
  const std::uint32_t times = known.times + other.times;
  if (known.started <= other.started) known = other;
  known.times = times;
}

void remap_past(Instance& instance, const Migrated& event) {
  if (event.steps.empty()) return;
  SharedMap<StepPast> past;
  for (const auto& [step, of_step] : instance.past) {
    add_past(past.edit(name_there(event, step)), of_step);
  }
  instance.past = std::move(past);
  auto chosen = std::exchange(instance.chosen, {});
  for (auto& [step, people] : chosen) {
    instance.chosen[name_there(event, step)] = std::move(people);
  }
}

// Nobody changed them: who wrote them, and when, stays. Papers of a turn that is not kept went with
// it.
void convert(Instance& instance, const ValueConverted& converted) {
  const auto turn = instance.scopes.find(converted.scope);
  if (converted.scope && turn == instance.scopes.end()) return;
  Cells& cells = converted.scope ? turn->second : instance.data;
  cells.edit(converted.path).value = converted.after.value;
}

}  // namespace

void remap(Instance& instance, const Migrated& event) {
  instance.version = event.version;
  instance.bundle = event.bundle;
  for (const VisitId gone : event.folded) {
    if (instance.find(gone) != nullptr) take_away(instance, gone);
  }
  for (const VisitMapped& visit : event.visits) remap_visit(instance, visit);
  instance.waiting = event.waiting;
  instance.waits = event.waits;
  instance.due = event.due;
  instance.set_aside.clear();
  remap_past(instance, event);
  for (const ValueConverted& value : event.values) convert(instance, value);
}

}  // namespace banli::execution
