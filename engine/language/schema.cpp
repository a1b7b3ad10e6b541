#include "language/schema.hpp"

#include <algorithm>
#include <bit>

#include "language/key_table.hpp"
#include "language/types.hpp"

namespace banli::language {
namespace {

using text::Json;
using text::JsonArray;
using text::JsonObject;

Json reference_to(std::string_view place) {
  return JsonObject{{"$ref", "#/$defs/" + std::string(place)}};
}

// YAML may take a text for a number.
Json any_scalar() { return JsonObject{{"type", JsonArray{"string", "number"}}}; }

class SchemaWriter {
 public:
  explicit SchemaWriter(text::Vocabulary vocabulary) : vocabulary_(vocabulary) {}

  Json write(std::string_view kind) {
    JsonObject schema = *place(kind).as<JsonObject>();
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema";
    schema["title"] = kind;
    if (!definitions_.empty()) schema["$defs"] = definitions_;
    return schema;
  }

 private:
  Json value(std::string_view type) {
    JsonArray ways;
    for (const Alternative& one : alternatives_of(type)) {
      if (std::optional<Json> way = alternative(one)) ways.push_back(std::move(*way));
    }
    // A text without its own words takes every other scalar in.
    if (std::ranges::find(ways, any_scalar()) != ways.end()) {
      std::erase_if(ways, [](const Json& way) { return way.find("enum") != nullptr; });
      const auto again = std::ranges::unique(ways);
      ways.erase(again.begin(), again.end());
    }
    if (ways.size() == 1) return ways.front();
    return JsonObject{{"anyOf", std::move(ways)}};
  }

  std::optional<Json> alternative(const Alternative& one) {
    if (one.kind == Alternative::Kind::map) {
      if (rows_at(one.place).empty()) return std::nullopt;
      define(one.place);
      return reference_to(one.place);
    }
    if (one.kind == Alternative::Kind::pairs) {
      return JsonObject{{"type", "object"}, {"additionalProperties", value(one.value)}};
    }
    if (one.kind == Alternative::Kind::list) {
      return JsonObject{{"type", "array"}, {"items", value(one.value)}};
    }
    return scalar(*one.type);
  }

  Json scalar(const Type& type) const {
    if (type.words.empty() || !type.phrases.empty()) return any_scalar();
    JsonArray words;
    for (const text::WordRow& row : type.words) words.emplace_back(row.word_in(vocabulary_));
    return JsonObject{{"enum", std::move(words)}};
  }

  void define(std::string_view name) {
    if (definitions_.contains(name)) return;
    definitions_[std::string(name)] = nullptr;  // places may hold themselves
    definitions_[std::string(name)] = name == "step" ? any_step() : place(name);
  }

  Json place(std::string_view name) {
    JsonObject schema = keys(rows_at(name));
    if (name == "field") schema["anyOf"] = one_of_the_types();
    return schema;
  }

  JsonObject keys(std::span<const text::KeyRow> rows) {
    JsonObject properties;
    JsonArray required;
    for (const text::KeyRow& row : rows) {
      if (row.built == text::Built::not_yet) continue;
      const std::string word(row.word_in(vocabulary_));
      properties[word] = row.type.empty() ? any_scalar() : value(row.type);
      if (row.presence == text::Presence::required) required.emplace_back(word);
    }
    JsonObject schema{{"type", "object"}, {"additionalProperties", false}};
    schema["properties"] = std::move(properties);
    if (!required.empty()) schema["required"] = std::move(required);
    return schema;
  }

  // The keys of the field that say its type come first among its rows, each with a text.
  JsonArray one_of_the_types() const {
    JsonArray types;
    for (const text::KeyRow& row : rows_at("field")) {
      if (row.en == "of") break;
      if (row.built == text::Built::not_yet) continue;
      types.push_back(JsonObject{{"required", JsonArray{row.word_in(vocabulary_)}}});
    }
    return types;
  }

  Json any_step() {
    JsonArray kinds;
    for (const Key& kind : all_keys()) {
      if (kind.place != Place::kind || kind.built == text::Built::not_yet) continue;
      definitions_[std::string(kind.en)] = step(kind);
      kinds.push_back(reference_to(kind.en));
    }
    return JsonObject{{"anyOf", std::move(kinds)}};
  }

  Json step(const Key& kind) {
    std::vector<text::KeyRow> rows = {
        {.en = kind.en, .zh = kind.zh, .presence = text::Presence::required, .type = kind.type}};
    for (const Key& key : all_keys()) {
      if (key.place != Place::step || (key.kinds & kind.kinds) == 0) continue;
      const bool is_required = (key.required_in & kind.kinds) != 0;
      rows.push_back({.en = key.en,
                      .zh = key.zh,
                      .presence = is_required ? text::Presence::required : key.presence,
                      .built = key.built,
                      .type = key.type});
    }
    return keys(rows);
  }

  text::Vocabulary vocabulary_;
  JsonObject definitions_;
};

}  // namespace

std::optional<Json> schema_of(std::string_view kind, text::Vocabulary vocabulary) {
  const std::vector<std::string_view> kinds = kinds_with_schema();
  if (std::ranges::find(kinds, kind) == kinds.end()) {
    return std::nullopt;
  }
  return SchemaWriter(vocabulary).write(kind);
}

std::vector<std::string_view> kinds_with_schema() {
  std::vector<std::string_view> kinds;
  for (const text::KeyRow& row : rows_of(Place::file)) {
    if (!rows_at(row.en).empty()) kinds.push_back(row.en);
  }
  return kinds;
}

}  // namespace banli::language
