#include "forms/field_keys.hpp"
#include "forms/form.hpp"
#include "forms/form_checks.hpp"
#include "forms/read_field.hpp"

namespace banli::forms {
namespace {

using text::MapReader;
using text::Problems;
using text::Tree;
using text::Vocabulary;

constexpr text::KeyRow first_key_of_forms[] = {{.en = "form", .zh = "表单"}};

bool is_section(const Tree& tree, Vocabulary vocabulary) {
  return tree.kind == Tree::Kind::map &&
         tree.find(section_rows().front().word_in(vocabulary)) != nullptr;
}

class FormReader {
 public:
  FormReader(Vocabulary vocabulary, Problems& problems)
      : vocabulary_(vocabulary), problems_(problems) {}

  Form read(const Tree& file) {
    const MapReader keys(file, form_rows(), vocabulary_, problems_, "form");
    form_.span = file.pairs.front().value.span;
    if (const Tree* id = keys.find("form")) {
      form_.id = text::read_name(*id, problems_).value_or("");
    }
    if (const Tree* as = keys.find("as")) read_record_name(*as);
    form_.title = words_of(keys, "title");
    form_.source = words_of(keys, "source");
    if (const Tree* copies = keys.find("copies")) {
      for (const Tree* copy : text::read_list_or_one(*copies)) {
        form_.copies.push_back(text::read_bilingual(*copy, vocabulary_, problems_));
      }
    }
    if (const Tree* fields = keys.find("fields")) read_entries(*fields);
    check_form(form_, problems_);
    return std::move(form_);
  }

 private:
  Bilingual words_of(const MapReader& keys, std::string_view key) {
    const Tree* tree = keys.find(key);
    return tree == nullptr ? Bilingual() : text::read_bilingual(*tree, vocabulary_, problems_);
  }

  void read_record_name(const Tree& as) {
    form_.as = text::read_field_name(as, problems_).value_or("");
    if (text::is_taken_by_expressions(form_.as)) {
      problems_.push_back(text::error_at(as.span, "record-name-taken", {{"name", form_.as}}));
    }
  }

  void read_entries(const Tree& fields) {
    for (const text::Pair& pair : text::read_pairs(fields, problems_)) {
      if (is_section(pair.value, vocabulary_)) {
        read_section(pair);
      } else {
        take_field(pair);
      }
    }
  }

  void take_field(const text::Pair& pair) {
    auto field = read_field(pair, FieldPlace::form, vocabulary_, problems_);
    if (field) form_.fields.push_back(std::move(*field));
  }

  void read_section(const text::Pair& section) {
    text::read_name(section.key, problems_);
    const MapReader keys(section.value, section_rows(), vocabulary_, problems_, "section");
    const std::size_t first = form_.fields.size();
    if (const Tree* fields = keys.find("fields")) {
      for (const text::Pair& pair : text::read_pairs(*fields, problems_)) {
        if (is_section(pair.value, vocabulary_)) {
          problems_.push_back(
              text::error_at(pair.key.span, "nested-section", {{"name", pair.key.text}}));
        } else {
          take_field(pair);
        }
      }
    }
    form_.sections.push_back({words_of(keys, "section"), first, form_.fields.size() - first});
  }

  Vocabulary vocabulary_;
  Problems& problems_;
  Form form_;
};

}  // namespace

text::Checked<Form> read_form(const Tree& file) {
  Problems problems;
  const auto kind = text::read_file_kind(file, first_key_of_forms, problems);
  if (!kind) return std::unexpected(std::move(problems));
  Form form = FormReader(kind->vocabulary, problems).read(file);
  if (text::has_errors(problems)) return std::unexpected(std::move(problems));
  return form;
}

std::vector<Field> read_fields(const Tree& map, Vocabulary vocabulary, Problems& problems) {
  std::vector<Field> fields;
  for (const text::Pair& pair : text::read_pairs(map, problems)) {
    if (auto field = read_field(pair, FieldPlace::form, vocabulary, problems)) {
      fields.push_back(std::move(*field));
    }
  }
  return fields;
}

}  // namespace banli::forms
