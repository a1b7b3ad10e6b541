#include <algorithm>

#include "cli/answers.hpp"
#include "cli/table/asking.hpp"
#include "cli/verbs.hpp"
#include "feel/values.hpp"
#include "forms/fill.hpp"
#include "views/asked_table.hpp"

namespace banli::cli {
namespace {

struct EvalTableGiven {
  std::string table;
  AnswersGiven answers;
};

text::Problem unknown_input(const tables::Table& table, const std::string& name, text::Span span) {
  std::vector<std::string_view> names;
  for (const forms::Field& input : table.inputs) names.push_back(input.name);
  text::Arguments arguments = {{"name", name}};
  text::suggest(arguments, name, names);
  return text::error_at(span, "unknown-table-input", std::move(arguments));
}

// An input that is not given is null.
text::Checked<std::vector<Value>> inputs_of(const tables::Table& table,
                                            const forms::Answers& answers) {
  std::vector<Value> inputs(table.inputs.size());
  text::Problems problems;
  for (const auto& [name, answer] : answers.fields) {
    const auto input = std::ranges::find(table.inputs, name, &forms::Field::name);
    if (input == table.inputs.end()) {
      problems.push_back(unknown_input(table, name, answer.span));
      continue;
    }
    auto value = forms::read_answer(*input, answer.value, answer.span);
    if (value) {
      inputs[static_cast<std::size_t>(input - table.inputs.begin())] = std::move(*value);
    } else {
      problems.push_back(std::move(value.error()));
    }
  }
  if (!problems.empty()) return std::unexpected(std::move(problems));
  return inputs;
}

void tell_hit(const Session& session, const views::AskedTable& asked) {
  std::string rows;
  for (const std::size_t row : asked.hit) rows += (rows.empty() ? "" : ", ") + std::to_string(row);
  if (rows.empty()) {
    session.tell(Word{"没有规则适用", "no rule holds"});
  } else {
    session.tell(Word{"适用的规则：{rows}", "rules that hold: {rows}"}, {{"rows", rows}});
  }
}

Exit eval_table(const EvalTableGiven& given, Session& session) {
  if (const auto refused = given.answers.refuse_missing_file(session)) return *refused;
  const auto table = find_table(session, given.table);
  if (!table) return table.error();
  const auto answers = read_answers(session, given.answers, "banli table eval " + given.table);
  if (!answers) return session.report(answers.error());
  auto inputs = inputs_of(*table, *answers);
  if (!inputs) return session.report(inputs.error());
  const views::AskedTable asked = views::ask(*table, std::move(*inputs));
  if (session.is_json()) {
    session.print_json(views::to_json(*table, asked));
    return Exit::fine;
  }
  session.print(feel::write(asked.answer));
  tell_hit(session, asked);
  return Exit::fine;
}

}  // namespace

Verb table_eval() {
  return make_verb<EvalTableGiven>(
      {"table",
       "eval",
       {"查一张判定表：给出结果和适用的规则",
        "ask a decision table: its answer, and the rules that hold"},
       {"banli table eval processes/tables/complaint-authority.yaml --set amount=8000",
        "banli table eval complaint-authority --set amount=8000 --json"},
       Needs::nothing},
      [](EvalTableGiven& given, Options& options) {
        options.argument(
            "TABLE", given.table,
            {"判定表的文件，或已部署的名字", "a file, or the name of a deployed table"});
        given.answers.declare(options);
      },
      [](const EvalTableGiven& given, Session& session) { return eval_table(given, session); });
}

}  // namespace banli::cli
