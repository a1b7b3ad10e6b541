// Tables come as a list of rows, each an object by column; as a text they are that list in JSON.
// Free rows that are wholly empty are dropped. Fixed rows are always complete and in the order of
// the form: an answer names them by their text in the first column, or gives all of them in order.
#include <algorithm>
#include <optional>

#include "forms/answer.hpp"
#include "text/json.hpp"
#include "text/keys.hpp"

namespace banli::forms {
namespace {

class TableReader {
 public:
  TableReader(const AnswerPlace& place, text::Problems& problems)
      : place_(place), problems_(problems) {}

  Value read(const List& given) {
    const Field& table = place_.field;
    if (!table.rows.empty()) return fixed_rows(given);
    List rows;
    for (std::size_t at = 0; at < given.size(); ++at) {
      Context row = read_row(given[at], at, {});
      const bool filled =
          std::ranges::any_of(row, [](const auto& cell) { return !cell.second.is_null(); });
      if (filled) rows.emplace_back(std::move(row));
    }
    return rows.empty() ? Value() : Value(std::move(rows));
  }

 private:
  std::string path_of(std::size_t row) const {
    return place_.path + "[" + std::to_string(row + 1) + "]";
  }

  // Every column has a cell, Null where nothing was given. `but` is read elsewhere.
  Context read_row(const Value& given, std::size_t at, std::string_view but) {
    Context row;
    for (const Field& column : place_.field.columns) row[column.name] = Value();
    const Context* cells = given.as<Context>();
    if (cells == nullptr) {
      problems_.push_back(problem_at({place_.field, path_of(at), place_.span}, "answer-not-row",
                                     {{"given", shown(given)}}));
      return row;
    }
    for (const auto& [name, cell] : *cells) {
      if (name != but) read_cell(row, name, cell, at);
    }
    return row;
  }

  void read_cell(Context& row, const std::string& name, const Value& cell, std::size_t at) {
    const Field* column = place_.field.find_column(name);
    if (column == nullptr) return report_unknown(name, at);
    const AnswerPlace place{*column, path_of(at) + "." + name, place_.span};
    row[name] = read_value(place, cell, problems_);
  }

  void report_unknown(const std::string& name, std::size_t at) {
    text::Arguments added = {{"column", name}};
    std::vector<std::string_view> candidates;
    for (const Field& column : place_.field.columns) candidates.push_back(column.name);
    text::suggest(added, name, candidates);
    problems_.push_back(
        problem_at({place_.field, path_of(at), place_.span}, "no-such-column", std::move(added)));
  }

  Value fixed_rows(const List& given) {
    const Field& table = place_.field;
    const std::string& head = table.columns.front().name;
    List rows;
    for (const Bilingual& words : table.rows) {
      Context empty;
      for (const Field& column : table.columns) empty[column.name] = Value();
      empty[head] = stored_text(words);
      rows.emplace_back(std::move(empty));
    }
    std::vector<bool> taken(rows.size(), false);
    for (std::size_t at = 0; at < given.size(); ++at) {
      const auto index = index_of(given[at], at, given.size());
      Context row = read_row(given[at], at, head);
      if (!index) continue;
      if (taken[*index]) {
        problems_.push_back(problem_at({table, path_of(at), place_.span}, "row-twice",
                                       {{"row", stored_text(table.rows[*index])}}));
      }
      taken[*index] = true;
      row[head] = stored_text(table.rows[*index]);
      rows[*index] = std::move(row);
    }
    return rows;
  }

  std::optional<std::size_t> index_of(const Value& given, std::size_t at, std::size_t count) {
    const Field& table = place_.field;
    if (given.as<Context>() == nullptr) return std::nullopt;
    const Value& head = given.member(table.columns.front().name);
    if (head.is_null() && count == table.rows.size()) return at;
    const std::string* words = head.as<std::string>();
    for (std::size_t row = 0; words != nullptr && row < table.rows.size(); ++row) {
      if (*words == table.rows[row].zh || *words == table.rows[row].en) return row;
    }
    std::string known;
    for (const Bilingual& row : table.rows) {
      known += (known.empty() ? "`" : ", `") + stored_text(row) + "`";
    }
    problems_.push_back(problem_at(
        {table, path_of(at), place_.span}, "no-such-row",
        {{"given", shown(head)}, {"column", table.columns.front().name}, {"rows", known}}));
    return std::nullopt;
  }

  const AnswerPlace& place_;
  text::Problems& problems_;
};

}  // namespace

std::optional<List> rows_given(const Value& given) {
  if (const List* rows = given.as<List>()) return *rows;
  const std::string* words = given.as<std::string>();
  if (words == nullptr) return std::nullopt;
  const auto json = text::read_json(*words);
  if (!json) return std::nullopt;
  const Value value = text::value_from_plain_json(*json);
  return value.as<List>() == nullptr ? std::nullopt : std::optional(*value.as<List>());
}

Value read_table(const AnswerPlace& place, const Value& given, text::Problems& problems) {
  const auto rows = rows_given(given);
  if (rows) return TableReader(place, problems).read(*rows);
  problems.push_back(problem_at(place, "answer-not-table", {{"given", shown(given)}}));
  return {};
}

}  // namespace banli::forms
