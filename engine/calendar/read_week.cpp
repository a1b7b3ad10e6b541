#include "calendar/read_week.hpp"

#include <algorithm>

#include "calendar/calendar_rows.hpp"

namespace banli::calendar {
namespace {

using text::error_at;
using text::Problem;
using text::Problems;
using text::Span;
using text::Tree;
using text::Vocabulary;

struct WeekdaySpan {
  std::size_t first;
  std::size_t last;
};

std::optional<std::size_t> weekday_of(std::string_view word, Vocabulary vocabulary) {
  const auto found = std::ranges::find_if(
      weekday_rows, [&](const text::WordRow& row) { return row.word_in(vocabulary) == word; });
  if (found == std::end(weekday_rows)) return std::nullopt;
  return static_cast<std::size_t>(found - std::begin(weekday_rows));
}

Problem unknown_day(const Tree& key, Vocabulary vocabulary) {
  const std::string monday(weekday_rows[0].word_in(vocabulary));
  const std::string friday(weekday_rows[4].word_in(vocabulary));
  const std::string to(weekday_span_word.word_in(vocabulary));
  return error_at(key.span, "week-day-unknown",
                  {{"text", key.text}, {"day", monday}, {"days", monday + to + friday}});
}

// `Monday`, or `Monday to Friday`.
std::optional<WeekdaySpan> read_days(const Tree& key, Vocabulary vocabulary, Problems& problems) {
  const std::string_view text = key.text;
  const std::string_view to = weekday_span_word.word_in(vocabulary);
  const std::size_t at = text.find(to);
  const auto first = weekday_of(text.substr(0, at), vocabulary);
  const auto last = at == text.npos ? first : weekday_of(text.substr(at + to.size()), vocabulary);
  if (!first || !last) {
    problems.push_back(unknown_day(key, vocabulary));
    return std::nullopt;
  }
  if (*last < *first) {
    problems.push_back(error_at(key.span, "week-days-backwards", {{"text", key.text}}));
    return std::nullopt;
  }
  return WeekdaySpan{*first, *last};
}

// `09:30`, two digits each; 24:00 is the end of the day.
std::optional<std::int32_t> minute_of(std::string_view text) {
  const auto is_digit = [](char byte) { return byte >= '0' && byte <= '9'; };
  if (text.size() != 5 || text[2] != ':') return std::nullopt;
  for (const std::size_t at : {0U, 1U, 3U, 4U}) {
    if (!is_digit(text[at])) return std::nullopt;
  }
  const std::int32_t hour = (text[0] - '0') * 10 + (text[1] - '0');
  const std::int32_t minute = (text[3] - '0') * 10 + (text[4] - '0');
  const bool is_time = minute < 60 && (hour < 24 || (hour == 24 && minute == 0));
  return is_time ? std::optional(hour * 60 + minute) : std::nullopt;
}

std::optional<Shift> read_shift(const Tree& tree, Problems& problems) {
  if (!text::read_text(tree, problems)) return std::nullopt;
  const std::string_view text = tree.text;
  const std::size_t dash = text.find('-');
  const auto begin = minute_of(text.substr(0, dash));
  const auto end = dash == text.npos ? std::nullopt : minute_of(text.substr(dash + 1));
  if (!begin || !end) {
    problems.push_back(error_at(tree.span, "shift-not-understood", {{"text", tree.text}}));
    return std::nullopt;
  }
  if (*end <= *begin) {
    problems.push_back(error_at(tree.span, "shift-backwards", {{"text", tree.text}}));
    return std::nullopt;
  }
  return Shift{*begin, *end};
}

struct WrittenShift {
  Shift shift;
  Span span;
};

// In order; of two that overlap the one that begins later is the problem.
Shifts read_shifts(const Tree& tree, Problems& problems) {
  std::vector<WrittenShift> written;
  for (const Tree* item : text::read_list_or_one(tree)) {
    if (const auto shift = read_shift(*item, problems)) written.push_back({*shift, item->span});
  }
  std::ranges::stable_sort(written, {}, [](const WrittenShift& one) { return one.shift.begin; });
  Shifts shifts;
  for (const WrittenShift& one : written) {
    if (!shifts.empty() && one.shift.begin < shifts.back().end) {
      problems.push_back(error_at(one.span, "shifts-overlap",
                                  {{"text", text(one.shift)}, {"other", text(shifts.back())}}));
    }
    shifts.push_back(one.shift);
  }
  return shifts;
}

}  // namespace

std::optional<std::size_t> read_weekday(const Tree& tree, Vocabulary vocabulary,
                                        Problems& problems) {
  const auto word = text::read_word(tree, weekday_rows, vocabulary, problems);
  return word ? weekday_of(*word, Vocabulary::english) : std::nullopt;
}

Week read_week(const Tree& tree, Vocabulary vocabulary, Problems& problems) {
  Week week;
  std::array<std::optional<Span>, 7> written;
  for (const text::Pair& pair : text::read_pairs(tree, problems)) {
    const auto days = read_days(pair.key, vocabulary, problems);
    const Shifts shifts = read_shifts(pair.value, problems);
    if (!days) continue;
    for (std::size_t day = days->first; day <= days->last; ++day) {
      if (written[day]) {
        const std::string word(weekday_rows[day].word_in(vocabulary));
        Problem twice = error_at(pair.key.span, "day-twice", {{"day", word}});
        twice.notes.push_back({"day-first-here", *written[day], {{"day", word}}});
        problems.push_back(std::move(twice));
        break;
      }
      written[day] = pair.key.span;
      week[day] = shifts;
    }
  }
  return week;
}

}  // namespace banli::calendar
