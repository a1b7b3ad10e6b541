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
  feel::Expression when;   // empty: holds
  bool otherwise = false;
  std::variant<FlowIndex, Back> way;
  text::Span span;
};
using Arrows = std::vector<Arrow>;  // the first that holds

struct Answer {  // a button that a person presses
  std::string name;  // as written, names it in commands and in the history
  Bilingual label;
  enum class Counts { agreed, refused, abstained, nothing };
  Counts counts = Counts::nothing;
  bool opinion_required = false;
  Arrow arrow;
};

// Of the language's limits what is built: a duration, counted from opening or from a step's start.
struct Limit {
  calendar::Duration within;
  std::optional<StepIndex> from;
};

struct FormUse {
  std::shared_ptr<const forms::Form> form;
  std::string record;      // the name its answers are stored under
  forms::Rights rights;
  std::vector<std::pair<std::string, feel::Expression>> prefill;  // field → formula
};

// What task and approve share: somebody works at it.
struct Work {
  People who;
  People never;                    // `not:`
  std::vector<FormUse> forms;
  std::vector<std::string> shows;  // records
  std::optional<Limit> due;
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
  std::uint32_t count = 0;             // `first` is 1
  std::vector<FlowIndex> of_steps;     // incoming flows that must have come, with Needs::steps
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
};

using Node = std::variant<Start, Task, Approve, Choose, Split, Join, SetValues, Decide, End>;

}  // namespace banli::graph
