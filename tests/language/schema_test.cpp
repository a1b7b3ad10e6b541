// The schemas that are shipped are those of the key tables; every shipped file keeps to its schema,
// in both vocabularies, and a wrong one does not. With UPDATE=1 the schemas are written anew.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "language/format.hpp"
#include "language/reference.hpp"
#include "language/schema.hpp"
#include "language/typed_tree.hpp"
#include "tests/harness/script.hpp"
#include "tests/harness/script_text.hpp"

namespace banli::tests {
namespace {

using text::Json;
using text::JsonArray;
using text::Tree;
using text::Vocabulary;

// As much of JSON Schema as ours use.
class SchemaCheck {
 public:
  explicit SchemaCheck(const Json& schema) : schema_(schema) {}
  bool accepts(const Tree& tree) const { return accepts(tree, schema_); }

 private:
  static const JsonArray& list(const Json* json) {
    static const JsonArray none;
    return json == nullptr ? none : *json->as<JsonArray>();
  }

  bool accepts(const Tree& tree, const Json& schema) const {
    if (const Json* reference = schema.find("$ref")) {
      const std::string place = reference->as<std::string>()->substr(8);  // behind #/$defs/
      return accepts(tree, *schema_.find("$defs")->find(place));
    }
    const auto takes = [&](const Json& one) { return accepts(tree, one); };
    const JsonArray& any = list(schema.find("anyOf"));
    if (!any.empty() && std::ranges::none_of(any, takes)) return false;
    if (const Json* words = schema.find("enum")) {
      const auto is_it = [&](const Json& word) { return *word.as<std::string>() == tree.text; };
      return tree.kind == Tree::Kind::scalar && std::ranges::any_of(list(words), is_it);
    }
    return has_type(tree, schema) && has_required(tree, schema) && has_contents(tree, schema);
  }

  static bool has_type(const Tree& tree, const Json& schema) {
    const Json* type = schema.find("type");
    if (type == nullptr) return true;
    if (type->as<JsonArray>() != nullptr) return tree.kind == Tree::Kind::scalar;
    return (*type->as<std::string>() == "object") == (tree.kind == Tree::Kind::map) &&
           tree.kind != Tree::Kind::scalar;
  }

  static bool has_required(const Tree& tree, const Json& schema) {
    return std::ranges::all_of(list(schema.find("required")), [&](const Json& key) {
      return tree.find(*key.as<std::string>()) != nullptr;
    });
  }

  bool has_contents(const Tree& tree, const Json& schema) const {
    const Json* items = schema.find("items");
    const Json* properties = schema.find("properties");
    const Json* others = schema.find("additionalProperties");
    const auto is_fine = [&](const text::Pair& pair) {
      const Json* known = properties == nullptr ? nullptr : properties->find(pair.key.text);
      if (known != nullptr) return accepts(pair.value, *known);
      return others == nullptr || (others->as<bool>() == nullptr && accepts(pair.value, *others));
    };
    return std::ranges::all_of(tree.pairs, is_fine) &&
           (items == nullptr || std::ranges::all_of(tree.items, [&](const Tree& item) {
              return accepts(item, *items);
            }));
  }

  const Json& schema_;
};

Tree tree_of(const std::string& text) {
  text::Sources sources;
  auto tree = text::read_yaml(sources, sources.add("file.yaml", text));
  REQUIRE(tree);
  return std::move(*tree);
}

std::string translated(const std::string& text, Vocabulary keys) {
  text::Sources sources;
  const auto there = language::formatted(sources, sources.add("file.yaml", text), keys);
  REQUIRE(there);
  return *there;
}

bool is_accepted(const std::string& text, Vocabulary keys) {
  const Tree tree = tree_of(text);
  const std::string_view kind = language::TypedTree::of_file(tree)->place();
  const auto schema = language::schema_of(kind, keys);
  REQUIRE(schema);
  return SchemaCheck(*schema).accepts(tree);
}

// The vocabulary of the file that a case of a script shows, where nothing is wrong with it.
std::optional<Vocabulary> vocabulary_of_good_file(const ScriptCase& one) {
  for (const char* sign : {"error", "错误", "warning", "警告"}) {
    if (one.expected.contains(sign)) return std::nullopt;
  }
  text::Sources sources;
  const auto tree = text::read_yaml(sources, sources.add("file.yaml", one.input));
  if (!tree || tree->kind != Tree::Kind::map) return std::nullopt;
  const auto file = language::TypedTree::of_file(*tree);
  return file ? std::optional(file->vocabulary()) : std::nullopt;
}

void expect_file(const std::filesystem::path& path, const std::string& wanted) {
  if (std::getenv("UPDATE") != nullptr) {
    std::filesystem::create_directories(path.parent_path());
    std::ofstream(path) << wanted;
  }
  INFO(path);
  CHECK(std::filesystem::exists(path));
  if (std::filesystem::exists(path)) CHECK(read_file(path) == wanted);
}

}  // namespace

TEST_CASE("language: the schemas that are shipped are those of the key tables") {
  for (const std::string_view kind : language::kinds_with_schema()) {
    for (const Vocabulary keys : {Vocabulary::english, Vocabulary::chinese}) {
      const std::string name =
          std::string(kind) + (keys == Vocabulary::english ? ".en.json" : ".zh.json");
      expect_file(source_folder() / "schemas" / name,
                  text::write_json_pretty(*language::schema_of(kind, keys)) + "\n");
    }
  }
  CHECK(!language::schema_of("poem", Vocabulary::english));
}

TEST_CASE("language: every shipped file keeps to its schema, with keys of both languages") {
  int count = 0;
  for (const char* folder : {"processes", "forms"}) {
    for (const auto& entry :
         std::filesystem::recursive_directory_iterator(source_folder() / folder)) {
      if (entry.path().extension() != ".yaml") continue;
      INFO(entry.path());
      const std::string text = read_file(entry.path());
      CHECK(is_accepted(text, Vocabulary::english));
      CHECK(is_accepted(translated(text, Vocabulary::chinese), Vocabulary::chinese));
      ++count;
    }
  }
  CHECK(count > 20);
}

TEST_CASE("language: every good file of the scripts keeps to its schema") {
  int count = 0;
  for (const char* area : {"calendar", "forms/reading", "graph", "language/process",
                           "office/organisation", "tables"}) {
    for (const auto& entry :
         std::filesystem::recursive_directory_iterator(source_folder() / "tests" / area)) {
      if (entry.path().extension() != ".script") continue;
      for (const ScriptCase& one : parse_script(read_file(entry.path())).cases) {
        const auto vocabulary = vocabulary_of_good_file(one);
        if (!vocabulary) continue;
        INFO(entry.path().string(), "\n", one.input);
        CHECK(is_accepted(one.input, *vocabulary));
        ++count;
      }
    }
  }
  CHECK(count > 15);
}

TEST_CASE("language: a schema refuses what the readers refuse") {
  const auto refuses = [](const std::string& text) {
    return !is_accepted(text, Vocabulary::english);
  };
  const std::string process =
      "process: a\ntitle: A\nstart: [{by: x}]\nlanes: {x: {title: X}}\nsteps:\n  s: ";
  CHECK(!refuses(process + "{task: S, lane: x}"));
  CHECK(refuses(process + "{task: S, lane: x, tsak: S}"));
  CHECK(refuses(process + "{tsak: S, lane: x}"));
  CHECK(refuses(process + "{approve: S, lane: x}"));
  CHECK(refuses(process + "{task: S, lane: x}\nwithdraw: sometimes"));
  CHECK(refuses("process: a"));
  CHECK(refuses("form: a\nas: a\ntitle: A\nfields: {x: {must: filled}}"));
  CHECK(!refuses("form: a\nas: a\ntitle: A\nfields: {x: {text: X, must: filled}}"));
}

TEST_CASE("language: the reference has the tables that the readers use") {
  const auto path = source_folder() / "docs/language.md";
  const std::string document = read_file(path);
  expect_file(path, language::with_tables(document));
  for (const std::string& section : language::reference_sections()) {
    INFO(section);
    CHECK(document.find("<!-- table: " + section + " -->") != std::string::npos);
    const std::string table = language::reference_table(section);
    CHECK_MESSAGE(table.find("|  |\n") == std::string::npos, table);
  }
}

}  // namespace banli::tests
