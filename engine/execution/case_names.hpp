// What an expression of a process sees of its case (language.md §3.6): records by their names,
// declared and other data, `case`, `steps`, today() and now(), tables as functions.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "execution/instance.hpp"
#include "feel/expression.hpp"
#include "graph/graph.hpp"
#include "office/office.hpp"

namespace banli::execution {

class CaseNames : public feel::Names {
 public:
  CaseNames(const graph::Graph& graph, const Instance& instance, const office::Office& office,
            Instant now, VisitId from = {});

  std::optional<Value> find(std::string_view name) const override;
  const feel::Function* find_function(std::string_view name) const override;

 private:
  const feel::Function* of_calendar(std::string_view name) const;
  Value case_value() const;
  Value steps_value() const;
  DateTime local(Instant at) const;

  const graph::Graph& graph_;
  const Instance& instance_;
  const office::Office& office_;
  Instant now_;
  VisitId from_;                                 // inside a turn its own names come first
  mutable std::optional<feel::Function> asked_;  // made when an expression asks for it
};

// The fields of a record as they stand; empty if nothing was written.
Context record_of(const Instance& instance, std::string_view record, VisitId from = {});
Context record_in(const Cells& cells, std::string_view record);

}  // namespace banli::execution
