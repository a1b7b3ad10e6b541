// The organisation as its file says it: units, posts, people, roles. An immutable value; a new version comes with a
// new file. A role is played by posts, persons or other roles; aliases are one role with several names.
#pragma once

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/bilingual.hpp"
#include "text/problem.hpp"
#include "text/tree.hpp"

namespace banli::office {

struct Unit {
  std::string name;
  Bilingual title;
  std::string part_of;  // a unit, or empty
  std::string head;     // a post or person, or empty
};

struct Post {
  std::string name;
  Bilingual title;
  std::vector<std::string> also_called;
  std::string unit;
  std::string reports_to;  // a post, or empty at the top
};

struct Person {
  std::string name;  // the key in the file, how commands name him
  Bilingual title;   // what he is called: 张敏
  std::string login;
  std::vector<std::string> posts;
};

class Organisation {
 public:
  std::string name;
  Bilingual title;
  std::vector<Unit> units;
  std::vector<Post> posts;
  std::vector<Person> people;
  std::map<std::string, std::vector<std::string>, std::less<>> played_by;  // role → posts, persons, roles

  const Person* find_person(std::string_view name_or_login) const;
  const Post* find_post(std::string_view name_or_alias) const;  // also by its Chinese or English title
  // The one name of a role that has several: a post's name, or the key under `roles:`.
  std::optional<std::string> canonical_role(std::string_view role) const;
  bool plays(std::string_view person, std::string_view role) const;
  std::vector<std::string> members(std::string_view role) const;  // persons' names, in the file's order
  std::vector<std::string> roles_of(std::string_view person) const;
  // Who holds the post to which the person's post reports, `levels` up; vacancies skip up. Empty at the top.
  std::vector<std::string> superiors(std::string_view person, int levels) const;
  Bilingual title_of_role(std::string_view role) const;
};

// Reads an organisation file. Loops in `reports to` or `part of`, unknown posts, double logins … are Problems.
text::Checked<Organisation> read_organisation(const text::Tree& file);

}  // namespace banli::office
