#include "language/scenario_values.hpp"

#include "forms/answer.hpp"

namespace banli::language {
namespace {

using text::Problems;
using text::Tree;

Value value_of(const Tree& tree, Problems& problems);

Value row_of(const Tree& map, Problems& problems) {
  Context row;
  for (const text::Pair& pair : map.pairs) {
    row.insert_or_assign(pair.key.text, text::read_text(pair.value, problems).value_or(""));
  }
  return row;
}

Value value_of(const Tree& tree, Problems& problems) {
  if (tree.kind != Tree::Kind::list) {
    return text::read_text(tree, problems).value_or("");
  }
  List list;
  for (const Tree& item : tree.items) {
    const bool is_row = item.kind == Tree::Kind::map;
    list.push_back(is_row ? row_of(item, problems) : value_of(item, problems));
  }
  return list;
}

}  // namespace

std::optional<Said> read_said(const Tree& tree, Problems& problems) {
  const auto text = text::read_text(tree, problems);
  if (!text) return {};
  return Said{*text, tree.span};
}

std::vector<Said> read_all_said(const Tree& tree, Problems& problems) {
  std::vector<Said> all;
  for (const Tree* one : text::read_list_or_one(tree)) {
    if (auto said = read_said(*one, problems)) all.push_back(std::move(*said));
  }
  return all;
}

std::optional<SaidMoment> read_moment(const Tree& tree, Problems& problems) {
  const auto written = text::read_text(tree, problems);
  if (!written) return {};
  const auto moment = forms::read_moment(forms::FieldType::date_and_time, Value(*written));
  const DateTime* at = moment ? moment->as<DateTime>() : nullptr;
  if (at != nullptr) return SaidMoment{*at, false, tree.span};
  const auto day = forms::read_moment(forms::FieldType::date, Value(*written));
  const Date* date = day ? day->as<Date>() : nullptr;
  if (date != nullptr) return SaidMoment{{*date, {}}, true, tree.span};
  problems.push_back(text::error_at(tree.span, "moment-not-understood", {{"text", *written}}));
  return {};
}

std::vector<SaidValue> read_values(const Tree& map, Problems& problems) {
  std::vector<SaidValue> values;
  for (const text::Pair& pair : text::read_pairs(map, problems)) {
    values.push_back(
        {{pair.key.text, pair.key.span}, value_of(pair.value, problems), pair.value.span});
  }
  return values;
}

}  // namespace banli::language
