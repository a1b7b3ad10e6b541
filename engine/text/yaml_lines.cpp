#include "text/yaml_lines.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <utility>

#include "text/yaml_flow.hpp"
#include "text/yaml_marks.hpp"
#include "text/yaml_scalar.hpp"

namespace banli::text {
namespace {

// Reads line by line what YAML would read in blocks; texts in quotes, braces and `|` blocks are
// stepped over, however many lines they take.
class LinePass {
 public:
  LinePass(std::string_view source, SourceId id) : source_(source), id_(id) {}

  Problems run() {
    if (source_.starts_with("\uFEFF")) at_ = 3;
    while (at_ < source_.size() && problems_.size() < most_line_problems) read_line();
    if (problems_.size() > most_line_problems) problems_.resize(most_line_problems);
    return std::move(problems_);
  }

 private:
  char current() const { return at_ < line_end_ ? source_[at_] : '\0'; }

  void read_line() {
    line_begin_ = at_;
    line_end_ = std::min(source_.find('\n', at_), source_.size());
    next_line_ = std::min(line_end_ + 1, source_.size());
    if (read_indentation()) read_content();
    at_ = std::max(next_line_, at_);
  }

  // False where nothing follows, or nothing that could be understood.
  bool read_indentation() {
    while (current() == ' ') ++at_;
    const std::size_t indentation_end = at_;
    while (current() == '\t' || current() == '\r' || foreign_space_at(source_, at_) > 0) {
      at_ += std::max<std::size_t>(1, foreign_space_at(source_, at_));
    }
    const bool is_blank = at_ >= line_end_;
    if (is_blank || current() == '#') return false;
    if (at_ == indentation_end) return true;
    if (const std::size_t space = foreign_space_at(source_, indentation_end); space > 0) {
      problems_.push_back(foreign_space_problem(id_, indentation_end, space));
    } else {
      report("yaml-tab", indentation_end, 1);
    }
    return false;
  }

  void read_content() {
    if (current() == '%' && !has_content_) return report("yaml-directive", at_, line_end_ - at_);
    is_item_ = false;
    while (current() == '-' && is_blank_at(at_ + 1)) {
      is_item_ = true;
      owner_ = at_ - line_begin_;
      at_ = std::min(at_ + 1, line_end_);
      while (current() == ' ') ++at_;
    }
    const std::string_view line = source_.substr(line_begin_);
    if (line.starts_with("---") || line.starts_with("...")) return;
    has_content_ = true;
    if (current() == '?' && is_blank_at(at_ + 1)) return report("explicit-key", at_, 1);
    if (read_leading_mark()) return;
    const std::size_t begin = at_;
    const std::size_t colon = find_colon(begin);
    if (colon == std::string_view::npos) return read_without_key(begin);
    check_quoted_key(begin, colon);
    owner_ = begin - line_begin_;
    read_value(colon + 1);
    previous_ = {owner_, at_value_end_ == colon + 1};
  }

  // `＃` and `－` at the beginning of a line stand for a comment and an item.
  bool read_leading_mark() {
    const std::optional<FullWidthMark> mark = full_width_mark_at(source_, at_);
    if (!mark) return false;
    const std::size_t behind = at_ + mark->written.size();
    const bool is_dash =
        mark->meant == "-" && (is_blank_at(behind) || foreign_space_at(source_, behind) > 0);
    if (mark->meant != "#" && !is_dash) return false;
    problems_.push_back(full_width_problem(id_, at_, *mark));
    return true;
  }

  bool is_blank_at(std::size_t at) const {
    return at >= line_end_ || source_[at] == ' ' || source_[at] == '\t' || source_[at] == '\r';
  }

  // The colon that ends the key of this line, in front of any comment.
  std::size_t find_colon(std::size_t at) const {
    if (at < line_end_ && (source_[at] == '"' || source_[at] == '\'')) {
      const std::size_t close = closing_quote(source_.substr(0, line_end_), at);
      if (close == std::string_view::npos) return close;
      const std::size_t behind = source_.find_first_not_of(' ', close + 1);
      const bool is_key = behind < line_end_ && source_[behind] == ':' && is_blank_at(behind + 1);
      return is_key ? behind : std::string_view::npos;
    }
    if (at < line_end_ && (source_[at] == '{' || source_[at] == '[')) return std::string_view::npos;
    for (; at < line_end_; ++at) {
      if (source_[at] == ':' && is_blank_at(at + 1)) return at;
      if (source_[at] == '#' && at > 0 && source_[at - 1] == ' ') break;
    }
    return std::string_view::npos;
  }

  void check_quoted_key(std::size_t begin, std::size_t colon) {
    const std::optional<FullWidthMark> mark = full_width_mark_at(source_, begin);
    const bool is_quoted = mark && mark->meant == "\"" && begin < colon;
    if (is_quoted) problems_.push_back(full_width_problem(id_, begin, *mark));
  }

  // A line that should have a key and has none, or an item, or a text that goes on.
  void read_without_key(std::size_t begin) {
    const bool goes_on =
        !is_item_ && has_previous_ && begin - line_begin_ > previous_.column && !previous_.opens;
    if (goes_on) return;
    const std::size_t word_end = key_word_end(source_.substr(0, line_end_), begin);
    const bool is_ascii = std::ranges::all_of(source_.substr(begin, word_end - begin), [](char c) {
      return static_cast<unsigned char>(c) < 0x80;
    });
    const bool may_be_key = word_end > begin && (!is_item_ || is_ascii);
    const std::optional<FullWidthMark> mark = full_width_mark_at(source_, word_end);
    if (may_be_key && mark && mark->meant == ":") {
      problems_.push_back(full_width_problem(id_, word_end, *mark));
    } else if (may_be_key && !is_item_ && word_end < line_end_ && source_[word_end] == ':') {
      const std::size_t space = foreign_space_at(source_, word_end + 1);
      problems_.push_back(space > 0 ? foreign_space_problem(id_, word_end + 1, space)
                                    : missing_space_problem(id_, word_end));
    } else {
      return read_text_or_item(begin);
    }
    previous_ = {is_item_ ? owner_ : begin - line_begin_, true};
    has_previous_ = true;
  }

  void read_text_or_item(std::size_t begin) {
    const std::size_t column = begin - line_begin_;
    if (is_item_) {
      previous_ = {owner_, begin >= line_end_};
    } else if (has_previous_ && column <= previous_.column) {
      report("missing-colon", begin, trimmed_value(begin).size());
    } else {
      previous_.opens = false;
    }
    read_value(begin);
  }

  void read_value(std::size_t at) {
    has_previous_ = true;
    const std::size_t begin = at;
    while (at < line_end_ && (source_[at] == ' ' || source_[at] == '\r')) ++at;
    at_value_end_ = begin;
    if (at >= line_end_ || source_[at] == '#') return;
    at_value_end_ = at + 1;
    if (const std::size_t space = foreign_space_at(source_, at); space > 0) {
      problems_.push_back(foreign_space_problem(id_, at, space));
    } else if (source_[at] == '"' || source_[at] == '\'') {
      const std::size_t close = closing_quote(source_, at);
      skip_to(close == std::string_view::npos ? source_.size() : close);
    } else if (source_[at] == '{' || source_[at] == '[') {
      skip_to(YamlFlow(source_, id_, problems_).read(at));
    } else if (source_[at] == '|' || source_[at] == '>') {
      skip_block();
    } else {
      check_first_mark(at);
    }
  }

  // Texts in quotes and braces may end lines further down.
  void skip_to(std::size_t behind) {
    if (behind <= line_end_) return;
    next_line_ = std::min(source_.find('\n', behind), source_.size());
    next_line_ = std::min(next_line_ + 1, source_.size());
  }

  void skip_block() {
    std::size_t line = next_line_;
    while (line < source_.size()) {
      const std::size_t end = std::min(source_.find('\n', line), source_.size());
      const std::size_t first = std::min(source_.find_first_not_of(" \r", line), end);
      if (first < end && first - line <= owner_) break;
      line = std::min(end + 1, source_.size());
    }
    next_line_ = line;
  }

  void check_first_mark(std::size_t at) {
    const std::optional<FullWidthMark> mark = full_width_mark_at(source_, at);
    if (!mark) return;
    const std::string_view value = trimmed_value(at);
    const char meant = mark->meant.front();
    const bool is_block_mark = (meant == '|' || meant == '>') && value == mark->written;
    const bool is_bracket = mark->written == "｛" || mark->written == "［";
    if (is_quoted_whole(source_, at) || is_block_mark || is_bracket || meant == '=' ||
        mark->written == "＂") {
      problems_.push_back(full_width_problem(id_, at, *mark));
    }
  }

  std::string_view trimmed_value(std::size_t at) const {
    std::string_view value = source_.substr(at, line_end_ - at);
    value = value.substr(0, value.find(" #"));
    const std::size_t last = value.find_last_not_of(" \t\r");
    return value.substr(0, last == value.npos ? 0 : last + 1);
  }

  void report(std::string_view code, std::size_t at, std::size_t size) {
    const Span span{id_, static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + size)};
    problems_.push_back(error_at(span, std::string(code)));
  }

  struct Previous {
    std::size_t column = 0;
    bool opens = false;  // its value follows on deeper lines
  };

  std::string_view source_;
  SourceId id_;
  Problems problems_;
  std::size_t at_ = 0;
  std::size_t line_begin_ = 0;
  std::size_t line_end_ = 0;
  std::size_t next_line_ = 0;
  std::size_t at_value_end_ = 0;
  std::size_t owner_ = 0;  // the column of the key or dash that a block on this line belongs to
  bool is_item_ = false;
  bool has_content_ = false;
  bool has_previous_ = false;
  Previous previous_;
};

}  // namespace

Problems check_lines(std::string_view source, SourceId id) { return LinePass(source, id).run(); }

}  // namespace banli::text
