// Functions that describe a list of numbers: median, standard deviation, mode.
#include <algorithm>

#include "feel/functions/functions.hpp"

namespace banli::feel {
namespace {

using Kind = Type::Kind;
using Numbers = std::vector<Decimal>;
using Result = std::optional<Decimal>;

// Nothing where there is no list, or an item is no number.
std::optional<Numbers> numbers_of(const Arguments& arguments) {
  const auto list = spread_arguments(arguments);
  if (!list) return std::nullopt;
  Numbers numbers;
  for (const Value& item : *list) {
    const auto* number = item.as<Decimal>();
    if (number == nullptr) return std::nullopt;
    numbers.push_back(*number);
  }
  return numbers;
}

Result mean_of(const Numbers& numbers) {
  Result sum = Decimal();
  for (const Decimal& number : numbers) sum = sum ? add(*sum, number) : sum;
  return sum ? divide(*sum, Decimal(static_cast<std::int64_t>(numbers.size()))) : sum;
}

Value median(const Arguments& arguments) {
  auto numbers = numbers_of(arguments);
  if (!numbers || numbers->empty()) return Null{};
  std::ranges::sort(*numbers);
  const std::size_t middle = numbers->size() / 2;
  if (numbers->size() % 2 != 0) return (*numbers)[middle];
  return value_or_null(mean_of({(*numbers)[middle - 1], (*numbers)[middle]}));
}

// Of a sample: the squares are shared among one less than there are numbers.
Value deviation(const Arguments& arguments) {
  const auto numbers = numbers_of(arguments);
  if (!numbers || numbers->size() < 2) return Null{};
  const Result mean = mean_of(*numbers);
  Result squares = mean ? Result(Decimal()) : std::nullopt;
  for (const Decimal& number : *numbers) {
    const Result distance = mean ? subtract(number, *mean) : std::nullopt;
    const Result square = distance ? multiply(*distance, *distance) : std::nullopt;
    squares = squares && square ? add(*squares, *square) : std::nullopt;
  }
  if (!squares) return Null{};
  const Result variance = divide(*squares, Decimal(static_cast<std::int64_t>(numbers->size()) - 1));
  return variance ? value_or_null(variance->square_root()) : Value();
}

// The numbers that come most often, the least first.
Value most_frequent(const Arguments& arguments) {
  auto numbers = numbers_of(arguments);
  if (!numbers) return Null{};
  std::ranges::sort(*numbers);
  List modes;
  std::ptrdiff_t most = 1;
  for (auto begin = numbers->begin(); begin != numbers->end();) {
    const auto end = std::upper_bound(begin, numbers->end(), *begin);
    if (end - begin > most) modes.clear();
    most = std::max(most, end - begin);
    if (end - begin == most) modes.emplace_back(*begin);
    begin = end;
  }
  return modes;
}

}  // namespace

std::vector<BuiltIn> statistics_functions() {
  const Type number = Type::of(Kind::number);
  return {
      spread("median", "list", Kind::number, number, median),
      spread("stddev", "list", Kind::number, number, deviation),
      spread("mode", "list", Kind::number, Type::list_of(number), most_frequent),
  };
}

}  // namespace banli::feel
