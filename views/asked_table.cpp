#include "views/asked_table.hpp"

#include "base/match.hpp"
#include "feel/values.hpp"
#include "forms/field_keys.hpp"
#include "tables/evaluate.hpp"
#include "tables/table_keys.hpp"
#include "views/json.hpp"

namespace banli::views {
namespace {

using text::Json;
using text::JsonArray;
using text::JsonObject;

Json fields_json(const std::vector<forms::Field>& fields) {
  JsonArray list;
  for (const forms::Field& field : fields) {
    list.push_back(JsonObject{{"name", field.name},
                              {"type", std::string(forms::word_of(field.type))},
                              {"label", to_json(field.label)}});
  }
  return list;
}

template <class Cells>
Json texts_json(const Cells& cells) {
  JsonArray list;
  for (const auto& cell : cells) list.push_back(text_of(cell));
  return list;
}

}  // namespace

AskedTable ask(const tables::Table& table, std::vector<Value> inputs) {
  AskedTable asked{std::move(inputs), {}, {}};
  for (const std::size_t row : tables::hit_rows(table, asked.inputs)) asked.hit.push_back(row + 1);
  asked.answer = tables::evaluate(table, asked.inputs);
  return asked;
}

Json to_json(const tables::Table& table) {
  JsonArray rows;
  for (const tables::Row& row : table.rows) {
    rows.push_back(
        JsonObject{{"tests", texts_json(row.tests)}, {"answers", texts_json(row.answers)}});
  }
  return JsonObject{{"name", table.name},
                    {"title", to_json(table.title)},
                    {"hit", std::string(tables::word_of(table.hit).en)},
                    {"inputs", fields_json(table.inputs)},
                    {"outputs", fields_json(table.outputs)},
                    {"rules", std::move(rows)}};
}

Json to_json(const tables::Table& table, const AskedTable& asked) {
  JsonObject inputs;
  for (std::size_t place = 0; place < asked.inputs.size(); ++place) {
    inputs[table.inputs[place].name] = text::to_plain_json(asked.inputs[place]);
  }
  JsonArray hit;
  for (const std::size_t row : asked.hit) hit.push_back(number_json(row));
  return JsonObject{{"table", table.name},
                    {"inputs", std::move(inputs)},
                    {"hit", std::move(hit)},
                    {"answer", text::to_plain_json(asked.answer)}};
}

std::string text_of(const tables::Test& test) {
  return match(
      test, [](const tables::Anything&) { return std::string("-"); },
      [](const tables::Words& words) {
        std::string text;
        for (const Value& word : words.values) {
          text += (text.empty() ? "" : ", ") + feel::spoken(word);
        }
        return words.negated ? "not(" + text + ")" : text;
      },
      [](const feel::Expression& tests) { return tests.text(); });
}

std::string text_of(const tables::Answer& answer) {
  return match(
      answer,
      [](const Value& value) { return value.is_null() ? std::string("-") : feel::spoken(value); },
      [](const feel::Expression& formula) { return formula.text(); });
}

}  // namespace banli::views
