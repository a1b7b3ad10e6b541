// An exact decimal number: IEEE 754 decimal128, as DMN demands (34 digits, ties to even).
// It keeps the digits as entered: "12.30" prints as "12.30" and equals "12.3".
#pragma once

#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace banli {

// towards_zero and away_from_zero are `round down` and `round up` of DMN.
enum class Rounding { half_even, half_up, floor, ceiling, towards_zero, away_from_zero };

class Decimal {
 public:
  Decimal() : Decimal(0) {}
  explicit Decimal(std::int64_t whole);

  // Only plain or scientific notation with ASCII digits; nothing else, no NaN, no infinity.
  static std::optional<Decimal> from_text(std::string_view text);
  // As entered, never in scientific notation below 10^34.
  std::string text() const;
  // The value without trailing zeros: equal numbers have equal normal texts.
  std::string normal_text() const;

  bool is_integer() const;
  std::optional<std::int64_t> to_integer() const;  // only if it is an integer in range
  int scale() const;                               // digits behind the point as entered

  // Arithmetic gives nothing where the result is no number (division by zero, overflow).
  friend std::optional<Decimal> add(const Decimal&, const Decimal&);
  friend std::optional<Decimal> subtract(const Decimal&, const Decimal&);
  friend std::optional<Decimal> multiply(const Decimal&, const Decimal&);
  friend std::optional<Decimal> divide(const Decimal&, const Decimal&);
  friend std::optional<Decimal> power(const Decimal&, const Decimal&);
  // The remainder with the sign of the second: modulo(-12, 5) is 3.
  friend std::optional<Decimal> modulo(const Decimal&, const Decimal&);
  // Nothing where there is none; rounded to 34 digits.
  std::optional<Decimal> square_root() const;
  std::optional<Decimal> natural_logarithm() const;
  std::optional<Decimal> exponential() const;
  Decimal negated() const;
  // With exactly `scale` digits behind the point; nothing where 34 digits do not hold it.
  std::optional<Decimal> rounded(int scale, Rounding rounding) const;

  friend bool operator==(const Decimal& a, const Decimal& b);
  friend std::strong_ordering operator<=>(const Decimal& a, const Decimal& b);

 private:
  friend struct DecimalWords;

  std::uint64_t words_[2] = {0, 0};  // the BID encoding, low word first; a zero has no sign
};

std::optional<Decimal> add(const Decimal&, const Decimal&);
std::optional<Decimal> subtract(const Decimal&, const Decimal&);
std::optional<Decimal> multiply(const Decimal&, const Decimal&);
std::optional<Decimal> divide(const Decimal&, const Decimal&);
std::optional<Decimal> power(const Decimal&, const Decimal&);
std::optional<Decimal> modulo(const Decimal&, const Decimal&);

}  // namespace banli
