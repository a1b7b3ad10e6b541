// THE catalogue of step kinds. A kind is one struct here, one file graph/nodes/<kind>.cpp that
// reads its keys, one file execution/nodes/<kind>.cpp that says what it does when a token arrives
// or is woken.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/bilingual.hpp"
#include "calendar/calendar.hpp"
#include "feel/expression.hpp"
#include "forms/fill.hpp"
#include "forms/form.hpp"
#include "graph/people.hpp"
#include "tables/table.hpp"

namespace banli::graph {

using StepIndex = std::uint32_t;
using FlowIndex = std::uint32_t;

// An arrow forward is a Flow of the graph; an arrow back is a return.
struct Back {
  std::vector<StepIndex> targets;  // several: all are opened again; the start is step 0
};
struct Arrow {
  Bilingual label;
  feel::Expression when;     // empty: holds
  bool conditional = false;  // has a `when`, though it may not be readable
  bool otherwise = false;
  std::variant<FlowIndex, Back> way;
  text::Span span;
};
using Arrows = std::vector<Arrow>;  // the first that holds

struct Answer {      // a button that a person presses
  std::string name;  // as written, names it in commands and in the history
  Bilingual label;
  enum class Counts { agreed, refused, abstained, nothing };
  Counts counts = Counts::nothing;
  bool opinion_required = false;
  Arrow arrow;  // not of a gate, which goes by what all of its votes decide
};

// Until when, or not before when: a duration, the end of a day, or what a formula gives (a date, a
// moment, or a duration). Durations count from opening, or from the start of a step.
struct Limit {
  enum class Day { same, next };
  std::variant<calendar::Duration, Day, feel::Expression> within;
  std::optional<StepIndex> from;
};

// Values handed over by name: to a called process, a job, a table, or back from them.
using Handed = std::vector<std::pair<std::string, feel::Expression>>;

struct FormUse {
  std::shared_ptr<const forms::Form> form;
  std::string record;  // the name its answers are stored under
  forms::Rights rights;
  std::vector<std::pair<std::string, feel::Expression>> prefill;  // field → formula
};

struct Vacancy {  // `nobody:`, where no seat is found
  enum class Rule { incident, skip, refuse, people };
  Rule rule = Rule::incident;
  People people;
};
struct OwnCase {  // `self:`, where the starter would have a seat
  enum class Rule { allow, skip, people };
  Rule rule = Rule::allow;
  People people;
};
enum class SamePerson { ask, skip_consecutive, skip };  // who agreed at an earlier gate

// What task and approve share: somebody works at it.
struct Work {
  People who;
  People never;  // `not:`
  Vacancy nobody;
  OwnCase self;
  SamePerson same_person = SamePerson::ask;
  People cc;
  std::vector<FormUse> forms;
  std::vector<std::string> shows;  // records
  Bilingual note;
};

struct Start {  // step 0 of every process, reserved name `start`
  std::vector<FormUse> forms;
  FlowIndex then = 0;
};
struct Task {
  Work work;
  std::uint32_t needs = 0;  // how many seats must finish; 0 = all
  std::vector<Answer> answers;
  Arrows then;  // without answers
};
struct Share {  // an exact fraction of seats or weight
  std::uint32_t numerator = 1;
  std::uint32_t denominator = 2;
};
struct Pass {
  enum class Mode { any, all, in_order, count, at_least, more_than };
  Mode mode = Mode::any;
  std::uint32_t count = 1;
  Share share;
};
struct Voting {
  Pass pass;
  feel::Expression weigh;  // empty: heads
  enum class Base { seats, voters };
  Base base = Base::seats;
  std::uint32_t quorum = 0;
  enum class Abstain { not_allowed, not_counted, agreed, refused };
  Abstain abstain = Abstain::not_allowed;
  enum class Refuse { first, last };
  Refuse refuse = Refuse::first;
  enum class Early { decided, all_answered };
  Early early = Early::decided;
  enum class Opinion { required, when_refusing, free };
  Opinion opinion = Opinion::when_refusing;
};
struct Approve {
  Work work;
  Voting voting;
  std::vector<Answer> answers;      // the words of its votes; empty: agree, refuse, abstain
  std::vector<std::string> guards;  // `record.field`, or a name of `data`
  enum class Resubmit { stepwise, direct };
  Resubmit resubmit = Resubmit::stepwise;  // the way after `back to`
  enum class Again { all, refusers };
  Again again = Again::all;  // who signs in a new round
  Arrows approved;
  Arrows rejected;
};
struct Choose {  // data decide (`branches`) or a person of the lane (`answers`)
  Arrows branches;
  Work work;
  std::vector<Answer> answers;
};
struct Split {
  struct Branch {
    feel::Expression when;  // empty: always
    FlowIndex flow = 0;
  };
  std::vector<Branch> branches;
  bool is_conditional() const {
    for (const Branch& branch : branches) {
      if (!branch.when.empty()) return true;
    }
    return false;
  }
};
struct Join {
  enum class Needs { all, alive, count, steps };
  Needs needs = Needs::all;
  std::uint32_t count = 0;          // `first` is 1
  std::vector<FlowIndex> of_steps;  // incoming flows that must have come, with Needs::steps
  enum class Rest { none, go_on, cancel, finish };
  Rest rest = Rest::none;
  Arrows then;
};
struct SetValues {
  struct Assignment {
    std::string path;  // `record.field` or a name of `data`
    feel::Expression formula;
  };
  std::vector<Assignment> values;
  Arrows then;
};
// What a wait waits for, each of its ways with its own arrow; the first that comes wins.
struct Awaited {
  enum class Kind { after, until, message, turn, ended };
  Kind kind = Kind::after;
  calendar::Duration after;
  feel::Expression value;  // a moment (until), a key (message), a case (turn, ended); may be empty
  std::string message;
  Arrows then;
};
struct Wait {
  std::vector<Awaited> ways;
};
struct Call {
  std::string process;
  Handed with;   // name in the called process ← value here
  Handed gives;  // path here ← value there
  enum class Runs { inside, on_its_own };
  Runs runs = Runs::inside;
  Arrows then;
};
// A scope of its own: its steps stand beside all others in the graph, and know their scope.
struct Group {
  Arrows then;
};
struct Job {
  std::string worker;
  Handed with;
  Handed gives;
  std::vector<calendar::Duration> retries;  // before the second try, the third …
  Arrows then;
};
struct Notify {
  People to;
  Bilingual message;
  std::string copies_of;  // a record
  enum class Receipt { none, required };
  Receipt receipt = Receipt::none;
  std::string by;    // mail, sms, letter; empty: in the office itself
  std::string send;  // the name of a message that wakes a wait
  feel::Expression key;
  std::optional<calendar::Duration> keep;  // how long an unmet message waits
  Arrows then;
};
struct Decide {  // asks a table and keeps what it answers
  std::shared_ptr<const tables::Table> table;
  std::vector<tables::Answer> with;  // what each input is given, in the order of the inputs
  std::string record;
  Arrows then;
};
struct End {
  std::string outcome = "completed";
  enum class Stops { own_branch, all };
  Stops stops = Stops::own_branch;
  std::string error;  // raised to the group, call or case around it
};

using Node = std::variant<Start, Task, Approve, Choose, Split, Join, Wait, Call, Group, Job,
                          SetValues, Decide, Notify, End>;

// What people do there; none for steps that move by themselves.
const Work* work_of(const Node& node);
// Those that lead somewhere.
const std::vector<Answer>* answers_of(const Node& node);
// Those that people may give, also as votes of a gate.
const std::vector<Answer>* answers_to_give(const Node& node);
const std::vector<FormUse>& forms_of(const Node& node);  // also of the start

}  // namespace banli::graph
