// One case: the fold of its events. Only `apply` changes it; apply never fails and never asks.
//
// The visits, each naming what it took in, form the *run*; where the tokens are follows from it.
// State is O(steps): live visits, those with arrivals not yet taken in, and the newest finished
// visits of each step are kept (`kept_rounds` of them, so that returns can be returned); older ones
// are folded away, and what followed from them follows from what they followed.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/shared_list.hpp"
#include "base/shared_map.hpp"
#include "execution/event.hpp"

namespace banli::execution {

inline constexpr std::size_t kept_rounds = 3;
inline constexpr VisitId start_visit{1};  // of the step `start`, at the case's beginning

enum class VisitState {
  live,
  done,
  finished,
  cancelled
};  // finished, cancelled: ended by another visit
std::string_view name(VisitState state);

struct Incident {
  std::string code;
  std::vector<std::string> about;
  Instant raised;
  bool operator==(const Incident&) const = default;
};

struct Visit {
  VisitId id;
  std::string step;
  std::string step_kind;
  std::string lane;
  VisitState state = VisitState::live;
  VisitId scope;
  VisitId host;
  std::uint32_t stage = 0;
  std::uint32_t turn = 0;
  std::string item;
  std::uint32_t turns = 0;  // of `each`: opened, of these done, of these rejected
  std::uint32_t turns_done = 0;
  std::uint32_t turns_refused = 0;
  std::uint32_t last_turn = 0;  // that was done last
  InstanceId child;             // that it called
  std::uint32_t round = 1;
  std::vector<Arrival> took;
  std::vector<VisitId> ended;
  std::vector<Arrival> ended_arrivals;
  std::vector<VisitId> ended_awaiting;
  bool ended_as_done = false;
  std::vector<VisitId> ruled_by;
  std::vector<Arrival> awaits;
  VisitId awaiting_ended_by;  // who ended the rest, so that what it awaits comes no more
  std::vector<Arrival> absorbed;
  std::vector<Seat> seats;
  std::vector<Wait> waits;
  std::optional<Due> due;
  std::uint32_t urged = 0;  // how often, by hand or by itself
  Instant urged_at;
  std::vector<std::string> copied;  // who has a copy of it
  std::vector<std::string> told;    // persons and roles that had another notice of it
  std::vector<std::string> seen;    // who has viewed it
  Instant opened;
  Instant closed;
  std::string by;
  std::string answer;
  std::optional<Incident> incident;

  // Its step is done, not a part around it.
  bool is_of_step() const { return step_kind != "each" && step_kind != "event"; }
  bool owns_scope() const {
    return step_kind == "group" || step_kind == "each" || step_kind == "event";
  }
  bool is_open_yet() const;  // not before its day
  bool is_awaiting() const { return !awaits.empty() && !awaiting_ended_by; }
  const Seat* find_seat(std::uint32_t number) const;
  bool operator==(const Visit&) const = default;
};

struct Cell {  // one value of the case's data
  Value value;
  VisitId writer;
  std::uint64_t entry = 0;    // of the case, that wrote it
  std::uint64_t changed = 0;  // the entry that last made it another value
  bool undone = false;        // its writer was undone: the value stays, but nobody stands for it
  bool operator==(const Cell&) const = default;
};
using Cells = SharedMap<Cell>;

// Who stands by his vote, and the entry he cast it.
using Agreements = std::map<std::string, std::uint64_t>;

struct InTurn {
  std::uint32_t opened = 0;  // how often; outside of turns `times` says it
  std::string answer;        // of the last round; outside of turns the step's own says it
  Agreements agreed;
  bool operator==(const InTurn&) const = default;
};

struct StepPast {  // what `steps.NAME` tells, beyond the visits that are kept
  std::uint32_t times = 0;
  std::string by;
  std::string answer;
  Instant started;
  Instant ended;
  std::map<VisitId, InTurn> turns;           // by the turn it is inside of; 0: of none
  std::map<std::string, std::string> drawn;  // by `next of …`, and returned: whose turn it stays
  const Agreements& agreed_in(VisitId turn) const;
  std::string_view answer_in(VisitId turn) const;
  bool operator==(const StepPast&) const = default;
};

struct Act {  // who did what an event tells, from its entry
  Instant time;
  std::string actor;
};

class Instance {
 public:
  InstanceId id;
  std::string process;
  std::uint64_t version = 0;
  std::string bundle;
  std::string number;  // the business number; empty until it is given
  std::string starter;
  Instant started;
  Instant ended;
  std::optional<Due> due;
  InstanceId parent;
  VisitId parent_visit;
  CaseState state = CaseState::active;
  Instant suspended_at;
  std::string outcome;
  // How often somebody but the starter completed, answered or voted, and did not take it back.
  std::uint32_t decisions_by_others = 0;
  VisitId last_visit;
  SharedList<Visit> visits;      // by id
  std::vector<Arrival> waiting;  // at joins, in the order they came
  Cells data;
  // Of turns, until they are done; then what they filled in stands in the scope of their whole, and
  // behind the whole in what is around it: a list for each record (turn_papers.hpp).
  std::map<VisitId, Cells> scopes;  // of turns, until they are done
  std::vector<Wait> waits;          // of the stages of the whole case
  SharedMap<StepPast> past;
  std::map<std::string, std::vector<std::string>, std::less<>> chosen;  // people, by step
  // What a return undid that may be reinstated, the gate that sent it back, and when.
  std::vector<Visit> set_aside;
  std::string set_aside_by;
  std::uint64_t set_aside_entry = 0;
  std::optional<Incident> quarantined;  // a Bug was met: no command but an administrator's retry
  std::uint64_t entries = 0;            // the number of the last entry folded

  void apply(const Event& event, const Act& act);

  const Visit* find(VisitId visit) const;
  Visit* edit(VisitId visit);  // to be changed, so it is no longer shared with copies
  bool operator==(const Instance&) const = default;
  bool is_open() const { return state == CaseState::active || state == CaseState::suspended; }
  // The newest kept visit of a step in a scope that satisfies nothing more than having finished.
  const Visit* newest_finished(std::string_view step) const;
  // The turn that a visit is, or is inside of; 0 where there is none. What is written goes there.
  VisitId turn_around(VisitId visit) const;
  // Where the forms of a visit are filled in: each turn has papers of its own.
  const Cells& papers_of(VisitId visit) const;
  // A field of a paper that the visit fills in; a turn's item, or a name of `data`, which is the
  // case's. Null: not there.
  const Cell* cell(VisitId visit, std::string_view path) const;
};

}  // namespace banli::execution
