#include "tables/axis.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "feel/values.hpp"
#include "tables/cell.hpp"
#include "tables/evaluate.hpp"

namespace banli::tables {
namespace {

constexpr std::int32_t ms_per_second = 1000;
constexpr std::int64_t seconds_per_day = 86'400;

Decimal whole(std::int64_t number) { return Decimal(number); }

// Numbers next to others: the least step of a field is 1 for integers; others have no least step.
Value next_number(const Decimal& number, bool integer) {
  const Decimal from = integer ? number.rounded(0, Rounding::floor).value_or(number) : number;
  return add(from, whole(1)).value_or(number);
}

Value number_before(const Decimal& number, bool integer) {
  const Decimal from = integer ? number.rounded(0, Rounding::ceiling).value_or(number) : number;
  return subtract(from, whole(1)).value_or(number);
}

Value moved(const Value& moment, std::int64_t steps) {
  if (const Date* date = moment.as<Date>()) return date_of_days(days_since_1970(*date) + steps);
  if (const TimeOfDay* time = moment.as<TimeOfDay>()) {
    TimeOfDay next = *time;
    const std::int64_t ms = next.ms + steps * ms_per_second;
    if (ms < 0 || ms >= seconds_per_day * ms_per_second) return {};
    next.ms = static_cast<std::int32_t>(ms);
    return next;
  }
  return feel::compute(feel::Operator::add, moment, DaysDuration{steps * ms_per_second});
}

// The values of a field that stand in an order. Dates go by days, times by seconds, as forms do.
class OrderedSamples {
 public:
  explicit OrderedSamples(const forms::Field& field) : field_(field) {
    if (field.min) keep_bound(*field.min);
    if (field.max) keep_bound(*field.max);
  }

  void keep_bound(const Value& bound) {
    const auto place = std::ranges::find_if(bounds_, [&](const Value& known) {
      return feel::compare(bound, known) != std::strong_ordering::greater;
    });
    const bool is_known = place != bounds_.end() && feel::equals(*place, bound) == true;
    if (!is_known) bounds_.insert(place, bound);
  }

  std::vector<Value> take() {
    if (bounds_.empty()) return {any_value()};
    add_if_allowed(before(bounds_.front()));
    for (std::size_t i = 0; i < bounds_.size(); ++i) {
      add_if_allowed(bounds_[i]);
      const bool is_last = i + 1 == bounds_.size();
      const auto next = is_last ? after(bounds_[i]) : between(bounds_[i], bounds_[i + 1]);
      if (next) add_if_allowed(*next);
    }
    return std::move(samples_);
  }

 private:
  bool is_integer() const { return field_.type == forms::FieldType::integer; }

  Value any_value() const {
    const feel::Type type = forms::type_of(field_);
    if (type.is(feel::Type::Kind::date)) return Date{2026, 1, 1};
    if (type.is(feel::Type::Kind::time)) return TimeOfDay{};
    if (type.is(feel::Type::Kind::date_time)) return DateTime{{2026, 1, 1}, {}};
    return Value::whole(0);
  }

  Value before(const Value& bound) const {
    const Decimal* number = bound.as<Decimal>();
    return number == nullptr ? moved(bound, -1) : number_before(*number, is_integer());
  }

  std::optional<Value> after(const Value& bound) const {
    const Decimal* number = bound.as<Decimal>();
    return number == nullptr ? moved(bound, 1) : next_number(*number, is_integer());
  }

  std::optional<Value> between(const Value& low, const Value& high) const {
    std::optional<Value> middle = after(low);
    const Decimal* number = low.as<Decimal>();
    if (number != nullptr && !is_integer()) {
      const auto sum = add(*number, *high.as<Decimal>());
      const auto half = sum ? divide(*sum, whole(2)) : std::nullopt;
      middle = half ? std::optional<Value>(*half) : std::nullopt;
    }
    const bool lies_between = middle && feel::compare(low, *middle) == std::strong_ordering::less &&
                              feel::compare(*middle, high) == std::strong_ordering::less;
    return lies_between ? middle : std::nullopt;
  }

  void add_if_allowed(const Value& value) {
    if (value.is_null()) return;
    const Decimal* number = value.as<Decimal>();
    if (number != nullptr && is_integer() && !number->is_integer()) return;
    const auto is_beyond = [&](const std::optional<Value>& limit, std::strong_ordering order) {
      return limit && feel::compare(value, *limit) == order;
    };
    if (is_beyond(field_.min, std::strong_ordering::less)) return;
    if (is_beyond(field_.max, std::strong_ordering::greater)) return;
    samples_.push_back(value);
  }

  const forms::Field& field_;
  std::vector<Value> bounds_;
  std::vector<Value> samples_;
};

std::vector<Value> bounds_in(std::span<const Test* const> tests) {
  std::vector<Value> bounds;
  for (const Test* test : tests) {
    const auto* expression = std::get_if<feel::Expression>(test);
    if (expression != nullptr)
      std::ranges::move(fixed_values(*expression), std::back_inserter(bounds));
  }
  return bounds;
}

// All texts that are named, and one that is not.
std::vector<Value> texts_in(std::span<const Test* const> tests) {
  std::vector<Value> texts;
  for (Value& bound : bounds_in(tests)) {
    if (std::ranges::find(texts, bound) == texts.end()) texts.push_back(std::move(bound));
  }
  std::string other = "…";
  while (std::ranges::find(texts, Value(other)) != texts.end()) other += "…";
  texts.emplace_back(other);
  return texts;
}

}  // namespace

bool RowSet::empty() const {
  return std::ranges::all_of(words_, [](std::uint64_t word) { return word == 0; });
}

RowSet& RowSet::operator&=(const RowSet& other) {
  for (std::size_t i = 0; i < words_.size(); ++i) words_[i] &= other.words_[i];
  return *this;
}

RowSet& RowSet::operator|=(const RowSet& other) {
  for (std::size_t i = 0; i < words_.size(); ++i) words_[i] |= other.words_[i];
  return *this;
}

std::vector<Value> samples(const forms::Field& field, std::span<const Test* const> tests) {
  if (field.type == forms::FieldType::tick) return {true, false};
  if (field.type == forms::FieldType::choice) {
    std::vector<Value> words;
    for (const Bilingual& option : field.options) words.emplace_back(forms::stored_text(option));
    return words;
  }
  if (forms::type_of(field).is(feel::Type::Kind::string)) return texts_in(tests);
  OrderedSamples ordered(field);
  for (const Value& bound : bounds_in(tests)) ordered.keep_bound(bound);
  return ordered.take();
}

Axis axis_of(const Table& table, std::size_t input, std::size_t width) {
  std::vector<const Test*> tests;
  for (const Row& row : table.rows) tests.push_back(&row.tests[input]);
  Axis axis;
  for (Value& value : samples(table.inputs[input], tests)) {
    RowSet rows(width);
    for (std::size_t row = 0; row < tests.size(); ++row) {
      if (passes(*tests[row], value)) rows.insert(row);
    }
    const auto same = std::ranges::find(axis, rows, &ValueClass::rows);
    if (same == axis.end()) axis.push_back({std::move(value), std::move(rows)});
  }
  return axis;
}

}  // namespace banli::tables
