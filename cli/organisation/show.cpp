#include "cli/organisation/asking.hpp"
#include "cli/table.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "views/organisation.hpp"

namespace banli::cli {
namespace {

std::string title_or_name(const Session& session, const Bilingual& title, const std::string& name) {
  return title.empty() ? name : session.in(title);
}

std::string post_table(Session& session, const office::Organisation& organisation) {
  Table table({session.word(words::head_post), session.word(words::head_title),
               session.word(words::head_unit), session.word(words::head_reports_to),
               session.word(words::head_held_by)});
  for (const office::Post& post : organisation.posts) {
    const office::Unit* unit = organisation.find_unit(post.unit);
    const office::Post* superior = organisation.find_post(post.reports_to);
    const auto holders = organisation.members(post.name);
    const bool is_vacant = holders.empty();
    table.add({{post.name},
               {session.in(post.title)},
               {unit == nullptr ? "" : title_or_name(session, unit->title, unit->name)},
               {superior == nullptr ? "" : title_or_name(session, superior->title, superior->name)},
               {is_vacant ? session.word(words::vacant) : people_called(session, holders),
                is_vacant ? Paint::yellow : Paint::plain}});
  }
  return table.text(Stream::output);
}

Exit show_organisation(Session& session) {
  const office::Organisation* organisation = organisation_in_force(session);
  if (organisation == nullptr) return Exit::refused;
  if (session.is_json()) {
    session.print_json(views::to_json(*organisation));
    return Exit::fine;
  }
  session.print(post_table(session, *organisation));
  session.tell(words::organisation_counts,
               {{"title", title_or_name(session, organisation->title, organisation->name)},
                {"units", std::to_string(organisation->units.size())},
                {"posts", std::to_string(organisation->posts.size())},
                {"people", std::to_string(organisation->people.size())},
                {"roles", std::to_string(organisation->played_by.size())}});
  if (!organisation->calendar.name.empty()) {
    session.tell(words::organisation_calendar, {{"name", organisation->calendar.name}});
  }
  if (!organisation->authority.name.empty()) {
    session.tell(words::organisation_authority, {{"name", organisation->authority.name}});
  }
  return Exit::fine;
}

}  // namespace

Verb organisation_show() {
  struct Given {};
  return make_verb<Given>(
      {"organisation",
       "show",
       {"现行的组织：岗位、部门、上级和人员",
        "the organisation in force: posts, units, superiors, people"},
       {"banli organisation show", "banli organisation show --json"}},
      [](Given&, Options&) {},
      [](const Given&, Session& session) { return show_organisation(session); });
}

}  // namespace banli::cli
