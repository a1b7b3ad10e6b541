#include "office/number.hpp"

#include <algorithm>
#include <string>

namespace banli::office {
namespace {

std::string padded(std::uint64_t number, std::size_t width) {
  std::string digits = std::to_string(number);
  if (digits.size() < width) digits.insert(0, width - digits.size(), '0');
  return digits;
}

std::string year_text(std::int32_t year, std::size_t digits) {
  const std::string text = padded(static_cast<std::uint64_t>(year < 0 ? 0 : year), digits);
  return text.substr(text.size() - digits);
}

}  // namespace

NumberPattern NumberPattern::of_process(std::string_view process) {
  NumberPattern pattern;
  pattern.text_ = std::string(process) + "-(1)";
  pattern.parts_.push_back({Part::Kind::literal, std::string(process) + "-"});
  return pattern;
}

std::string NumberPattern::series(const Date& date) const {
  std::string series;
  for (const Part& part : parts_) {
    switch (part.kind) {
      case Part::Kind::literal:
        series += part.literal;
        break;
      case Part::Kind::year_of_two:
        series += year_text(date.year, 2);
        break;
      case Part::Kind::year_of_four:
        series += year_text(date.year, 4);
        break;
      case Part::Kind::month:
        series += padded(date.month, 2);
        break;
      case Part::Kind::day:
        series += padded(date.day, 2);
        break;
    }
  }
  return series;
}

std::string NumberPattern::number(const Date& date, std::uint64_t count) const {
  return series(date) + padded(count, width_) + ending_;
}

}  // namespace banli::office
