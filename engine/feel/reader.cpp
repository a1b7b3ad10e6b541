#include "feel/reader.hpp"

namespace banli::feel {

Token Reader::next() {
  Token token = now();
  skip(1);
  return token;
}

bool Reader::take(std::string_view symbol) {
  if (!now().is(symbol)) return false;
  skip(1);
  return true;
}

void Reader::expect(std::string_view symbol) {
  if (!take(symbol)) unexpected(symbol);
}

void Reader::fail(Span span, std::string code, text::Arguments arguments) {
  if (!failed_) {
    problems_.push_back(text::error_at(span, std::move(code), std::move(arguments)));
  }
  stop();
}

void Reader::unexpected(std::string_view wanted) {
  const bool at_end = now().is_end();
  const Span span = at_end && at_ > 0 ? tokens_[at_ - 1].span : now().span;
  text::Arguments arguments{{"found", now().text}, {"wanted", std::string(wanted)}};
  if (wanted == name_wanted) return fail(span, "name-wanted");
  const char* code = at_end && wanted.empty() ? "expression-ends-early"
                     : at_end                 ? "expression-not-closed"
                     : wanted.empty()         ? "expression-unexpected"
                                              : "expression-wants";
  fail(span, code, std::move(arguments));
}

void Reader::stop() {
  failed_ = true;
  at_ = tokens_.size() - 1;
}

Span Reader::span_since(Span begin) const {
  const Span end = tokens_[at_ == 0 ? 0 : at_ - 1].span;
  return {begin.source, begin.begin, std::max(begin.end, end.end)};
}

Child Reader::make(Span begin, Node node) {
  auto made = std::make_unique<Syntax>(Syntax{std::move(node), span_since(begin)});
  for_each_child(
      *made, [&](const Syntax& child) { made->depth = std::max(made->depth, child.depth + 1); });
  if (made->depth > greatest_depth) fail(made->span, "expression-too-deep");
  return made;
}

}  // namespace banli::feel
