#include "execution/clocks.hpp"

#include "base/match.hpp"
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

// In what the time until it is due is counted; none: it is a date, which no suspension moves.
std::optional<Unit> unit_of_due(const graph::Step& step) {
  if (!step.due) return Unit::days;
  return match(
      step.due->within, [](const calendar::Duration& within) { return std::optional(within.unit); },
      [](graph::Limit::Day) { return std::optional<Unit>(); },
      [](const feel::Expression&) { return std::optional<Unit>(); });
}

class Activation {
 public:
  explicit Activation(const Move& move) : move_(move), clocks_(move) { event.resumed = true; }

  void add_case() {
    const auto& within = move_.graph().process().due;
    const Unit unit = within ? within->unit : Unit::days;
    add({}, 0, calendar_of(move_, 0), move_.instance().due, unit);
    add_waits({}, calendar_of(move_, 0), move_.instance().waits);
  }

  void add_visit(const Visit& visit) {
    const auto index = move_.graph().find(visit.step);
    const calendar::Calendar& calendar = calendar_of(move_, *index);
    if (const auto unit = unit_of_due(move_.graph().step(*index))) {
      add(visit.id, 0, calendar, visit.due, *unit);
    }
    add_waits(visit.id, calendar, visit.waits);
  }

  CaseSuspended event;

 private:
  void add(VisitId visit, std::uint32_t wait, const calendar::Calendar& calendar,
           const std::optional<Due>& due, Unit unit) {
    if (const auto later = clocks_.moved(calendar, due, unit)) {
      event.moved.push_back({visit, wait, *later});
    }
  }

  void add_waits(VisitId visit, const calendar::Calendar& calendar,
                 const std::vector<Wait>& waits) {
    for (std::uint32_t i = 0; i < waits.size(); ++i) {
      if (waits[i].met) continue;
      const graph::Stage* stage = stage_of(move_, visit, waits[i]);
      const Unit unit = stage == nullptr ? Unit::days : stage->cause.within.unit;
      add(visit, i + 1, calendar, waits[i].at, unit);
    }
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
