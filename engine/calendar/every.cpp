#include "calendar/every.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdio>

#include "base/check.hpp"

namespace banli::calendar {
namespace {

constexpr std::int64_t days_searched = 1'098;  // three years
constexpr std::uint32_t minutes_per_day = 24 * 60;

struct WeekdayWords {
  std::string_view english;
  std::string_view chinese;
};
constexpr std::array<WeekdayWords, 7> weekday_words{{{"Monday", "周一"},
                                                     {"Tuesday", "周二"},
                                                     {"Wednesday", "周三"},
                                                     {"Thursday", "周四"},
                                                     {"Friday", "周五"},
                                                     {"Saturday", "周六"},
                                                     {"Sunday", "周日"}}};

std::optional<std::uint32_t> number_from(std::string_view digits, std::uint32_t greatest) {
  std::uint32_t number = 0;
  const auto [stop, error] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  const bool is_whole = error == std::errc() && stop == digits.data() + digits.size();
  if (digits.empty() || !is_whole || number < 1 || number > greatest) return std::nullopt;
  return number;
}

std::optional<std::string_view> between(std::string_view text, std::string_view front,
                                        std::string_view back = {}) {
  if (!text.starts_with(front) || !text.ends_with(back)) return std::nullopt;
  if (text.size() < front.size() + back.size()) return std::nullopt;
  return text.substr(front.size(), text.size() - front.size() - back.size());
}

// Cuts ` at 09:00`, ` 09:00` off the end.
std::optional<std::uint32_t> cut_time(std::string_view& text) {
  const std::size_t space = text.rfind(' ');
  const std::string_view last = space == text.npos ? "" : text.substr(space + 1);
  const bool is_time = last.size() == 5 && last[2] == ':';
  if (!is_time) return 0;
  const auto time = time_from_text(last);
  if (!time) return std::nullopt;
  text = text.substr(0, space);
  if (text.ends_with(" at")) text.remove_suffix(3);
  return static_cast<std::uint32_t>(time->ms / 60'000);
}

bool read_month_day(std::string_view text, Every& every) {
  if (text.size() != 5 || text[2] != '-') return false;
  const auto date = date_from_text("2024-" + std::string(text));  // a leap year
  if (!date) return false;
  every.unit = Every::Unit::year_day;
  every.month = date->month;
  every.number = date->day;
  return true;
}

bool read_numbered(std::string_view text, Every::Unit unit, std::uint32_t greatest,
                   std::string_view english, std::string_view chinese, std::string_view chinese_end,
                   Every& every) {
  auto digits = between(text, english);
  if (!digits) digits = between(text, chinese, chinese_end);
  const auto number = digits ? number_from(*digits, greatest) : std::nullopt;
  if (!number) return false;
  every.unit = unit;
  every.number = *number;
  return true;
}

bool read_day_of_week(std::string_view text, Every& every) {
  if (text.starts_with("每")) text.remove_prefix(std::string_view("每").size());
  for (std::uint32_t i = 0; i < weekday_words.size(); ++i) {
    if (text != weekday_words[i].english && text != weekday_words[i].chinese) continue;
    every.unit = Every::Unit::weekday;
    every.number = i + 1;
    return true;
  }
  return false;
}

bool read_day(std::string_view text, Every& every) {
  using enum Every::Unit;
  const auto is = [&](std::string_view english, std::string_view chinese, Every::Unit unit) {
    if (text != english && text != chinese) return false;
    every.unit = unit;
    return true;
  };
  if (is("day", "每天", day) || is("working day", "每工作日", working_day)) return true;
  if (is("month last working day", "每月最后工作日", month_last_working_day)) return true;
  if (is("month last day", "每月最后一日", month_day)) {
    every.number = 31;
    return true;
  }
  if (read_day_of_week(text, every)) return true;
  if (read_numbered(text, month_day, 31, "month day ", "每月", "日", every)) return true;
  if (read_numbered(text, quarter_day, 92, "quarter day ", "每季第", "日", every)) return true;
  auto date = between(text, "year ");
  if (!date) date = between(text, "每年");
  return date && read_month_day(*date, every);
}

std::uint8_t last_day_of(const Date& date) {
  const Date next = add_months({date.year, date.month, 1}, 1);
  return date_of_days(days_since_1970(next) - 1).day;
}

bool is_last_working_day(const Calendar& calendar, const Date& date) {
  if (!calendar.is_working_day(date)) return false;
  for (std::uint8_t day = date.day + 1; day <= last_day_of(date); ++day) {
    if (calendar.is_working_day({date.year, date.month, day})) return false;
  }
  return true;
}

bool is_day_of_quarter(const Date& date, std::uint32_t number) {
  const auto first_month = static_cast<std::uint8_t>((date.month - 1) / 3 * 3 + 1);
  const Date first{date.year, first_month, 1};
  const std::int64_t length = days_since_1970(add_months(first, 3)) - days_since_1970(first);
  const std::int64_t nth = days_since_1970(date) - days_since_1970(first) + 1;
  return nth == std::min<std::int64_t>(number, length);
}

bool falls_on(const Calendar& calendar, const Every& every, const Date& date) {
  switch (every.unit) {
    case Every::Unit::duration:
      return false;
    case Every::Unit::day:
      return true;
    case Every::Unit::working_day:
      return calendar.is_working_day(date);
    case Every::Unit::weekday:
      return weekday(date) == static_cast<int>(every.number);
    case Every::Unit::month_day:
      return date.day == std::min<std::uint32_t>(every.number, last_day_of(date));
    case Every::Unit::month_last_working_day:
      return is_last_working_day(calendar, date);
    case Every::Unit::quarter_day:
      return is_day_of_quarter(date, every.number);
    case Every::Unit::year_day:
      return date.month == every.month &&
             date.day == std::min<std::uint32_t>(every.number, last_day_of(date));
  }
  return false;
}

std::string text_of_day(const Every& every) {
  switch (every.unit) {
    case Every::Unit::duration:
      return text(every.duration);
    case Every::Unit::day:
      return "day";
    case Every::Unit::working_day:
      return "working day";
    case Every::Unit::weekday:
      return std::string(weekday_words[every.number - 1].english);
    case Every::Unit::month_day:
      return "month day " + std::to_string(every.number);
    case Every::Unit::month_last_working_day:
      return "month last working day";
    case Every::Unit::quarter_day:
      return "quarter day " + std::to_string(every.number);
    case Every::Unit::year_day: {
      const Date date{2024, static_cast<std::uint8_t>(every.month),
                      static_cast<std::uint8_t>(every.number)};
      return "year " + iso_text(date).substr(5);
    }
  }
  return {};
}

}  // namespace

std::optional<Every> every_from_text(std::string_view text) {
  Every every;
  if (const auto duration = duration_from_text(text)) {
    if (duration->amount == 0) return std::nullopt;
    every.duration = *duration;
    return every;
  }
  const auto minute = cut_time(text);
  if (!minute || !read_day(text, every)) return std::nullopt;
  every.minute = *minute;
  return every;
}

std::string text(const Every& every) {
  if (every.unit == Every::Unit::duration || every.minute == 0) return text_of_day(every);
  const TimeOfDay time{static_cast<std::int32_t>(every.minute) * 60'000, std::nullopt, {}};
  return text_of_day(every) + " at " + iso_text(time);
}

Instant next_time(const Calendar& calendar, const Every& every, Instant after) {
  if (every.unit == Every::Unit::duration) return calendar.add(after, every.duration);
  BANLI_CHECK(every.minute < minutes_per_day);
  const std::int64_t today = days_since_1970(calendar.zone().local(after).date);
  for (std::int64_t day = today; day <= today + days_searched; ++day) {
    const Date date = date_of_days(day);
    if (!falls_on(calendar, every, date)) continue;
    const Instant at =
        calendar.zone().instant(date, static_cast<std::int32_t>(every.minute) * 60'000);
    if (at > after) return at;
  }
  return calendar.add(after, {1, Duration::Unit::days});  // a calendar without any working day
}

Instant next_time(const Calendar& calendar, const Every& every, Instant after, Instant first) {
  const Instant next = next_time(calendar, every, after);
  const bool is_by_months =
      every.unit == Every::Unit::duration && every.duration.unit == Duration::Unit::months;
  if (!is_by_months) return next;
  const Zone& zone = calendar.zone();
  DateTime at = zone.local(next);
  const std::uint8_t day = std::min(zone.local(first).date.day, last_day_of(at.date));
  if (day <= at.date.day) return next;
  at.date.day = day;
  return zone.instant(at.date, at.time.ms);
}

}  // namespace banli::calendar
