#include "graph/read_process.hpp"

#include "base/check.hpp"
#include "graph/find_scopes.hpp"
#include "graph/node_readers.hpp"
#include "graph/read_arrows.hpp"
#include "graph/read_forms.hpp"
#include "graph/read_stages.hpp"
#include "graph/words.hpp"

namespace banli::graph {
namespace {

// Automatic steps and ends stand in the lane of the step before where they do not say another.
bool needs_a_lane(const language::Step& step) {
  if (step.kind == "choose") return step.find("answers") != nullptr;
  return step.kind == "task" || step.kind == "approve";
}

std::size_t read_lane(const language::Step& step, std::size_t before, Reading& reading) {
  const text::Tree* lane = step.find("lane");
  if (lane == nullptr) {
    if (needs_a_lane(step)) reading.tell(step.span, "step-without-lane", {{"step", step.name}});
    return before;
  }
  if (!text::read_text(*lane, reading.problems)) return before;
  std::vector<std::string_view> names;
  for (std::size_t i = 0; i < reading.definition.lanes.size(); ++i) {
    if (reading.definition.lanes[i].name == lane->text) return i;
    names.push_back(reading.definition.lanes[i].name);
  }
  reading.tell_unknown(*lane, "unknown-lane", names);
  return before;
}

class StepNaming {
 public:
  explicit StepNaming(Reading& reading) : reading_(reading) { reading_.places.resize(1); }

  // The steps of a group stand behind it.
  void name(const std::vector<language::Step>& steps, StepIndex inside) {
    std::optional<StepIndex> before;
    for (const language::Step& step : steps) {
      lane_ = read_lane(step, lane_, reading_);
      check_is_new(step);
      const StepIndex index = reading_.builder.add_step(step.name, step.title, lane_, step.span);
      reading_.places.push_back({&step, std::nullopt, inside});
      if (before) reading_.places[*before].next = index;
      before = index;
      name(step.steps, index);
    }
  }

 private:
  // YAML finds the same name twice in one list; a group is another.
  void check_is_new(const language::Step& step) {
    if (!reading_.builder.so_far().find(step.name)) return;
    reading_.tell(step.span, "step-named-twice", {{"step", step.name}});
  }

  Reading& reading_;
  std::size_t lane_ = 0;
};

// The start stands in the lane of the role that starts, else where the first step is.
std::size_t lane_of_start(const Graph& graph) {
  const Process& process = graph.process();
  for (const Source& starter : process.starters) {
    for (std::size_t i = 0; i < process.lanes.size(); ++i) {
      if (!process.lanes[i].outside && process.lanes[i].role == starter.name) return i;
    }
  }
  return graph.step(1).lane;
}

void read_start(Reading& reading) {
  Start start;
  for (const language::StartWay& way : reading.definition.start) {
    if (way.form.kind == text::Tree::Kind::scalar && way.form.text.empty()) continue;
    for (FormUse& use : read_form_list(way.form, reading)) start.forms.push_back(std::move(use));
  }
  if (!reading.definition.start.empty()) {
    reading.builder.set_span(0, reading.definition.start.front().span);
  }
  start.then = reading.builder.add_flow(0, 1, {});
  reading.builder.set_entry(start.then);
  reading.builder.set_node(0, std::move(start));
  reading.builder.set_lane(0, lane_of_start(reading.builder.so_far()));
}

void read_step_at(StepIndex index, Reading& reading) {
  const std::size_t formulas = reading.formulas.size();
  const std::size_t asked = reading.asked.size();
  StepReading step{reading, *reading.places[index].written, index};
  reading.builder.set_node(index, read_node(step));
  read_step_settings(step);
  for (std::size_t i = formulas; i < reading.formulas.size(); ++i) {
    reading.formulas[i].step = index;
  }
  for (std::size_t i = asked; i < reading.asked.size(); ++i) reading.asked[i].step = index;
}

void read_number_step(Reading& reading) {
  const auto& number = reading.definition.number;
  if (!number || number->kind != text::Tree::Kind::map) return;
  text::Problems told;  // already by the settings
  const text::MapReader map(*number, words::number, reading.vocabulary(), told, "number");
  const text::Tree* at = map.find("at");
  if (at == nullptr) return;
  StepReading step{reading, *reading.places[1].written, 1};
  reading.builder.process().number_at = read_step(*at, step);
}

}  // namespace

void read_process(Reading& reading) {
  read_settings(reading);
  BANLI_CHECK(!reading.definition.steps.empty());
  StepNaming(reading).name(reading.definition.steps, 0);
  read_start(reading);
  read_number_step(reading);
  const auto count = static_cast<StepIndex>(reading.places.size());
  for (StepIndex index = 1; index < count; ++index) read_step_at(index, reading);
  read_case_limits(reading);
  find_scopes(reading);
  for (StepIndex index = 1; index < count; ++index) {
    StepReading step{reading, *reading.places[index].written, index};
    if (auto* join = std::get_if<Join>(&reading.builder.node(index))) finish_join(step, *join);
  }
}

}  // namespace banli::graph
