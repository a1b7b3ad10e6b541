#include "cli/table.hpp"
#include "cli/table/asking.hpp"
#include "cli/verbs.hpp"
#include "tables/table_keys.hpp"
#include "views/asked_table.hpp"

namespace banli::cli {
namespace {

struct ShowGiven {
  std::string table;
};

Table rules_of(const Session& session, const tables::Table& table) {
  std::vector<std::string> heads{""};
  for (const forms::Field& input : table.inputs) heads.push_back(session.in(input.label));
  for (const forms::Field& output : table.outputs) {
    heads.push_back(std::string(tables::output_mark) + " " + session.in(output.label));
  }
  Table rules(std::move(heads));
  std::size_t number = 0;
  for (const tables::Row& row : table.rows) {
    std::vector<TableCell> cells{{std::to_string(++number), Paint::plain}};
    for (const tables::Test& test : row.tests) cells.push_back({views::text_of(test)});
    for (const tables::Answer& answer : row.answers) cells.push_back({views::text_of(answer)});
    rules.add(std::move(cells));
  }
  return rules;
}

Exit show_table(const ShowGiven& given, Session& session) {
  const auto table = find_table(session, given.table);
  if (!table) return table.error();
  if (session.is_json()) {
    session.print_json(views::to_json(*table));
    return Exit::fine;
  }
  const text::WordRow& hit = tables::word_of(table->hit);
  session.print(
      session.in(table->title) + "  " +
      session.word(
          {"（命中：{hit}）", "(hit: {hit})"},
          {{"hit", std::string(session.language() == Language::chinese ? hit.zh : hit.en)}}) +
      "\n\n" + rules_of(session, *table).text(Stream::output));
  return Exit::fine;
}

}  // namespace

Verb table_show() {
  return make_verb<ShowGiven>(
      {"table",
       "show",
       {"显示一张判定表", "show a decision table"},
       {"banli table show processes/tables/customer-grade.yaml", "banli table show customer-grade"},
       Needs::nothing},
      [](ShowGiven& given, Options& options) {
        options.argument(
            "TABLE", given.table,
            {"判定表的文件，或已部署的名字", "a file, or the name of a deployed table"});
      },
      [](const ShowGiven& given, Session& session) { return show_table(given, session); });
}

}  // namespace banli::cli
