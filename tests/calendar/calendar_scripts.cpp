// `read TEXT` gives both texts of a duration. `ZONE WALL-TIME + DURATION` gives the wall time that
// far on, with its weekday, by the calendar of an office that deployed none.
//
// `file` and a calendar file keep it, `shipped` keeps those of processes/calendars; `use NAME`
// makes the calendar. Of that one may ask `day DATE`, `open WALL-TIME`, `add WALL-TIME + DURATION`,
// `after DATE N` (the N-th working day), `days DATE DATE` (working days between), `hours WALL-TIME
// WALL-TIME` (working time between), `formula EXPRESSION`. What is wrong with a file comes in both
// languages. Europe is a zone made by hand: one hour more from 29 March to 25 October 2026, as in
// Berlin.
#include <doctest/doctest.h>

#include <filesystem>
#include <memory>
#include <set>
#include <sstream>

#include "calendar/calendar_file.hpp"
#include "calendar/functions.hpp"
#include "feel/values.hpp"
#include "tests/calendar/zones.hpp"
#include "tests/harness/script.hpp"
#include "text/diagnostic.hpp"

namespace banli::tests {
namespace {

using calendar::Calendar;
using calendar::CalendarFile;
using calendar::Day;

std::string weekday_name(const Date& date) {
  constexpr const char* names[] = {"Monday", "Tuesday",  "Wednesday", "Thursday",
                                   "Friday", "Saturday", "Sunday"};
  return names[weekday(date) - 1];
}

std::string read_duration(const std::string& text) {
  const auto duration = calendar::duration_from_text(text);
  if (!duration) return "no duration";
  CHECK(calendar::duration_from_text(calendar::text(*duration)) == duration);
  CHECK(calendar::duration_from_text(calendar::chinese_text(*duration)) == duration);
  return calendar::text(*duration) + " = " + calendar::chinese_text(*duration);
}

std::string moment(const Calendar& calendar, Instant at) {
  const DateTime local = calendar.zone().local(at);
  return iso_text(local) + " " + weekday_name(local.date) + ", " + iso_text(at);
}

Instant instant_of(const Calendar& calendar, const std::string& wall_time) {
  const DateTime local = date_time_from_text(wall_time).value();
  return calendar.zone().instant(local.date, local.time.ms);
}

std::string shifts_text(const calendar::Shifts& shifts) {
  std::string words;
  for (const calendar::Shift& shift : shifts) {
    words += (words.empty() ? "" : ", ") + calendar::text(shift);
  }
  return words;
}

std::string day_text(const Calendar& calendar, const Date& date) {
  constexpr const char* kinds[] = {"working day", "weekend", "day off", "make-up day"};
  const Day day = calendar.day(date);
  std::string words = weekday_name(date) + ", " + kinds[static_cast<std::size_t>(day.kind)];
  if (!day.title.empty()) words += ", " + day.title.in(Language::chinese);
  if (!day.shifts.empty()) words += ": " + shifts_text(day.shifts);
  return words;
}

struct CalendarTypes : feel::Types {
  explicit CalendarTypes(const std::vector<feel::Function>& offered) : functions(offered) {}
  std::optional<feel::Type> find(std::string_view) const override { return std::nullopt; }
  const feel::Function* find_function(std::string_view name) const override {
    for (const feel::Function& function : functions) {
      if (function.name == name) return &function;
    }
    return nullptr;
  }
  const std::vector<feel::Function>& functions;
};

struct CalendarNames : feel::Names {
  explicit CalendarNames(const CalendarTypes& offered) : types(offered) {}
  std::optional<Value> find(std::string_view) const override { return std::nullopt; }
  const feel::Function* find_function(std::string_view name) const override {
    return types.find_function(name);
  }
  const CalendarTypes& types;
};

class CalendarScript {
 public:
  std::string answer(const Case& script_case) {
    std::istringstream words(script_case.input);
    std::string command;
    words >> command;
    std::string rest;
    std::getline(words >> std::ws, rest);
    if (command == "read") return read_duration(rest);
    if (command == "file") return keep(script_case.input.substr(command.size() + 1));
    if (command == "shipped") return keep_shipped();
    if (command == "use") return use(rest);
    if (command == "formula") return formula(rest);
    if (const auto zone = hand_made_zone(command)) return add(Calendar(*zone), rest);
    return ask(command, rest);
  }

 private:
  std::string add(const Calendar& calendar, const std::string& sum) const {
    const std::size_t plus = sum.find(" + ");
    const auto duration = calendar::duration_from_text(sum.substr(plus + 3));
    const Instant from = instant_of(calendar, sum.substr(0, plus));
    return moment(calendar, calendar.add(from, duration.value()));
  }

  std::string ask(const std::string& question, const std::string& about) const {
    const Calendar& calendar = *calendar_;
    std::istringstream words(about);
    std::string first;
    std::string second;
    words >> first >> second;
    if (question == "add") return add(calendar, about);
    if (question == "day") return day_text(calendar, date_from_text(first).value());
    if (question == "open") {
      return calendar.is_open_at(instant_of(calendar, first)) ? "open" : "closed";
    }
    if (question == "after") {
      const Date date = calendar.working_day_after(*date_from_text(first), std::stoll(second));
      return iso_text(date) + " " + weekday_name(date);
    }
    if (question == "days") {
      return std::to_string(
          calendar.working_days_between(*date_from_text(first), *date_from_text(second)));
    }
    return iso_text(DaysDuration{
        calendar.working_ms_between(instant_of(calendar, first), instant_of(calendar, second))});
  }

  std::string keep(const std::string& yaml) {
    const text::SourceId id = sources_.add("calendar.yaml", yaml);
    const auto tree = text::read_yaml(sources_, id);
    if (!tree) return told(tree.error());
    auto read = calendar::read_calendar(*tree);
    if (!read) return told(read.error());
    std::string name = read->name;
    files_.insert_or_assign(name, std::move(*read));
    return name + " is kept";
  }

  std::string keep_shipped() {
    std::set<std::filesystem::path> paths;
    for (const auto& file :
         std::filesystem::directory_iterator(source_folder() / "processes/calendars")) {
      paths.insert(file.path());
    }
    std::string kept;
    for (const auto& path : paths) kept += keep(read_file(path)) + "\n";
    return kept;
  }

  std::string use(const std::string& name) {
    const auto find_calendar = [this](std::string_view wanted) -> const CalendarFile* {
      const auto found = files_.find(wanted);
      return found == files_.end() ? nullptr : &found->second;
    };
    auto made = calendar::make_calendar(files_.at(name), find_calendar, hand_made_zone, Zone());
    if (!made) return told(made.error());
    calendar_ = std::move(*made);
    std::string words = calendar_->zone().name() + "\n";
    for (int day = 0; day < 7; ++day) {
      const auto& shifts = calendar_->week()[static_cast<std::size_t>(day)];
      if (!shifts.empty())
        words += weekday_name({2024, 1, static_cast<std::uint8_t>(day + 1)}) + " " +
                 shifts_text(shifts) + "\n";
    }
    return words + std::to_string(calendar_->days().size()) + " special days";
  }

  std::string formula(const std::string& text) {
    const text::SourceId id = sources_.add("formula", text);
    const auto expression = feel::parse(text, {id, 0, static_cast<std::uint32_t>(text.size())});
    if (!expression) return told(expression.error());
    const std::vector<feel::Function> functions = calendar::functions_of(*calendar_);
    const CalendarTypes types(functions);
    text::Problems problems;
    const feel::Type type = feel::check(*expression, types, problems);
    if (!problems.empty()) return told(problems);
    const Value value = feel::evaluate(*expression, CalendarNames(types)).value;
    const auto duration = calendar::duration_of(value);
    return feel::write(value) + " : " + feel::text(type) +
           (duration ? " = " + calendar::text(*duration) : "");
  }

  std::string told(const text::Problems& problems) const {
    return text::render(problems, sources_, Language::chinese) + "\n" +
           text::render(problems, sources_, Language::english);
  }

  text::Sources sources_;
  std::map<std::string, CalendarFile, std::less<>> files_;
  std::optional<Calendar> calendar_;
};

}  // namespace

TEST_CASE("calendar: durations, files and due times") {
  run_scripts("calendar", [] {
    auto script = std::make_shared<CalendarScript>();
    return [script](const Case& script_case) { return script->answer(script_case); };
  });
}

}  // namespace banli::tests
