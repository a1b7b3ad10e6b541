#include <cctype>

#include "forms/answer.hpp"

namespace banli::forms {
namespace {

bool is_digit(char byte) { return byte >= '0' && byte <= '9'; }

// Commas between groups of three digits are dropped; anywhere else they make it no number.
std::optional<std::string> without_grouping(std::string_view digits) {
  if (digits.find(',') == digits.npos) return std::string(digits);
  std::string plain;
  std::size_t since_comma = 0;
  bool grouped = false;
  bool fraction = false;
  for (const char byte : digits) {
    if (byte == ',') {
      if (fraction || since_comma == 0 || since_comma > 3 || (grouped && since_comma != 3)) {
        return std::nullopt;
      }
      grouped = true;
      since_comma = 0;
      continue;
    }
    if (byte == '.' && grouped && since_comma != 3) return std::nullopt;
    fraction = fraction || byte == '.';
    since_comma += is_digit(byte) && !fraction ? 1 : 0;
    plain += byte;
  }
  if (grouped && since_comma != 3) return std::nullopt;
  return plain;
}

std::optional<Decimal> number_of_words(std::string_view words) {
  const std::string plain = plain_ascii(words);
  std::string_view digits = plain;
  if (digits.starts_with('+')) digits.remove_prefix(1);
  // Scientific notation is no way to fill in a form.
  for (const char byte : digits.substr(digits.starts_with('-') ? 1 : 0)) {
    if (!is_digit(byte) && byte != '.' && byte != ',') return std::nullopt;
  }
  const auto ungrouped = without_grouping(digits);
  return ungrouped ? Decimal::from_text(*ungrouped) : std::nullopt;
}

// Money has at least two digits behind the point; more are kept.
Decimal as_money(const Decimal& number) {
  std::string text = number.text();
  if (number.scale() >= 2) return number;
  if (text.find('.') == text.npos) text += '.';
  const std::size_t behind = text.size() - text.find('.') - 1;
  text.append(behind < 2 ? 2 - behind : 0, '0');
  return Decimal::from_text(text).value_or(number);
}

}  // namespace

std::optional<Value> read_number(FieldType type, const Value& given) {
  std::optional<Decimal> number;
  if (const Decimal* exact = given.as<Decimal>()) number = *exact;
  if (const std::string* words = given.as<std::string>()) number = number_of_words(*words);
  if (!number) return std::nullopt;
  if (type == FieldType::money) return as_money(*number);
  if (type != FieldType::integer) return *number;
  if (!number->is_integer()) return std::nullopt;
  return number->scale() == 0 ? *number
                              : Decimal::from_text(number->normal_text()).value_or(*number);
}

}  // namespace banli::forms
