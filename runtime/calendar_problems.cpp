#include "runtime/calendar_problems.hpp"

#include "runtime/calendars.hpp"
#include "runtime/fault.hpp"

namespace banli::runtime {
namespace {

class CalendarCheck {
 public:
  CalendarCheck(const ReadFiles& files, const Deployed& deployed, text::Sources& sources)
      : files_(files), deployed_(deployed), sources_(sources) {}

  text::Problems problems() &&;

 private:
  void check_calendar(std::string_view name, text::Span span);
  bool find_calendar(std::string_view name);
  void check_calendars_of(const language::Definition& process);

  const ReadFiles& files_;
  const Deployed& deployed_;
  text::Sources& sources_;
  CalendarFiles calendars_;  // those of the files over those deployed
  text::Problems problems_;
};

text::Problems CalendarCheck::problems() && {
  calendars_ = read_calendars(deployed_.all("calendar"), sources_);
  for (const auto& [name, read] : files_.calendars) {
    calendars_.insert_or_assign(name, read.thing);
  }
  for (const auto& [name, read] : files_.calendars) {
    static_cast<void>(find_calendar(read.thing->like));
  }
  const auto find_zone = [this](std::string_view name) -> std::optional<Zone> {
    try {
      return deployed_.zone(name);
    } catch (const Fault&) {
      return std::nullopt;
    }
  };
  for (const auto& [name, file] : calendars_) {
    const auto made = make_calendar(calendars_, name, find_zone, Zone());
    if (!made) append_new(problems_, made.error());
  }
  if (files_.organisation) {
    const office::Named& calendar = files_.organisation->thing->calendar;
    check_calendar(calendar.name, calendar.span);
  }
  for (const auto& [name, read] : files_.processes) check_calendars_of(*read.thing);
  return std::move(problems_);
}

void CalendarCheck::check_calendar(std::string_view name, text::Span span) {
  if (find_calendar(name)) return;
  problems_.push_back(unknown_calendar(calendars_, name, span));
}

// Who plans may know more calendars than are deployed: they are looked up one by one.
bool CalendarCheck::find_calendar(std::string_view name) {
  if (name.empty() || calendars_.contains(name)) return true;
  const auto row = deployed_.newest("calendar", name);
  if (!row) return false;
  const auto read = read_calendar_text({row->path, row->text}, sources_, problems_);
  if (!read) return false;
  calendars_.emplace(name, read->thing);
  static_cast<void>(find_calendar(read->thing->like));
  return true;
}

void CalendarCheck::check_calendars_of(const language::Definition& process) {
  const auto check = [this](const text::Tree* calendar) {
    if (calendar != nullptr) check_calendar(calendar->text, calendar->span);
  };
  if (process.calendar) check(&*process.calendar);
  for (const language::Step& step : process.steps) check(step.find("calendar"));
}

}  // namespace

text::Problems calendar_problems(const ReadFiles& files, const Deployed& deployed,
                                 text::Sources& sources) {
  return CalendarCheck(files, deployed, sources).problems();
}

}  // namespace banli::runtime
