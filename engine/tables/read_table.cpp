#include "tables/read_table.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "forms/answer.hpp"
#include "forms/field_keys.hpp"
#include "forms/read_field.hpp"
#include "tables/cell.hpp"
#include "tables/grid.hpp"
#include "tables/table_keys.hpp"

namespace banli::tables {
namespace {

using forms::Field;
using forms::FieldType;
using text::MapReader;
using text::Problems;
using text::Tree;

constexpr text::KeyRow first_key_of_tables[] = {{.en = "table", .zh = "判定表"}};

bool can_be_answered(FieldType type) {
  return type != FieldType::choices && type != FieldType::table && type != FieldType::signature &&
         type != FieldType::opinion && type != FieldType::serial && type != FieldType::file;
}

bool can_be_tested(FieldType type) { return can_be_answered(type) && type != FieldType::long_text; }

// Where a column of the grid belongs.
struct Column {
  enum class Side { input, output };
  Side side;
  std::size_t place;
  bool operator==(const Column&) const = default;
};

class TableReader {
 public:
  TableReader(text::Vocabulary vocabulary, Problems& problems)
      : vocabulary_(vocabulary), problems_(problems) {}

  Table read(const Tree& file) {
    const MapReader keys(file, table_rows, vocabulary_, problems_, "table");
    if (const Tree* name = keys.find("table")) {
      table_.name = text::read_name(*name, problems_).value_or("");
      table_.span = name->span;
    }
    table_.title = words_of(keys, "title");
    table_.source = words_of(keys, "source");
    if (const Tree* hit = keys.find("hit")) read_hit(*hit);
    table_.inputs = fields_of(keys, "inputs", "table-input-type", can_be_tested);
    table_.outputs = fields_of(keys, "outputs", "table-output-type", can_be_answered);
    check_names();
    check_hit();
    for (const std::string_view key : {"inputs", "outputs"}) {
      const bool is_empty = key == "inputs" ? table_.inputs.empty() : table_.outputs.empty();
      if (is_empty && keys.has(key) && !text::has_errors(problems_)) {
        tell(keys.key(key)->span, "table-without-fields", {{"key", keys.key(key)->text}});
      }
    }
    // With columns missing, what is wrong with the rows would only follow from that.
    const Tree* rules = keys.find("rules");
    const bool has_columns = !table_.inputs.empty() && !table_.outputs.empty();
    if (rules != nullptr && has_columns && text::read_text(*rules, problems_)) read_rules(*rules);
    return std::move(table_);
  }

 private:
  Bilingual words_of(const MapReader& keys, std::string_view key) {
    const Tree* tree = keys.find(key);
    return tree == nullptr ? Bilingual() : text::read_bilingual(*tree, vocabulary_, problems_);
  }

  void read_hit(const Tree& hit) {
    const auto word = text::read_word(hit, hit_words, vocabulary_, problems_);
    if (!word) return;
    const auto row = std::ranges::find(hit_words, *word, &text::WordRow::en);
    table_.hit = static_cast<Hit>(row - std::ranges::begin(hit_words));
  }

  std::vector<Field> fields_of(const MapReader& keys, std::string_view key, std::string_view code,
                               bool (*fits)(FieldType)) {
    const Tree* map = keys.find(key);
    if (map == nullptr) return {};
    std::vector<Field> fields = forms::read_fields(*map, vocabulary_, problems_);
    for (const Field& field : fields) {
      if (fits(field.type)) continue;
      tell(field.span, std::string(code),
           {{"field", field.name}, {"type", std::string(forms::word_of(field.type))}});
    }
    return fields;
  }

  void check_names() {
    std::vector<Field> all = table_.inputs;
    std::ranges::copy(table_.outputs, std::back_inserter(all));
    forms::check_names(all, problems_);
  }

  void check_hit() {
    if (table_.hit == Hit::count && table_.outputs.size() > 1) {
      tell(table_.outputs[1].span, "table-count-of-several");
    }
    if (table_.hit != Hit::sum) return;
    for (const Field& output : table_.outputs) {
      if (forms::type_of(output).is(feel::Type::Kind::number)) continue;
      tell(output.span, "table-sum-of-others", {{"field", output.name}});
    }
  }

  void read_rules(const Tree& rules) {
    const std::vector<GridRow> grid = read_grid(rules, problems_);
    if (grid.empty() || !read_head(grid.front())) {
      if (grid.empty()) tell(rules.span, "table-without-rows", {{"name", table_.name}});
      return;
    }
    if (grid.size() == 1) tell(grid[0].span, "table-without-rows", {{"name", table_.name}});
    if (grid.size() > most_rows + 1) {
      return tell(grid[0].span, "table-too-large",
                  {{"rows", std::to_string(grid.size() - 1)}, {"most", std::to_string(most_rows)}});
    }
    for (std::size_t row = 1; row < grid.size(); ++row) read_row(grid[row]);
  }

  bool read_head(const GridRow& head) {
    const bool was_sound = !text::has_errors(problems_);
    table_.head_span = head.span;
    for (const GridCell& cell : head.cells) {
      const auto column = column_of(cell);
      if (!column) continue;
      if (std::ranges::find(columns_, *column) != columns_.end()) {
        tell(cell.span, "table-column-repeated", {{"name", std::string(cell.text)}});
      }
      columns_.push_back(*column);
    }
    for (std::size_t i = 0; i < table_.inputs.size(); ++i) {
      demand({Column::Side::input, i}, table_.inputs[i].name);
    }
    for (std::size_t i = 0; i < table_.outputs.size(); ++i) {
      demand({Column::Side::output, i}, std::string(output_mark) + " " + table_.outputs[i].name);
    }
    return columns_.size() == head.cells.size() && (!was_sound || !text::has_errors(problems_));
  }

  std::optional<Column> column_of(const GridCell& cell) {
    std::string_view name = cell.text;
    const bool is_output = name.starts_with(output_mark);
    if (is_output) name = forms::trimmed(name.substr(output_mark.size()));
    const std::vector<Field>& fields = is_output ? table_.outputs : table_.inputs;
    const auto found = std::ranges::find(fields, name, &Field::name);
    if (found == fields.end()) {
      tell_unknown(cell, name);
      return std::nullopt;
    }
    return Column{is_output ? Column::Side::output : Column::Side::input,
                  static_cast<std::size_t>(found - fields.begin())};
  }

  // An output named without its mark is told with it.
  void tell_unknown(const GridCell& cell, std::string_view name) {
    std::vector<std::string> columns;
    std::vector<std::string_view> names;
    for (const Field& input : table_.inputs) columns.push_back(input.name);
    for (const Field& output : table_.outputs) {
      columns.push_back(std::string(output_mark) + " " + output.name);
    }
    for (const std::string& column : columns) names.push_back(column);
    text::Arguments arguments = {{"name", std::string(cell.text)}};
    const auto nearest =
        text::nearest_word(std::string(output_mark) + " " + std::string(name), names);
    const auto plainly = text::nearest_word(name, names);
    if (plainly || nearest) {
      arguments.emplace_back("suggestion", std::string(plainly ? *plainly : *nearest));
    }
    tell(cell.span, "unknown-table-column", std::move(arguments));
  }

  void demand(Column column, const std::string& name) {
    if (std::ranges::find(columns_, column) != columns_.end()) return;
    tell(table_.head_span, "table-column-missing", {{"name", name}});
  }

  void read_row(const GridRow& grid_row) {
    if (grid_row.cells.size() != columns_.size()) {
      return tell(grid_row.span, "table-cell-count",
                  {{"found", std::to_string(grid_row.cells.size())},
                   {"wanted", std::to_string(columns_.size())}});
    }
    Row row;
    row.span = grid_row.span;
    row.tests.resize(table_.inputs.size());
    row.answers.resize(table_.outputs.size());
    for (std::size_t i = 0; i < columns_.size(); ++i) {
      const auto [side, place] = columns_[i];
      const GridCell& cell = grid_row.cells[i];
      if (side == Column::Side::input) {
        row.tests[place] = read_test(cell, table_.inputs[place], problems_);
      } else {
        row.answers[place] = read_answer(cell, table_.outputs[place], table_.inputs, problems_);
      }
    }
    table_.rows.push_back(std::move(row));
  }

  void tell(text::Span span, std::string code, text::Arguments arguments = {}) {
    problems_.push_back(text::error_at(span, std::move(code), std::move(arguments)));
  }

  text::Vocabulary vocabulary_;
  Problems& problems_;
  Table table_;
  std::vector<Column> columns_;
};

}  // namespace

text::Checked<Table> read_table(const Tree& file) {
  Problems problems;
  const auto kind = text::read_file_kind(file, first_key_of_tables, problems);
  if (!kind) return std::unexpected(std::move(problems));
  Table table = TableReader(kind->vocabulary, problems).read(file);
  if (text::has_errors(problems)) return std::unexpected(std::move(problems));
  return table;
}

}  // namespace banli::tables
