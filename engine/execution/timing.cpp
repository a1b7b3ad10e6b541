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

std::optional<Instant> instant_of_limit(const Move& move, graph::StepIndex step,
                                        const graph::Limit& limit, VisitId scope, OfDay of_day) {
  const calendar::Calendar& calendar = calendar_of(move, step);
  Instant from = move.situation().now;
  if (limit.from) {
    const auto other = move.instance().past.find(move.graph().step(*limit.from).name);
    if (other != move.instance().past.end()) from = other->second.started;
  }
  return match(
      limit.within,
      [&](const calendar::Duration& within) { return std::optional(calendar.add(from, within)); },
      [&](graph::Limit::Day day) {
        const Date today = calendar.zone().local(from).date;
        const Date date = day == graph::Limit::Day::same ? today : day_after(today);
        return std::optional(side_of(calendar.zone(), date, of_day));
      },
      [&](const feel::Expression& formula) {
        return moment_of(calendar, move.evaluate(formula, scope).value, from, of_day);
      });
}

const std::optional<graph::Limit>& due_limit(const graph::Step& step) {
  static const std::optional<graph::Limit> none;
  const graph::Work* work = work_of(step.node);
  return work == nullptr ? none : work->due;
}

std::optional<Due> in_words(const Move& move, graph::StepIndex step, std::optional<Instant> at) {
  if (!at) return std::nullopt;
  return due_at(calendar_of(move, step), *at);
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

std::optional<Due> due_of(const Move& move, graph::StepIndex step, VisitId scope) {
  const auto& limit = due_limit(move.graph().step(step));
  if (!limit) return std::nullopt;
  return in_words(move, step, instant_of_limit(move, step, *limit, scope, OfDay::end));
}

std::optional<Due> opens_of(const Move& move, graph::StepIndex step, VisitId scope) {
  const auto& limit = move.graph().step(step).opens;
  if (!limit) return std::nullopt;
  const auto at = instant_of_limit(move, step, *limit, scope, OfDay::begin);
  if (!at || *at <= move.situation().now) return std::nullopt;
  return in_words(move, step, at);
}

std::optional<Instant> moment_of(const calendar::Calendar& calendar, const Value& value,
                                 Instant from, OfDay of_day) {
  if (const Date* date = value.as<Date>()) return side_of(calendar.zone(), *date, of_day);
  if (const DateTime* moment = value.as<DateTime>()) return instant_of(calendar.zone(), *moment);
  if (const auto duration = calendar::duration_of(value)) return calendar.add(from, *duration);
  return std::nullopt;
}

}  // namespace banli::execution
