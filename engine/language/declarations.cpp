#include "language/declarations.hpp"

#include <algorithm>

namespace banli::language {

using text::Span;
using text::Tree;

Path path_of(std::string_view text) {
  const std::size_t dot = text.find('.');
  if (dot == text.npos) return {{}, text};
  return {text.substr(0, dot), text.substr(dot + 1)};
}

bool is_of_kind(std::string_view type, NameKind kind) {
  switch (kind) {
    case NameKind::step:
      return type == "step";
    case NameKind::lane:
      return type == "lane";
    case NameKind::role:
      return type == "role" || type == "post";
    case NameKind::record:
      return type == "record";
    case NameKind::field:
      return type == "field" || type == "place";
  }
  return false;
}

bool declares(const Entry& entry, NameKind kind) {
  if (kind == NameKind::field) {
    return entry.type == "entry" || (entry.key_type == "data name" && entry.type == "{field}");
  }
  return kind != NameKind::record && is_of_kind(entry.key_type, kind);
}

std::string scalar_under(const TypedTree& map, std::string_view english) {
  for (const Entry& entry : map.entries()) {
    if (entry.row != nullptr && entry.row->en == english) return entry.pair->value.text;
  }
  return {};
}

void Declarations::take(const Tree& file) {
  const auto typed = TypedTree::of_file(file);
  if (!typed) return;
  Owner owner;
  if (typed->place() == "process") owner.process = scalar_under(*typed, "process");
  if (typed->place() == "process") add_forms_of_start(*typed);
  if (typed->place() == "form") owner.form = scalar_under(*typed, "form");
  if (typed->place() == "form") owner.records.insert(scalar_under(*typed, "as"));
  visit(*typed, owner);
}

std::vector<const Owner*> Declarations::owners(NameKind kind, std::string_view name) const {
  std::vector<const Owner*> found;
  for (const Declared& one : declared_) {
    if (one.kind == kind && one.name == name) found.push_back(&one.owner);
  }
  return found;
}

Span Declarations::span_of(NameKind kind, std::string_view name) const {
  const auto found = std::ranges::find_if(
      declared_, [&](const Declared& one) { return one.kind == kind && one.name == name; });
  return found == declared_.end() ? Span{} : found->span;
}

void Declarations::add_uses(Owner& owner) const {
  for (const Use& use : uses_) {
    if (use.form != owner.form) continue;
    owner.places.insert(use.place);
    if (!use.record.empty()) owner.records.insert(use.record);
  }
}

void Declarations::add_forms_of(const TypedTree& at, const Owner::Place& place) {
  for (const Entry& entry : at.entries()) {
    if (entry.row == nullptr || entry.row->en != "form") continue;
    for (const Tree* form : text::read_list_or_one(entry.pair->value)) {
      uses_.push_back({form->text, scalar_under(at, "as"), place});
    }
  }
}

void Declarations::add_forms_of_start(const TypedTree& process) {
  const Owner::Place place{scalar_under(process, "process"), start_step};
  for (const Entry& entry : process.entries()) {
    if (entry.row == nullptr || entry.row->en != "start") continue;
    const TypedTree ways = process.below(entry.pair->value, entry.type);
    for (const Tree& way : ways.tree().items) {
      add_forms_of(ways.below(way, ways.item_type()), place);
    }
  }
}

void Declarations::visit(const TypedTree& at, const Owner& owner) {
  for (const Entry& entry : at.entries()) {
    const Tree& key = entry.pair->key;
    const Tree& value = entry.pair->value;
    for (const NameKind kind : {NameKind::step, NameKind::lane, NameKind::role, NameKind::field}) {
      if (declares(entry, kind)) declared_.push_back({kind, key.text, key.span, owner});
    }
    if (declares(entry, NameKind::step)) {
      add_forms_of(at.below(value, entry.type), {owner.process, key.text});
    }
    const bool is_record = entry.row != nullptr && entry.row->en == "as" &&
                           (at.place() == "form" || at.place() == "step");
    if (is_record) declared_.push_back({NameKind::record, value.text, value.span, owner});
    const bool is_columns = entry.row != nullptr && entry.row->en == "columns";
    if (!is_columns) visit(at.below(value, entry.type), owner);
  }
}

}  // namespace banli::language
