#include <algorithm>

#include "office/organisation.hpp"
#include "office/organisation_references.hpp"
#include "office/organisation_rows.hpp"
#include "text/keys.hpp"

namespace banli::office {
namespace {

using text::MapReader;
using text::Problems;
using text::Tree;
using text::Vocabulary;

class OrganisationReader {
 public:
  OrganisationReader(Vocabulary vocabulary, Problems& problems)
      : vocabulary_(vocabulary), problems_(problems) {}

  Organisation read(const Tree& file) {
    const MapReader keys(file, organisation_rows, vocabulary_, problems_, "organisation");
    if (const Tree* name = keys.find("organisation")) {
      organisation_.name = text::read_name(*name, problems_).value_or("");
    }
    organisation_.title = title_in(keys, "title");
    organisation_.calendar = outside_in(keys, "calendar");
    organisation_.authority = outside_in(keys, "authority");
    each_in(keys, "units", [this](const Written& name, const Tree& map) { read_unit(name, map); });
    each_in(keys, "posts", [this](const Written& name, const Tree& map) { read_post(name, map); });
    each_in(keys, "people",
            [this](const Written& name, const Tree& map) { read_person(name, map); });
    each_in(keys, "roles", [this](const Written& name, const Tree& map) { read_role(name, map); });
    if (const Tree* notices = keys.find("notices")) read_notices(*notices);
    organisation_.index();
    sort_duties();
    check_references(organisation_, names_, problems_);
    return std::move(organisation_);
  }

 private:
  template <class Read>
  void each_in(const MapReader& keys, std::string_view key, const Read& read) {
    const Tree* map = keys.find(key);
    if (map == nullptr) return;
    for (const text::Pair& pair : text::read_pairs(*map, problems_)) {
      if (auto name = text::read_name(pair.key, problems_)) {
        read(Written{std::move(*name), pair.key.span}, pair.value);
      }
    }
  }

  Bilingual title_in(const MapReader& keys, std::string_view key) {
    const Tree* title = keys.find(key);
    return title == nullptr ? Bilingual() : text::read_bilingual(*title, vocabulary_, problems_);
  }

  // The names under a key, one or a list, each to be looked up later.
  std::vector<std::string> names_in(const MapReader& keys, std::string_view key, Reference::To to) {
    std::vector<std::string> names;
    const Tree* value = keys.find(key);
    if (value == nullptr) return names;
    for (const Tree* item : text::read_list_or_one(*value)) {
      if (auto name = text::read_text(*item, problems_)) {
        names_.references.push_back({to, {*name, item->span}});
        names.push_back(std::move(*name));
      }
    }
    return names;
  }

  std::string name_in(const MapReader& keys, std::string_view key, Reference::To to) {
    const Tree* value = keys.find(key);
    if (value == nullptr) return {};
    const auto name = text::read_text(*value, problems_);
    if (!name) return {};
    names_.references.push_back({to, {*name, value->span}});
    return *name;
  }

  Named outside_in(const MapReader& keys, std::string_view key) {
    const Tree* name = keys.find(key);
    if (name == nullptr) return {};
    return {text::read_name(*name, problems_).value_or(""), name->span};
  }

  void read_unit(const Written& name, const Tree& map) {
    const MapReader keys(map, unit_rows, vocabulary_, problems_, "unit");
    Unit unit{name.name, title_in(keys, "title"), name_in(keys, "part of", Reference::To::unit),
              name_in(keys, "head", Reference::To::post_or_person)};
    names_.units.push_back(name);
    if (!unit.part_of.empty())
      names_.links.push_back({"part of", keys.word("part of"), name, unit.part_of});
    organisation_.units.push_back(std::move(unit));
  }

  void read_post(const Written& name, const Tree& map) {
    const MapReader keys(map, post_rows, vocabulary_, problems_, "post");
    Post post{name.name,
              title_in(keys, "title"),
              {},
              name_in(keys, "unit", Reference::To::unit),
              name_in(keys, "reports to", Reference::To::post)};
    names_.roles.push_back(name);
    if (const Tree* aliases = keys.find("also called")) {
      for (const Tree* alias : text::read_list_or_one(*aliases)) {
        if (auto word = text::read_text(*alias, problems_)) {
          names_.roles.push_back({*word, alias->span});
          post.also_called.push_back(std::move(*word));
        }
      }
    }
    if (!post.reports_to.empty())
      names_.links.push_back({"reports to", keys.word("reports to"), name, post.reports_to});
    organisation_.posts.push_back(std::move(post));
  }

  void read_person(const Written& name, const Tree& map) {
    const MapReader keys(map, person_rows, vocabulary_, problems_, "person");
    Person person{
        name.name, title_in(keys, "name"), {}, names_in(keys, "posts", Reference::To::post), {}};
    if (const Tree* login = keys.find("login")) {
      person.login = text::read_text(*login, problems_).value_or("");
      names_.logins.push_back({name.name, {person.login, login->span}});
    }
    if (const Tree* substitutes = keys.find("substitutes")) {
      for (const Tree* one : text::read_list_or_one(*substitutes)) {
        person.substitutes.push_back(read_substitute(name.name, *one));
      }
    }
    names_.people.push_back(name);
    organisation_.people.push_back(std::move(person));
  }

  Substitute read_substitute(const std::string& absent, const Tree& map) {
    const MapReader keys(map, substitute_rows, vocabulary_, problems_, "substitute");
    Substitute substitute{name_in(keys, "who", Reference::To::person),
                          day_in(keys, "from"),
                          day_in(keys, "to"),
                          {},
                          {}};
    if (substitute.who == absent) {
      problems_.push_back(
          text::error_at(keys.find("who")->span, "own-substitute", {{"name", absent}}));
    }
    if (substitute.from && substitute.to && *substitute.to < *substitute.from) {
      problems_.push_back(text::error_at(keys.find("to")->span, "substitution-backwards"));
    }
    if (const Tree* matters = keys.find("for")) {
      for (const Tree* matter : text::read_list_or_one(*matters)) {
        const auto name = text::read_text(*matter, problems_);
        if (!name) continue;
        substitute.roles.push_back(*name);
        names_.duties.push_back({absent, {*name, matter->span}});
      }
    }
    return substitute;
  }

  // A substitute acts in roles or in cases of processes. What is no role of the file is a process,
  // and must be known where the file is deployed.
  void sort_duties() {
    const auto is_role = [this](std::string_view name) {
      return organisation_.canonical_role(name).has_value();
    };
    for (Person& person : organisation_.people) {
      for (Substitute& substitute : person.substitutes) {
        const auto first_process = std::ranges::stable_partition(substitute.roles, is_role).begin();
        substitute.processes.assign(first_process, substitute.roles.end());
        substitute.roles.erase(first_process, substitute.roles.end());
      }
    }
    std::erase_if(names_.duties, [&](const Duty& duty) {
      if (is_role(duty.role.name)) return false;
      organisation_.processes.push_back({duty.role.name, duty.role.span});
      return true;
    });
  }

  std::optional<Date> day_in(const MapReader& keys, std::string_view key) {
    const Tree* written = keys.find(key);
    if (written == nullptr || !text::read_text(*written, problems_)) return std::nullopt;
    const auto day = date_from_text(written->text);
    if (!day) {
      problems_.push_back(text::error_at(written->span, "not-a-date", {{"text", written->text}}));
    }
    return day;
  }

  void read_role(const Written& name, const Tree& map) {
    const MapReader keys(map, role_rows, vocabulary_, problems_, "role");
    names_.roles.push_back(name);
    organisation_.role_titles[name.name] = title_in(keys, "title");
    std::vector<std::string> players = names_in(keys, "played by", Reference::To::player);
    for (const std::string& player : players) {
      names_.links.push_back({"played by", keys.word("played by"), name, player});
    }
    organisation_.played_by[name.name] = std::move(players);
  }

  void read_notices(const Tree& map) {
    const MapReader keys(map, notice_rows, vocabulary_, problems_, "notices");
    for (const text::KeyRow& row : notice_rows) {
      const Tree* written = keys.find(row.en);
      if (written == nullptr) continue;
      organisation_.notices[std::string(row.en)] =
          text::read_bilingual(*written, vocabulary_, problems_);
      check_placeholders(*written, problems_);
    }
  }

  Vocabulary vocabulary_;
  Problems& problems_;
  Organisation organisation_;
  WrittenNames names_;
};

constexpr text::KeyRow organisation_first_keys[] = {{.en = "organisation", .zh = "组织"}};

}  // namespace

text::Checked<Organisation> read_organisation(const Tree& file) {
  Problems problems;
  const auto kind = text::read_file_kind(file, organisation_first_keys, problems);
  if (!kind) return std::unexpected(std::move(problems));
  Organisation organisation = OrganisationReader(kind->vocabulary, problems).read(file);
  if (text::has_errors(problems)) return std::unexpected(std::move(problems));
  return organisation;
}

}  // namespace banli::office
