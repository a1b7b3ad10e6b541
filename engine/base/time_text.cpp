// The ISO 8601 texts of base/time.hpp, written and read. Reading is strict: what is read and
// written again has the same value, and nothing is rounded away.
#include <cstdio>
#include <limits>

#include "base/time.hpp"

namespace banli {
namespace {

constexpr std::int64_t ns_per_ms = 1'000'000;
constexpr std::int64_t second_ms = 1000;
constexpr std::int64_t minute_ms = 60 * second_ms;
constexpr std::int64_t hour_ms = 60 * minute_ms;
constexpr std::int64_t day_ms = 24 * hour_ms;
constexpr std::int32_t greatest_offset_s = 18 * 3600;

std::string two_digits(std::int64_t number) {
  return (number < 10 ? "0" : "") + std::to_string(number);
}

std::string padded(std::int64_t number, std::size_t width) {
  std::string digits = std::to_string(number);
  return std::string(width - digits.size(), '0') + digits;
}

// `.250`, or as many digits as are needed where there is something finer.
std::string fraction_text(std::int64_t ms, std::int64_t ns) {
  std::string fraction = "." + padded(ms, 3);
  if (ns == 0) return fraction;
  fraction += padded(ns, 6);
  return fraction.erase(fraction.find_last_not_of('0') + 1);
}

std::string offset_text(std::int32_t offset_s) {
  if (offset_s == 0) return "Z";
  const std::int32_t size = offset_s < 0 ? -offset_s : offset_s;
  std::string out =
      (offset_s < 0 ? "-" : "+") + two_digits(size / 3600) + ":" + two_digits(size / 60 % 60);
  if (size % 60 != 0) out += ":" + two_digits(size % 60);
  return out;
}

bool is_digit(char c) { return c >= '0' && c <= '9'; }

// Walks over a text; each take either takes what it names or leaves the text as it was.
class TextCursor {
 public:
  explicit TextCursor(std::string_view text) : rest_(text) {}

  bool at_end() const { return rest_.empty(); }
  std::string_view rest() const { return rest_; }
  bool at_digit() const { return !rest_.empty() && is_digit(rest_.front()); }

  bool take(char wanted) {
    if (rest_.empty() || rest_.front() != wanted) return false;
    rest_.remove_prefix(1);
    return true;
  }

  std::string_view take_digits() {
    std::size_t length = 0;
    while (length < rest_.size() && is_digit(rest_[length])) ++length;
    const std::string_view digits = rest_.substr(0, length);
    rest_.remove_prefix(length);
    return digits;
  }

  std::optional<int> take_two_digits() {
    if (rest_.size() < 2 || !is_digit(rest_[0]) || !is_digit(rest_[1])) return std::nullopt;
    const int number = (rest_[0] - '0') * 10 + (rest_[1] - '0');
    rest_.remove_prefix(2);
    return number;
  }

  // One to twelve digits: larger numbers have no place in a duration.
  std::optional<std::int64_t> take_number() {
    const std::string_view digits = take_digits();
    if (digits.empty() || digits.size() > 12) return std::nullopt;
    std::int64_t number = 0;
    for (const char digit : digits) number = number * 10 + (digit - '0');
    return number;
  }

  // The digits behind a point, as nanoseconds.
  std::optional<std::int64_t> take_fraction() {
    const std::string_view digits = take_digits();
    if (digits.empty() || digits.size() > 9) return std::nullopt;
    std::int64_t ns = 0;
    for (std::size_t i = 0; i < 9; ++i) ns = ns * 10 + (i < digits.size() ? digits[i] - '0' : 0);
    return ns;
  }

 private:
  std::string_view rest_;
};

std::optional<std::int32_t> take_year(TextCursor& cursor) {
  const bool negative = cursor.take('-');
  const std::string_view digits = cursor.take_digits();
  if (digits.size() < 4 || digits.size() > 9) return std::nullopt;
  if (digits.size() > 4 && digits.front() == '0') return std::nullopt;
  std::int32_t year = 0;
  for (const char digit : digits) year = year * 10 + (digit - '0');
  if (negative && year == 0) return std::nullopt;
  return negative ? -year : year;
}

std::optional<Date> take_date(TextCursor& cursor) {
  const auto year = take_year(cursor);
  if (!year || !cursor.take('-')) return std::nullopt;
  const auto month = cursor.take_two_digits();
  if (!month || !cursor.take('-')) return std::nullopt;
  const auto day = cursor.take_two_digits();
  if (!day) return std::nullopt;
  const Date date{.year = *year,
                  .month = static_cast<std::uint8_t>(*month),
                  .day = static_cast<std::uint8_t>(*day)};
  return is_valid(date) ? std::optional(date) : std::nullopt;
}

std::optional<std::int32_t> take_offset(TextCursor& cursor) {
  if (cursor.take('Z')) return 0;
  const bool negative = cursor.take('-');
  if (!negative && !cursor.take('+')) return std::nullopt;
  const auto hours = cursor.take_two_digits();
  if (!hours || !cursor.take(':')) return std::nullopt;
  const auto minutes = cursor.take_two_digits();
  if (!minutes || *minutes > 59) return std::nullopt;
  std::optional<int> seconds = 0;
  if (cursor.take(':')) seconds = cursor.take_two_digits();
  if (!seconds || *seconds > 59) return std::nullopt;
  const std::int32_t size = *hours * 3600 + *minutes * 60 + *seconds;
  if (size > greatest_offset_s) return std::nullopt;
  return negative ? -size : size;
}

bool is_zone_name(std::string_view name) {
  for (const char c : name) {
    const bool letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    if (!letter && !is_digit(c) && c != '/' && c != '_' && c != '-' && c != '+') return false;
  }
  return !name.empty();
}

std::optional<TimeOfDay> take_time_of_day(TextCursor& cursor) {
  const auto hours = cursor.take_two_digits();
  if (!hours || *hours > 23 || !cursor.take(':')) return std::nullopt;
  const auto minutes = cursor.take_two_digits();
  if (!minutes || *minutes > 59) return std::nullopt;
  std::int64_t ms = *hours * hour_ms + *minutes * minute_ms;
  std::int64_t ns = 0;
  if (cursor.take(':')) {
    const auto seconds = cursor.take_two_digits();
    if (!seconds || *seconds > 59) return std::nullopt;
    ms += *seconds * second_ms;
    if (cursor.take('.')) {
      const auto fraction = cursor.take_fraction();
      if (!fraction) return std::nullopt;
      ms += *fraction / ns_per_ms;
      ns = *fraction % ns_per_ms;
    }
  }
  return TimeOfDay{.ms = static_cast<std::int32_t>(ms), .ns = static_cast<std::int32_t>(ns)};
}

std::optional<TimeOfDay> rest_as_time(TextCursor& cursor) {
  auto time = take_time_of_day(cursor);
  if (!time || cursor.at_end()) return time;
  if (cursor.take('@')) {
    if (!is_zone_name(cursor.rest())) return std::nullopt;
    time->zone = cursor.rest();
    return time;
  }
  time->offset_s = take_offset(cursor);
  return time->offset_s && cursor.at_end() ? std::optional(time) : std::nullopt;
}

// Adds count × unit; false where the sum leaves 64 bits.
bool grow(std::int64_t& sum, std::int64_t count, std::int64_t unit) {
  std::int64_t product = 0;
  return !__builtin_mul_overflow(count, unit, &product) &&
         !__builtin_add_overflow(sum, product, &sum);
}

// One `12H` of a duration's time part, in the order H, M, S.
bool take_time_part(TextCursor& cursor, std::int64_t& ms, std::int64_t& ns,
                    std::int64_t& last_unit) {
  const auto number = cursor.take_number();
  if (!number) return false;
  std::int64_t unit = 0;
  if (cursor.take('.')) {
    const auto fraction = cursor.take_fraction();
    if (!fraction || !grow(ms, *fraction / ns_per_ms, 1) || !cursor.take('S')) return false;
    ns = *fraction % ns_per_ms;
    unit = second_ms;
  } else {
    unit = cursor.take('H')   ? hour_ms
           : cursor.take('M') ? minute_ms
           : cursor.take('S') ? second_ms
                              : last_unit;
  }
  if (unit >= last_unit) return false;
  last_unit = unit;
  return grow(ms, *number, unit);
}

bool take_time_parts(TextCursor& cursor, std::int64_t& ms, std::int64_t& ns) {
  std::int64_t last_unit = day_ms;
  do {
    if (!take_time_part(cursor, ms, ns, last_unit)) return false;
  } while (!cursor.at_end());
  return true;
}

}  // namespace

std::string iso_text(const Date& date) {
  const bool negative = date.year < 0;
  std::string year = std::to_string(negative ? -date.year : date.year);
  if (year.size() < 4) year.insert(0, 4 - year.size(), '0');
  return (negative ? "-" : "") + year + "-" + two_digits(date.month) + "-" + two_digits(date.day);
}

std::string iso_text(const TimeOfDay& time) {
  std::string out = two_digits(time.ms / hour_ms) + ":" + two_digits(time.ms / minute_ms % 60);
  if (time.ms % minute_ms != 0 || time.ns != 0) {
    out += ":" + two_digits(time.ms / second_ms % 60);
  }
  if (time.ms % second_ms != 0 || time.ns != 0) {
    out += fraction_text(time.ms % second_ms, time.ns);
  }
  if (!time.zone.empty()) return out + "@" + time.zone;
  return time.offset_s ? out + offset_text(*time.offset_s) : out;
}

std::string iso_text(const DateTime& date_time) {
  return iso_text(date_time.date) + "T" + iso_text(date_time.time);
}

std::string iso_text(DaysDuration duration) {
  if (duration == DaysDuration{}) return "PT0S";
  const bool negative = duration.ms < 0;
  std::int64_t ns = duration.ns;
  if (negative && ns != 0) {  // towards zero, so that the parts have one sign
    ++duration.ms;
    ns = ns_per_ms - ns;
  }
  // Divided first: the size of the least number has no place in 64 bits.
  const auto part = [&](std::int64_t unit, std::int64_t limit) {
    const std::int64_t count = limit == 0 ? duration.ms / unit : duration.ms / unit % limit;
    return negative ? -count : count;
  };
  std::string out = negative ? "-P" : "P";
  if (const auto days = part(day_ms, 0)) out += std::to_string(days) + "D";
  std::string time;
  if (const auto hours = part(hour_ms, 24)) time += std::to_string(hours) + "H";
  if (const auto minutes = part(minute_ms, 60)) time += std::to_string(minutes) + "M";
  const std::int64_t seconds = part(second_ms, 60);
  const std::int64_t ms = part(1, 1000);
  if (ms != 0 || ns != 0) {
    std::string fraction = fraction_text(ms, ns);
    fraction.erase(fraction.find_last_not_of('0') + 1);
    time += std::to_string(seconds) + fraction + "S";
  } else if (seconds != 0) {
    time += std::to_string(seconds) + "S";
  }
  return time.empty() ? out : out + "T" + time;
}

std::string iso_text(MonthsDuration duration) {
  if (duration.months == 0) return "P0M";
  const bool negative = duration.months < 0;
  const std::int64_t years = duration.months / 12;
  const std::int64_t months = duration.months % 12;
  std::string out = negative ? "-P" : "P";
  if (years != 0) out += std::to_string(negative ? -years : years) + "Y";
  if (months != 0) out += std::to_string(negative ? -months : months) + "M";
  return out;
}

std::string iso_text(Instant instant) {
  const DateTime utc = Zone().local(instant);
  const std::int64_t ms = utc.time.ms;
  return iso_text(utc.date) + "T" + two_digits(ms / hour_ms) + ":" +
         two_digits(ms / minute_ms % 60) + ":" + two_digits(ms / second_ms % 60) +
         fraction_text(ms % second_ms, 0) + "Z";
}

std::optional<Date> date_from_text(std::string_view text) {
  TextCursor cursor(text);
  const auto date = take_date(cursor);
  return cursor.at_end() ? date : std::nullopt;
}

std::optional<TimeOfDay> time_from_text(std::string_view text) {
  TextCursor cursor(text);
  return rest_as_time(cursor);
}

std::optional<DateTime> date_time_from_text(std::string_view text) {
  TextCursor cursor(text);
  const auto date = take_date(cursor);
  if (!date || !cursor.take('T')) return std::nullopt;
  const auto time = rest_as_time(cursor);
  if (!time) return std::nullopt;
  return DateTime{.date = *date, .time = *time};
}

std::optional<DaysDuration> days_duration_from_text(std::string_view text) {
  TextCursor cursor(text);
  const bool negative = cursor.take('-');
  if (!cursor.take('P')) return std::nullopt;
  std::int64_t ms = 0;
  std::int64_t ns = 0;
  const bool has_days = cursor.at_digit();
  if (has_days) {
    const auto days = cursor.take_number();
    if (!days || !cursor.take('D') || !grow(ms, *days, day_ms)) return std::nullopt;
  }
  if (!has_days || !cursor.at_end()) {
    if (!cursor.take('T') || !take_time_parts(cursor, ms, ns)) return std::nullopt;
  }
  if (!negative || ns == 0) return DaysDuration{negative ? -ms : ms, static_cast<int>(ns)};
  return DaysDuration{-ms - 1, static_cast<int>(ns_per_ms - ns)};
}

std::optional<MonthsDuration> months_duration_from_text(std::string_view text) {
  TextCursor cursor(text);
  const bool negative = cursor.take('-');
  if (!cursor.take('P')) return std::nullopt;
  auto number = cursor.take_number();
  if (!number) return std::nullopt;
  std::int64_t months = 0;
  if (cursor.take('Y')) {
    if (!grow(months, *number, 12)) return std::nullopt;
    if (cursor.at_end()) return MonthsDuration{negative ? -months : months};
    number = cursor.take_number();
  }
  if (!number || !cursor.take('M') || !cursor.at_end()) return std::nullopt;
  months += *number;
  return MonthsDuration{negative ? -months : months};
}

std::optional<Instant> instant_from_text(std::string_view text) {
  const auto read = date_time_from_text(text);
  if (!read || !read->time.offset_s || read->time.ns != 0) return std::nullopt;
  const std::int64_t days = days_since_1970(read->date);
  std::int64_t ms = read->time.ms - std::int64_t{*read->time.offset_s} * second_ms;
  return grow(ms, days, day_ms) ? std::optional(Instant{ms}) : std::nullopt;
}

}  // namespace banli
