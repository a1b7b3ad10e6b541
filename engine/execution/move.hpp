// One command while it is being decided: the instance as its events so far leave it, and what kinds
// of step may do to it. Whatever is emitted is applied at once, so each decision sees the one
// before.
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "execution/allowed.hpp"
#include "execution/case_names.hpp"
#include "execution/decide.hpp"

namespace banli::execution {

class Move {
 public:
  Move(const graph::Graph& graph, Instance instance, const Situation& situation);

  const graph::Graph& graph() const { return graph_; }
  const Instance& instance() const { return instance_; }
  const Situation& situation() const { return situation_; }
  const Visit& visit(VisitId id) const;
  const graph::Step& step_of(const Visit& visit) const;

  void emit(Event event);
  // A value as it is written; one that may have to be redacted gets a salt.
  enum class Kept { plainly, redactable };
  Written written(Value value, Kept kept);
  // Is what stands at `record.field` or a name of `data` a person's?
  bool is_redactable(std::string_view path) const;

  CaseNames names() const { return {graph_, instance_, situation_.office, situation_.now}; }
  feel::Evaluated evaluate(const feel::Expression& expression) const;

  // A visit of the step about to be opened: id, lane, round, due. The kind of step adds what is its
  // own.
  VisitOpened opening(graph::StepIndex step, std::vector<Arrival> took) const;
  // Closes a live visit and sends a token along each flow.
  void close(VisitId visit, std::string by, std::string answer,
             const std::vector<graph::FlowIndex>& flows, std::string tally = "");
  // Goes the first arrow that holds, forward or back; none holds: the visit keeps an incident.
  void leave(VisitId visit, const graph::Arrows& arrows, std::string by, std::string answer,
             std::string tally = "");
  void follow(VisitId visit, const graph::Arrow& arrow, std::string by, std::string answer,
              std::string tally = "");
  void raise(VisitId visit, std::string code, std::vector<std::string> about);
  void raise_no_branch(VisitId visit, const std::vector<std::string>& missing);

  // Moves everything that moves by itself, until only people can go on or the case has ended.
  void settle();

  Decision result() &&;

 private:
  bool move_one_arrival();
  bool fire_one_inclusive_join();
  void enter(graph::StepIndex step, Arrival arrival);
  void end_if_nothing_is_left();
  std::string outcome() const;  // of the end that was reached last

  const graph::Graph& graph_;
  Instance instance_;
  const Situation& situation_;
  Act act_;
  Events events_;
  std::uint32_t salts_ = 0;
  int automatic_steps_ = 0;
};

// Names that conditions missed, each once.
void add_missing(std::vector<std::string>& names, const std::vector<std::string>& more);

// The next number of the process's series.
NumberGiven next_number(const graph::Graph& graph, const Situation& situation);

// The instant of a limit, with its wall time.
Due due_at(const calendar::Calendar& calendar, Instant from, const calendar::Duration& within);

}  // namespace banli::execution
