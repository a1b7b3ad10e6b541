#include "base/decimal.hpp"

#include <bid_conf.h>
#include <bid_functions.h>

#include <algorithm>

namespace banli {

// Carries the encoding between Decimal and Intel's type, and keeps zeros without a sign.
struct DecimalWords {
  static BID_UINT128 bid(const Decimal& decimal) {
    return {{decimal.words_[0], decimal.words_[1]}};
  }
  static Decimal decimal(BID_UINT128 bid) {
    if (bid128_isZero(bid) && bid128_isSigned(bid)) bid = bid128_negate(bid);
    Decimal result;
    result.words_[0] = bid.w[0];
    result.words_[1] = bid.w[1];
    return result;
  }
  static std::optional<Decimal> finite(BID_UINT128 bid) {
    if (!bid128_isFinite(bid)) return std::nullopt;
    return decimal(bid);
  }
};

namespace {

constexpr int precision = 34;
constexpr int lowest_exponent = -6176;

struct DecimalParts {  // the value is ±digits × 10^exponent
  bool negative = false;
  std::string digits;  // without leading zeros, "0" for zero
  int exponent = 0;
};

DecimalParts decimal_parts(const Decimal& decimal) {
  char written[64];  // +123E-2
  unsigned flags = 0;
  bid128_to_string(written, DecimalWords::bid(decimal), &flags);
  const std::string_view text = written;
  const std::size_t mark = text.find('E');
  return {.negative = text.front() == '-',
          .digits = std::string(text.substr(1, mark - 1)),
          .exponent = std::stoi(std::string(text.substr(mark + 1)))};
}

std::string scientific(const DecimalParts& parts) {
  std::string out(1, parts.digits.front());
  if (parts.digits.size() > 1) out += "." + parts.digits.substr(1);
  const int exponent = parts.exponent + static_cast<int>(parts.digits.size()) - 1;
  return out + "E+" + std::to_string(exponent);
}

std::string unsigned_text(const DecimalParts& parts) {
  const int length = static_cast<int>(parts.digits.size());
  if (parts.exponent >= 0) {
    if (parts.digits == "0") return "0";
    if (length + parts.exponent > precision) return scientific(parts);
    return parts.digits + std::string(static_cast<std::size_t>(parts.exponent), '0');
  }
  const int whole = length + parts.exponent;
  if (whole > 0) {
    const auto point = static_cast<std::size_t>(whole);
    return parts.digits.substr(0, point) + "." + parts.digits.substr(point);
  }
  return "0." + std::string(static_cast<std::size_t>(-whole), '0') + parts.digits;
}

std::string signed_text(const DecimalParts& parts) {
  return (parts.negative ? "-" : "") + unsigned_text(parts);
}

std::size_t count_digits(std::string_view text) {
  const auto end = std::ranges::find_if(text, [](char c) { return c < '0' || c > '9'; });
  return static_cast<std::size_t>(end - text.begin());
}

// [sign] digits [. digits] [E [sign] digits]; a digit must stand on one side of the point.
bool is_number_text(std::string_view text) {
  const auto skip_sign = [&] {
    if (text.starts_with('+') || text.starts_with('-')) text.remove_prefix(1);
  };
  skip_sign();
  std::size_t digits = count_digits(text);
  text.remove_prefix(digits);
  if (text.starts_with('.')) {
    text.remove_prefix(1);
    const std::size_t behind = count_digits(text);
    if (behind == 0) return false;
    text.remove_prefix(behind);
    digits += behind;
  }
  if (digits == 0) return false;
  if (text.empty()) return true;
  if (text.front() != 'e' && text.front() != 'E') return false;
  text.remove_prefix(1);
  skip_sign();
  return !text.empty() && text.size() <= 9 && count_digits(text) == text.size();
}

unsigned intel_mode(Rounding rounding, bool negative) {
  switch (rounding) {
    case Rounding::half_even:
      return BID_ROUNDING_TO_NEAREST;
    case Rounding::half_up:
      return BID_ROUNDING_TIES_AWAY;
    case Rounding::floor:
      return BID_ROUNDING_DOWN;
    case Rounding::ceiling:
      return BID_ROUNDING_UP;
    case Rounding::towards_zero:
      return BID_ROUNDING_TO_ZERO;
    case Rounding::away_from_zero:
      return negative ? BID_ROUNDING_DOWN : BID_ROUNDING_UP;
  }
  return BID_ROUNDING_TO_NEAREST;
}

// By squaring; `flags` tells whether every step was exact.
BID_UINT128 whole_power(BID_UINT128 base, std::int64_t exponent, unsigned* flags) {
  BID_UINT128 result = bid128_from_int64(1);
  while (true) {
    if (exponent % 2 != 0) result = bid128_mul(result, base, BID_ROUNDING_TO_NEAREST, flags);
    exponent /= 2;
    if (exponent == 0) return result;
    base = bid128_mul(base, base, BID_ROUNDING_TO_NEAREST, flags);
  }
}

// Nothing where 34 digits do not hold the whole result.
std::optional<Decimal> exact_power(const Decimal& base, std::int64_t exponent) {
  if (exponent > 1'000'000 || exponent < -1'000'000) return std::nullopt;
  unsigned flags = 0;
  BID_UINT128 result =
      whole_power(DecimalWords::bid(base), exponent < 0 ? -exponent : exponent, &flags);
  if (exponent < 0) {
    result = bid128_div(bid128_from_int64(1), result, BID_ROUNDING_TO_NEAREST, &flags);
  }
  if ((flags & BID_INEXACT_EXCEPTION) != 0) return std::nullopt;
  return DecimalWords::finite(result);
}

}  // namespace

Decimal::Decimal(std::int64_t whole) {
  const BID_UINT128 bid = bid128_from_int64(whole);
  words_[0] = bid.w[0];
  words_[1] = bid.w[1];
}

std::optional<Decimal> Decimal::from_text(std::string_view text) {
  if (!is_number_text(text)) return std::nullopt;
  std::string terminated(text);
  unsigned flags = 0;
  return DecimalWords::finite(
      bid128_from_string(terminated.data(), BID_ROUNDING_TO_NEAREST, &flags));
}

std::string Decimal::text() const { return signed_text(decimal_parts(*this)); }

std::string Decimal::normal_text() const {
  DecimalParts parts = decimal_parts(*this);
  if (parts.digits == "0") return "0";
  while (parts.digits.ends_with('0')) {
    parts.digits.pop_back();
    ++parts.exponent;
  }
  return signed_text(parts);
}

bool Decimal::is_integer() const {
  const BID_UINT128 bid = DecimalWords::bid(*this);
  unsigned flags = 0;
  return bid128_quiet_equal(bid, bid128_round_integral_zero(bid, &flags), &flags) != 0;
}

std::optional<std::int64_t> Decimal::to_integer() const {
  if (!is_integer()) return std::nullopt;
  unsigned flags = 0;
  const std::int64_t whole = bid128_to_int64_int(DecimalWords::bid(*this), &flags);
  if ((flags & BID_INVALID_EXCEPTION) != 0) return std::nullopt;
  return whole;
}

int Decimal::scale() const { return std::max(0, -decimal_parts(*this).exponent); }

std::optional<Decimal> add(const Decimal& a, const Decimal& b) {
  unsigned flags = 0;
  return DecimalWords::finite(
      bid128_add(DecimalWords::bid(a), DecimalWords::bid(b), BID_ROUNDING_TO_NEAREST, &flags));
}

std::optional<Decimal> subtract(const Decimal& a, const Decimal& b) { return add(a, b.negated()); }

std::optional<Decimal> multiply(const Decimal& a, const Decimal& b) {
  unsigned flags = 0;
  return DecimalWords::finite(
      bid128_mul(DecimalWords::bid(a), DecimalWords::bid(b), BID_ROUNDING_TO_NEAREST, &flags));
}

std::optional<Decimal> divide(const Decimal& a, const Decimal& b) {
  unsigned flags = 0;
  return DecimalWords::finite(
      bid128_div(DecimalWords::bid(a), DecimalWords::bid(b), BID_ROUNDING_TO_NEAREST, &flags));
}

std::optional<Decimal> power(const Decimal& base, const Decimal& exponent) {
  if (const auto whole = exponent.to_integer()) {
    if (auto exact = exact_power(base, *whole)) return exact;
  }
  unsigned flags = 0;
  return DecimalWords::finite(bid128_pow(DecimalWords::bid(base), DecimalWords::bid(exponent),
                                         BID_ROUNDING_TO_NEAREST, &flags));
}

std::optional<Decimal> modulo(const Decimal& a, const Decimal& b) {
  unsigned flags = 0;
  const auto rest =
      DecimalWords::finite(bid128_fmod(DecimalWords::bid(a), DecimalWords::bid(b), &flags));
  const Decimal zero;
  if (!rest || *rest == zero || (*rest < zero) == (b < zero)) return rest;
  return add(*rest, b);
}

std::optional<Decimal> Decimal::square_root() const {
  unsigned flags = 0;
  return DecimalWords::finite(
      bid128_sqrt(DecimalWords::bid(*this), BID_ROUNDING_TO_NEAREST, &flags));
}

std::optional<Decimal> Decimal::natural_logarithm() const {
  unsigned flags = 0;
  return DecimalWords::finite(
      bid128_log(DecimalWords::bid(*this), BID_ROUNDING_TO_NEAREST, &flags));
}

std::optional<Decimal> Decimal::exponential() const {
  unsigned flags = 0;
  return DecimalWords::finite(
      bid128_exp(DecimalWords::bid(*this), BID_ROUNDING_TO_NEAREST, &flags));
}

Decimal Decimal::negated() const {
  return DecimalWords::decimal(bid128_negate(DecimalWords::bid(*this)));
}

std::optional<Decimal> Decimal::rounded(int scale, Rounding rounding) const {
  if (scale > -lowest_exponent || scale < lowest_exponent) return std::nullopt;
  char quantum[16] = "1E";
  const std::string exponent = std::to_string(-scale);
  std::ranges::copy(exponent, quantum + 2);
  unsigned flags = 0;
  const BID_UINT128 unit = bid128_from_string(quantum, BID_ROUNDING_TO_NEAREST, &flags);
  return DecimalWords::finite(bid128_quantize(DecimalWords::bid(*this), unit,
                                              intel_mode(rounding, *this < Decimal()), &flags));
}

bool operator==(const Decimal& a, const Decimal& b) {
  unsigned flags = 0;
  return bid128_quiet_equal(DecimalWords::bid(a), DecimalWords::bid(b), &flags) != 0;
}

std::strong_ordering operator<=>(const Decimal& a, const Decimal& b) {
  if (a == b) return std::strong_ordering::equal;
  unsigned flags = 0;
  const bool less = bid128_quiet_less(DecimalWords::bid(a), DecimalWords::bid(b), &flags) != 0;
  return less ? std::strong_ordering::less : std::strong_ordering::greater;
}

}  // namespace banli
