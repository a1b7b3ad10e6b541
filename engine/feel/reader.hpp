// What the grammar stands on: the tokens and where reading is, problems, and the making of
// nodes. After a failure the rest is skipped, so that every loop of the grammar ends.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "feel/lexer.hpp"
#include "feel/syntax.hpp"
#include "feel/vocabulary.hpp"
#include "text/problem.hpp"

namespace banli::feel {

constexpr std::string_view name_wanted = "name";  // for unexpected()

class Reader {
 public:
  Reader(std::vector<Token> tokens, Vocabulary names, text::Problems& problems)
      : names_(std::move(names)), tokens_(std::move(tokens)), problems_(problems) {}

 protected:
  const Token& now() const { return tokens_[at_]; }
  const Token& ahead(std::size_t distance) const {
    return tokens_[std::min(at_ + distance, tokens_.size() - 1)];
  }
  Token next();
  std::span<const Token> rest() const { return std::span(tokens_).subspan(at_); }
  void skip(std::size_t count) { at_ = std::min(at_ + count, tokens_.size() - 1); }
  bool take(std::string_view symbol);
  void expect(std::string_view symbol);

  void fail(Span span, std::string code, text::Arguments arguments = {});
  void unexpected(std::string_view wanted = {});
  void stop();
  bool is_whole() const { return !failed_; }

  Span span_since(Span begin) const;
  Child make(Span begin, Node node);
  Child null_at(Span span) { return make(span, Literal{Null{}}); }

  Vocabulary names_;

 private:
  std::vector<Token> tokens_;
  text::Problems& problems_;
  std::size_t at_ = 0;
  bool failed_ = false;
};

}  // namespace banli::feel
