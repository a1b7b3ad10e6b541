#include "views/record.hpp"

#include <algorithm>
#include <optional>

#include "execution/turn_papers.hpp"
#include "forms/field_keys.hpp"
#include "forms/file.hpp"

namespace banli::views {
namespace {

using text::Json;
using text::JsonArray;
using text::JsonObject;
using Use = FieldLine::Use;

forms::Right right_of(const graph::FormUse& use, const std::string& field) {
  const auto found = use.rights.find(field);
  return found == use.rights.end() ? forms::Right::edit : found->second;
}

// Nothing for a hidden field.
std::optional<Use> use_at_step(const forms::Field& field, forms::Right right) {
  if (right == forms::Right::hide) return {};
  if (!field.formula.empty() || field.type == forms::FieldType::serial) return Use::computed;
  if (right == forms::Right::read) return Use::read;
  if (field.type == forms::FieldType::signature) return Use::signed_here;
  return field.must || right == forms::Right::must ? Use::must_write : Use::write;
}

FieldLine field_line(Site& site, const std::string& record, const forms::Field& field,
                     const execution::Cells& cells) {
  FieldLine line;
  line.path = record + "." + field.name;
  line.field = &field;
  const auto cell = cells.find(line.path);
  if (cell != cells.end()) {
    line.value = site.shown(&field, cell->second.value);
    line.stands = !cell->second.undone;
  }
  for (const std::string& role : field.by) line.by.push_back(site.role(role, nullptr));
  return line;
}

Json field_json(const FieldLine& line) {
  const forms::Field& field = *line.field;
  JsonObject object{{"path", line.path},
                    {"name", field.name},
                    {"label", to_json(field.label)},
                    {"type", forms::word_of(field.type)},
                    {"value", text::to_plain_json(line.value)},
                    {"use", name(line.use)}};
  if (!line.stands) object["stands"] = false;
  if (!field.unit.empty()) object["unit"] = to_json(field.unit);
  if (!field.hint.empty()) object["hint"] = to_json(field.hint);
  JsonArray options, by, columns;
  for (const Bilingual& option : field.options) options.push_back(to_json(option));
  for (const Titled& role : line.by) by.push_back(to_json(role));
  for (const forms::Field& column : field.columns) {
    columns.emplace_back(JsonObject{{"name", column.name},
                                    {"label", to_json(column.label)},
                                    {"type", forms::word_of(column.type)}});
  }
  if (field.type == forms::FieldType::file) {
    object["limit"] = forms::limit_of(field);
    object["types"] = JsonArray(field.types.begin(), field.types.end());
  }
  if (!options.empty()) object["options"] = std::move(options);
  if (!by.empty()) object["by"] = std::move(by);
  if (!columns.empty()) object["columns"] = std::move(columns);
  return object;
}

}  // namespace

std::string_view name(Use use) {
  switch (use) {
    case Use::write:
      return "write";
    case Use::must_write:
      return "must";
    case Use::read:
      return "read";
    case Use::computed:
      return "computed";
    case Use::signed_here:
      return "signed";
  }
  return "";
}

RecordSheet record_sheet(Site& site, const std::string& record, const forms::Form& form,
                         const execution::Cells& cells) {
  RecordSheet sheet{record, {form.id, form.title}, {}};
  for (const forms::Field& field : form.fields) {
    sheet.fields.push_back(field_line(site, record, field, cells));
  }
  return sheet;
}

RecordSheet record_sheet(Site& site, const graph::FormUse& form_use,
                         const execution::Cells& cells) {
  RecordSheet sheet{form_use.record, {form_use.form->id, form_use.form->title}, {}};
  for (const forms::Field& field : form_use.form->fields) {
    const std::optional<Use> use = use_at_step(field, right_of(form_use, field.name));
    if (!use) continue;
    sheet.fields.push_back(field_line(site, form_use.record, field, cells));
    sheet.fields.back().use = *use;
  }
  return sheet;
}

namespace {

// Of turns inside turns: `survey[1][2]`.
void add_sheets(Site& site, const forms::Form& form, const std::string& record, const Value& seen,
                std::vector<RecordSheet>& sheets) {
  if (const List* list = seen.as<List>()) {
    for (std::size_t i = 0; i < list->size(); ++i) {
      add_sheets(site, form, record + "[" + std::to_string(i + 1) + "]", (*list)[i], sheets);
    }
  } else if (const Context* fields = seen.as<Context>()) {
    execution::Cells cells;
    for (const auto& [field, value] : *fields) cells.edit(record + "." + field).value = value;
    sheets.push_back(record_sheet(site, record, form, cells));
  }
}

}  // namespace

std::vector<RecordSheet> record_sheets(Site& site, const graph::Graph& graph,
                                       const execution::Instance& instance,
                                       const std::string& record, VisitId from) {
  const forms::Form& form = *graph.record(record);
  if (!graph.turns_of_record(record)) return {record_sheet(site, record, form, instance.data)};
  std::vector<RecordSheet> sheets;
  add_sheets(site, form, record, execution::record_from(graph, instance, record, from), sheets);
  return sheets;
}

bool has_values(const RecordSheet& sheet) {
  return std::ranges::any_of(sheet.fields,
                             [](const FieldLine& line) { return line.value != Value(); });
}

Json to_json(const RecordSheet& sheet) {
  JsonArray fields;
  for (const FieldLine& line : sheet.fields) fields.push_back(field_json(line));
  return JsonObject{{"record", sheet.record},
                    {"form", sheet.form.name},
                    {"title", to_json(sheet.form.title)},
                    {"fields", std::move(fields)}};
}

}  // namespace banli::views
