#include "tests/style/cpp_text.hpp"

#include <algorithm>
#include <cctype>

namespace banli::tests {
namespace {

bool is_name_start(char c) {
  return std::isalpha(static_cast<unsigned char>(c)) != 0 || c == '_' ||
         static_cast<unsigned char>(c) >= 0x80;
}

bool is_name_part(char c) {
  return is_name_start(c) || std::isdigit(static_cast<unsigned char>(c)) != 0;
}

class CppScanner {
 public:
  explicit CppScanner(std::string_view text) : text_(text) {}

  std::vector<Token> scan() {
    while (at_ < text_.size()) scan_one();
    return std::move(tokens_);
  }

 private:
  bool starts(std::string_view what) const { return text_.substr(at_).starts_with(what); }

  // Moves to `end`, counting the lines passed.
  void move_to(std::size_t end) {
    end = std::min(end, text_.size());
    const std::string_view passed = text_.substr(at_, end - at_);
    line_ += static_cast<int>(std::ranges::count(passed, '\n'));
    if (passed.find('\n') != std::string_view::npos) at_line_start_ = true;
    at_ = end;
  }

  void move_past(std::string_view what) {
    const std::size_t found = text_.find(what, at_);
    move_to(found == std::string_view::npos ? text_.size() : found + what.size());
  }

  void add(std::size_t length) {
    tokens_.push_back({.text = std::string(text_.substr(at_, length)), .line = line_});
    at_line_start_ = false;
    move_to(at_ + length);
  }

  void scan_one() {
    const char c = text_[at_];
    if (std::isspace(static_cast<unsigned char>(c)) != 0) return move_to(at_ + 1);
    if (starts("//")) return move_to(text_.find('\n', at_));
    if (starts("/*")) return move_past("*/");
    if (c == '#' && at_line_start_) return skip_directive();
    if (starts("R\"")) return skip_raw_string();
    if (c == '"' || c == '\'') return skip_quoted(c);
    if (is_name_start(c)) return scan_word();
    if (std::isdigit(static_cast<unsigned char>(c)) != 0) return scan_number();
    add(starts("::") || starts("->") ? 2 : 1);
  }

  void skip_directive() {
    std::size_t end = text_.find('\n', at_);
    while (end != std::string_view::npos && text_[end - 1] == '\\') end = text_.find('\n', end + 1);
    move_to(end);
  }

  void skip_raw_string() {
    const std::size_t open = text_.find('(', at_);
    if (open == std::string_view::npos) return move_to(text_.size());
    const std::string close = ")" + std::string(text_.substr(at_ + 2, open - at_ - 2)) + "\"";
    tokens_.push_back({.text = "\"", .line = line_});
    move_past(close);
  }

  void skip_quoted(char quote) {
    tokens_.push_back({.text = "\"", .line = line_});
    std::size_t end = at_ + 1;
    while (end < text_.size() && text_[end] != quote) end += text_[end] == '\\' ? 2 : 1;
    move_to(end + 1);
  }

  void scan_word() {
    std::size_t end = at_;
    while (end < text_.size() && is_name_part(text_[end])) ++end;
    add(end - at_);
  }

  // 1'000.5e3: the quote between digits opens no character.
  void scan_number() {
    std::size_t end = at_;
    while (end < text_.size() &&
           (is_name_part(text_[end]) || text_[end] == '.' || text_[end] == '\'')) {
      ++end;
    }
    add(end - at_);
  }

  std::string_view text_;
  std::size_t at_ = 0;
  int line_ = 1;
  bool at_line_start_ = true;
  std::vector<Token> tokens_;
};

}  // namespace

std::vector<Token> cpp_tokens(std::string_view text) { return CppScanner(text).scan(); }

bool is_name(const Token& token) { return is_name_start(token.text.front()); }

}  // namespace banli::tests
