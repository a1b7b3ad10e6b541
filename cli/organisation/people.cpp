#include "cli/organisation/asking.hpp"
#include "cli/table.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "views/organisation.hpp"

namespace banli::cli {
namespace {

Exit list_people(Session& session) {
  const office::Organisation* organisation = organisation_in_force(session);
  if (organisation == nullptr) return Exit::refused;
  const Date today = today_in_office(session);
  if (session.is_json()) {
    session.print_json(views::people_json(*organisation, today));
    return Exit::fine;
  }
  Table table({session.word(words::head_person), session.word(words::head_called),
               session.word(words::head_login), session.word(words::head_roles),
               session.word(words::head_acting)});
  for (const office::Person& person : organisation->people) {
    table.add({{person.name},
               {called(session, person.name)},
               {person.login},
               {roles_called(session, *organisation, organisation->roles_of(person.name))},
               {people_called(session, organisation->substitutes_of(person.name, {}, today))}});
  }
  session.print(table.text(Stream::output));
  return Exit::fine;
}

}  // namespace

Verb organisation_people() {
  struct Given {};
  return make_verb<Given>(
      {"organisation",
       "people",
       {"人员：登录名、岗位和角色、今日代理", "people: logins, posts and roles, who acts today"},
       {"banli organisation people"}},
      [](Given&, Options&) {}, [](const Given&, Session& session) { return list_people(session); });
}

}  // namespace banli::cli
