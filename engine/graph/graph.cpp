#include "graph/graph.hpp"

#include "base/match.hpp"

namespace banli::graph {

bool rests_at(const Step& step) {
  if (step.each) return true;
  return match(
      step.node, [](const Start&) { return true; }, [](const Task&) { return true; },
      [](const Approve&) { return true; },
      [](const Choose& choose) { return !choose.answers.empty(); },
      [](const Split&) { return false; }, [](const Join&) { return false; },
      [](const Wait&) { return true; },
      [](const Call& call) { return call.runs == Call::Runs::inside; },
      [](const Group&) { return true; }, [](const Job&) { return true; },
      [](const SetValues&) { return false; }, [](const Decide&) { return false; },
      [](const Notify& notify) { return notify.receipt == Notify::Receipt::required; },
      [](const End&) { return false; });
}

bool may_pass_at_once(const Step& step) {
  return step.each || !step.skip_when.empty() || std::holds_alternative<Group>(step.node);
}

bool is_worked_at(const Step& step) {
  if (step.each || std::holds_alternative<Group>(step.node)) return true;
  if (const auto* choose = std::get_if<Choose>(&step.node)) return !choose->answers.empty();
  return std::holds_alternative<Start>(step.node) || std::holds_alternative<Task>(step.node) ||
         std::holds_alternative<Approve>(step.node);
}

std::optional<StepIndex> Graph::find(std::string_view step) const {
  const auto found = by_name_.find(step);
  if (found == by_name_.end()) return std::nullopt;
  return found->second;
}

std::optional<StepIndex> Graph::find_called(std::string_view step) const {
  if (const auto named = find(step)) return named;
  std::optional<StepIndex> titled;
  for (std::size_t i = 0; i < steps_.size(); ++i) {
    const Bilingual& title = steps_[i].title;
    if (step.empty() || (title.zh != step && title.en != step)) continue;
    if (titled) return std::nullopt;
    titled = static_cast<StepIndex>(i);
  }
  return titled;
}

std::optional<FlowIndex> Graph::find_flow(StepIndex from, std::uint32_t ordinal) const {
  if (from >= leaving_.size() || ordinal >= leaving_[from].size()) return std::nullopt;
  return leaving_[from][ordinal];
}

std::optional<FlowIndex> Graph::entry_to(StepIndex step) const {
  const ScopeIndex scope = steps_[step].scope;
  if (scope == 0 || flows_[scopes_[scope].entry].to != step) return std::nullopt;
  return scopes_[scope].entry;
}

const forms::Form* Graph::record(std::string_view name) const {
  const auto found = records_.find(name);
  return found == records_.end() ? nullptr : found->second.get();
}

const forms::Field* Graph::field_at(std::string_view path) const {
  if (const auto dot = path.find('.'); dot != std::string_view::npos) {
    const forms::Form* form = record(path.substr(0, dot));
    return form == nullptr ? nullptr : form->find(path.substr(dot + 1));
  }
  for (const CaseField& declared : process_.fields) {
    if (declared.name == path) return &declared.field;
  }
  return nullptr;
}

std::optional<StepIndex> Graph::turns_of_record(std::string_view name) const {
  const auto found = turn_records_.find(name);
  return found == turn_records_.end() ? std::nullopt : std::optional(found->second);
}

const feel::Function* Graph::table_function(std::string_view name) const {
  const auto found = table_functions_.find(name);
  return found == table_functions_.end() ? nullptr : &found->second;
}

}  // namespace banli::graph
