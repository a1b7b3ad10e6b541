#include <algorithm>
#include <optional>

#include "office/number.hpp"

namespace banli::office {
namespace {

constexpr std::string_view wide_open = "（";
constexpr std::string_view wide_close = "）";

// `001`, `1`: zeros and a one.
bool is_count(std::string_view words) {
  return !words.empty() && words.back() == '1' &&
         words.substr(0, words.size() - 1).find_first_not_of('0') == words.npos;
}

}  // namespace

class NumberPatternReader {
 public:
  NumberPatternReader(std::string_view text, text::Span span) : text_(text), span_(span) {
    pattern_.text_ = text;
  }

  text::Checked<NumberPattern> read() {
    report_wide_brackets();
    while (at_ < text_.size() && problems_.empty()) take_next();
    if (problems_.empty() && !counts_) report("number-without-count", 0, text_.size());
    if (!problems_.empty()) return std::unexpected(std::move(problems_));
    return std::move(pattern_);
  }

 private:
  using Part = NumberPattern::Part;

  void report(std::string code, std::size_t begin, std::size_t end) {
    // A quoted or escaped text is longer in its file than what it says.
    text::Span span = span_;
    if (span_.end - span_.begin == text_.size()) {
      span.begin = span_.begin + static_cast<std::uint32_t>(begin);
      span.end = span_.begin + static_cast<std::uint32_t>(end);
    }
    problems_.push_back(text::error_at(
        span, std::move(code),
        {{"text", std::string(text_.substr(begin, end - begin))}, {"pattern", pattern_.text_}}));
  }

  void report_wide_brackets() {
    for (const std::string_view bracket : {wide_open, wide_close}) {
      const std::size_t found = text_.find(bracket);
      if (found != text_.npos) report("number-wide-bracket", found, found + bracket.size());
    }
  }

  void take_next() {
    if (text_[at_] != '(') return take_literal();
    const std::size_t close = text_.find(')', at_);
    if (close == text_.npos) {
      report("number-unknown-bracket", at_, text_.size());
      return;
    }
    take_bracket(text_.substr(at_ + 1, close - at_ - 1), close + 1);
    at_ = close + 1;
  }

  void take_literal() {
    const std::size_t end = std::min(text_.find('(', at_), text_.size());
    const std::string_view literal = text_.substr(at_, end - at_);
    if (counts_) {
      pattern_.ending_ += literal;
    } else {
      pattern_.parts_.push_back({Part::Kind::literal, std::string(literal)});
    }
    at_ = end;
  }

  void take_bracket(std::string_view words, std::size_t end) {
    if (counts_) return report("number-bracket-after-count", at_, end);
    if (is_count(words)) {
      counts_ = true;
      pattern_.width_ = words.size();
      return;
    }
    const auto kind = kind_of(words);
    if (!kind) return report("number-unknown-bracket", at_, end);
    pattern_.parts_.push_back({*kind, {}});
  }

  static std::optional<Part::Kind> kind_of(std::string_view words) {
    if (words == "yy") return Part::Kind::year_of_two;
    if (words == "yyyy") return Part::Kind::year_of_four;
    if (words == "MM") return Part::Kind::month;
    if (words == "dd") return Part::Kind::day;
    return std::nullopt;
  }

  std::string_view text_;
  text::Span span_;
  std::size_t at_ = 0;
  bool counts_ = false;
  NumberPattern pattern_;
  text::Problems problems_;
};

text::Checked<NumberPattern> NumberPattern::from_text(std::string_view text, text::Span span) {
  return NumberPatternReader(text, span).read();
}

}  // namespace banli::office
