// What happened, in the past tense: few kinds of event for many kinds of step. An event names steps
// by their names and says all that the fold needs (the visits it opens, what they took in, seats,
// dates), so `apply` reads no graph and asks nobody. Shapes are read for ever: a released kind of
// event never changes its meaning.
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
  VisitId scope;           // the visit whose inside it is in; 0 = the case
  std::vector<VisitId>
      after;  // kept visits it follows from: the sender, until that one is folded away
  bool operator==(const Arrival&) const = default;
  bool same_flow(const Arrival& other) const {
    return step == other.step && flow == other.flow && scope == other.scope;
  }
};

enum class SeatState { waiting, open, done, agreed, refused, abstained, removed, superseded };
std::string_view name(SeatState state);

struct Seat {
  std::uint32_t number = 1;
  SeatState state = SeatState::open;
  bool claimed = false;
  std::string role;      // its pool, or empty for a personal seat
  std::string holder;    // a person, or empty while in the pool
  std::string rule;      // what produced it where no pool says it: `starter`
  std::string because;   // why it is left out: `self`, `same person 12` (the visit)
  std::string for_whom;  // whom who acted stood in for
  std::string owner;     // who asked the holder for advice; the seat comes back to him
  std::uint32_t transfers = 0;
  bool merged = false;  // its holder had a seat here already: he speaks once for all of his
  std::string added_by;
  std::uint32_t asked_by = 0;  // the seat of who added it
  std::string placed;          // of one that was added: before, after, beside that seat
  std::string sign_mode;       // all, any, in order
  std::string weight;          // decimal digits; empty is 1
  std::string by;              // who acted
  std::string answer;          // the label chosen
  Instant acted;

  const std::string& person() const { return by.empty() ? holder : by; }  // who acted, or holds it
  bool operator==(const Seat&) const = default;
};

struct Due {
  Instant at;
  std::string wall;  // the same in the office's time: 2026-11-22T18:00
  std::string zone;
  bool operator==(const Due&) const = default;
};

// What a visit, or the case, waits for besides people.
struct Wait {
  // of the step: opens, timer, message, turn, ended, child, job, next-turn; of a stage:
  // stage-timer, stage-message, stage-condition
  std::string kind;
  std::uint32_t number = 0;  // which way of the step, or which stage
  std::string name;          // of a message or worker
  std::string key;
  std::optional<Due> at;
  std::uint32_t times = 0;  // how often it was met
  bool met = false;         // for good
  bool operator==(const Wait&) const = default;
};

// A value handed over by name.
struct Handed {
  std::string name;
  Written value;
  bool operator==(const Handed&) const = default;
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
  std::vector<Wait> waits;  // of the stages of the whole case
  std::optional<Due> came;  // the time that began it, where one did
};
struct NumberGiven {  // the case's, or, without a number, a turn in a rotation
  static constexpr std::string_view kind = "number-given";
  std::string series;
  std::uint64_t count = 0;
  std::string number;
};
struct PeopleChosen {  // for a step, by who acted at the visit
  static constexpr std::string_view kind = "people-chosen";
  VisitId visit;
  std::string step;
  std::vector<std::string> persons;
};
struct VisitOpened {
  static constexpr std::string_view kind = "visit-opened";
  VisitId visit;
  std::string step;
  std::string step_kind;  // of its node; `each` holds turns, `event` is a stage's
  std::string lane;
  VisitId scope;            // the group, turn or call it is inside of; 0 = the case
  VisitId host;             // of an event: the visit it hangs on; 0 = the case
  std::uint32_t stage = 0;  // of an event: which of the host's stages, from 1
  std::uint32_t turn = 0;   // of a step done for each: which turn, from 1; its scope is the whole
  std::string item;         // the name that a turn's item has inside
  std::uint32_t round = 1;  // how often this step was opened in its turn, this one included
  std::vector<Arrival> took;
  std::vector<VisitId> ended;  // visits that it ended (early join, interrupting event, end of all)
  std::vector<Arrival> ended_arrivals;
  std::vector<VisitId> ended_awaiting;  // joins whose late arrivals it no longer lets come
  bool ended_as_done = false;           // `finish`: they count as done by this visit
  // Inclusive join: visits that ruled its missing branches out; turns in order: the turn before.
  std::vector<VisitId> ruled_by;
  std::vector<Arrival> awaits;  // go-on join: flows whose late arrivals it will absorb
  std::vector<Seat> seats;
  std::vector<Wait> waits;
  std::optional<Due> due;
  VisitId again_of;  // reinstated: done as that visit was before a return undid it
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
  std::vector<std::string> contents = {};  // of the files that came along: SHA-256, hex
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
  bool sets_aside = false;  // what is undone may be reinstated
};
struct Commented {
  static constexpr std::string_view kind = "commented";
  VisitId visit;  // 0 = the case
  Written text;
};
struct Viewed {  // once for each person and visit
  static constexpr std::string_view kind = "viewed";
  VisitId visit;
  std::string person;
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
struct Moved {             // a date that a suspension put off
  VisitId visit;           // 0 = the case
  std::uint32_t wait = 0;  // 0: when it is due; else which of its waits, from 1
  Due at;
  bool operator==(const Moved&) const = default;
};
struct CaseSuspended {
  static constexpr std::string_view kind = "case-suspended";
  bool resumed = false;
  std::vector<Moved> moved;
  std::optional<Written> reason;
};
struct WaitAdded {
  static constexpr std::string_view kind = "wait-added";
  VisitId visit;
  Wait wait;
};
struct WaitMet {  // a timer fired, a message came, a job or child ended
  static constexpr std::string_view kind = "wait-met";
  VisitId visit;           // 0 = the case
  std::uint32_t wait = 0;  // index among the waits
  std::optional<Due> due;
  std::optional<Due> again;  // when it comes again; none: it is met for good
  std::string cause;         // message id, worker, child
};
struct Called {  // a case of that process is to be started, with these values
  static constexpr std::string_view kind = "called";
  VisitId visit;            // 0 = by a stage of the case, or to undo a step
  std::string step;         // that is undone
  std::uint32_t stage = 0;  // of the visit or the case, from 1
  InstanceId child;
  std::string process;
  bool on_its_own = false;  // nobody here waits for its end
  std::vector<Handed> with;
};
struct StepRenamed {  // what was done there counts as done there
  std::string from;
  std::string to;  // empty: it is no more
  bool operator==(const StepRenamed&) const = default;
};
struct VisitMapped {  // a kept visit as it is from now on
  VisitId visit;
  std::string step;
  std::string step_kind;
  std::string lane;
  std::vector<Arrival> took;
  std::vector<Arrival> ended_arrivals;
  std::vector<Arrival> awaits;
  std::vector<Arrival> absorbed;
  std::vector<Wait> waits;
  std::optional<Due> due;
};
struct ValueConverted {  // as the field of the new version reads it
  VisitId scope;         // the turn whose papers it is of; 0 = the case
  std::string path;
  Written after;
};
struct Migrated {  // the case goes on by another version of its process
  static constexpr std::string_view kind = "migrated";
  std::uint64_t version = 1;
  std::string bundle;
  std::vector<StepRenamed> steps;
  std::vector<VisitMapped> visits;  // all that are kept
  std::vector<VisitId> folded;      // done at steps that are no more, or beyond the horizon
  bool has_horizon = false;         // of what was before only the start can be returned to
  std::vector<Arrival> waiting;     // at joins, all of them
  std::vector<Wait> waits;          // of the stages of the whole case
  std::optional<Due> due;
  std::vector<ValueConverted> values;
};
struct LinkRead {  // what this command read of another case
  static constexpr std::string_view kind = "link-read";
  InstanceId instance;
  std::string number;          // as the link has it
  std::uint64_t entry = 0;     // of that case: it was read as this one left it
  std::vector<Handed> values;  // by their paths there
};
struct Noticed {
  static constexpr std::string_view kind = "noticed";
  VisitId visit;
  std::string what;             // urged, escalated, handed, notified, copied, sent
  std::vector<std::string> to;  // persons, or roles for pools
  std::uint32_t count = 1;
  std::string name;         // of a message that was sent, of a record that was copied, of a slip
  std::string key;          // of a message that was sent
  std::optional<Due> keep;  // how long a message that nobody waits for is kept
  std::string by;           // mail, sms, letter
};

using Event = std::variant<CaseStarted, NumberGiven, VisitOpened, VisitClosed, ArrivalAbsorbed,
                           SeatAdded, SeatChanged, FieldsWritten, Returned, Commented,
                           IncidentRaised, IncidentResolved, CaseEnded, CaseSuspended, WaitAdded,
                           WaitMet, Called, Noticed, PeopleChosen, LinkRead, Viewed, Migrated>;
using Events = std::vector<Event>;

}  // namespace banli::execution
