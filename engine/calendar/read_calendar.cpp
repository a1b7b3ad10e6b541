#include <algorithm>
#include <utility>

#include "calendar/calendar_file.hpp"
#include "calendar/calendar_rows.hpp"
#include "calendar/read_week.hpp"

namespace banli::calendar {
namespace {

using text::error_at;
using text::MapReader;
using text::Pair;
using text::Problem;
using text::Problems;
using text::Tree;
using text::Vocabulary;

constexpr std::string_view dates_mark = "..";
constexpr std::int64_t longest_days = 366;  // one line never lists more

struct Dates {
  Date first;
  Date last;
  std::int64_t count() const { return days_since_1970(last) - days_since_1970(first) + 1; }
};

// `2026-10-01`, or `2026-10-01..2026-10-07`.
std::optional<Dates> read_dates(const Tree& key, Problems& problems) {
  const std::string_view text = key.text;
  const std::size_t at = text.find(dates_mark);
  const auto first = date_from_text(text.substr(0, at));
  const auto last = at == text.npos ? first : date_from_text(text.substr(at + dates_mark.size()));
  std::string_view wrong;
  if (!first || !last) {
    wrong = "dates-not-understood";
  } else if (*last < *first) {
    wrong = "dates-backwards";
  } else if (Dates{*first, *last}.count() > longest_days) {
    wrong = "dates-too-many";
  }
  if (wrong.empty()) return Dates{*first, *last};
  problems.push_back(error_at(key.span, std::string(wrong),
                              {{"text", key.text}, {"most", std::to_string(longest_days)}}));
  return std::nullopt;
}

class CalendarReader {
 public:
  CalendarReader(Vocabulary vocabulary, Problems& problems)
      : vocabulary_(vocabulary), problems_(problems) {}

  CalendarFile read(const Tree& tree) {
    const MapReader keys(tree, calendar_rows, vocabulary_, problems_, "calendar");
    if (const Tree* name = keys.find("calendar")) {
      file_.name = text::read_name(*name, problems_).value_or("");
    }
    file_.title = text_in(keys, "title");
    file_.note = text_in(keys, "note");
    read_zone(keys);
    read_like(keys);
    read_week_of(keys);
    if (const Tree* days = keys.find("days off")) read_days_off(*days);
    if (const Tree* days = keys.find("make-up days")) read_make_up_days(*days);
    return std::move(file_);
  }

 private:
  Bilingual text_in(const MapReader& keys, std::string_view key) {
    const Tree* words = keys.find(key);
    return words == nullptr ? Bilingual() : text::read_bilingual(*words, vocabulary_, problems_);
  }

  void read_zone(const MapReader& keys) {
    const Tree* zone = keys.find("time zone");
    if (zone == nullptr) return;
    file_.zone = text::read_text(*zone, problems_).value_or("");
    file_.zone_span = zone->span;
  }

  void read_like(const MapReader& keys) {
    const Tree* like = keys.find("like");
    if (like == nullptr) return;
    file_.like = text::read_name(*like, problems_).value_or("");
    file_.like_span = like->span;
  }

  void read_week_of(const MapReader& keys) {
    if (const Tree* week = keys.find("week")) {
      file_.week = read_week(*week, vocabulary_, problems_);
      const auto is_worked = [](const Shifts& day) { return !day.empty(); };
      if (std::ranges::any_of(*file_.week, is_worked) || text::has_errors(problems_)) return;
      problems_.push_back(
          error_at(week->span, "week-empty", {{"key", std::string(keys.word("week"))}}));
    } else if (!keys.has("like") && keys.has("calendar")) {
      problems_.push_back(error_at(
          keys.key("calendar")->span, "calendar-without-week",
          {{"week", std::string(keys.word("week"))}, {"like", std::string(keys.word("like"))}}));
    }
  }

  void read_days_off(const Tree& days) {
    for (const Pair& pair : text::read_pairs(days, problems_)) {
      WrittenDay day{.title = text::read_bilingual(pair.value, vocabulary_, problems_),
                     .is_make_up = false,
                     .like = {},
                     .span = pair.key.span};
      add_days(pair.key, day);
    }
  }

  void read_make_up_days(const Tree& days) {
    for (const Pair& pair : text::read_pairs(days, problems_)) {
      WrittenDay day{.title = {}, .is_make_up = true, .like = {}, .span = pair.key.span};
      const bool has_keys = pair.value.find("zh") == nullptr && pair.value.find("en") == nullptr;
      if (pair.value.kind == Tree::Kind::map && has_keys) {
        const MapReader keys(pair.value, make_up_rows, vocabulary_, problems_, "make-up day");
        day.title = text_in(keys, "title");
        if (const Tree* like = keys.find("like")) {
          day.like = read_weekday(*like, vocabulary_, problems_);
          day.span = like->span;
        }
      } else {
        day.title = text::read_bilingual(pair.value, vocabulary_, problems_);
      }
      add_days(pair.key, day);
    }
  }

  void add_days(const Tree& key, const WrittenDay& day) {
    const auto dates = read_dates(key, problems_);
    if (!dates) return;
    for (std::int64_t at = 0; at < dates->count(); ++at) {
      const Date date = date_of_days(days_since_1970(dates->first) + at);
      const auto [first, is_new] = written_.try_emplace(date, key.span);
      if (!is_new) return report_twice(key, date, first->second);
      file_.days.emplace(date, day);
    }
  }

  void report_twice(const Tree& key, const Date& date, const text::Span& first) {
    Problem problem = error_at(key.span, "day-twice", {{"day", iso_text(date)}});
    problem.notes.push_back({"day-first-here", first, {{"day", iso_text(date)}}});
    problems_.push_back(std::move(problem));
  }

  Vocabulary vocabulary_;
  Problems& problems_;
  CalendarFile file_;
  std::map<Date, text::Span> written_;  // where a date stands first
};

constexpr text::KeyRow calendar_first_keys[] = {{.en = "calendar", .zh = "日历"}};

}  // namespace

text::Checked<CalendarFile> read_calendar(const Tree& file) {
  Problems problems;
  const auto kind = text::read_file_kind(file, calendar_first_keys, problems);
  if (!kind) return std::unexpected(std::move(problems));
  CalendarFile read = CalendarReader(kind->vocabulary, problems).read(file);
  if (text::has_errors(problems)) return std::unexpected(std::move(problems));
  return read;
}

}  // namespace banli::calendar
