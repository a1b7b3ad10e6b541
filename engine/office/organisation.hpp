// The organisation as its file says it: units, posts, people, roles. An immutable value; a new
// version comes with a new file. A role is a post, or a key under `roles:` played by posts, persons
// or other roles. A post may be named by its name, by what it is also called, or by its title; a
// title that two posts share names neither.
#pragma once

#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "base/bilingual.hpp"
#include "base/time.hpp"
#include "office/notice_texts.hpp"
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

// Who acts for an absent person. Both days are within; an open end has no date.
struct Substitute {
  std::string who;
  std::optional<Date> from;
  std::optional<Date> to;
  std::vector<std::string> roles;      // in which he acts …
  std::vector<std::string> processes;  // … and in whose cases; neither: in all he has to do
  bool operator==(const Substitute&) const = default;
};
// What is to be done, in which role and in a case of which process; either may be empty.
struct Matter {
  std::string_view role;
  std::string_view process;
};

struct Person {
  std::string name;  // the key in the file, how commands name him
  Bilingual title;   // what he is called: 张敏
  std::string login;
  std::vector<std::string> posts;
  std::vector<Substitute> substitutes;
};

struct Named {  // what the file names outside of itself, and where
  std::string name;
  text::Span span;
};

class Organisation {
 public:
  std::string name;
  Bilingual title;
  std::vector<Unit> units;
  std::vector<Post> posts;
  std::vector<Person> people;
  // role → posts, persons, roles
  std::map<std::string, std::vector<std::string>, std::less<>> played_by;
  std::map<std::string, Bilingual, std::less<>> role_titles;  // of keys under `roles:`
  Named calendar;                                             // empty: Monday to Friday
  NoticeTexts notices;                                        // the office's own
  Named authority;  // the decision table with inputs kind and role, output limit; or empty
  std::vector<Named> processes;  // in whose cases substitutes act

  const Unit* find_unit(std::string_view name) const;  // also by its title
  // By name, login, or a title that nobody shares.
  const Person* find_person(std::string_view called) const;
  const Post* find_post(std::string_view name_or_alias) const;  // also by its title
  // The one name of a role that has several: a post's name, or the key under `roles:`.
  std::optional<std::string> canonical_role(std::string_view role) const;
  // Persons are named by name or login, roles by any of their names; an unknown one plays nothing.
  bool plays(std::string_view person, std::string_view role) const;
  std::vector<std::string> members(std::string_view role) const;  // names, in the file's order
  // Canonical: his posts in the file's order, then the keys under `roles:` by name.
  std::vector<std::string> roles_of(std::string_view person) const;
  // Who holds the post to which the person's post reports, `levels` up; a post that is vacant, or
  // held by the person himself only, is skipped. Empty at the top. With several posts: of each,
  // once.
  std::vector<std::string> superiors(std::string_view person, int levels) const;
  // Who heads the unit of the person's post: its head, or where that is vacant or the person
  // himself the head of the unit above. With several posts: of each, once.
  std::vector<std::string> heads_of(std::string_view person) const;
  std::vector<std::string> heads_of_unit(std::string_view unit) const;  // the unit's own only
  // The person's superiors, level by level, up to the first level on which somebody plays the role;
  // each person once. Empty where nobody above plays it.
  std::vector<std::vector<std::string>> chain(std::string_view person, std::string_view role) const;
  // Who acts for the person in that matter on that day; where neither role nor process is said,
  // only who acts for him in all. Substitutes of substitutes do not act.
  std::vector<std::string> substitutes_of(std::string_view person, const Matter& matter,
                                          const Date& day) const;
  // For whom the person acts on that day, be it in some matters only.
  std::vector<std::string> substituted_by(std::string_view person, const Date& day) const;
  // In what he acts for that one on that day.
  std::vector<Substitute> substitutions(std::string_view absent, std::string_view by,
                                        const Date& day) const;
  Bilingual title_of_role(std::string_view role) const;  // the role's name where it has no title

  // Answers to the questions above are looked up, so this must be called after the last change.
  void index();

 private:
  struct Role {
    std::vector<std::string> members;
    std::set<std::string, std::less<>> member_set;
  };
  std::vector<std::string> holders(std::string_view post_or_person) const;
  void index_words();
  void index_members();
  std::set<std::string, std::less<>> players(std::string_view role,
                                             std::set<std::string, std::less<>>& asked) const;

  std::map<std::string, std::size_t, std::less<>> unit_at_;
  std::map<std::string, std::size_t, std::less<>> person_at_;  // by name, login, title
  std::map<std::string, std::size_t, std::less<>> post_at_;    // by name, alias, title
  std::map<std::string, Role, std::less<>> roles_;             // by canonical name
};

// Reads an organisation file. Loops in `reports to`, `part of` or `played by`, unknown posts,
// double logins … are Problems.
text::Checked<Organisation> read_organisation(const text::Tree& file);

}  // namespace banli::office
