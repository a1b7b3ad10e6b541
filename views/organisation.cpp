#include "views/organisation.hpp"

#include "views/json.hpp"

namespace banli::views {
namespace {

using text::Json;
using text::JsonArray;
using text::JsonObject;

Json names_json(const std::vector<std::string>& names) {
  return JsonArray(names.begin(), names.end());
}

Json units_json(const office::Organisation& organisation) {
  JsonArray units;
  for (const office::Unit& unit : organisation.units) {
    units.emplace_back(JsonObject{{"head", or_null(unit.head)},
                                  {"heads", names_json(organisation.heads_of_unit(unit.name))},
                                  {"name", unit.name},
                                  {"part_of", or_null(unit.part_of)},
                                  {"title", to_json(unit.title)}});
  }
  return units;
}

Json posts_json(const office::Organisation& organisation) {
  JsonArray posts;
  for (const office::Post& post : organisation.posts) {
    posts.emplace_back(JsonObject{{"also_called", names_json(post.also_called)},
                                  {"name", post.name},
                                  {"people", names_json(organisation.members(post.name))},
                                  {"reports_to", or_null(post.reports_to)},
                                  {"title", to_json(post.title)},
                                  {"unit", or_null(post.unit)}});
  }
  return posts;
}

Json roles_json(const office::Organisation& organisation) {
  JsonArray roles;
  for (const auto& [role, players] : organisation.played_by) {
    roles.emplace_back(JsonObject{{"name", role},
                                  {"people", names_json(organisation.members(role))},
                                  {"played_by", names_json(players)},
                                  {"title", to_json(organisation.title_of_role(role))}});
  }
  return roles;
}

Json person_json(const office::Organisation& organisation, const office::Person& person,
                 std::string_view role, const Date& today) {
  return JsonObject{
      {"acting", names_json(organisation.substitutes_of(person.name, {role, ""}, today))},
      {"login", or_null(person.login)},
      {"name", person.name},
      {"roles", names_json(organisation.roles_of(person.name))},
      {"title", to_json(person.title)}};
}

Json below_json(const office::Organisation& organisation, const office::Post* superior) {
  JsonArray posts;
  for (const office::Post& post : organisation.posts) {
    if (organisation.find_post(post.reports_to) != superior) continue;
    posts.emplace_back(JsonObject{{"below", below_json(organisation, &post)},
                                  {"people", names_json(organisation.members(post.name))},
                                  {"post", post.name},
                                  {"title", to_json(post.title)}});
  }
  return posts;
}

}  // namespace

Json to_json(const office::Organisation& organisation) {
  return JsonObject{{"authority", or_null(organisation.authority.name)},
                    {"calendar", or_null(organisation.calendar.name)},
                    {"name", organisation.name},
                    {"posts", posts_json(organisation)},
                    {"roles", roles_json(organisation)},
                    {"title", to_json(organisation.title)},
                    {"units", units_json(organisation)}};
}

Json people_json(const office::Organisation& organisation, const Date& today) {
  JsonArray people;
  for (const office::Person& person : organisation.people) {
    people.push_back(person_json(organisation, person, "", today));
  }
  return people;
}

Json players_json(const office::Organisation& organisation, std::string_view role,
                  const Date& today) {
  JsonArray people;
  for (const std::string& name : organisation.members(role)) {
    people.push_back(person_json(organisation, *organisation.find_person(name), role, today));
  }
  return people;
}

Json chart_json(const office::Organisation& organisation) {
  return below_json(organisation, nullptr);
}

}  // namespace banli::views
