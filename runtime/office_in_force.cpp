#include "runtime/office_in_force.hpp"

#include <algorithm>

#include "base/check.hpp"
#include "runtime/deploy_reading.hpp"

namespace banli::runtime {

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
    office.organisation = read->thing;
    in_force.organisation_position = newest->position.value;
  }
  for (const std::string& administrator : reader.administrators()) {
    office.administrators.insert(administrator);
    const office::Person* person = office.organisation->find_person(administrator);
    if (person != nullptr) office.administrators.insert(person->name);
  }
  const std::optional<SiteRow> site = reader.site();
  office.calendar = calendar::Calendar(site ? zone_named(site->zone) : Zone());
  return in_force;
}

}  // namespace banli::runtime
