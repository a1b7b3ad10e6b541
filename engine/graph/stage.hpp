// What may happen while a step or a case is open (`meanwhile`): one cause and its effects; and the
// turns of a step that is done several times (`for each`).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "calendar/every.hpp"
#include "graph/nodes.hpp"

namespace banli::graph {

struct Cause {
  enum class Kind { overdue, before_due, after, every, message, error, condition };
  Kind kind = Kind::overdue;
  calendar::Duration within;  // overdue, before due, after
  calendar::Every every;
  std::string name;        // of a message or an error; an empty error is any
  feel::Expression value;  // a condition, or the key of a message
};

struct Stage {
  Cause cause;
  std::optional<calendar::Every> again;  // `again every`
  std::uint32_t at_most = 0;             // times in all; 0 = no end
  People urge;
  std::string slip;  // the form of an urging slip
  People escalate;   // added to those who work at it
  People hand_to;    // instead of them
  People notify;
  std::string start;  // a process, as a case of its own
  Handed with;
  std::string answer;             // taken as if somebody gave it: a label, approved, rejected
  std::optional<FlowIndex> then;  // the step or the case is interrupted and goes on here
  std::optional<FlowIndex> also;  // goes on here beside it
  text::Span span;
};

// Where the turns of a `for each` come from.
struct EachOf {  // one for each item of a list, named `as` inside
  feel::Expression list;
  std::string as;
};
struct EachDay {  // one on each of these days after the end of a step
  std::vector<std::uint32_t> days;
  std::optional<StepIndex> from;
};
struct EachTime {  // one after another
  calendar::Every every;
};
struct ForEach {
  std::variant<EachOf, EachDay, EachTime> turns;
  enum class Order { together, in_order };
  Order order = Order::together;
  feel::Expression until;  // asked after each turn, as it sees things; empty: all turns
};
// Of an expression of such a step: what turns fill in is a record inside them, outside a list.
enum class SeenFrom { inside, outside };

}  // namespace banli::graph
