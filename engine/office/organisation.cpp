#include "office/organisation.hpp"

#include <algorithm>

namespace banli::office {
namespace {

template <class Thing>
const Thing* thing_at(const std::vector<Thing>& things,
                      const std::map<std::string, std::size_t, std::less<>>& index,
                      std::string_view name) {
  const auto found = index.find(name);
  return found == index.end() ? nullptr : &things[found->second];
}

void append_once(std::vector<std::string>& names, const std::string& name) {
  if (std::ranges::find(names, name) == names.end()) names.push_back(name);
}

}  // namespace

const Unit* Organisation::find_unit(std::string_view unit) const {
  return thing_at(units, unit_at_, unit);
}

const Person* Organisation::find_person(std::string_view called) const {
  return thing_at(people, person_at_, called);
}

const Post* Organisation::find_post(std::string_view name_or_alias) const {
  return thing_at(posts, post_at_, name_or_alias);
}

std::optional<std::string> Organisation::canonical_role(std::string_view role) const {
  if (roles_.contains(role)) return std::string(role);
  if (const Post* post = find_post(role)) return post->name;
  return std::nullopt;
}

bool Organisation::plays(std::string_view person, std::string_view role) const {
  auto found = roles_.find(role);
  if (found == roles_.end()) {
    const Post* post = find_post(role);
    if (post == nullptr) return false;
    found = roles_.find(post->name);
  }
  if (found->second.member_set.contains(person)) return true;
  const Person* known = find_person(person);  // by login
  return known != nullptr && found->second.member_set.contains(known->name);
}

std::vector<std::string> Organisation::members(std::string_view role) const {
  const auto canonical = canonical_role(role);
  return canonical ? roles_.find(*canonical)->second.members : std::vector<std::string>();
}

std::vector<std::string> Organisation::roles_of(std::string_view person) const {
  std::vector<std::string> names;
  const Person* known = find_person(person);
  if (known == nullptr) return names;
  for (const Post& post : posts) {
    if (plays(known->name, post.name)) names.push_back(post.name);
  }
  for (const auto& [role, players] : played_by) {
    if (plays(known->name, role)) names.push_back(role);
  }
  return names;
}

std::vector<std::string> Organisation::superiors(std::string_view person, int levels) const {
  std::vector<std::string> found;
  const Person* known = find_person(person);
  if (known == nullptr) return found;
  for (const std::string& held : known->posts) {
    const Post* post = find_post(held);
    std::vector<std::string> holders;
    for (int level = 0; level < levels && post != nullptr; ++level) {
      do {
        post = find_post(post->reports_to);
        holders = post == nullptr ? std::vector<std::string>() : members(post->name);
        std::erase(holders, known->name);
      } while (post != nullptr && holders.empty());
    }
    for (const std::string& holder : holders) append_once(found, holder);
  }
  return found;
}

Bilingual Organisation::title_of_role(std::string_view role) const {
  const auto titled = role_titles.find(role);
  if (titled != role_titles.end() && !titled->second.empty()) return titled->second;
  const Post* post = played_by.contains(role) ? nullptr : find_post(role);
  if (post != nullptr && !post->title.empty()) return post->title;
  return {.zh = std::string(role), .en = std::string(role)};
}

}  // namespace banli::office
