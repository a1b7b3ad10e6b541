#include "graph/read_forms.hpp"

#include <algorithm>

#include "graph/read_formula.hpp"
#include "graph/words.hpp"

namespace banli::graph {
namespace {

struct FieldPlace {
  FormUse* use;
  const forms::Field* field;
};

std::vector<std::string_view> field_names(const std::vector<FormUse>& uses) {
  std::vector<std::string_view> names;
  for (const FormUse& use : uses) {
    for (const forms::Field& field : use.form->fields) names.push_back(field.name);
  }
  return names;
}

std::vector<FieldPlace> places_named(std::string_view name, std::vector<FormUse>& uses) {
  const std::size_t dot = name.find('.');
  const std::string_view record = dot == name.npos ? std::string_view() : name.substr(0, dot);
  const std::string_view field = dot == name.npos ? name : name.substr(dot + 1);
  std::vector<FieldPlace> places;
  for (FormUse& use : uses) {
    if (!record.empty() && use.record != record) continue;
    if (const forms::Field* found = use.form->find(field)) places.push_back({&use, found});
  }
  return places;
}

std::optional<FieldPlace> find_field(const text::Tree& name, std::vector<FormUse>& uses,
                                     StepReading& reading) {
  const std::vector<FieldPlace> places = places_named(name.text, uses);
  if (places.size() == 1) return places.front();
  if (places.empty()) {
    reading.process.tell_unknown(name, "unknown-field", field_names(uses));
  } else {
    reading.process.tell(
        name.span, "field-of-several-forms",
        {{"name", name.text}, {"suggestion", places.front().use->record + "." + name.text}});
  }
  return std::nullopt;
}

forms::Right right_of(std::string_view word) {
  if (word == "read") return forms::Right::read;
  if (word == "hide") return forms::Right::hide;
  return word == "must" ? forms::Right::must : forms::Right::edit;
}

void read_rights(const text::Tree& tree, std::vector<FormUse>& uses, StepReading& reading) {
  for (const text::Pair& pair : text::read_pairs(tree, reading.problems())) {
    const auto place = find_field(pair.key, uses, reading);
    const auto word =
        text::read_word(pair.value, words::rights, reading.vocabulary(), reading.problems());
    if (place && word) place->use->rights[place->field->name] = right_of(*word);
  }
}

void read_prefill(const text::Tree& tree, std::vector<FormUse>& uses, StepReading& reading) {
  for (const text::Pair& pair : text::read_pairs(tree, reading.problems())) {
    const auto place = find_field(pair.key, uses, reading);
    if (!place) {
      read_value(pair.value, reading.process);  // its own problems are told too
      continue;
    }
    const std::string path = place->use->record + '.' + place->field->name;
    place->use->prefill.emplace_back(
        place->field->name,
        read_written(pair.value, path, Formula::Names::of_case, reading.process));
  }
}

std::optional<FormUse> read_use(const text::Tree& tree, Reading& reading) {
  if (!text::read_text(tree, reading.problems)) return std::nullopt;
  auto form = reading.library.form ? reading.library.form(tree.text) : nullptr;
  if (!form) {
    reading.tell(tree.span, "unknown-form", {{"name", tree.text}});
    return std::nullopt;
  }
  FormUse use;
  use.record = form->as;
  use.form = std::move(form);
  return use;
}

}  // namespace

void keep_record(const FormUse& use, text::Span span, Reading& reading) {
  const forms::Form* known = reading.builder.so_far().record(use.record);
  if (known != nullptr && known->id != use.form->id) {
    reading.tell(span, "record-of-two-forms",
                 {{"record", use.record}, {"form", use.form->id}, {"other", known->id}});
  }
  reading.builder.add_record(use.record, use.form);
}

std::vector<FormUse> read_form_list(const text::Tree& tree, Reading& reading) {
  std::vector<FormUse> uses;
  for (const text::Tree* item : text::read_list_or_one(tree)) {
    auto use = read_use(*item, reading);
    if (!use) continue;
    keep_record(*use, item->span, reading);
    uses.push_back(std::move(*use));
  }
  return uses;
}

std::vector<FormUse> read_forms(StepReading& reading) {
  std::vector<FormUse> uses;
  const text::Tree* form = reading.find("form");
  const text::Tree* as = reading.find("as");
  if (as == nullptr) {
    if (form != nullptr) uses = read_form_list(*form, reading.process);
  } else if (form == nullptr || form->kind == text::Tree::Kind::list) {
    reading.process.tell(as->span, "as-needs-one-form", {{"step", reading.step.name}});
  } else if (auto use = read_use(*form, reading.process)) {
    use->record = text::read_field_name(*as, reading.problems()).value_or(use->record);
    keep_record(*use, as->span, reading.process);
    uses.push_back(std::move(*use));
  }
  // Without its forms, every field of the step would be told unknown.
  if (form != nullptr && uses.empty()) return uses;
  if (const text::Tree* fields = reading.find("fields")) read_rights(*fields, uses, reading);
  if (const text::Tree* prefill = reading.find("prefill")) read_prefill(*prefill, uses, reading);
  return uses;
}

}  // namespace banli::graph
