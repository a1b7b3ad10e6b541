// The tree of a FEEL expression (DMN 1.5 §10.3.1), one struct for each construct, every node
// with its span. Range and UnaryComparison stand only where something is tested: in the tests of
// In and, for Range, behind `in` of a loop. A tree is never deeper than `greatest_depth`, so
// walking it may recurse.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/value.hpp"
#include "text/source.hpp"

namespace banli::feel {

constexpr int greatest_depth = 200;

struct Syntax;
using Child = std::unique_ptr<const Syntax>;
using text::Span;

enum class Operator {
  disjunction, conjunction,
  equal, unequal, less, less_or_equal, greater, greater_or_equal,
  add, subtract, multiply, divide, power
};

std::string_view text(Operator operation);  // as it is written: `or`, `<=`, `**`
bool is_comparison(Operator operation);

struct Literal {
  Value value;
};
struct Name {
  std::string name;
};
struct Path {  // base.member
  Child base;
  std::string member;
  Span member_span;
};
struct Filter {  // list[condition], where the condition may be a number: a place from 1
  Child list;
  Child condition;
};
struct Call {
  std::string function;
  Span function_span;
  std::vector<Child> arguments;
};
struct Negation {
  Child operand;
};
struct Binary {
  Operator operation;
  Span operator_span;
  Child left;
  Child right;
};
struct Between {
  Child value;
  Child low;
  Child high;
};
struct Range {
  Child low;
  Child high;
  bool low_open = false;
  bool high_open = false;
};
struct UnaryComparison {  // `> 5`
  Operator operation;
  Child operand;
};
struct In {  // holds if one of the tests does
  Child value;
  std::vector<Child> tests;
};
struct Conditional {
  Child condition;
  Child holds;
  Child otherwise;
};
struct Iterator {  // name in list, or name in low..high
  std::string name;
  Child source;
};
struct For {
  std::vector<Iterator> iterators;
  Child result;
};
enum class Quantity { some, every };
struct Quantified {
  Quantity quantity;
  std::vector<Iterator> iterators;
  Child condition;
};
struct ListOf {
  std::vector<Child> items;
};
struct Entry {
  std::string key;
  Child value;
};
struct ContextOf {  // an entry sees those before it
  std::vector<Entry> entries;
};

using Node = std::variant<Literal, Name, Path, Filter, Call, Negation, Binary, Between, Range,
                          UnaryComparison, In, Conditional, For, Quantified, ListOf, ContextOf>;

struct Syntax {
  Node node;
  Span span;
  int depth = 1;
};

template <class T>
const T* as(const Syntax& syntax) {
  return std::get_if<T>(&syntax.node);
}

// In the order of writing.
void for_each_child(const Syntax& syntax, const std::function<void(const Syntax&)>& visit);

// `record.amount` of a name or of a path that leads back to a name; else empty.
std::string path_text(const Syntax& syntax);

}  // namespace banli::feel
