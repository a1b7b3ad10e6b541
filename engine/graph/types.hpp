// The types that an expression of a process may count on (language.md §3.6): records by their
// names, fields of `data`, `case`, `steps`, today() and now(), tables. Nothing else is known.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "feel/expression.hpp"
#include "graph/graph.hpp"
#include "office/office.hpp"

namespace banli::graph {

class CaseTypes : public feel::Types {
 public:
  explicit CaseTypes(const Graph& graph);

  std::optional<feel::Type> find(std::string_view name) const override;
  const feel::Function* find_function(std::string_view name) const override;

 private:
  const Graph& graph_;
  feel::Type case_;
  feel::Type steps_;
  feel::Function today_;
  feel::Function now_;
  calendar::Calendar any_calendar_;  // their types are those of every calendar
  std::vector<feel::Function> of_calendar_;
  office::Office any_office_;
  std::vector<feel::Function> of_office_;
};

// A step's name in an expression, where a hyphen is a minus.
std::string name_in_expressions(std::string_view step);

}  // namespace banli::graph
