// What happened, in the past tense: few kinds of event for many kinds of step. An event names steps
// by their names and says all that the fold needs (the visits it opens, what they took in, seats,
// dates), so `apply` reads no graph and asks nobody. Shapes are read for ever: a released kind of
// event never changes its meaning. Kinds that nothing emits yet (waits, calls, jobs, notices,
// turns) are in the format all the same.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/id.hpp"
#include "base/value.hpp"

namespace banli::execution {

// A value that people wrote. With a salt it is stored apart from the facts, which name only
// SHA-256(salt ‖ value).
struct Written {
  Value value;
  std::string salt;  // 16 bytes, or empty for a value that is no person's
  bool operator==(const Written&) const = default;
};

// A token on its way: sent by a visit along a flow, named by the sender's step and the flow's
// ordinal.
struct Arrival {
  VisitId from;
  std::string step;        // of the sender
  std::uint32_t flow = 0;  // ordinal among the flows that leave that step
  std::string to;          // the step it goes to
  std::vector<VisitId>
      after;  // kept visits it follows from: the sender, until that one is folded away
  bool operator==(const Arrival&) const = default;
  bool same_flow(const Arrival& other) const { return step == other.step && flow == other.flow; }
};

enum class SeatState { waiting, open, done, agreed, refused, abstained, removed, superseded };
std::string_view name(SeatState state);

struct Seat {
  std::uint32_t number = 1;
  SeatState state = SeatState::open;
  bool claimed = false;
  std::string role;    // its pool, or empty for a personal seat
  std::string holder;  // a person, or empty while in the pool
  std::string rule;    // what produced it where no pool says it: `starter`
  std::string weight;  // decimal digits; empty is 1
  std::string by;      // who acted
  std::string answer;  // the label chosen
  Instant acted;
  bool operator==(const Seat&) const = default;
};

struct Due {
  Instant at;
  std::string wall;  // the same in the office's time: 2026-11-22T18:00
  std::string zone;
  bool operator==(const Due&) const = default;
};

struct Wait {        // what a visit waits for besides people (kinds of step to come)
  std::string kind;  // timer, message, ended, turn, child, job
  std::string name;
  std::string key;
  std::optional<Due> at;
  bool operator==(const Wait&) const = default;
};

enum class CaseState { active, suspended, completed, cancelled };
std::string_view name(CaseState state);

struct CaseStarted {
  static constexpr std::string_view kind = "case-started";
  std::string process;
  std::uint64_t version = 1;
  std::string bundle;  // SHA-256 of its files, hex
  std::string starter;
  std::optional<Due> due;
  std::uint64_t organisation = 0;  // position of the organisation in force
  InstanceId parent;               // of a called process
  VisitId parent_visit;
};
struct NumberGiven {
  static constexpr std::string_view kind = "number-given";
  std::string series;
  std::uint64_t count = 0;
  std::string number;
};
struct VisitOpened {
  static constexpr std::string_view kind = "visit-opened";
  VisitId visit;
  std::string step;
  std::string step_kind;  // task, approve, choose, split, join, set, end, start
  std::string lane;
  VisitId scope;            // the group, turn or call it is inside of; 0 = the case
  VisitId host;             // of an event: the visit it hangs on
  std::uint32_t round = 1;  // how often this step was opened, this one included
  std::vector<Arrival> took;
  std::vector<VisitId> ended;  // visits that it ended (early join, interrupting event, end of all)
  std::vector<Arrival> ended_arrivals;
  std::vector<VisitId> ended_awaiting;  // joins whose late arrivals it no longer lets come
  bool ended_as_done = false;           // `finish`: they count as done by this visit
  std::vector<VisitId> ruled_by;  // inclusive join: visits that ruled its missing branches out
  std::vector<Arrival> awaits;    // go-on join: flows whose late arrivals it will absorb
  std::vector<Seat> seats;
  std::vector<Wait> waits;
  std::optional<Due> due;
};
struct VisitClosed {
  static constexpr std::string_view kind = "visit-closed";
  VisitId visit;
  std::string by;      // person, or empty when the engine did it
  std::string answer;  // the label taken, or the gate's outcome: approved, rejected, undecided
  std::string tally;   // of a gate, in words: 2 agreed, 1 refused of 3
  std::vector<Arrival> sent;
};
struct ArrivalAbsorbed {  // by a join that had fired without it
  static constexpr std::string_view kind = "arrival-absorbed";
  VisitId join;
  Arrival arrival;
};
struct SeatAdded {
  static constexpr std::string_view kind = "seat-added";
  VisitId visit;
  Seat seat;
};
struct SeatChanged {  // the seat as it is from now on
  static constexpr std::string_view kind = "seat-changed";
  VisitId visit;
  std::string act;  // claimed, released, voted, done, opened, superseded, taken-back
  Seat seat;
  std::optional<Written> opinion;
};
struct FieldChange {
  std::string path;  // record.field or a name of `data`
  Written before;
  Written after;
};
struct FieldsWritten {
  static constexpr std::string_view kind = "fields-written";
  VisitId visit;  // the writer; 0 = at the start, by the caller
  VisitId scope;
  std::vector<FieldChange> changes;
};
struct Returned {  // C and what it gives back; the visits opened again follow as VisitOpened
  static constexpr std::string_view kind = "returned";
  VisitId from;     // where somebody sent it back, or whose gate did; 0 = a take back of the start
  std::string act;  // return, rejected, take-back
  std::vector<std::string> to;  // the steps
  std::vector<VisitId> targets;
  std::vector<VisitId> undone;
  std::vector<VisitId> cancelled;
  std::vector<VisitId> reopened;  // ended by a visit that is now undone: open again as they were
  std::vector<Arrival> waiting;   // given back to joins
  std::optional<Written> reason;
};
struct Commented {
  static constexpr std::string_view kind = "commented";
  VisitId visit;  // 0 = the case
  Written text;
};
struct IncidentRaised {  // holds one visit
  static constexpr std::string_view kind = "incident-raised";
  VisitId visit;
  std::string code;
  std::vector<std::string>
      about;  // names and values for the code's words: name, value, name, value …
};
struct IncidentResolved {
  static constexpr std::string_view kind = "incident-resolved";
  VisitId visit;
};
struct CaseEnded {
  static constexpr std::string_view kind = "case-ended";
  CaseState state = CaseState::completed;
  std::string outcome;
  std::optional<Written> reason;
};
struct CaseSuspended {
  static constexpr std::string_view kind = "case-suspended";
  bool resumed = false;
};
struct WaitMet {  // a timer fired, a message came, a job or child ended
  static constexpr std::string_view kind = "wait-met";
  VisitId visit;
  std::uint32_t wait = 0;  // index in VisitOpened::waits
  std::optional<Due> due;
  std::string cause;  // message id, worker, child
};
struct Called {
  static constexpr std::string_view kind = "called";
  VisitId visit;
  InstanceId child;
};
struct Noticed {
  static constexpr std::string_view kind = "noticed";
  VisitId visit;
  std::string what;  // urged, escalated, copied, notified
  std::vector<std::string> to;
  std::uint32_t count = 1;
};

using Event =
    std::variant<CaseStarted, NumberGiven, VisitOpened, VisitClosed, ArrivalAbsorbed, SeatAdded,
                 SeatChanged, FieldsWritten, Returned, Commented, IncidentRaised, IncidentResolved,
                 CaseEnded, CaseSuspended, WaitMet, Called, Noticed>;
using Events = std::vector<Event>;

}  // namespace banli::execution
