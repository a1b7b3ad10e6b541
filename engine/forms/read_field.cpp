#include "forms/read_field.hpp"

#include <map>

#include "forms/answer.hpp"
#include "forms/field_keys.hpp"
#include "forms/formula.hpp"
#include "forms/read_file_keys.hpp"
#include "forms/read_table_keys.hpp"

namespace banli::forms {
namespace {

using text::MapReader;
using text::Problems;
using text::Tree;

constexpr text::KeyRow must_rows[] = {
    {.en = "when", .zh = "当", .presence = text::Presence::required},
};
constexpr text::WordRow must_words[] = {{.en = "filled", .zh = "必填"}};

class FieldReader {
 public:
  FieldReader(const MapReader& keys, Problems& problems) : keys_(keys), problems_(problems) {}

  std::optional<Field> read(const text::Pair& pair, std::string name) {
    field_.name = std::move(name);
    field_.span = pair.key.span;
    if (!read_type()) return std::nullopt;
    check_keys();
    read_options();
    read_pattern();
    field_.unit = words_of("unit");
    field_.hint = words_of("hint");
    field_.personal = words_of("personal");
    field_.message = words_of("message");
    field_.by = roles_of("by");
    field_.secret = roles_of("secret");
    if (const Tree* to = keys_.find("to")) {
      for (const Tree* process : text::read_list_or_one(*to)) {
        if (auto name = text::read_name(*process, problems_)) field_.to.push_back(std::move(*name));
      }
    }
    read_demands();
    read_presets();
    return std::move(field_);
  }

 private:
  // Exactly one key of the field is a type; its value is the label.
  bool read_type() {
    const TypeRow* found = nullptr;
    bool built = true;
    for (const text::Pair& pair : keys_.map().pairs) {
      for (const TypeRow& row : type_rows()) {
        if (pair.key.text != keys_.word(row.en)) continue;
        if (found != nullptr) {
          report(pair.key, "field-with-two-types",
                 {{"first", std::string(keys_.word(found->en))}, {"second", pair.key.text}});
          continue;
        }
        found = &row;
        built = row.type.has_value();
        field_.type = row.type.value_or(FieldType::text);
        field_.label = text::read_bilingual(pair.value, keys_.vocabulary(), problems_);
      }
    }
    if (found == nullptr) {
      problems_.push_back(text::error_at(field_.span, "field-without-type",
                                         {{"field", field_.name}, {"types", words_of_types()}}));
    }
    return found != nullptr && built;
  }

  std::string words_of_types() const {
    std::string words;
    for (const TypeRow& row : type_rows()) {
      if (!row.type) continue;
      words += (words.empty() ? "`" : ", `") + std::string(keys_.word(row.en)) + "`";
    }
    return words;
  }

  void check_keys() {
    for (const std::string_view key : further_keys()) {
      if (!keys_.has(key) || belongs_to(key, field_.type)) continue;
      report(*keys_.key(key), "key-not-for-type", {{"type", std::string(word_of(field_.type))}});
    }
    if (keys_.has("message") && !keys_.has("check")) {
      report(*keys_.key("message"), "key-needs-key", {{"other", std::string(keys_.word("check"))}});
    }
    if (keys_.has("value") && keys_.has("default")) {
      report(*keys_.key("default"), "keys-exclude", {{"other", std::string(keys_.word("value"))}});
    }
  }

  void report(const Tree& key, std::string code, text::Arguments added) {
    text::Arguments arguments = {{"key", key.text}, {"field", field_.name}};
    for (auto& argument : added) arguments.push_back(std::move(argument));
    problems_.push_back(text::error_at(key.span, std::move(code), std::move(arguments)));
  }

  Bilingual words_of(std::string_view key) {
    const Tree* tree = keys_.find(key);
    if (tree == nullptr) return {};
    return text::read_bilingual(*tree, keys_.vocabulary(), problems_);
  }

  std::vector<std::string> roles_of(std::string_view key) {
    std::vector<std::string> roles;
    const Tree* tree = keys_.find(key);
    if (tree == nullptr) return roles;
    for (const Tree* role : text::read_list_or_one(*tree)) {
      if (auto words = text::read_text(*role, problems_)) roles.push_back(std::move(*words));
    }
    return roles;
  }

  void read_options() {
    if (!belongs_to("of", field_.type)) return;
    const Tree* of = keys_.find("of");
    if (of == nullptr && field_.type == FieldType::rating) return;
    if (of == nullptr) {
      problems_.push_back(
          text::error_at(field_.span, "choice-without-options", {{"field", field_.name}}));
      return;
    }
    std::map<std::string, text::Span> seen;
    for (const Tree* item : text::read_list_or_one(*of)) {
      Bilingual option = text::read_bilingual(*item, keys_.vocabulary(), problems_);
      const bool repeated = !seen.emplace(stored_text(option), item->span).second;
      if (repeated) report(*item, "option-repeated", {{"option", stored_text(option)}});
      field_.options.push_back(std::move(option));
    }
  }

  void read_pattern() {
    if (field_.type != FieldType::serial) return;
    const Tree* tree = keys_.find("pattern");
    const std::string words = tree == nullptr ? "(1)" : tree->text;
    auto pattern =
        office::NumberPattern::from_text(words, tree == nullptr ? field_.span : tree->span);
    if (pattern) {
      field_.pattern = std::move(*pattern);
    } else {
      problems_.insert(problems_.end(), pattern.error().begin(), pattern.error().end());
    }
  }

  void read_demands() {
    if (const Tree* must = keys_.find("must")) {
      if (must->kind == Tree::Kind::map) {
        const MapReader when(*must, must_rows, keys_.vocabulary(), problems_, "must");
        if (const Tree* condition = when.find("when")) {
          field_.must_when = read_condition(*condition, problems_);
        }
      } else {
        field_.must = text::read_word(*must, must_words, keys_.vocabulary(), problems_).has_value();
      }
    }
    if (const Tree* check = keys_.find("check")) {
      field_.check = read_condition(*check, problems_);
    }
    field_.min = read_limit("min", field_.min_formula);
    if (field_.type != FieldType::file) field_.max = read_limit("max", field_.max_formula);
    read_scale();
    if (field_.min && field_.max && is_less(*field_.max, *field_.min)) {
      report(*keys_.find("max"), "limits-crossed",
             {{"min", shown(*field_.min)}, {"max", shown(*field_.max)}});
    }
  }

  // Points, where a rating has no words: from 1 to 5 unless the form says otherwise.
  void read_scale() {
    if (field_.type != FieldType::rating) return;
    if (!field_.options.empty()) {
      for (const char* key : {"min", "max"}) {
        if (keys_.has(key)) {
          report(*keys_.key(key), "keys-exclude", {{"other", std::string(keys_.word("of"))}});
        }
      }
      return;
    }
    if (!field_.min && field_.min_formula.empty()) field_.min = Value(Decimal(1));
    if (!field_.max && field_.max_formula.empty()) field_.max = Value(Decimal(5));
  }

  static bool is_less(const Value& a, const Value& b) {
    if (a.as<Decimal>() && b.as<Decimal>()) return *a.as<Decimal>() < *b.as<Decimal>();
    if (a.as<Date>() && b.as<Date>()) return *a.as<Date>() < *b.as<Date>();
    if (a.as<DateTime>() && b.as<DateTime>()) return *a.as<DateTime>() < *b.as<DateTime>();
    return a.as<TimeOfDay>() && b.as<TimeOfDay>() && *a.as<TimeOfDay>() < *b.as<TimeOfDay>();
  }

  std::optional<Value> read_limit(std::string_view key, feel::Expression& formula) {
    const Tree* tree = keys_.find(key);
    if (tree == nullptr || !belongs_to(key, field_.type)) return std::nullopt;
    if (is_formula(*tree, problems_)) {
      formula = read_formula(*tree, problems_);
      return std::nullopt;
    }
    return read_literal(*tree);
  }

  std::optional<Value> read_literal(const Tree& tree) {
    Value written = tree.text;
    if (tree.kind == Tree::Kind::list) {
      List items;
      for (const Tree& item : tree.items) items.emplace_back(item.text);
      written = std::move(items);
    } else if (!text::read_text(tree, problems_)) {
      return std::nullopt;
    }
    Value value = read_value({field_, field_.name, tree.span}, written, problems_);
    return value.is_null() ? std::nullopt : std::optional(std::move(value));
  }

  void read_presets() {
    if (const Tree* value = keys_.find("value")) field_.formula = read_formula(*value, problems_);
    const Tree* preset = keys_.find("default");
    if (preset == nullptr || !belongs_to("default", field_.type)) return;
    if (is_formula(*preset, problems_)) {
      field_.preset_formula = read_formula(*preset, problems_);
    } else {
      field_.preset = read_literal(*preset);
    }
  }

  const MapReader& keys_;
  Problems& problems_;
  Field field_;
};

// What a form carries out when it is filled in.
constexpr std::string_view keys_of_filling[] = {"by",      "must",  "check", "message",
                                                "default", "value", "hint",  "pattern"};

void refuse_keys_of_filling(const MapReader& keys, const Field& field, Problems& problems) {
  for (const std::string_view key : keys_of_filling) {
    if (!keys.has(key)) continue;
    const Tree& tree = *keys.key(key);
    problems.push_back(
        text::error_at(tree.span, "key-without-form", {{"key", tree.text}, {"field", field.name}}));
  }
}

}  // namespace

std::optional<Field> read_field(const text::Pair& pair, FieldPlace place,
                                text::Vocabulary vocabulary, Problems& problems) {
  const auto name = text::read_field_name(pair.key, problems);
  const MapReader keys(pair.value, field_rows(), vocabulary, problems, "field");
  if (pair.value.kind != Tree::Kind::map) return std::nullopt;
  auto field = FieldReader(keys, problems).read(pair, name.value_or(pair.key.text));
  if (field && field->type == FieldType::file) read_file_keys(keys, *field, problems);
  if (field && place == FieldPlace::data) refuse_keys_of_filling(keys, *field, problems);
  if (!field || field->type != FieldType::table) return field;
  if (place == FieldPlace::column) {
    problems.push_back(text::error_at(pair.key.span, "nested-table", {{"field", field->name}}));
    return std::nullopt;
  }
  read_table_keys(keys, *field, problems);
  return field;
}

void check_names(const std::vector<Field>& fields, Problems& problems) {
  std::map<std::string_view, text::Span> seen;
  for (const Field& field : fields) {
    const auto [first, is_new] = seen.emplace(field.name, field.span);
    if (is_new) continue;
    text::Problem problem = text::error_at(field.span, "field-repeated", {{"field", field.name}});
    problem.notes.push_back({"field-first-here", first->second, {{"field", field.name}}});
    problems.push_back(std::move(problem));
  }
}

}  // namespace banli::forms
