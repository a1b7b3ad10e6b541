// Number patterns such as `TS(yy)(MM)(001)`. (yy) (yyyy) (MM) (dd) come from the date in the
// office's zone; the last bracket counts within everything before it and grows past its width.
// Other text stands as it is, also behind the count: `投诉(yyyy)第(1)号`.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "base/time.hpp"
#include "text/problem.hpp"

namespace banli::office {

class NumberPattern {
 public:
  // The default of a process: its name, `-` and a count.
  static NumberPattern of_process(std::string_view process);
  // `span` is where `text` stands in its source.
  static text::Checked<NumberPattern> from_text(std::string_view text, text::Span span);

  const std::string& text() const { return text_; }
  std::string series(const Date& date) const;                       // TS2611, before the count
  std::string number(const Date& date, std::uint64_t count) const;  // TS2611001
  // Can both give the same number, be it on different days? Months and days are taken for any two
  // digits, so it may be said of two patterns that never do.
  bool can_meet(const NumberPattern& other) const;

 private:
  struct Part {
    enum class Kind { literal, year_of_two, year_of_four, month, day };
    Kind kind = Kind::literal;
    std::string literal;
  };
  friend class NumberPatternReader;

  std::string text_;
  std::vector<Part> parts_;  // before the count
  std::size_t width_ = 1;    // of the count, at least
  std::string ending_;       // behind the count
};

using Counters = std::map<std::string, std::uint64_t, std::less<>>;  // series → last count

}  // namespace banli::office
