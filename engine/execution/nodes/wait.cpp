#include "base/match.hpp"
#include "execution/calling.hpp"
#include "execution/nodes.hpp"
#include "execution/timing.hpp"

namespace banli::execution {

namespace {

using Awaited = graph::Awaited;

bool is_of_step(const Wait& wait) {
  return wait.kind == "timer" || wait.kind == "message" || wait.kind == "turn" ||
         wait.kind == "ended";
}

std::string_view kind_of(Awaited::Kind kind) {
  switch (kind) {
    case Awaited::Kind::after:
    case Awaited::Kind::until:
      return "timer";
    case Awaited::Kind::message:
      return "message";
    case Awaited::Kind::turn:
      return "turn";
    case Awaited::Kind::ended:
      return "ended";
  }
  return "";
}

// None where a formula gives no moment, or no case.
std::optional<Wait> wait_for(const Move& move, VisitId visit, const Awaited& way) {
  const calendar::Calendar& calendar =
      calendar_of(move, *move.graph().find(move.visit(visit).step));
  const Instant now = move.situation().now;
  Wait wait;
  wait.kind = kind_of(way.kind);
  wait.name = way.message;
  if (way.kind == Awaited::Kind::after) {
    wait.at = due_after(calendar, now, way.after);
  } else if (way.kind == Awaited::Kind::until) {
    const auto at = moment_of(calendar, move.evaluate(way.value, visit).value, now, OfDay::begin);
    if (!at) return std::nullopt;
    wait.at = due_at(calendar, *at);
  } else {
    wait.key = key_text(move, way.value, visit);
    if (wait.key.empty() && way.kind != Awaited::Kind::message) return std::nullopt;
  }
  return wait;
}

void arm(Move& move, VisitId id, const graph::Wait& node) {
  for (std::uint32_t i = 0; i < node.ways.size(); ++i) {
    auto wait = wait_for(move, id, node.ways[i]);
    if (!wait) return move.raise(id, "nothing-to-wait-for", {"step", move.visit(id).step});
    wait->number = i;
    move.emit(WaitAdded{id, std::move(*wait)});
  }
}

}  // namespace

void enter(const graph::Wait& wait, const Entering& at) { resume(wait, at.move, open_bare(at)); }

void resume(const graph::Wait& node, Move& move, VisitId id) {
  bool is_armed = false;
  for (const Wait& wait : move.visit(id).waits) {
    if (!is_of_step(wait)) continue;
    is_armed = true;
    if (wait.met) return move.leave(id, node.ways[wait.number].then, "", wait.name);
  }
  if (!is_armed) arm(move, id, node);
}

}  // namespace banli::execution
