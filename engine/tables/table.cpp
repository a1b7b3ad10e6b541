#include "tables/table.hpp"

#include <algorithm>
#include <utility>

namespace banli::tables {
namespace {

feel::Type type_of_one_answer(const Table& table) {
  if (table.outputs.size() == 1) return forms::type_of(table.outputs.front());
  feel::Type record = feel::Type::of(feel::Type::Kind::context);
  for (const forms::Field& output : table.outputs) {
    record.members.emplace(output.name, forms::type_of(output));
  }
  return record;
}

}  // namespace

feel::Type result_type(const Table& table) {
  if (table.hit == Hit::count) return feel::Type::of(feel::Type::Kind::number);
  feel::Type one = type_of_one_answer(table);
  return table.hit == Hit::all ? feel::Type::list_of(std::move(one)) : one;
}

forms::Form result_form(const Table& table) {
  forms::Form form;
  form.id = table.name;
  form.as = name_in_expressions(table.name);
  form.title = table.title;
  form.source = table.source;
  form.span = table.span;
  form.fields = table.outputs;
  if (table.hit == Hit::count) form.fields.front().type = forms::FieldType::integer;
  if (table.hit == Hit::all) {
    forms::Field rows;
    rows.name = "rows";
    rows.type = forms::FieldType::table;
    rows.label = table.title;
    rows.columns = std::exchange(form.fields, {});
    rows.span = table.span;
    form.fields.push_back(std::move(rows));
  }
  return form;
}

std::string name_in_expressions(std::string_view name) {
  std::string written(name);
  std::ranges::replace(written, '-', '_');
  return written;
}

}  // namespace banli::tables
