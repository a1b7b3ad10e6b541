// The types of a process as one of its steps sees them: inside turns their items have names, the
// records of these turns are records, and those of other turns are lists.
#pragma once

#include "graph/types.hpp"

namespace banli::graph {

class TurnTypes : public feel::Types {
 public:
  // `from` inside or outside of the step's own turns.
  TurnTypes(const feel::Types& types, const Graph& graph, StepIndex step, SeenFrom from);

  std::optional<feel::Type> find(std::string_view name) const override;
  const feel::Function* find_function(std::string_view name) const override {
    return types_.find_function(name);
  }

 private:
  feel::Type type_of_item(StepIndex each, const EachOf& of) const;

  const feel::Types& types_;
  const Graph& graph_;
  std::vector<StepIndex> turns_;  // the outermost first
};

}  // namespace banli::graph
