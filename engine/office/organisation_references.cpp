#include "office/organisation_references.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "text/keys.hpp"

namespace banli::office {
namespace {

using text::Problem;
using text::Problems;

struct Bearer {  // of a name that stands once
  std::string person;
  text::Span span;
};
using Bearers = std::map<std::string, Bearer, std::less<>>;

// The second of two equal names is the problem, the first its note.
void take_name(Bearers& bearers, const Written& written, const std::string& person,
               std::string_view code, Problems& problems) {
  const auto [first, is_new] = bearers.emplace(written.name, Bearer{person, written.span});
  if (is_new || (!person.empty() && first->second.person == person)) return;
  Problem problem = text::error_at(written.span, std::string(code), {{"name", written.name}});
  problem.notes.push_back({"name-first-here", first->second.span, {{"name", written.name}}});
  problems.push_back(std::move(problem));
}

void check_names(const WrittenNames& names, Problems& problems) {
  Bearers players;  // roles and persons may stand in the same places
  for (const Written& role : names.roles) take_name(players, role, {}, "name-taken", problems);
  for (const Written& one : names.people) take_name(players, one, {}, "name-taken", problems);
  Bearers logins;  // a person is named by his name or his login
  for (const Written& one : names.people) logins.emplace(one.name, Bearer{one.name, one.span});
  for (const Login& login : names.logins) {
    take_name(logins, login.written, login.person, "login-taken", problems);
  }
}

std::string_view code_of(Reference::To to) {
  switch (to) {
    case Reference::To::unit:
      return "unknown-unit";
    case Reference::To::post:
      return "unknown-post";
    case Reference::To::post_or_person:
      return "unknown-head";
    case Reference::To::player:
      return "unknown-player";
    case Reference::To::person:
      return "unknown-substitute";
  }
  return {};
}

bool is_known(const Organisation& organisation, const Reference& reference) {
  const std::string& name = reference.written.name;
  const bool is_person = organisation.find_person(name) != nullptr;
  switch (reference.to) {
    case Reference::To::unit:
      return organisation.find_unit(name) != nullptr;
    case Reference::To::post:
      return organisation.find_post(name) != nullptr;
    case Reference::To::post_or_person:
      return is_person || organisation.find_post(name) != nullptr;
    case Reference::To::player:
      return is_person || organisation.canonical_role(name).has_value();
    case Reference::To::person:
      return is_person;
  }
  return false;
}

std::vector<std::string_view> candidates(const WrittenNames& names, Reference::To to) {
  std::vector<std::string_view> words;
  const auto append = [&words](const std::vector<Written>& written) {
    for (const Written& one : written) words.push_back(one.name);
  };
  using enum Reference::To;
  if (to == unit) append(names.units);
  if (to != unit && to != person) append(names.roles);
  if (to == post_or_person || to == player || to == person) append(names.people);
  return words;
}

// A chain of links that comes back to its beginning, told once, at the first link of the file in
// it.
class LoopSearch {
 public:
  LoopSearch(const Organisation& organisation, const std::vector<Link>& links, Problems& problems)
      : organisation_(organisation), problems_(problems) {
    for (const Link& link : links) next_[link.from.name].push_back(&link);
  }

  void search(const Link& from) {
    if (told_.contains(from.from.name)) return;
    path_.clear();
    visited_.clear();
    if (leads_back(from.from.name, from.from.name)) report(from);
  }

 private:
  std::string canonical(const Link& link) const {
    if (link.key == "part of") return link.to;
    return organisation_.canonical_role(link.to).value_or(link.to);
  }

  bool leads_back(const std::string& at, const std::string& start) {
    path_.push_back(at);
    const auto links = next_.find(at);
    if (links != next_.end()) {
      for (const Link* link : links->second) {
        const std::string to = canonical(*link);
        if (to == start) return true;
        if (visited_.insert(to).second && leads_back(to, start)) return true;
      }
    }
    path_.pop_back();
    return false;
  }

  void report(const Link& from) {
    std::string words;
    for (const std::string& name : path_) {
      words += name + " → ";
      told_.insert(name);
    }
    problems_.push_back(
        text::error_at(from.from.span, "organisation-loop",
                       {{"key", std::string(from.word)}, {"path", words + from.from.name}}));
  }

  const Organisation& organisation_;
  Problems& problems_;
  std::map<std::string, std::vector<const Link*>, std::less<>> next_;
  std::set<std::string, std::less<>> visited_;
  std::set<std::string, std::less<>> told_;
  std::vector<std::string> path_;
};

void check_loops(const Organisation& organisation, const WrittenNames& names, Problems& problems) {
  for (const std::string_view key : {"part of", "reports to", "played by"}) {
    std::vector<Link> links;
    std::ranges::copy_if(names.links, std::back_inserter(links),
                         [&](const Link& link) { return link.key == key; });
    LoopSearch search(organisation, links, problems);
    for (const Link& link : links) search.search(link);
  }
}

void check_duties(const Organisation& organisation, const std::vector<Duty>& duties,
                  Problems& problems) {
  for (const Duty& duty : duties) {
    const std::string& role = duty.role.name;
    if (organisation.plays(duty.person, role)) continue;
    problems.push_back(
        text::error_at(duty.role.span, "foreign-duty", {{"person", duty.person}, {"role", role}}));
  }
}

}  // namespace

void check_references(const Organisation& organisation, const WrittenNames& names,
                      Problems& problems) {
  check_names(names, problems);
  for (const Reference& reference : names.references) {
    if (is_known(organisation, reference)) continue;
    const std::string& name = reference.written.name;
    text::Arguments arguments{{"name", name}};
    const auto words = candidates(names, reference.to);
    text::suggest(arguments, name, words);
    problems.push_back(text::error_at(reference.written.span, std::string(code_of(reference.to)),
                                      std::move(arguments)));
  }
  check_loops(organisation, names, problems);
  check_duties(organisation, names.duties, problems);
}

}  // namespace banli::office
