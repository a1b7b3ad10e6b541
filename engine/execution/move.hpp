// One command while it is being decided: the instance as its events so far leave it, and what kinds
// of step may do to it. Whatever is emitted is applied at once, so each decision sees the one
// before.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "execution/allowed.hpp"
#include "execution/case_names.hpp"
#include "execution/decide.hpp"

namespace banli::execution {

class Move;

// A step that is about to be entered.
struct Entering {
  Move& move;
  graph::StepIndex step;
  std::vector<Arrival> took;
  VisitId scope;
  enum class How { forward, by_return };
  How how = How::forward;
  std::uint32_t turn = 0;  // of a step that is done for each
  std::string item;        // what it is called there
  Value item_value;
  std::vector<Seat> seats_before;  // of a step that is returned to
};
// The case itself, where it begins.
Entering at_start(Move& move);

class Move {
 public:
  Move(const graph::Graph& graph, Instance instance, const Situation& situation);

  const graph::Graph& graph() const { return *graph_; }
  const Instance& instance() const { return instance_; }
  const Situation& situation() const { return situation_; }
  const Visit& visit(VisitId id) const;
  const graph::Step& step_of(const Visit& visit) const;

  void emit(Event event);
  // From here on the case runs by another version of its process, which outlives the command.
  void run_by(const graph::Graph& graph) { graph_ = &graph; }
  // A value as it is written; one that may have to be redacted gets a salt.
  enum class Kept { plainly, redactable };
  Written written(Value value, Kept kept);
  // Where a path is written from a visit: papers into its turn, names of `data` into the case.
  VisitId scope_of(VisitId visit, std::string_view path) const;
  // Is what stands at `record.field` or a name of `data` a person's?
  bool is_redactable(std::string_view path) const;

  // As seen from a visit: inside a turn its item and what was written there come first.
  CaseNames names(VisitId from) const {
    return CaseNames(*graph_, instance_, situation_.office, situation_.now, from).with(links_);
  }
  const LinkReader& links() const { return links_; }
  // As the step will see things that is about to be entered.
  CaseNames names(const Entering& at) const;
  feel::Evaluated evaluate(const feel::Expression& expression, VisitId from) const;
  feel::Evaluated evaluate(const feel::Expression& expression, const Entering& at) const;
  // A case that is to be called gets the next free id.
  InstanceId next_child();

  // A visit of the step about to be opened: id, lane, scope, round, due, what its stages wait for.
  // The kind of step adds what is its own.
  VisitOpened opening(const Entering& at) const;
  // Closes a live visit and sends a token along each flow.
  void close(VisitId visit, std::string by, std::string answer,
             const std::vector<graph::FlowIndex>& flows, std::string tally = "");
  // Goes the first arrow that holds, forward or back; none holds: the visit keeps an incident.
  void leave(VisitId visit, const graph::Arrows& arrows, std::string by, std::string answer,
             std::string tally = "");
  // The first arrow that holds, nullptr where none does; then `missing` names what had no value.
  const graph::Arrow* way_out(VisitId visit, const graph::Arrows& arrows,
                              std::vector<std::string>& missing) const;
  void follow(VisitId visit, const graph::Arrow& arrow, std::string by, std::string answer,
              std::string tally = "");
  void raise(VisitId visit, std::string code, std::vector<std::string> about);
  void raise_no_branch(VisitId visit, const std::vector<std::string>& missing);

  // The command cannot be done as it is; found out only while its consequences are decided.
  void obstruct(text::Refusal refusal);
  const std::optional<text::Refusal>& obstacle() const { return obstacle_; }
  // The actor does it as the substitute of who is absent; empty: in his own name.
  void act_for(std::string absent) { for_whom_ = std::move(absent); }
  // What a turn had that is begun again: its gate has the same seats.
  void keep_seats_before(VisitId turn, std::vector<Seat> seats);
  std::vector<Seat> seats_before(VisitId turn) const;
  // The next of a series that counts across cases, with what this command has counted already.
  std::uint64_t next_count(std::string_view series) const;

  // Moves everything that moves by itself, until only people can go on or the case has ended.
  void settle();

  Decision result() &&;

 private:
  void apply(Event event);
  // How often the step was opened in the turn around it; each turn of its own counts.
  std::uint32_t rounds_before(const Entering& at, const StepPast& past) const;
  void put_down_what_was_read();
  bool move_one_arrival();
  bool fire_one_inclusive_join();
  bool count_automatic_step(const Entering& at);
  void end_if_nothing_is_left();
  std::string outcome() const;  // of the end that was reached last

  const graph::Graph* graph_;
  Instance instance_;
  const Situation& situation_;
  Act act_;
  LinkReader links_;
  Events events_;
  std::optional<text::Refusal> obstacle_;
  std::string for_whom_;
  std::map<VisitId, std::vector<Seat>> seats_before_;
  std::uint32_t salts_ = 0;
  std::uint64_t children_ = 0;
  int automatic_steps_ = 0;
};

// Names that conditions missed, each once.
void add_missing(std::vector<std::string>& names, const std::vector<std::string>& more);

// The next number of the process's series.
NumberGiven next_number(const graph::Graph& graph, const Situation& situation);

}  // namespace banli::execution
