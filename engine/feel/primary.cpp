#include <utility>

#include "feel/functions/functions.hpp"
#include "feel/grammar.hpp"
#include "feel/temporal.hpp"

namespace banli::feel {

Child Grammar::postfix() {
  const Span begin = now().span;
  Child base = primary();
  while (true) {
    if (take(".")) {
      base = path(begin, std::move(base));
    } else if (now().is("[") && !(reads_range_end_ && closes_range())) {
      base = filter(begin, std::move(base));
    } else if (now().is("(")) {
      base = invocation(begin, std::move(base));
    } else {
      return base;
    }
  }
}

Child Grammar::filter(Span begin, Child list) {
  expect("[");
  const bool outer = std::exchange(reads_range_end_, false);
  Child condition = expression();
  reads_range_end_ = outer;
  expect("]");
  return make(begin, Filter{std::move(list), std::move(condition)});
}

// In `]1..5[` the last bracket opens no filter: nothing that could be a condition follows.
bool Grammar::closes_range() const {
  const Token& after = ahead(1);
  return after.kind == Token::Kind::end || after.is(")") || after.is(",") || after.is("]") ||
         after.is("}") || after.is("and") || after.is("or") || after.is("then") ||
         after.is("return") || after.is("satisfies") || after.is("else");
}

Child Grammar::path(Span begin, Child base) {
  if (!now().is_word()) {
    unexpected(name_wanted);
    return base;
  }
  const auto known = names_.longest(rest());
  Token member = next();
  if (known.tokens > 1) {
    skip(known.tokens - 1);
    member.text = known.name;
  } else if (now().kind == Token::Kind::name && is_property(member.text + " " + now().text)) {
    member.text += " " + next().text;
  }
  member.span = span_since(member.span);
  return make(begin, Path{std::move(base), std::move(member.text), member.span});
}

Child Grammar::primary() {
  const Span begin = now().span;
  switch (now().kind) {
    case Token::Kind::number:
      return number();
    case Token::Kind::string:
      return literal(begin, next().text);
    case Token::Kind::name:
      return name_or_call();
    case Token::Kind::keyword:
      return constant();
    case Token::Kind::symbol:
      return bracketed();
    case Token::Kind::end:
      break;
  }
  unexpected();
  return null_at(begin);
}

Child Grammar::number() {
  const Token token = next();
  const auto read = Decimal::from_text(token.text);
  if (!read) fail(token.span, "number-unreadable", {{"found", token.text}});
  return literal(token.span, read ? Value(*read) : Value());
}

Child Grammar::constant() {
  const Token word = now();
  if (take("true")) return literal(word.span, true);
  if (take("false")) return literal(word.span, false);
  if (take("null")) return literal(word.span, Null{});
  if (names_.longest(rest()).tokens > 1) return name_or_call();
  if (take("function")) return function(word.span);
  unexpected();
  return null_at(word.span);
}

Child Grammar::bracketed() {
  const Token token = now();
  if (take("(")) return parenthesis(token.span);
  if (take("[")) return list(token.span);
  if (take("]")) return range(token.span, climb(Power::sum), Bound::open);
  if (take("{")) return context(token.span);
  if (take("@")) return temporal(token.span);
  if (take("?")) return make(token.span, Name{std::string(input_name)});
  unexpected();
  return null_at(token.span);
}

Child Grammar::parenthesis(Span begin) {
  const bool outer = std::exchange(reads_range_end_, false);
  Child inner = at_comparison() ? comparison() : climb(Power::disjunction);
  reads_range_end_ = outer;
  if (now().is("..")) return range(begin, std::move(inner), Bound::open);
  expect(")");
  return inner;
}

Child Grammar::list(Span begin) {
  const bool outer = std::exchange(reads_range_end_, false);
  ListOf list;
  while (!now().is("]") && !now().is_end()) {
    Child item = at_comparison() ? comparison() : climb(Power::disjunction);
    if (list.items.empty() && now().is("..")) {
      reads_range_end_ = outer;
      return range(begin, std::move(item), Bound::closed);
    }
    list.items.push_back(std::move(item));
    if (!take(",")) break;
  }
  reads_range_end_ = outer;
  expect("]");
  return make(begin, std::move(list));
}

Child Grammar::context(Span begin) {
  const bool outer = std::exchange(reads_range_end_, false);
  ContextOf context;
  while (!now().is("}") && !now().is_end()) {
    context.entries.push_back(entry(context));
    if (!take(",")) break;
  }
  reads_range_end_ = outer;
  expect("}");
  return make(begin, std::move(context));
}

Entry Grammar::entry(const ContextOf& context) {
  Token key = now();
  if (key.kind == Token::Kind::string)
    names_.add(next().text);
  else
    key.text = declared_name({":"});
  key.span = span_since(key.span);
  const auto same = [&](const Entry& other) { return other.key == key.text; };
  if (is_strict_ && std::ranges::any_of(context.entries, same)) {
    fail(key.span, "entry-twice", {{"name", key.text}});
  }
  expect(":");
  return {key.text, expression()};
}

Child Grammar::temporal(Span begin) {
  if (now().kind != Token::Kind::string) {
    unexpected("\"…\"");
    return null_at(begin);
  }
  const Token written = next();
  auto value = temporal_from_text(written.text);
  if (!value && is_strict_) fail(written.span, "moment-unreadable", {{"found", written.text}});
  return literal(begin, value ? std::move(*value) : Value());
}

// Names of functions may contain spaces, `and` and `in`: `date and time("…")`.
std::size_t Grammar::words_before_parenthesis() const {
  std::string joined = now().text;
  for (std::size_t count = 1; ahead(count).is_word() || ahead(count).is("("); ++count) {
    if (ahead(count).is("(")) return count;
    joined += " " + ahead(count).text;
    if (ahead(count).kind == Token::Kind::keyword && !begins_function(joined)) return 0;
  }
  return 0;
}

void Grammar::refuse_spaces(const Token& first) {
  std::string found = first.text;
  while (now().kind == Token::Kind::name) found += " " + next().text;
  std::string wanted = found;
  std::ranges::replace(wanted, ' ', '_');
  fail(span_since(first.span), "name-with-spaces",
       {{"found", std::move(found)}, {"wanted", std::move(wanted)}});
}

Child Grammar::name_or_call() {
  const auto known = names_.longest(rest());
  std::size_t words = words_before_parenthesis();
  if (known.tokens > 1 && words <= known.tokens) words = ahead(known.tokens).is("(") ? 1 : 0;
  Token first = next();
  if (known.tokens > 1 && words <= 1) {
    first.text = known.name;
    skip(known.tokens - 1);
  }
  if (words == 0) {
    if (now().kind == Token::Kind::name && known.tokens <= 1) refuse_spaces(first);
    return make(first.span, Name{first.text});
  }
  Call call{.function = first.text};
  for (std::size_t i = 1; i < words; ++i) call.function += " " + next().text;
  call.function_span = span_since(first.span);
  arguments(call);
  return make(first.span, std::move(call));
}

Child Grammar::invocation(Span begin, Child callee) {
  Invocation call{.callee = std::move(callee)};
  arguments(call);
  return make(begin, std::move(call));
}

bool Grammar::at_named_argument() const {
  std::size_t words = 0;
  while (ahead(words).is_word()) ++words;
  return words > 0 && ahead(words).is(":");
}

// Either all have names or none has.
template <class Callable>
void Grammar::arguments(Callable& call) {
  expect("(");
  const bool outer = std::exchange(reads_range_end_, false);
  const bool named = at_named_argument();
  while (!now().is(")") && !now().is_end()) {
    if (named) {
      call.names.push_back(words_until({":"}));
      expect(":");
    }
    call.arguments.push_back(at_comparison() ? comparison() : expression());
    if (!take(",")) break;
  }
  reads_range_end_ = outer;
  expect(")");
}

}  // namespace banli::feel
