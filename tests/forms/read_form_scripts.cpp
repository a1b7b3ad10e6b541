// Each case is a form file. The answer is one line per field, or the problems in both languages.
#include <doctest/doctest.h>

#include <filesystem>

#include "forms/field_keys.hpp"
#include "forms/file.hpp"
#include "forms/form.hpp"
#include "tests/harness/script.hpp"
#include "text/diagnostic.hpp"

namespace banli::tests {
namespace {

void append_field(std::string& out, const forms::Field& field, const std::string& margin) {
  out += margin + field.name + ": " + std::string(forms::word_of(field.type)) + " " +
         field.label.in(Language::chinese);
  if (field.must) out += ", must";
  if (!field.must_when.empty()) out += ", must when " + field.must_when.text();
  for (const Bilingual& option : field.options) out += ", option " + forms::stored_text(option);
  for (const std::string& role : field.by) out += ", by " + role;
  if (!field.formula.empty()) out += ", =" + field.formula.text();
  for (const std::string& type : field.types) out += ", ." + type;
  if (field.type == forms::FieldType::file) {
    out += ", up to " + forms::size_text(forms::limit_of(field));
  }
  if (field.is_redactable()) out += ", redactable";
  if (!field.rows.empty()) out += ", " + std::to_string(field.rows.size()) + " rows";
  if (field.at_least > 0) out += ", at least " + std::to_string(field.at_least);
  out += "\n";
  for (const forms::Field& column : field.columns) append_field(out, column, margin + "  ");
}

std::string read_one_form(const Case& script_case) {
  text::Sources sources;
  const text::SourceId id = sources.add("form.yaml", script_case.input);
  const auto tree = text::read_yaml(sources, id);
  if (!tree) return text::render(tree.error(), sources, Language::english);
  const auto form = forms::read_form(*tree);
  if (!form) {
    return text::render(form.error(), sources, Language::chinese) + "\n" +
           text::render(form.error(), sources, Language::english);
  }
  std::string out = form->id + " as " + form->as + ": " + form->title.in(Language::english) + "\n";
  for (const forms::Field& field : form->fields) append_field(out, field, "  ");
  for (const forms::Section& section : form->sections) {
    out += "  section " + section.title.in(Language::chinese) + " of " +
           std::to_string(section.count) + " from " + std::to_string(section.first) + "\n";
  }
  return out;
}

}  // namespace

TEST_CASE("forms: files of forms") {
  run_scripts("forms/reading", [] { return read_one_form; });
}

TEST_CASE("forms: every form of the repository is read") {
  int count = 0;
  for (const auto& entry : std::filesystem::directory_iterator(source_folder() / "forms")) {
    text::Sources sources;
    const text::SourceId id = sources.add(entry.path().filename(), read_file(entry.path()));
    const auto tree = text::read_yaml(sources, id);
    REQUIRE_MESSAGE(tree, entry.path());
    const auto form = forms::read_form(*tree);
    CHECK_MESSAGE(form,
                  text::render(form ? text::Problems() : form.error(), sources, Language::english));
    ++count;
  }
  CHECK(count >= 20);
}

}  // namespace banli::tests
