// Who stands above whom, and who acts for whom: questions to the chart.
#include <algorithm>

#include "office/organisation.hpp"

namespace banli::office {
namespace {

void add_once(std::vector<std::string>& names, const std::vector<std::string>& more) {
  for (const std::string& name : more) {
    if (std::ranges::find(names, name) == names.end()) names.push_back(name);
  }
}

bool is_in_force(const Substitute& substitute, const Date& day) {
  return (!substitute.from || *substitute.from <= day) && (!substitute.to || day <= *substitute.to);
}

}  // namespace

std::vector<std::string> Organisation::holders(std::string_view post_or_person) const {
  if (const Post* post = find_post(post_or_person)) return members(post->name);
  const Person* person = find_person(post_or_person);
  return person == nullptr ? std::vector<std::string>() : std::vector{person->name};
}

std::vector<std::string> Organisation::heads_of_unit(std::string_view unit) const {
  const Unit* found = find_unit(unit);
  return found == nullptr ? std::vector<std::string>() : holders(found->head);
}

std::vector<std::string> Organisation::heads_of(std::string_view person) const {
  std::vector<std::string> heads;
  const Person* known = find_person(person);
  if (known == nullptr) return heads;
  for (const std::string& held : known->posts) {
    const Post* post = find_post(held);
    const Unit* unit = post == nullptr ? nullptr : find_unit(post->unit);
    std::vector<std::string> found;
    while (unit != nullptr && found.empty()) {
      found = holders(unit->head);
      std::erase(found, known->name);
      unit = find_unit(unit->part_of);
    }
    add_once(heads, found);
  }
  return heads;
}

std::vector<std::vector<std::string>> Organisation::chain(std::string_view person,
                                                          std::string_view role) const {
  std::vector<std::vector<std::string>> levels;
  std::vector<std::string> met;
  for (int level = 1;; ++level) {
    std::vector<std::string> above = superiors(person, level);
    if (above.empty()) return {};
    std::erase_if(
        above, [&](const std::string& name) { return std::ranges::find(met, name) != met.end(); });
    if (above.empty()) continue;
    add_once(met, above);
    levels.push_back(above);
    const auto plays_it = [&](const std::string& name) { return plays(name, role); };
    if (std::ranges::any_of(above, plays_it)) return levels;
  }
}

std::vector<std::string> Organisation::substitutes_of(std::string_view person, const Matter& matter,
                                                      const Date& day) const {
  std::vector<std::string> names;
  const Person* known = find_person(person);
  if (known == nullptr) return names;
  const auto role = canonical_role(matter.role);
  const auto is_that_role = [&](const std::string& one) {
    return role && canonical_role(one) == role;
  };
  for (const Substitute& substitute : known->substitutes) {
    const Person* who = find_person(substitute.who);
    if (who == nullptr || !is_in_force(substitute, day)) continue;
    const bool is_for_all = substitute.roles.empty() && substitute.processes.empty();
    const bool is_for_it =
        is_for_all || std::ranges::any_of(substitute.roles, is_that_role) ||
        std::ranges::find(substitute.processes, matter.process) != substitute.processes.end();
    if (is_for_it) add_once(names, {who->name});
  }
  return names;
}

std::vector<std::string> Organisation::substituted_by(std::string_view person,
                                                      const Date& day) const {
  std::vector<std::string> names;
  const Person* known = find_person(person);
  for (const Person& absent : people) {
    for (const Substitute& substitute : absent.substitutes) {
      const bool is_he = known != nullptr && find_person(substitute.who) == known;
      if (is_he && is_in_force(substitute, day)) add_once(names, {absent.name});
    }
  }
  return names;
}

std::vector<Substitute> Organisation::substitutions(std::string_view absent, std::string_view by,
                                                    const Date& day) const {
  std::vector<Substitute> found;
  const Person* known = find_person(absent);
  const Person* substitute = find_person(by);
  if (known == nullptr || substitute == nullptr) return found;
  for (const Substitute& one : known->substitutes) {
    if (find_person(one.who) == substitute && is_in_force(one, day)) found.push_back(one);
  }
  return found;
}

}  // namespace banli::office
