// `read` and a file, then questions to it: `plays PERSON ROLE`, `members ROLE`, `roles PERSON`,
// `role NAME`, `title ROLE`, `superiors PERSON LEVELS`, `heads PERSON`, `unit-heads UNIT`,
// `chain PERSON ROLE`, `substitutes PERSON ROLE DATE` (`-` for no role), `substituted-by PERSON
// DATE`, `outside` (the calendar and the table it names), `person NAME`. A file that cannot be read
// answers with its problems in both languages.
#include <doctest/doctest.h>

#include <sstream>

#include "office/organisation.hpp"
#include "tests/harness/script.hpp"
#include "text/diagnostic.hpp"

namespace banli::tests {
namespace {

using office::Organisation;

std::string listed(const std::vector<std::string>& names) {
  std::string line;
  for (const std::string& name : names) line += (line.empty() ? "" : ", ") + name;
  return (line.empty() ? "nobody" : line) + "\n";
}

class OrganisationScript {
 public:
  std::string answer(const Case& script_case) {
    const std::string& input = script_case.input;
    if (input.starts_with("read\n")) return read(input.substr(5));
    std::istringstream words(input);
    std::string command;
    std::string name;
    words >> command >> name;
    if (command == "plays") {
      std::string role;
      words >> role;
      return organisation_.plays(name, role) ? "yes\n" : "no\n";
    }
    if (command == "members") return listed(organisation_.members(name));
    if (command == "roles") return listed(organisation_.roles_of(name));
    if (command == "role") return organisation_.canonical_role(name).value_or("no role") + "\n";
    if (command == "title") {
      const Bilingual title = organisation_.title_of_role(name);
      return title.in(Language::chinese) + " / " + title.in(Language::english) + "\n";
    }
    if (command == "superiors") {
      int levels = 1;
      words >> levels;
      return listed(organisation_.superiors(name, levels));
    }
    if (command == "heads") return listed(organisation_.heads_of(name));
    if (command == "unit-heads") return listed(organisation_.heads_of_unit(name));
    if (command == "chain") return chain(name, words);
    if (command == "substitutes" || command == "substituted-by") {
      return substitutes(command, name, words);
    }
    if (command == "outside") {
      return organisation_.calendar.name + ", " + organisation_.authority.name + "\n";
    }
    const office::Person* person = organisation_.find_person(name);
    return person == nullptr ? "unknown\n" : person->name + "\n";
  }

 private:
  std::string chain(const std::string& person, std::istream& words) const {
    std::string role;
    words >> role;
    std::string lines;
    for (const auto& level : organisation_.chain(person, role)) lines += listed(level);
    return lines.empty() ? "no chain\n" : lines;
  }

  std::string substitutes(const std::string& command, const std::string& person,
                          std::istream& words) const {
    std::string role;
    std::string day;
    if (command == "substitutes") words >> role;
    words >> day;
    const Date date = date_from_text(day).value();
    if (command == "substituted-by") return listed(organisation_.substituted_by(person, date));
    const std::size_t slash = std::min(role.find('/'), role.size());  // `clerk`, `clerk/leave`
    const std::string process = role.substr(std::min(slash + 1, role.size()));
    const std::string in_role = role.substr(0, slash);
    return listed(
        organisation_.substitutes_of(person, {in_role == "-" ? "" : in_role, process}, date));
  }

  std::string read(const std::string& file) {
    text::Sources sources;
    const text::SourceId id = sources.add("office.yaml", file);
    const auto tree = text::read_yaml(sources, id);
    if (!tree) return text::render(tree.error(), sources, Language::english);
    auto read = office::read_organisation(*tree);
    if (!read) {
      return text::render(read.error(), sources, Language::chinese) + "\n" +
             text::render(read.error(), sources, Language::english);
    }
    organisation_ = std::move(*read);
    return std::to_string(organisation_.posts.size()) + " posts, " +
           std::to_string(organisation_.people.size()) + " people\n";
  }

  Organisation organisation_;
};

}  // namespace

TEST_CASE("office: organisations") {
  run_scripts("office/organisation", [] {
    auto script = std::make_shared<OrganisationScript>();
    return [script](const Case& script_case) { return script->answer(script_case); };
  });
}

TEST_CASE("office: the organisation of the repository is read") {
  text::Sources sources;
  const auto file = source_folder() / "processes" / "organisation.yaml";
  const text::SourceId id = sources.add("organisation.yaml", read_file(file));
  const auto tree = text::read_yaml(sources, id);
  REQUIRE(tree);
  const auto read = office::read_organisation(*tree);
  CHECK_MESSAGE(read,
                text::render(read ? text::Problems() : read.error(), sources, Language::english));
}

}  // namespace banli::tests
