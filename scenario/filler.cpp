#include "scenario/filler.hpp"

#include <array>

#include "forms/answer.hpp"
#include "forms/fill.hpp"

namespace banli::scenario {
namespace {

using forms::FieldType;

constexpr std::array<const char*, 7> amounts = {"1",      "100",     "1000", "10000",
                                                "100000", "1000000", "0"};

const Decimal* decimal_in(const std::optional<Value>& value) {
  return value ? value->as<Decimal>() : nullptr;
}

bool is_a_number(FieldType type) {
  return type == FieldType::integer || type == FieldType::decimal || type == FieldType::money;
}

}  // namespace

std::size_t Chance::below(std::size_t limit) {
  state_ = state_ * 6'364'136'223'846'793'005U + 1'442'695'040'888'963'407U;
  return static_cast<std::size_t>((state_ >> 33U) % limit);
}

bool Filler::is_telling(const forms::Field& field) {
  const bool is_one =
      is_a_number(field.type) || field.type == FieldType::choice || field.type == FieldType::tick;
  return is_one && field.formula.empty();
}

Value Filler::value_for(const forms::Field& field) {
  const auto is = [&](FieldType type) { return field.type == type; };
  if (field.is_given()) return {};
  if (is(FieldType::duration)) return "P1D";
  if (is(FieldType::person)) return one_of(organisation_.people);
  if (is(FieldType::role)) return one_of(organisation_.posts);
  if (is(FieldType::department)) return one_of(organisation_.units);
  if (is_a_number(field.type)) return number_for(field);
  if (is(FieldType::date)) return iso_text(today_);
  if (is(FieldType::time)) return "09:00";
  if (is(FieldType::date_and_time)) return iso_text(today_) + " 09:00";
  if (is(FieldType::tick)) return chance_.below(2) == 0 ? "是" : "否";
  if (is(FieldType::file)) return "@" + file_name_for(field);
  if (is(FieldType::table)) return List{row_for(field)};
  if (!field.options.empty()) {
    const Value option = forms::stored_text(field.options[chance_.below(field.options.size())]);
    return is(FieldType::choices) ? Value(List{option}) : option;
  }
  return language_ == Language::chinese ? "试填" : "tried";
}

std::string Filler::file_name_for(const forms::Field& field) const {
  const std::string type = field.types.empty() ? "pdf" : field.types.front();
  return (language_ == Language::chinese ? "附件." : "file.") + type;
}

std::string Filler::number_for(const forms::Field& field) {
  for (std::size_t tries = 0; tries < amounts.size(); ++tries) {
    const std::string text = amounts[chance_.below(amounts.size())];
    const auto value = forms::read_answer(field, Value(text), {});
    const Decimal* number = value ? value->as<Decimal>() : nullptr;
    const Decimal* min = decimal_in(field.min);
    const Decimal* max = decimal_in(field.max);
    const bool fits = number != nullptr && (min == nullptr || !(*number < *min)) &&
                      (max == nullptr || !(*max < *number));
    if (fits) return text;
  }
  if (field.min) return forms::shown(*field.min);
  return field.max ? forms::shown(*field.max) : amounts.front();
}

Value Filler::row_for(const forms::Field& table) {
  Context row;
  for (const forms::Field& column : table.columns) {
    const Value value = column.formula.empty() ? value_for(column) : Value();
    if (!value.is_null()) row.emplace(column.name, value);
  }
  return row;
}

}  // namespace banli::scenario
