// A Calendar out of its file and the files that it is like.
#include <algorithm>
#include <utility>

#include "calendar/calendar_file.hpp"

namespace banli::calendar {
namespace {

using text::error_at;
using text::Problems;

class CalendarMaker {
 public:
  CalendarMaker(const FindCalendar& find_calendar, const FindZone& find_zone)
      : find_calendar_(find_calendar), find_zone_(find_zone) {}

  text::Checked<Calendar> make(const CalendarFile& file, const Zone& office_zone) {
    if (!collect(file)) return std::unexpected(std::move(problems_));
    Zone zone = office_zone;
    const CalendarFile* zoned =
        file_that([](const CalendarFile& one) { return !one.zone.empty(); });
    if (zoned != nullptr) {
      if (auto found = find_zone_(zoned->zone)) {
        zone = std::move(*found);
      } else {
        problems_.push_back(
            error_at(zoned->zone_span, "time-zone-unknown", {{"zone", zoned->zone}}));
      }
    }
    const CalendarFile* worked =
        file_that([](const CalendarFile& one) { return one.week.has_value(); });
    std::map<Date, Day> days = days_over(*worked->week);
    if (!problems_.empty()) return std::unexpected(std::move(problems_));
    return Calendar(*worked->week, std::move(days), std::move(zone));
  }

 private:
  // The file, the one it is like, and so on: the last has a week.
  bool collect(const CalendarFile& file) {
    std::string path = file.name;
    for (const CalendarFile* at = &file; at != nullptr;) {
      files_.push_back(at);
      if (at->like.empty()) return true;
      const CalendarFile* like = at->like == file.name ? &file : find_calendar_(at->like);
      path += " → " + at->like;
      if (like == nullptr) {
        problems_.push_back(error_at(at->like_span, "unknown-calendar", {{"name", at->like}}));
      } else if (std::ranges::find(files_, like->name, &CalendarFile::name) != files_.end()) {
        problems_.push_back(error_at(at->like_span, "calendar-loop", {{"path", path}}));
      } else {
        at = like;
        continue;
      }
      return false;
    }
    return false;
  }

  template <class Holds>
  const CalendarFile* file_that(const Holds& holds) const {
    const auto found =
        std::ranges::find_if(files_, [&](const CalendarFile* file) { return holds(*file); });
    return found == files_.end() ? nullptr : *found;
  }

  // What a nearer file says of a date hides what is said farther off.
  std::map<Date, Day> days_over(const Week& week) {
    std::map<Date, Day> days;
    for (const CalendarFile* file : files_) {
      for (const auto& [date, written] : file->days) {
        if (days.contains(date)) continue;
        Day day{Day::Kind::day_off, {}, written.title};
        if (written.is_make_up) {
          day.kind = Day::Kind::make_up;
          day.shifts = week[like_day(date, written, week)];
          check_make_up(date, written, week, file == files_.front());
        }
        days.emplace(date, std::move(day));
      }
    }
    return days;
  }

  static std::size_t day_of_week(const Date& date) {
    return static_cast<std::size_t>(weekday(date) - 1);
  }

  static std::size_t like_day(const Date& date, const WrittenDay& written, const Week& week) {
    if (written.like) return *written.like;
    return week[day_of_week(date)].empty() ? first_worked(week) : day_of_week(date);
  }

  // Under another week a make-up day may come to lie on a day that is worked anyway: only in its
  // own file that is a mistake.
  void check_make_up(const Date& date, const WrittenDay& written, const Week& week, bool is_own) {
    const bool works_anyway = is_own && !written.like && !week[day_of_week(date)].empty();
    const bool has_shifts = !week[like_day(date, written, week)].empty();
    if (has_shifts && !works_anyway) return;
    problems_.push_back(error_at(
        written.span, works_anyway ? "make-up-day-works-anyway" : "make-up-day-without-shifts",
        {{"date", iso_text(date)}}));
  }

  static std::size_t first_worked(const Week& week) {
    const auto worked = [](const Shifts& day) { return !day.empty(); };
    return static_cast<std::size_t>(std::ranges::find_if(week, worked) - week.begin());
  }

  const FindCalendar& find_calendar_;
  const FindZone& find_zone_;
  Problems problems_;
  std::vector<const CalendarFile*> files_;
};

}  // namespace

text::Checked<Calendar> make_calendar(const CalendarFile& file, const FindCalendar& find_calendar,
                                      const FindZone& find_zone, const Zone& office_zone) {
  return CalendarMaker(find_calendar, find_zone).make(file, office_zone);
}

}  // namespace banli::calendar
