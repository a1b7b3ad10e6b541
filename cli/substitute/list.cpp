#include "cli/organisation/asking.hpp"
#include "cli/table.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "views/substitution.hpp"

namespace banli::cli {
namespace {

constexpr Word head_absent{"本人", "ABSENT"};
constexpr Word head_acts{"代理人", "ACTS"};
constexpr Word head_from{"自", "FROM"};
constexpr Word head_to{"至", "TO"};
constexpr Word head_matters{"代办", "FOR"};
constexpr Word head_said{"出自", "SAID BY"};
constexpr Word in_all{"全部", "all"};
constexpr Word in_file{"组织文件", "the file"};
constexpr Word in_command{"命令", "command"};
constexpr Word nobody_acts{"没有人代理", "nobody acts for anybody"};

struct ListGiven {
  std::string person;
};

std::string day_text(const std::optional<Date>& day) { return day ? iso_text(*day) : ""; }

std::string matters_text(const Session& session, const views::SubstitutionLine& line) {
  std::string words;
  for (const std::vector<views::Titled>* group : {&line.roles, &line.processes}) {
    for (const views::Titled& one : *group) {
      words += (words.empty() ? "" : session.word(words::list_comma)) + session.title(one);
    }
  }
  return words.empty() ? session.word(in_all) : words;
}

std::string substitution_table(const Session& session,
                               const std::vector<views::SubstitutionLine>& lines) {
  Table table({session.word(head_absent), session.word(head_acts), session.word(head_from),
               session.word(head_to), session.word(head_matters), session.word(head_said)});
  for (const views::SubstitutionLine& line : lines) {
    table.add({{session.title(line.absent)},
               {session.title(line.who)},
               {day_text(line.from)},
               {day_text(line.to)},
               {matters_text(session, line)},
               {session.word(line.is_by_command ? in_command : in_file)}});
  }
  return table.text(Stream::output);
}

Exit list_substitutions(const ListGiven& given, Session& session) {
  if (organisation_in_force(session) == nullptr) return Exit::refused;
  std::string person;
  if (!given.person.empty()) {
    const office::Person* known = session.site().organisation().find_person(given.person);
    if (known == nullptr) return session.refuse("unknown-person", {{"person", given.person}});
    person = known->name;
  }
  const auto lines = views::substitutions(session.site(), person, today_in_office(session));
  if (session.is_json()) {
    session.print_json(views::list_json(lines));
  } else if (lines.empty()) {
    session.tell(nobody_acts);
  } else {
    session.print(substitution_table(session, lines));
  }
  return Exit::fine;
}

}  // namespace

Verb substitute_list() {
  return make_verb<ListGiven>(
      {"substitute",
       "list",
       {"列出代理：谁不在时由谁代办，何时、代办什么", "list who acts for whom, when and in what"},
       {"banli substitute list", "banli substitute list 张敏"}},
      [](ListGiven& given, Options& options) {
        options.optional_argument("PERSON", given.person, words::absent_argument);
      },
      [](const ListGiven& given, Session& session) { return list_substitutions(given, session); });
}

}  // namespace banli::cli
