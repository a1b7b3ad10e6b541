#include "cli/organisation/asking.hpp"
#include "cli/table.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "views/organisation.hpp"

namespace banli::cli {
namespace {

Exit tell_who(const std::string& role, Session& session) {
  const office::Organisation* organisation = organisation_in_force(session);
  if (organisation == nullptr) return Exit::refused;
  if (!organisation->canonical_role(role)) return session.refuse("no-such-role", {{"role", role}});
  const Date today = today_in_office(session);
  if (session.is_json()) {
    session.print_json(views::players_json(*organisation, role, today));
    return Exit::fine;
  }
  Table table({session.word(words::head_person), session.word(words::head_called),
               session.word(words::head_login), session.word(words::head_acting)});
  for (const std::string& name : organisation->members(role)) {
    const office::Person* person = organisation->find_person(name);
    table.add({{name},
               {called(session, name)},
               {person->login},
               {people_called(session, organisation->substitutes_of(name, {role, ""}, today))}});
  }
  if (table.empty()) {
    session.tell(words::nobody_plays, {{"role", role}});
  } else {
    session.print(table.text(Stream::output));
  }
  return Exit::fine;
}

}  // namespace

Verb organisation_who() {
  struct Given {
    std::string role;
  };
  return make_verb<Given>(
      {"organisation",
       "who",
       {"谁担任某个角色或岗位，今日由谁代理",
        "who plays a role or holds a post, and who acts today"},
       {"banli organisation who complaint-specialist", "banli organisation who 客服经理"}},
      [](Given& given, Options& options) { options.argument("ROLE", given.role, words::a_role); },
      [](const Given& given, Session& session) { return tell_who(given.role, session); });
}

}  // namespace banli::cli
