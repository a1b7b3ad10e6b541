#include "forms/read_table_keys.hpp"

#include <map>

#include "forms/field_keys.hpp"
#include "forms/read_field.hpp"

namespace banli::forms {
namespace {

using text::Problems;
using text::Tree;

constexpr text::WordRow at_least_words[] = {{.en = "at least", .zh = "至少"}};

bool is_number(const Field& field) {
  return field.type == FieldType::integer || field.type == FieldType::decimal ||
         field.type == FieldType::money;
}

void read_columns(const text::MapReader& keys, Field& table, Problems& problems) {
  const Tree* columns = keys.find("columns");
  if (columns == nullptr) {
    problems.push_back(
        text::error_at(table.span, "table-without-columns", {{"field", table.name}}));
    return;
  }
  for (const text::Pair& pair : text::read_pairs(*columns, problems)) {
    auto column = read_field(pair, FieldPlace::column, keys.vocabulary(), problems);
    if (!column) continue;
    // Who may write is settled for a table as a whole, and nothing signs a single cell.
    if (!column->by.empty() || !column->secret.empty() || column->type == FieldType::signature) {
      problems.push_back(
          text::error_at(column->span, "column-for-one-role", {{"field", column->name}}));
    }
    if (column->type == FieldType::serial) {
      problems.push_back(text::error_at(column->span, "serial-column", {{"field", column->name}}));
    }
    table.columns.push_back(std::move(*column));
  }
}

void read_free_rows(const text::MapReader& keys, const Tree& rows, Field& table,
                    Problems& problems) {
  const std::string_view at_least = at_least_words[0].word_in(keys.vocabulary());
  const std::string_view words = rows.text;
  Tree count = rows;
  if (words.starts_with(at_least)) {
    count.text =
        words.substr(std::min(words.find_first_not_of(' ', at_least.size()), words.size()));
  }
  Problems unread;
  const auto number = text::read_count(count, unread);
  if (words.starts_with(at_least) && number) {
    table.at_least = *number;
    return;
  }
  problems.push_back(text::error_at(rows.span, "rows-not-understood", {{"text", rows.text}}));
}

void read_rows(const text::MapReader& keys, Field& table, Problems& problems) {
  const Tree* rows = keys.find("rows");
  if (rows == nullptr) return;
  if (rows->kind != Tree::Kind::list) return read_free_rows(keys, *rows, table, problems);
  for (const Tree& item : rows->items) {
    table.rows.push_back(text::read_bilingual(item, keys.vocabulary(), problems));
  }
  std::map<std::string_view, std::size_t> seen;
  for (std::size_t at = 0; at < table.rows.size(); ++at) {
    if (!seen.emplace(stored_text(table.rows[at]), at).second) {
      problems.push_back(text::error_at(rows->items[at].span, "row-repeated",
                                        {{"row", stored_text(table.rows[at])}}));
    }
  }
  if (table.columns.empty() || table.columns.front().type == FieldType::text ||
      table.columns.front().type == FieldType::long_text) {
    return;
  }
  problems.push_back(
      text::error_at(table.columns.front().span, "rows-need-text-column",
                     {{"field", table.name}, {"column", table.columns.front().name}}));
}

void read_total(const text::MapReader& keys, Field& table, Problems& problems) {
  const Tree* total = keys.find("total");
  if (total == nullptr) return;
  for (const Tree* item : text::read_list_or_one(*total)) {
    const auto name = text::read_field_name(*item, problems);
    if (!name) continue;
    const Field* column = table.find_column(*name);
    if (column == nullptr) {
      text::Arguments arguments = {{"column", *name}, {"field", table.name}};
      std::vector<std::string_view> candidates;
      for (const Field& one : table.columns) candidates.push_back(one.name);
      text::suggest(arguments, *name, candidates);
      problems.push_back(text::error_at(item->span, "unknown-column", std::move(arguments)));
    } else if (!is_number(*column)) {
      problems.push_back(
          text::error_at(item->span, "total-not-a-number",
                         {{"column", *name}, {"type", std::string(word_of(column->type))}}));
    }
    table.total.push_back(*name);
  }
}

}  // namespace

void read_table_keys(const text::MapReader& keys, Field& table, Problems& problems) {
  read_columns(keys, table, problems);
  check_names(table.columns, problems);
  read_rows(keys, table, problems);
  read_total(keys, table, problems);
}

}  // namespace banli::forms
