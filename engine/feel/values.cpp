#include "feel/values.hpp"

#include <algorithm>
#include <tuple>

#include "base/match.hpp"
#include "feel/letters.hpp"
#include "feel/passing.hpp"
#include "feel/temporal.hpp"

namespace banli::feel {
namespace {

using Order = std::optional<std::strong_ordering>;

std::optional<bool> both(std::optional<bool> a, std::optional<bool> b) {
  if (a == false || b == false) return false;
  return a && b ? std::optional(true) : std::nullopt;
}

std::optional<bool> equal_lists(const List& a, const List& b) {
  if (a.size() != b.size()) return false;
  std::optional<bool> result = true;
  for (std::size_t i = 0; i < a.size(); ++i) result = both(result, equals(a[i], b[i]));
  return result;
}

std::optional<bool> equal_contexts(const Context& a, const Context& b) {
  if (a.size() != b.size()) return false;
  std::optional<bool> result = true;
  for (const auto& [key, value] : a) {
    const auto other = b.find(key);
    if (other == b.end()) return false;
    result = both(result, equals(value, other->second));
  }
  return result;
}

std::optional<bool> equal_ranges(const Value& a, const Value& b) {
  const auto* first = as_range(a);
  const auto* second = as_range(b);
  if (first == nullptr || second == nullptr) return std::nullopt;
  if (first->low_open != second->low_open || first->high_open != second->high_open) return false;
  return both(equals(first->low, second->low), equals(first->high, second->high));
}

Order compare_moments(const DateTime& a, const DateTime& b) {
  const bool same_zone = !a.time.zone.empty() && a.time.zone == b.time.zone;
  if (same_zone && (!a.time.offset_s || !b.time.offset_s)) {
    return std::tuple(a.date, a.time.ms, a.time.ns) <=> std::tuple(b.date, b.time.ms, b.time.ns);
  }
  const auto first = moment(a);
  const auto second = moment(b);
  if (!first || !second || first->absolute != second->absolute) return std::nullopt;
  return std::pair(first->ms, first->ns) <=> std::pair(second->ms, second->ns);
}

Order compare_same(const Value& a, const Value& b) {
  return match(
      a.any(), [&](const Decimal& number) -> Order { return number <=> *b.as<Decimal>(); },
      [&](const std::string& text) -> Order { return text <=> *b.as<std::string>(); },
      [&](const Date& date) -> Order { return date <=> *b.as<Date>(); },
      [&](const TimeOfDay& time) -> Order {
        return compare_moments({.date = {}, .time = time},
                               {.date = {}, .time = *b.as<TimeOfDay>()});
      },
      [&](const DateTime& date_time) -> Order {
        return compare_moments(date_time, *b.as<DateTime>());
      },
      [&](const DaysDuration& duration) -> Order { return duration <=> *b.as<DaysDuration>(); },
      [&](const MonthsDuration& duration) -> Order { return duration <=> *b.as<MonthsDuration>(); },
      [](const auto&) -> Order { return std::nullopt; });
}

std::string quoted(const std::string& text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    if (c == '\n')
      out += "\\n";
    else
      out += c;
  }
  return out + "\"";
}

std::string write_list(const List& list) {
  std::string out = "[";
  for (const Value& item : list) out += (out.size() > 1 ? ", " : "") + write(item);
  return out + "]";
}

bool is_plain_name(const std::string& key) {
  if (key.empty() || !is_name_start(first_letter(key).point)) return false;
  std::string_view rest = key;
  while (!rest.empty()) {
    const Letter letter = first_letter(rest);
    if (!is_name_part(letter.point)) return false;
    rest.remove_prefix(letter.size);
  }
  return true;
}

std::string write_context(const Context& context) {
  std::string out = "{";
  for (const auto& [key, value] : context) {
    if (out.size() > 1) out += ", ";
    out += (is_plain_name(key) ? key : quoted(key)) + ": " + write(value);
  }
  return out + "}";
}

std::string write_passing(const Value& value) {
  const auto* range = as_range(value);
  if (range == nullptr) return "function";
  const bool has_low = !range->low.is_null();
  const bool has_high = !range->high.is_null();
  const std::string low = has_low ? write(range->low) : "";
  const std::string high = has_high ? write(range->high) : "";
  if (!has_low) return std::string(range->high_open ? "(< " : "(<= ") + high + ")";
  if (!has_high) return std::string(range->low_open ? "(> " : "(>= ") + low + ")";
  return (range->low_open ? "(" : "[") + low + ".." + high + (range->high_open ? ")" : "]");
}

}  // namespace

std::optional<bool> equals(const Value& a, const Value& b) {
  if (a.is_null() || b.is_null()) return a.is_null() && b.is_null();
  if (a.any().index() != b.any().index()) return std::nullopt;
  if (const bool* truth = a.as<bool>()) return *truth == *b.as<bool>();
  if (const List* list = a.as<List>()) return equal_lists(*list, *b.as<List>());
  if (const Context* context = a.as<Context>()) return equal_contexts(*context, *b.as<Context>());
  if (a.as<Passing>() != nullptr) return equal_ranges(a, b);
  const Order order = compare_same(a, b);
  return order ? std::optional(*order == 0) : std::nullopt;
}

std::optional<std::strong_ordering> compare(const Value& a, const Value& b) {
  if (a.any().index() != b.any().index()) return std::nullopt;
  return compare_same(a, b);
}

std::optional<bool> as_boolean(const Value& value) {
  const bool* truth = value.as<bool>();
  return truth == nullptr ? std::nullopt : std::optional(*truth);
}

Value as_value(std::optional<bool> truth) { return truth ? Value(*truth) : Value(); }

std::string spoken(const Value& value) {
  return match(
      value.any(), [](const Null&) { return std::string("null"); },
      [](const Redacted&) { return std::string("null"); },
      [](bool truth) { return std::string(truth ? "true" : "false"); },
      [](const Decimal& number) { return number.text(); },
      [](const std::string& text) { return text; },
      [](const List& list) { return write_list(list); },
      [](const Context& context) { return write_context(context); },
      [&](const Passing&) { return write_passing(value); },
      [](const TimeOfDay& time) { return time_text(time); },
      [](const DateTime& moment) { return iso_text(moment.date) + "T" + time_text(moment.time); },
      [](const auto& moment) { return iso_text(moment); });
}

std::string write(const Value& value) {
  if (const auto* text = value.as<std::string>()) return quoted(*text);
  const bool temporal = value.any().index() >= Value(Date()).any().index() &&
                        value.any().index() <= Value(MonthsDuration()).any().index();
  return temporal ? "@\"" + spoken(value) + "\"" : spoken(value);
}

std::size_t weight(const Value& value) {
  std::size_t sum = 1;
  if (const auto* text = value.as<std::string>()) sum += text->size() / 64;
  if (const auto* list = value.as<List>()) {
    for (const Value& item : *list) sum += weight(item);
  }
  if (const auto* context = value.as<Context>()) {
    for (const auto& [key, member] : *context) sum += weight(member);
  }
  if (const auto* function = as_function(value)) {
    for (const auto& [name, captured] : function->captured) sum += weight(captured);
  }
  return sum;
}

}  // namespace banli::feel
