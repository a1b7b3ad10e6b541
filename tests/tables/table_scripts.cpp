// Files of tables. In `reading` and `proof` each case is a file; the answer is the table as it was
// read and what its proof tells, or the problems in both languages. A case that begins with its
// rows stands in a small frame. In `answers` a file is followed by cases of lines
// `input=value input=value`, each answered by the rows that are hit and what the table gives.
#include <doctest/doctest.h>

#include <filesystem>
#include <memory>
#include <sstream>

#include "feel/values.hpp"
#include "forms/field_keys.hpp"
#include "forms/fill.hpp"
#include "tables/evaluate.hpp"
#include "tables/proof.hpp"
#include "tables/read_table.hpp"
#include "tables/table_keys.hpp"
#include "tests/harness/script.hpp"
#include "text/diagnostic.hpp"

namespace banli::tests {
namespace {

constexpr std::string_view frame = R"(table: sample
title: Sample
inputs:
  market: {choice: Market, of: [home, abroad]}
  amount: {money: Amount, min: 0}
outputs:
  days: {integer: Days}
)";

std::string in_both(const text::Problems& problems, const text::Sources& sources) {
  return text::render(problems, sources, Language::chinese) + "\n" +
         text::render(problems, sources, Language::english);
}

std::string fields_text(std::string_view what, const std::vector<forms::Field>& fields) {
  std::string text;
  for (const forms::Field& field : fields) {
    text += std::string(what) + " " + field.name + ": " + std::string(forms::word_of(field.type)) +
            "\n";
  }
  return text;
}

std::string summary(const tables::Table& table) {
  return table.name + ": " + table.title.in(Language::chinese) + ", hit " +
         std::string(tables::word_of(table.hit).en) + ", " + std::to_string(table.rows.size()) +
         " rows, gives " + feel::text(tables::result_type(table)) + "\n" +
         fields_text("input", table.inputs) + fields_text("output", table.outputs);
}

std::string read_and_prove(const Case& script_case) {
  const bool is_framed =
      !script_case.input.starts_with("table:") && !script_case.input.starts_with("判定表:");
  text::Sources sources;
  const auto id = sources.add(
      "table.yaml", is_framed ? std::string(frame) + script_case.input : script_case.input);
  const auto tree = text::read_yaml(sources, id);
  if (!tree) return in_both(tree.error(), sources);
  const auto table = tables::read_table(*tree);
  if (!table) return in_both(table.error(), sources);
  const text::Problems problems = tables::prove(*table);
  return problems.empty() ? summary(*table) : in_both(problems, sources);
}

class AskedTable {
 public:
  std::string answer(const std::string& input) {
    if (input.starts_with("table:")) return read(input);
    std::istringstream lines(input);
    std::string text;
    for (std::string line; std::getline(lines, line);) text += ask(line) + "\n";
    return text;
  }

 private:
  std::string read(const std::string& file) {
    text::Sources sources;
    const auto tree = text::read_yaml(sources, sources.add("table.yaml", file));
    if (!tree) return in_both(tree.error(), sources);
    auto table = tables::read_table(*tree);
    if (!table) return in_both(table.error(), sources);
    table_ = std::make_unique<tables::Table>(std::move(*table));
    return "ok";
  }

  std::string ask(const std::string& line) const {
    std::vector<Value> inputs(table_->inputs.size());
    std::istringstream words(line);
    for (std::string word; words >> word;) {
      const std::size_t equals = word.find('=');
      for (std::size_t i = 0; i < inputs.size(); ++i) {
        if (table_->inputs[i].name != word.substr(0, equals)) continue;
        const auto value = forms::read_answer(table_->inputs[i], word.substr(equals + 1), {});
        REQUIRE(value.has_value());
        inputs[i] = *value;
      }
    }
    std::string text;
    for (const std::size_t row : tables::hit_rows(*table_, inputs)) {
      text += (text.empty() ? "rule " : ", ") + std::to_string(row + 1);
    }
    const Value answer = tables::evaluate(*table_, inputs);
    const Value record = tables::as_record(*table_, answer);
    return (text.empty() ? "no rule" : text) + ": " + feel::write(answer) + ", kept as " +
           feel::write(record);
  }

  std::unique_ptr<tables::Table> table_;
};

}  // namespace

TEST_CASE("tables: files of tables") {
  run_scripts("tables/reading", [] { return read_and_prove; });
}

TEST_CASE("tables: gaps, overlaps, rows without a turn") {
  run_scripts("tables/proof", [] { return read_and_prove; });
}

TEST_CASE("tables: what a table answers") {
  run_scripts("tables/answers", [] {
    const auto asked = std::make_shared<AskedTable>();
    return [asked](const Case& script_case) { return asked->answer(script_case.input); };
  });
}

TEST_CASE("tables: every table of the repository is read and proved") {
  int count = 0;
  for (const auto& entry :
       std::filesystem::directory_iterator(source_folder() / "processes" / "tables")) {
    text::Sources sources;
    const auto tree =
        text::read_yaml(sources, sources.add(entry.path().filename(), read_file(entry.path())));
    REQUIRE_MESSAGE(tree, entry.path());
    const auto table = tables::read_table(*tree);
    REQUIRE_MESSAGE(
        table, text::render(table ? text::Problems() : table.error(), sources, Language::english));
    const text::Problems problems = tables::prove(*table);
    CHECK_MESSAGE(problems.empty(), text::render(problems, sources, Language::english));
    ++count;
  }
  CHECK(count >= 5);
}

}  // namespace banli::tests
