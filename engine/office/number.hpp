// Number patterns such as `TS(yy)(MM)(001)`: the last bracket counts within everything before it and grows past its
// width; (yy) (yyyy) (MM) (dd) come from the date in the office's zone.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>

#include "base/time.hpp"
#include "text/problem.hpp"

namespace banli::office {

class NumberPattern {
 public:
  // The default of a process: its name, `-` and a count.
  static NumberPattern of_process(std::string_view process);
  static text::Checked<NumberPattern> from_text(std::string_view text, text::Span span);

  const std::string& text() const { return text_; }
  std::string series(const Date& date) const;                           // TS2611, before the count
  std::string number(const Date& date, std::uint64_t count) const;      // TS2611001
  bool can_meet(const NumberPattern& other) const;                      // can both give the same number?

 private:
  std::string text_;
};

using Counters = std::map<std::string, std::uint64_t, std::less<>>;  // series → last count

}  // namespace banli::office
