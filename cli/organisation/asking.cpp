#include "cli/organisation/asking.hpp"

#include "runtime/office_in_force.hpp"

namespace banli::cli {

const office::Organisation* organisation_in_force(Session& session) {
  if (session.site().in_force().organisation_position != 0) return &session.site().organisation();
  session.refuse("no-organisation");
  return nullptr;
}

Date today_in_office(Session& session) { return session.site().zone().local(session.now()).date; }

std::string called(Session& session, std::string_view person) {
  return session.title(session.site().person(person));
}

std::string people_called(Session& session, const std::vector<std::string>& people) {
  std::string words;
  for (const std::string& person : people) {
    words += (words.empty() ? "" : ", ") + called(session, person);
  }
  return words;
}

std::string roles_called(const Session& session, const office::Organisation& organisation,
                         const std::vector<std::string>& roles) {
  std::string words;
  for (const std::string& role : roles) {
    words += (words.empty() ? "" : ", ") + session.in(organisation.title_of_role(role));
  }
  return words;
}

}  // namespace banli::cli
