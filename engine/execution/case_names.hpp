// What an expression of a process sees of its case (language.md §3.6): records by their names,
// declared and other data, `case`, `steps`, today() and now(), tables as functions.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "execution/instance.hpp"
#include "execution/links.hpp"
#include "feel/expression.hpp"
#include "graph/graph.hpp"
#include "office/office.hpp"

namespace banli::execution {

class CaseNames : public feel::Names {
 public:
  CaseNames(const graph::Graph& graph, const Instance& instance, const office::Office& office,
            Instant now, VisitId from = {});

  // Inside a turn of the step: one that is about to be opened, or that was done last of a whole.
  struct Turn {
    graph::StepIndex step = 0;
    VisitId whole;  // 0: it is about to be opened, and its papers are empty
    std::string item;
    Value item_value;
  };
  CaseNames in_turn(Turn turn) const;
  // Links lead on; the reader must outlive the names.
  CaseNames with(const LinkReader& links) const;

  std::optional<Value> find(std::string_view name) const override;
  const feel::Function* find_function(std::string_view name) const override;
  std::optional<Value> follow(const std::string& text,
                              const std::vector<std::string>& path) const override;

 private:
  std::optional<Value> find_in_turn(std::string_view name) const;
  const feel::Function* of_calendar(std::string_view name) const;
  const feel::Function* of_office(std::string_view name) const;
  Value case_value() const;
  Value steps_value() const;
  DateTime local(Instant at) const;

  const graph::Graph& graph_;
  const Instance& instance_;
  const office::Office& office_;
  Instant now_;
  VisitId from_;  // inside a turn its own names come first
  std::optional<Turn> turn_;
  const LinkReader* links_ = nullptr;
  mutable std::optional<feel::Function> asked_;  // made when an expression asks for it
};

}  // namespace banli::execution
