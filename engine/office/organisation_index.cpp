// The maps behind the questions to an organisation: role membership is asked on every claim.
#include "office/organisation.hpp"

namespace banli::office {
namespace {

using Names = std::set<std::string, std::less<>>;

// What is called so, where one thing alone is, and no name says so.
template <class Thing>
void add_titles(const std::vector<Thing>& things,
                std::map<std::string, std::size_t, std::less<>>& index) {
  std::map<std::string, std::set<std::size_t>> titled;
  for (std::size_t at = 0; at < things.size(); ++at) {
    titled[things[at].title.zh].insert(at);
    titled[things[at].title.en].insert(at);
  }
  for (const auto& [title, bearers] : titled) {
    if (!title.empty() && bearers.size() == 1) index.emplace(title, *bearers.begin());
  }
}

}  // namespace

void Organisation::index() {
  index_words();
  index_members();
}

void Organisation::index_words() {
  unit_at_.clear();
  person_at_.clear();
  post_at_.clear();
  for (std::size_t at = 0; at < units.size(); ++at) unit_at_.emplace(units[at].name, at);
  for (std::size_t at = 0; at < people.size(); ++at) person_at_.emplace(people[at].name, at);
  for (std::size_t at = 0; at < people.size(); ++at) {
    if (!people[at].login.empty()) person_at_.emplace(people[at].login, at);
  }
  for (std::size_t at = 0; at < posts.size(); ++at) post_at_.emplace(posts[at].name, at);
  for (std::size_t at = 0; at < posts.size(); ++at) {
    for (const std::string& alias : posts[at].also_called) post_at_.emplace(alias, at);
  }
  add_titles(units, unit_at_);
  add_titles(posts, post_at_);
  add_titles(people, person_at_);
}

void Organisation::index_members() {
  std::vector<std::string> names;
  for (const Post& post : posts) names.push_back(post.name);
  for (const auto& [role, players] : played_by) names.push_back(role);
  roles_.clear();
  for (const std::string& role : names) {
    Names asked;
    Role& entry = roles_[role];
    entry.member_set = players(role, asked);
    entry.members.clear();
    for (const Person& person : people) {
      if (entry.member_set.contains(person.name)) entry.members.push_back(person.name);
    }
  }
}

// `asked` ends the search where roles play each other.
Names Organisation::players(std::string_view role, Names& asked) const {
  Names found;
  if (!asked.emplace(role).second) return found;
  const auto shared = played_by.find(role);
  if (shared != played_by.end()) {
    for (const std::string& player : shared->second) found.merge(players(player, asked));
    return found;
  }
  if (const Post* post = find_post(role)) {
    for (const Person& person : people) {
      for (const std::string& held : person.posts) {
        if (find_post(held) == post) found.insert(person.name);
      }
    }
  } else if (const Person* person = find_person(role)) {
    found.insert(person->name);
  }
  return found;
}

}  // namespace banli::office
