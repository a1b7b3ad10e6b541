#include "execution/clocks.hpp"

#include "base/match.hpp"
#include "calendar/functions.hpp"
#include "execution/nodes.hpp"
#include "execution/stages.hpp"
#include "execution/timing.hpp"

namespace banli::execution {

namespace {

using Unit = calendar::Duration::Unit;

class Clocks {
 public:
  explicit Clocks(const Move& move)
      : stopped_(move.instance().suspended_at), now_(move.situation().now) {}

  // What was past already stays so.
  std::optional<Due> moved(const calendar::Calendar& calendar, const std::optional<Due>& due,
                           Unit unit) const {
    if (!due || due->at <= stopped_) return std::nullopt;
    return due_at(calendar, later(calendar, due->at, unit));
  }

 private:
  Instant later(const calendar::Calendar& calendar, Instant at, Unit unit) const {
    if (unit == Unit::working_hours) {
      return calendar.add_working_ms(now_, calendar.working_ms_between(stopped_, at));
    }
    if (unit == Unit::working_days) {
      const Date from = calendar.zone().local(stopped_).date;
      const Date to = calendar.zone().local(at).date;
      return calendar.add(now_, {calendar.working_days_between(from, to), unit});
    }
    return {at.ms + (now_.ms - stopped_.ms)};
  }

  Instant stopped_;
  Instant now_;
};

// In what the time is counted that a formula gives; none: it gives a date, which no suspension
// moves.
std::optional<Unit> unit_of(const Move& move, const feel::Expression& formula, VisitId visit) {
  const auto duration = calendar::duration_of(move.evaluate(formula, visit).value);
  return duration ? std::optional(duration->unit) : std::nullopt;
}

// In what the time until it is due is counted; none: it is a date.
std::optional<Unit> unit_of_due(const Move& move, VisitId visit,
                                const std::optional<graph::Limit>& due) {
  if (!due) return Unit::days;
  return match(
      due->within, [](const calendar::Duration& within) { return std::optional(within.unit); },
      [](graph::Limit::Day) { return std::optional<Unit>(); },
      [&](const feel::Expression& formula) { return unit_of(move, formula, visit); });
}

class Activation {
 public:
  explicit Activation(const Move& move) : move_(move), clocks_(move) { event.resumed = true; }

  void add_case() {
    const calendar::Calendar& calendar = calendar_of(move_, 0);
    const auto unit = unit_of_due(move_, {}, move_.graph().process().due);
    const auto due = unit ? clocks_.moved(calendar, move_.instance().due, *unit) : std::nullopt;
    add({}, 0, due);
    add_waits({}, calendar, move_.instance().waits, {move_.instance().due, due});
  }

  void add_visit(const Visit& visit) {
    const auto index = move_.graph().find(visit.step);
    const calendar::Calendar& calendar = calendar_of(move_, *index);
    const auto unit = unit_of_due(move_, visit.id, move_.graph().step(*index).due);
    const auto due = unit ? clocks_.moved(calendar, visit.due, *unit) : std::nullopt;
    add(visit.id, 0, due);
    add_waits(visit.id, calendar, visit.waits, {visit.due, due});
  }

  CaseSuspended event;

 private:
  struct MovedDue {
    std::optional<Due> before;
    std::optional<Due> after;  // none: it stays
  };

  void add(VisitId visit, std::uint32_t wait, const std::optional<Due>& later) {
    if (later) event.moved.push_back({visit, wait, *later});
  }

  void add_waits(VisitId visit, const calendar::Calendar& calendar, const std::vector<Wait>& waits,
                 const MovedDue& due) {
    for (std::uint32_t i = 0; i < waits.size(); ++i) {
      if (!waits[i].met) add(visit, i + 1, moved(visit, calendar, waits[i], due));
    }
  }

  // What hangs on the due date goes with it, unless that had passed and it is a repetition.
  std::optional<Due> moved(VisitId visit, const calendar::Calendar& calendar, const Wait& wait,
                           const MovedDue& due) const {
    const graph::Stage* stage = stage_of(move_, visit, wait);
    if (stage == nullptr) {
      const auto unit = unit_of_wait(visit, wait);
      return unit ? clocks_.moved(calendar, wait.at, *unit) : std::nullopt;
    }
    const bool hangs_on_due = wait.times == 0 && due.before && has_stage_on_due(*stage);
    if (!hangs_on_due) return clocks_.moved(calendar, wait.at, stage->cause.within.unit);
    const bool is_past = due.before->at <= move_.instance().suspended_at;
    if (is_past) return clocks_.moved(calendar, wait.at, stage->cause.within.unit);
    if (!due.after || !wait.at || wait.at->at <= move_.instance().suspended_at) return {};
    return time_of_stage(calendar, stage->cause, due.after);
  }

  static bool has_stage_on_due(const graph::Stage& stage) {
    return stage.cause.kind == graph::Cause::Kind::overdue ||
           stage.cause.kind == graph::Cause::Kind::before_due;
  }

  // Of a wait of the step itself.
  std::optional<Unit> unit_of_wait(VisitId visit, const Wait& wait) const {
    if (!visit) return Unit::days;
    const auto* node = std::get_if<graph::Wait>(&move_.step_of(move_.visit(visit)).node);
    if (node == nullptr || wait.kind != "timer") return Unit::days;
    const graph::Awaited& way = node->ways[wait.number];
    if (way.kind == graph::Awaited::Kind::until) return unit_of(move_, way.value, visit);
    return way.after.unit;
  }

  const Move& move_;
  Clocks clocks_;
};

}  // namespace

CaseSuspended activation_of(const Move& move) {
  Activation activation(move);
  activation.add_case();
  for (const Visit& visit : move.instance().visits) {
    if (visit.state == VisitState::live && visit.is_of_step()) activation.add_visit(visit);
  }
  return std::move(activation.event);
}

}  // namespace banli::execution
