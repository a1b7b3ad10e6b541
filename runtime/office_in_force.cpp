#include "runtime/office_in_force.hpp"

#include <algorithm>

#include "base/check.hpp"
#include "runtime/calendars.hpp"
#include "runtime/deploy_reading.hpp"
#include "runtime/substitutions.hpp"
#include "tables/authority.hpp"

namespace banli::runtime {
namespace {

void put_calendars(office::Office& office, const std::vector<DocumentRow>& rows,
                   const Zone& office_zone,
                   const std::function<Zone(std::string_view name)>& zone_named) {
  office.calendar = calendar::Calendar(office_zone);
  text::Sources sources;
  const CalendarFiles files = read_calendars(rows, sources);
  for (const auto& [name, file] : files) {
    auto made = make_calendar(files, name, zone_named, office_zone);
    BANLI_CHECK(made.has_value());
    office.calendars.emplace(name, std::move(*made));
  }
  const auto own = office.calendars.find(office.organisation->calendar.name);
  if (own != office.calendars.end()) office.calendar = own->second;
}

void put_authority(office::Office& office, Reader& reader) {
  const std::string& name = office.organisation->authority.name;
  const auto row = name.empty() ? std::nullopt : reader.newest_document("table", name);
  if (!row) return;
  text::Sources sources;
  text::Problems problems;
  const auto read = read_table_text({row->path, row->text}, sources, problems);
  BANLI_CHECK(read.has_value());
  if (!tables::is_authority(*read->thing)) return;
  office.within_authority = [table = read->thing](const Value& kind,
                                                  std::span<const std::string> roles,
                                                  const Value& amount) {
    return tables::within_authority(*table, kind, roles, amount);
  };
}

}  // namespace

std::optional<std::string> OfficeInForce::name_of(std::string_view login_or_person) const {
  if (const office::Person* person = office.organisation->find_person(login_or_person)) {
    return person->name;
  }
  if (office.is_administrator(login_or_person)) return std::string(login_or_person);
  return {};
}

OfficeInForce read_office(Reader& reader,
                          const std::function<Zone(std::string_view name)>& zone_named) {
  OfficeInForce in_force;
  office::Office& office = in_force.office;
  const std::vector<DocumentRow> all = reader.documents("organisation");
  const auto newest = std::ranges::max_element(all, {}, &DocumentRow::position);
  if (newest == all.end()) {
    office.organisation = std::make_shared<const office::Organisation>();
  } else {
    text::Sources sources;
    text::Problems problems;
    const auto read = read_organisation_text({newest->path, newest->text}, sources, problems);
    BANLI_CHECK(read.has_value());
    office.organisation = with_named_substitutes(read->thing, reader);
    in_force.organisation_position = newest->position.value;
  }
  for (const std::string& administrator : reader.administrators()) {
    office.administrators.insert(administrator);
    const office::Person* person = office.organisation->find_person(administrator);
    if (person != nullptr) office.administrators.insert(person->name);
  }
  const std::optional<SiteRow> site = reader.site();
  put_calendars(office, reader.documents("calendar"), site ? zone_named(site->zone) : Zone(),
                zone_named);
  put_authority(office, reader);
  return in_force;
}

}  // namespace banli::runtime
