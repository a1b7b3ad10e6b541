#include "runtime/named_processes.hpp"

#include "text/keys.hpp"

namespace banli::runtime {
namespace {

const language::Step* find_step(const std::vector<language::Step>& steps, std::string_view name) {
  for (const language::Step& step : steps) {
    if (step.name == name) return &step;
    if (const language::Step* inside = find_step(step.steps, name)) return inside;
  }
  return nullptr;
}

class NamedProcesses {
 public:
  NamedProcesses(const language::Definition& definition, const graph::Graph& graph,
                 const KnownProcesses& known)
      : definition_(definition), graph_(graph), known_(known) {}

  text::Problems unknown() && {
    for (const graph::Step& step : graph_.steps()) {
      const auto* call = std::get_if<graph::Call>(&step.node);
      if (call != nullptr) look_up(call->process, span_of(step, "process"));
      const bool is_undone_by_process = !step.undo.empty() && !step.undo_entry;
      if (is_undone_by_process) look_up(step.undo, span_of(step, "undo"));
      look_up_all(step.stages);
    }
    look_up_all(graph_.process().stages);
    return std::move(problems_);
  }

 private:
  text::Span span_of(const graph::Step& step, std::string_view key) const {
    const language::Step* written = find_step(definition_.steps, step.name);
    const text::Tree* value = written == nullptr ? nullptr : written->find(key);
    return value == nullptr ? step.span : value->span;
  }

  void look_up_all(const std::vector<graph::Stage>& stages) {
    for (const graph::Stage& stage : stages) {
      if (!stage.start.empty()) look_up(stage.start, stage.span);
    }
  }

  void look_up(const std::string& name, text::Span span) {
    if (name.empty() || known_.has(name)) return;
    text::Arguments about{{"name", name}};
    text::suggest(about, name, known_.names);
    problems_.push_back(text::warning_at(span, "unknown-process", std::move(about)));
  }

  const language::Definition& definition_;
  const graph::Graph& graph_;
  const KnownProcesses& known_;
  text::Problems problems_;
};

}  // namespace

text::Problems unknown_processes(const language::Definition& definition, const graph::Graph& graph,
                                 const KnownProcesses& known) {
  return NamedProcesses(definition, graph, known).unknown();
}

}  // namespace banli::runtime
