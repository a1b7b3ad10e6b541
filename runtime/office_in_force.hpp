// The office as the deployed organisation, the site and its administrators make it.
#pragma once

#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "office/office.hpp"
#include "runtime/store.hpp"

namespace banli::runtime {

struct OfficeInForce {
  office::Office office;
  std::uint64_t organisation_position = 0;  // 0: none is deployed

  // The name that the history knows an account by: a person's, or the login of an
  // administrator whom no organisation file knows.
  std::optional<std::string> name_of(std::string_view login_or_person) const;
};

// The calendar is the organisation's; without one it is Monday to Friday in the site's zone, and
// without a site in UTC. Counters are left empty.
OfficeInForce read_office(Reader& reader,
                          const std::function<Zone(std::string_view name)>& zone_named);

}  // namespace banli::runtime
