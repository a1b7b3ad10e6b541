// The grammar of what is declared: names of several words, functions, types.
#include <array>
#include <utility>

#include "feel/grammar.hpp"

namespace banli::feel {
namespace {

using Kind = Type::Kind;

struct TypeName {
  std::string_view written;
  Kind kind;
};
constexpr std::array<TypeName, 16> type_names{{
    {"Any", Kind::any},
    {"Null", Kind::null},
    {"number", Kind::number},
    {"string", Kind::string},
    {"boolean", Kind::boolean},
    {"date", Kind::date},
    {"time", Kind::time},
    {"date and time", Kind::date_time},
    {"dateTime", Kind::date_time},
    {"days and time duration", Kind::days_duration},
    {"dayTimeDuration", Kind::days_duration},
    {"years and months duration", Kind::months_duration},
    {"yearMonthDuration", Kind::months_duration},
    {"list", Kind::list},
    {"context", Kind::context},
    {"range", Kind::range},
}};

}  // namespace

// As they stand together in the source: `net-price` has no blanks, `first name` has one.
std::string Grammar::words_until(std::initializer_list<std::string_view> ends) {
  constexpr std::array<std::string_view, 6> marks{"+", "-", "*", "/", ".", "**"};
  const auto is_end = [&] {
    return std::ranges::any_of(ends, [&](std::string_view end) { return now().is(end); });
  };
  const auto is_part = [&] {
    return now().is_word() || now().kind == Token::Kind::number ||
           std::ranges::any_of(marks, [&](std::string_view mark) { return now().is(mark); });
  };
  std::string name;
  std::uint32_t last_end = now().span.begin;
  if (!now().is_word()) unexpected(name_wanted);
  while (is_part() && (name.empty() || !is_end())) {
    const Token part = next();
    if (!name.empty() && part.span.begin != last_end) name += " ";
    last_end = part.span.end;
    name += part.text;
  }
  return name;
}

std::string Grammar::declared_name(std::initializer_list<std::string_view> ends) {
  std::string name = words_until(ends);
  names_.add(name);
  return name;
}

// Behind `function`.
Child Grammar::function(Span begin) {
  FunctionDefinition definition{.parameters = parameters(), .body = nullptr};
  const bool external = now().text == "external" && now().kind == Token::Kind::name;
  if (external) skip(1);
  Child body = expression();
  if (!external) definition.body = std::move(body);
  return make(begin, std::move(definition));
}

std::vector<Parameter> Grammar::parameters() {
  std::vector<Parameter> result;
  expect("(");
  while (!now().is(")") && !now().is_end()) {
    Parameter parameter{.name = declared_name({":", ",", ")"}), .type = {}};
    if (take(":")) parameter.type = type();
    result.push_back(std::move(parameter));
    if (!take(",")) break;
  }
  expect(")");
  return result;
}

Type Grammar::type() {
  if (depth_ >= greatest_depth) {
    fail(now().span, "expression-too-deep");
    return {};
  }
  ++depth_;
  Type result = type_within_depth();
  --depth_;
  return result;
}

Type Grammar::type_within_depth() {
  const Span begin = now().span;
  if (take("function")) return function_type();
  if (!now().is_word()) {
    unexpected(name_wanted);
    return {};
  }
  const std::string name = type_name();
  const auto row = std::ranges::find(type_names, name, &TypeName::written);
  if (row == type_names.end()) {
    fail(span_since(begin), "unknown-type", {{"name", name}});
    return {};
  }
  if (row->kind == Kind::context) return context_type();
  if (row->kind == Kind::list) return Type::list_of(type_in_brackets());
  if (row->kind == Kind::range) return Type::range_of(type_in_brackets());
  return Type::of(row->kind);
}

// As many words as some type goes on with: `date`, `date and time`.
std::string Grammar::type_name() {
  std::string name = next().text;
  const auto goes_on = [&] {
    return std::ranges::any_of(type_names, [&](const TypeName& row) {
      return row.written.starts_with(name + " " + now().text);
    });
  };
  while (now().is_word() && goes_on()) name += " " + next().text;
  return name;
}

// `<number>`; without it, anything.
Type Grammar::type_in_brackets() {
  if (!take("<")) return {};
  Type inner = type();
  expect(">");
  return inner;
}

// `<amount: number, customer: string>`
Type Grammar::context_type() {
  Type result = Type::of(Kind::context);
  result.open = true;
  if (!take("<")) return result;
  do {
    std::string name = declared_name({":"});
    expect(":");
    result.members[std::move(name)] = type();
  } while (take(","));
  expect(">");
  return result;
}

// `<number, string> -> boolean`: any function is one, whatever it takes.
Type Grammar::function_type() {
  if (take("<")) {
    while (!now().is(">") && !now().is_end()) {
      type();
      if (!take(",")) break;
    }
    expect(">");
    expect("->");
    type();
  }
  return Type::of(Kind::function);
}

}  // namespace banli::feel
