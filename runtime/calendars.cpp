#include "runtime/calendars.hpp"

#include "base/check.hpp"
#include "runtime/deploy_reading.hpp"
#include "text/keys.hpp"

namespace banli::runtime {

CalendarFiles read_calendars(const std::vector<DocumentRow>& rows, text::Sources& sources) {
  CalendarFiles files;
  for (const DocumentRow& row : rows) {
    text::Problems problems;
    const auto read = read_calendar_text({row.path, row.text}, sources, problems);
    BANLI_CHECK(read.has_value());
    files.emplace(row.name, read->thing);
  }
  return files;
}

text::Checked<calendar::Calendar> make_calendar(const CalendarFiles& files, std::string_view name,
                                                const calendar::FindZone& find_zone,
                                                const Zone& office_zone) {
  const auto find = [&files](std::string_view wanted) -> const calendar::CalendarFile* {
    const auto found = files.find(wanted);
    return found == files.end() ? nullptr : found->second.get();
  };
  const calendar::CalendarFile* file = find(name);
  BANLI_CHECK(file != nullptr);
  return calendar::make_calendar(*file, find, find_zone, office_zone);
}

text::Problem unknown_calendar(const CalendarFiles& files, std::string_view name, text::Span span) {
  text::Arguments arguments{{"name", std::string(name)}};
  std::vector<std::string_view> known;
  for (const auto& [one, file] : files) known.push_back(one);
  text::suggest(arguments, name, known);
  return text::error_at(span, "unknown-calendar", std::move(arguments));
}

}  // namespace banli::runtime
