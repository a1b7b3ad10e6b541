#include "feel/lexer.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <optional>

#include "feel/letters.hpp"

namespace banli::feel {
namespace {

using text::Problems;
using text::Span;

constexpr std::array<std::string_view, 17> keywords{
    "and", "or",     "true", "false", "null",      "if",      "then",     "else",    "for",
    "in",  "return", "some", "every", "satisfies", "between", "instance", "function"};

constexpr std::array<std::string_view, 26> symbols{
    // the longer first
    "**", "!=", "<=", ">=", "..", "->", "+", "-", "*", "/", "=", "<", ">",
    "(",  ")",  "[",  "]",  "{",  "}",  ",", ":", ".", "@", "?", ";", "|"};

struct Foreign {
  std::string_view written;
  std::string_view meant;  // empty: a function does it, named by the help
  std::string_view told;
};
constexpr std::array<Foreign, 10> foreign_operators{{{"==", "=", "="},
                                                     {"<>", "!=", "!="},
                                                     {"=>", ">=", ">="},
                                                     {"=<", "<=", "<="},
                                                     {"&&", "and", "and"},
                                                     {"||", "or", "or"},
                                                     {"&", "+", "+"},
                                                     {"^", "**", "**"},
                                                     {"%", "/", "modulo(a, b)"},
                                                     {"!", "", "not(…)"}}};

bool is_ascii_digit(char32_t c) { return c >= U'0' && c <= U'9'; }

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

std::optional<char32_t> hex_number(std::string_view digits) {
  char32_t number = 0;
  for (const char c : digits) {
    const char lower = static_cast<char>(c | 0x20);
    if (c >= '0' && c <= '9')
      number = number * 16 + static_cast<char32_t>(c - '0');
    else if (lower < 'a' || lower > 'f')
      return std::nullopt;
    else
      number = number * 16 + static_cast<char32_t>(lower - 'a' + 10);
  }
  return number;
}

class Scanner {
 public:
  Scanner(std::string_view expression, Span span, Problems& problems)
      : text_(expression),
        span_(span),
        exact_(span.end - span.begin == expression.size()),
        problems_(problems) {}

  std::vector<Token> scan() {
    for (skip_blanks(); at_ < text_.size(); skip_blanks()) scan_token();
    add(Token::Kind::end, "", at_);
    return std::move(tokens_);
  }

 private:
  std::string_view rest() const { return text_.substr(at_); }
  Letter letter() const { return first_letter(rest()); }
  bool at_digit() const { return at_ < text_.size() && is_ascii_digit(letter().point); }

  Span span_from(std::size_t begin) const {
    if (!exact_) return span_;
    return {span_.source, span_.begin + static_cast<std::uint32_t>(begin),
            span_.begin + static_cast<std::uint32_t>(at_)};
  }

  std::string since(std::size_t begin) const {
    return std::string(text_.substr(begin, at_ - begin));
  }

  void report(std::size_t begin, std::string code, text::Arguments arguments = {}) {
    problems_.push_back(text::error_at(span_from(begin), std::move(code), std::move(arguments)));
  }

  void add(Token::Kind kind, std::string text, std::size_t begin) {
    tokens_.push_back({kind, std::move(text), span_from(begin)});
  }

  void skip_blanks() {
    while (at_ < text_.size()) {
      if (is_blank(text_[at_]))
        ++at_;
      else if (rest().starts_with("//"))
        at_ = std::min(text_.find('\n', at_), text_.size());
      else if (rest().starts_with("/*"))
        skip_block();
      else
        return;
    }
  }

  void skip_block() {
    const std::size_t begin = at_;
    const std::size_t end = text_.find("*/", at_ + 2);
    at_ = end == std::string_view::npos ? text_.size() : end + 2;
    if (end == std::string_view::npos) report(begin, "comment-not-closed");
  }

  void scan_token() {
    const Letter next = letter();
    if (next.point == U'"') return scan_string(U'"');
    if (next.point == U'\'') return scan_foreign_string(U'\'');
    if (is_chinese_quote(next.point)) return scan_foreign_string(next.point);
    if (at_digit() || (next.point == U'.' && is_digit_behind(1))) return scan_number();
    if (is_name_start(next.point)) return scan_word();
    if (const std::string meant = ascii_meant_by(next.point); !meant.empty()) {
      return scan_full_width(meant);
    }
    scan_symbol();
  }

  bool is_digit_behind(std::size_t distance) const {
    return at_ + distance < text_.size() &&
           is_ascii_digit(static_cast<unsigned char>(text_[at_ + distance]));
  }

  void skip_digits() {
    while (at_digit()) ++at_;
  }

  void scan_number() {
    const std::size_t begin = at_;
    skip_digits();
    if (rest().starts_with('.') && is_digit_behind(1)) {
      ++at_;
      skip_digits();
    }
    scan_exponent();
    const std::size_t end = at_;
    while (at_ < text_.size() && is_name_part(letter().point)) at_ += letter().size;
    if (at_ != end) {
      report(begin, "name-starts-with-digit", {{"found", since(begin)}});
    }
    add(Token::Kind::number, std::string(text_.substr(begin, end - begin)), begin);
  }

  void scan_exponent() {
    if (!rest().starts_with('e') && !rest().starts_with('E')) return;
    const std::size_t sign = rest().size() > 1 && (rest()[1] == '+' || rest()[1] == '-') ? 1 : 0;
    if (!is_digit_behind(1 + sign)) return;
    at_ += 1 + sign;
    skip_digits();
  }

  void scan_word() {
    const std::size_t begin = at_;
    while (at_ < text_.size() && is_name_part(letter().point)) at_ += letter().size;
    const std::string_view word = text_.substr(begin, at_ - begin);
    const bool keyword = std::ranges::find(keywords, word) != keywords.end();
    add(keyword ? Token::Kind::keyword : Token::Kind::name, std::string(word), begin);
  }

  // A run of the same kind is told once: `１２` is one mistake.
  void scan_full_width(std::string meant) {
    const std::size_t begin = at_;
    at_ += letter().size;
    const auto is_alphanumeric = [](std::string_view ascii) {
      return ascii.size() == 1 && (std::isalnum(static_cast<unsigned char>(ascii[0])) != 0);
    };
    const bool word = is_alphanumeric(meant);
    while (at_ < text_.size() && (word || meant == ">" || meant == "<" || meant == "!")) {
      const std::string next = ascii_meant_by(letter().point);
      if (word ? !is_alphanumeric(next) : next != "=") break;
      meant += next;
      at_ += letter().size;
    }
    report(begin, "full-width-in-expression", {{"found", since(begin)}, {"wanted", meant}});
    if (meant == " ") return;
    const bool number = is_ascii_digit(static_cast<unsigned char>(meant[0]));
    add(number ? Token::Kind::number
        : word ? Token::Kind::name
               : Token::Kind::symbol,
        meant, begin);
  }

  void scan_symbol() {
    const std::size_t begin = at_;
    for (const Foreign& foreign : foreign_operators) {
      if (!rest().starts_with(foreign.written) || rest().starts_with("!=")) continue;
      at_ += foreign.written.size();
      report(begin, "foreign-operator",
             {{"found", std::string(foreign.written)}, {"wanted", std::string(foreign.told)}});
      if (foreign.meant.empty()) return;
      const bool word = foreign.meant == "and" || foreign.meant == "or";
      const auto kind = word ? Token::Kind::keyword : Token::Kind::symbol;
      return add(kind, std::string(foreign.meant), begin);
    }
    for (const std::string_view symbol : symbols) {
      if (!rest().starts_with(symbol)) continue;
      at_ += symbol.size();
      return add(Token::Kind::symbol, std::string(symbol), begin);
    }
    at_ += letter().size;
    report(begin, "unknown-character", {{"found", since(begin)}});
  }

  void scan_string(char32_t quote) {
    const std::size_t begin = at_;
    at_ += letter().size;
    std::string meaning;
    while (at_ < text_.size()) {
      const Letter next = letter();
      if (next.point == quote) {
        at_ += next.size;
        return add(Token::Kind::string, std::move(meaning), begin);
      }
      if (next.point == U'\\') {
        scan_escape(meaning);
      } else {
        meaning.append(rest().substr(0, next.size));
        at_ += next.size;
      }
    }
    report(begin, "string-not-closed");
    add(Token::Kind::string, std::move(meaning), begin);
  }

  // 'text' and “text”: the fix is told once for the pair; a text opened by “ may be closed by ".
  void scan_foreign_string(char32_t quote) {
    const std::size_t begin = at_;
    at_ += letter().size;
    const std::size_t inside = at_;
    while (at_ < text_.size()) {
      const Letter next = letter();
      const bool closes =
          quote == U'\'' ? next.point == quote : next.point == U'"' || is_chinese_quote(next.point);
      if (closes) break;
      at_ += next.size;
    }
    const std::string meaning(text_.substr(inside, at_ - inside));
    if (at_ < text_.size()) at_ += letter().size;
    report(begin, quote == U'\'' ? "foreign-operator" : "full-width-in-expression",
           {{"found", since(begin)}, {"wanted", "\"" + meaning + "\""}});
    add(Token::Kind::string, meaning, begin);
  }

  void scan_escape(std::string& meaning) {
    const std::size_t begin = at_++;
    const char kind = at_ < text_.size() ? text_[at_] : '\0';
    constexpr std::string_view simple = "\"\\'/nrt";
    constexpr std::string_view meant = "\"\\'/\n\r\t";
    if (const std::size_t index = simple.find(kind); kind != '\0' && index != simple.npos) {
      ++at_;
      meaning += meant[index];
      return;
    }
    if (const auto point = take_code_point()) return append_utf8(meaning, *point);
    if (at_ < text_.size()) at_ += letter().size;
    meaning += since(begin);
    report(begin, "unknown-escape", {{"found", since(begin)}});
  }

  // `u4e2d`, `U01F40E`, or the two halves of UTF-16: `uD83D\uDC0E`.
  std::optional<char32_t> take_code_point() {
    const std::string_view written = rest();
    const bool is_long = written.starts_with('U');
    if (!is_long && !written.starts_with('u')) return std::nullopt;
    std::size_t size = is_long ? 7 : 5;
    auto point = written.size() < size ? std::nullopt : hex_number(written.substr(1, size - 1));
    const bool is_half = point && *point >= 0xD800 && *point < 0xDC00;
    if (is_half && written.substr(size).starts_with("\\u") && written.size() >= 11) {
      const auto second = hex_number(written.substr(7, 4));
      if (!second || *second < 0xDC00 || *second > 0xDFFF) return std::nullopt;
      point = 0x10000 + ((*point - 0xD800) << 10) + (*second - 0xDC00);
      size = 11;
    }
    if (!point || *point > 0x10FFFF || (*point >= 0xD800 && *point <= 0xDFFF)) return std::nullopt;
    at_ += size;
    return point;
  }

  std::string_view text_;
  Span span_;
  bool exact_;
  Problems& problems_;
  std::vector<Token> tokens_;
  std::size_t at_ = 0;
};

}  // namespace

std::vector<Token> scan(std::string_view expression, Span span, Problems& problems) {
  return Scanner(expression, span, problems).scan();
}

}  // namespace banli::feel
