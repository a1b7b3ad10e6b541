// Dates and times as people write them: 2026-11-22, 2026/11/22, 2026.11.22, 2026年11月22日;
// 9:30, 09:30:15, 9点, 9点半, 9点30分, 9时30分; both with a space or a T between them.
#include <charconv>

#include "forms/answer.hpp"

namespace banli::forms {
namespace {

constexpr std::int32_t ms_per_second = 1000;

class MomentScanner {
 public:
  explicit MomentScanner(std::string_view text) : text_(text) {}

  bool skip(std::string_view word) {
    if (!text_.starts_with(word)) return false;
    text_.remove_prefix(word.size());
    return true;
  }
  bool at_end() const { return text_.empty(); }

  std::optional<int> number(std::size_t fewest, std::size_t most) {
    std::size_t digits = 0;
    while (digits < text_.size() && text_[digits] >= '0' && text_[digits] <= '9') ++digits;
    if (digits < fewest || digits > most) return std::nullopt;
    int value = 0;
    std::from_chars(text_.data(), text_.data() + digits, value);
    text_.remove_prefix(digits);
    return value;
  }

  std::optional<Date> date() {
    const auto year = number(4, 4);
    if (!year) return std::nullopt;
    const std::string_view between = skip("年")  ? "月"
                                     : skip("-") ? "-"
                                     : skip("/") ? "/"
                                     : skip(".") ? "."
                                                 : "";
    if (between.empty()) return std::nullopt;
    const auto month = number(1, 2);
    if (!month || !skip(between)) return std::nullopt;
    const auto day = number(1, 2);
    if (!day || (between == "月" && !skip("日"))) return std::nullopt;
    const Date date{*year, static_cast<std::uint8_t>(*month), static_cast<std::uint8_t>(*day)};
    return is_valid(date) ? std::optional(date) : std::nullopt;
  }

  std::optional<TimeOfDay> time() {
    const auto hour = number(1, 2);
    if (!hour) return std::nullopt;
    const auto rest = skip(":")                  ? minutes_after_colon()
                      : skip("点") || skip("时") ? minutes_in_words()
                                                 : std::nullopt;
    if (!rest || *hour > 23) return std::nullopt;
    return TimeOfDay{(*hour * 3600 + *rest) * ms_per_second, {}, {}};
  }

 private:
  // Both give seconds within the hour.
  std::optional<int> minutes_after_colon() {
    const auto minute = number(2, 2);
    if (!minute || *minute > 59) return std::nullopt;
    if (!skip(":")) return *minute * 60;
    const auto second = number(2, 2);
    if (!second || *second > 59) return std::nullopt;
    return *minute * 60 + *second;
  }

  std::optional<int> minutes_in_words() {
    if (skip("半")) return 30 * 60;
    const auto minute = number(1, 2);
    if (!minute) return 0;
    skip("分");
    return *minute > 59 ? std::nullopt : std::optional(*minute * 60);
  }

  std::string_view text_;
};

std::optional<DateTime> read_date_and_time(MomentScanner& scanner) {
  const auto date = scanner.date();
  if (!date) return std::nullopt;
  if (!scanner.skip("T")) {
    while (scanner.skip(" ")) {
    }
  }
  const auto time = scanner.time();
  return time ? std::optional(DateTime{*date, *time}) : std::nullopt;
}

template <class Moment>
std::optional<Value> value_at_end(const std::optional<Moment>& moment,
                                  const MomentScanner& scanner) {
  return moment && scanner.at_end() ? std::optional<Value>(*moment) : std::nullopt;
}

template <class Moment>
std::optional<Value> same_moment(const Value& given) {
  return given.as<Moment>() == nullptr ? std::nullopt : std::optional(given);
}

}  // namespace

std::optional<Value> read_moment(FieldType type, const Value& given) {
  const std::string* words = given.as<std::string>();
  if (words == nullptr) {
    if (type == FieldType::date) return same_moment<Date>(given);
    return type == FieldType::time ? same_moment<TimeOfDay>(given) : same_moment<DateTime>(given);
  }
  const std::string plain = plain_ascii(*words);
  MomentScanner scanner(plain);
  if (type == FieldType::date) return value_at_end(scanner.date(), scanner);
  if (type == FieldType::time) return value_at_end(scanner.time(), scanner);
  return value_at_end(read_date_and_time(scanner), scanner);
}

}  // namespace banli::forms
