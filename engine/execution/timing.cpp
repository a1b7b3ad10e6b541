#include "execution/timing.hpp"

#include "base/match.hpp"
#include "calendar/functions.hpp"
#include "execution/nodes.hpp"

namespace banli::execution {

namespace {

Instant instant_of(const Zone& zone, const DateTime& moment) {
  const Instant at = zone.instant(moment.date, moment.time.ms);
  if (!moment.time.offset_s) return at;
  const std::int64_t days = days_since_1970(moment.date);
  return {days * 86'400'000 + moment.time.ms - std::int64_t{*moment.time.offset_s} * 1000};
}

Instant begin_of(const Zone& zone, const Date& date) { return zone.instant(date, 0); }

Date day_after(const Date& date) { return date_of_days(days_since_1970(date) + 1); }

Instant side_of(const Zone& zone, const Date& date, OfDay of_day) {
  if (of_day == OfDay::begin) return begin_of(zone, date);
  return {begin_of(zone, day_after(date)).ms - 1};
}

struct Basis {
  const calendar::Calendar& calendar;
  Instant from;
  OfDay of_day;
};

// `value_of` says what a formula gives.
std::optional<Instant> instant_of_limit(const graph::Limit& limit, const Basis& basis,
                                        const auto& value_of) {
  const auto& [calendar, from, of_day] = basis;
  return match(
      limit.within,
      [&](const calendar::Duration& within) { return std::optional(calendar.add(from, within)); },
      [&](graph::Limit::Day day) {
        const Date today = calendar.zone().local(from).date;
        const Date date = day == graph::Limit::Day::same ? today : day_after(today);
        return std::optional(side_of(calendar.zone(), date, of_day));
      },
      [&](const feel::Expression& formula) {
        return moment_of(calendar, value_of(formula), from, of_day);
      });
}

std::optional<Instant> instant_of_limit(const Entering& at, const graph::Limit& limit,
                                        OfDay of_day) {
  const Move& move = at.move;
  Basis basis{calendar_of(move, at.step), move.situation().now, of_day};
  if (limit.from) {
    const auto other = move.instance().past.find(move.graph().step(*limit.from).name);
    if (other != move.instance().past.end()) basis.from = other->second.started;
  }
  return instant_of_limit(limit, basis, [&](const feel::Expression& formula) {
    return move.evaluate(formula, at).value;
  });
}

}  // namespace

const calendar::Calendar& calendar_of(const Move& move, graph::StepIndex step) {
  const std::string& own = move.graph().step(step).calendar;
  const std::string& name = own.empty() ? move.graph().process().calendar : own;
  return move.situation().office.calendar_named(name);
}

Due due_at(const calendar::Calendar& calendar, Instant at) {
  return {at, iso_text(calendar.zone().local(at)), calendar.zone().name()};
}

Due due_after(const calendar::Calendar& calendar, Instant from, const calendar::Duration& within) {
  return due_at(calendar, calendar.add(from, within));
}

std::optional<Due> due_of_case(const Move& move, std::optional<VisitId> start) {
  const auto& limit = move.graph().process().due;
  if (!limit) return std::nullopt;
  const Basis basis{calendar_of(move, 0), move.situation().now, OfDay::end};
  const auto due = instant_of_limit(*limit, basis, [&](const feel::Expression& formula) {
    return start ? move.evaluate(formula, *start).value : Value();
  });
  if (!due) return std::nullopt;
  return due_at(basis.calendar, *due);
}

std::optional<Due> due_of(const Entering& at) {
  const auto& limit = at.move.graph().step(at.step).due;
  const auto due = limit ? instant_of_limit(at, *limit, OfDay::end) : std::nullopt;
  if (!due) return std::nullopt;
  return due_at(calendar_of(at.move, at.step), *due);
}

std::optional<Due> opens_of(const Entering& at) {
  const auto& limit = at.move.graph().step(at.step).opens;
  const auto opens = limit ? instant_of_limit(at, *limit, OfDay::begin) : std::nullopt;
  if (!opens || *opens <= at.move.situation().now) return std::nullopt;
  return due_at(calendar_of(at.move, at.step), *opens);
}

std::optional<Instant> moment_of(const calendar::Calendar& calendar, const Value& value,
                                 Instant from, OfDay of_day) {
  if (const Date* date = value.as<Date>()) return side_of(calendar.zone(), *date, of_day);
  if (const DateTime* moment = value.as<DateTime>()) return instant_of(calendar.zone(), *moment);
  if (const auto duration = calendar::duration_of(value)) return calendar.add(from, *duration);
  return std::nullopt;
}

}  // namespace banli::execution
