#include "tests/style/declarations.hpp"

#include <algorithm>
#include <cctype>
#include <optional>
#include <span>

#include "tests/style/cpp_text.hpp"

namespace banli::tests {
namespace {

using Tokens = std::span<const Token>;

bool is_one_of(const Token& token, std::initializer_list<std::string_view> texts) {
  return std::ranges::find(texts, token.text) != texts.end();
}

// The tokens of `template <...>` are dropped, because defaults and constraints stand in them.
Tokens after_template(Tokens head) {
  while (head.size() > 1 && head[0].text == "template" && head[1].text == "<") {
    int depth = 0;
    std::size_t at = 1;
    for (; at < head.size(); ++at) {
      if (head[at].text == "<") ++depth;
      if (head[at].text == ">" && --depth == 0) break;
    }
    head = head.subspan(std::min(at + 1, head.size()));
  }
  return head;
}

// The index of the parenthesis that opens the parameters, unless an `=` before it says that this
// is a variable.
std::optional<std::size_t> parameters_at(Tokens head) {
  for (std::size_t at = 0; at < head.size(); ++at) {
    if (head[at].text == "(" && at > 0) return at;
    if (head[at].text == "operator") {
      while (at + 1 < head.size() && head[at + 1].text != "(") ++at;
      continue;
    }
    if (head[at].text == "=") return std::nullopt;
  }
  return std::nullopt;
}

std::optional<std::string> function_name(Tokens head) {
  head = after_template(head);
  if (head.empty() || is_one_of(head[0], {"using", "typedef", "static_assert"})) return {};
  const auto open = parameters_at(head);
  if (!open) return {};
  const auto before = head.first(*open);
  const bool is_operator =
      std::ranges::any_of(before, [](const Token& token) { return token.text == "operator"; });
  if (is_operator) return "operator";
  if (!is_name(before.back())) return {};
  return before.back().text;
}

// struct, class, enum and union with the name that follows attributes; alias and concept.
std::optional<std::string> type_name(Tokens head) {
  head = after_template(head);
  for (std::size_t at = 0; at + 1 < head.size(); ++at) {
    if (is_one_of(head[at], {"(", "=", "friend"})) return {};
    if (!is_one_of(head[at], {"class", "struct", "union", "enum", "concept", "using"})) continue;
    std::optional<std::string> name;
    for (const Token& token : head.subspan(at + 1)) {
      if (is_one_of(token, {":", "=", "final", "<", "::"})) break;
      if (is_name(token) && !is_one_of(token, {"class", "struct", "namespace"})) name = token.text;
    }
    return name;
  }
  return {};
}

bool holds(Tokens head, std::string_view text) {
  return std::ranges::any_of(head, [&](const Token& token) { return token.text == text; });
}

// `Name(int x) : member_{x} {`: the first brace belongs to the member, the second is the body.
bool is_member_initializer(Tokens head) {
  const bool initializes = holds(head, ":") && holds(head, ")");
  return initializes && (is_name(head.back()) || head.back().text == ">");
}

class DeclarationReader {
 public:
  explicit DeclarationReader(std::string_view text) : tokens_(cpp_tokens(text)) {}

  std::vector<Declaration> read() {
    while (at_ < tokens_.size()) read_one();
    return std::move(found_);
  }

 private:
  Tokens head() const { return Tokens(tokens_).subspan(begin_, at_ - begin_); }

  void read_one() {
    const std::string& text = tokens_[at_].text;
    if (text == "(") return skip_balanced("(", ")");
    if (text == "{") return open_brace();
    if (text == ";") {
      add_declaration();
      return end_head();
    }
    if (text == "}" || is_access_label()) return end_head();
    ++at_;
  }

  void end_head() {
    begin_ = ++at_;
    passed_braces_ = false;
  }

  bool is_access_label() const {
    return tokens_[at_].text == ":" && at_ == begin_ + 1 &&
           is_one_of(tokens_[begin_], {"public", "protected", "private"});
  }

  // Leaves at_ behind the closing mark.
  void skip_balanced(std::string_view open, std::string_view close) {
    int depth = 0;
    for (; at_ < tokens_.size(); ++at_) {
      if (tokens_[at_].text == open) ++depth;
      if (tokens_[at_].text == close && --depth == 0) break;
    }
    at_ = std::min(at_ + 1, tokens_.size());
  }

  void add_declaration() {
    if (head().empty() || passed_braces_) return;
    const int first = head().front().line;
    const int last = tokens_[at_].line;
    if (auto type = type_name(head())) {
      found_.push_back({DeclarationKind::type, *type, first, last});
    } else if (auto function = function_name(head())) {
      found_.push_back({DeclarationKind::function, *function, first, last});
    }
  }

  // A namespace, a type and `extern "C"` are entered; everything else in braces is passed over.
  void open_brace() {
    const auto function = head().empty() ? std::nullopt : function_name(head());
    if (function) {
      if (is_member_initializer(head())) return skip_balanced("{", "}");
      return read_body(*function);
    }
    const auto type = head().empty() ? std::nullopt : type_name(head());
    if (type) found_.push_back({DeclarationKind::type, *type, head().front().line, 0});
    const bool is_scope = holds(head(), "namespace") || holds(head(), "extern") ||
                          (!holds(head(), "enum") && !holds(head(), "=") && holds_class());
    if (is_scope) return end_head();
    passed_braces_ = true;
    skip_balanced("{", "}");
  }

  bool holds_class() const {
    return holds(head(), "class") || holds(head(), "struct") || holds(head(), "union");
  }

  void read_body(const std::string& name) {
    const int first = head().front().line;
    skip_balanced("{", "}");
    found_.push_back({DeclarationKind::function, name, first, tokens_[at_ - 1].line});
    begin_ = at_;
    passed_braces_ = false;
  }

  std::vector<Token> tokens_;
  std::size_t begin_ = 0;
  std::size_t at_ = 0;
  bool passed_braces_ = false;  // the head holds an initializer or the body of an enum
  std::vector<Declaration> found_;
};

}  // namespace

std::vector<Declaration> declarations(std::string_view text) {
  return DeclarationReader(text).read();
}

std::vector<std::string> words_of(std::string_view name) {
  const auto is_upper = [](char c) { return std::isupper(static_cast<unsigned char>(c)) != 0; };
  const auto is_part = [](char c) { return std::isalnum(static_cast<unsigned char>(c)) != 0; };
  std::vector<std::string> words(1);
  for (std::size_t i = 0; i < name.size(); ++i) {
    const bool after_lower = i > 0 && is_part(name[i - 1]) && !is_upper(name[i - 1]);
    const bool before_lower =
        i > 0 && i + 1 < name.size() && is_part(name[i + 1]) && !is_upper(name[i + 1]);
    if (is_upper(name[i]) && (after_lower || before_lower)) words.emplace_back();
    if (is_part(name[i])) {
      words.back() += static_cast<char>(std::tolower(static_cast<unsigned char>(name[i])));
    } else {
      words.emplace_back();
    }
  }
  std::erase(words, "");
  return words;
}

}  // namespace banli::tests
