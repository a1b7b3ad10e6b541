// The tree of a FEEL expression (DMN 1.5 §10.3.1), one struct for each construct, every node
// with its span. A tree is never deeper than `greatest_depth`, so walking it may recurse.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/value.hpp"
#include "feel/type.hpp"
#include "text/source.hpp"

namespace banli::feel {

constexpr int greatest_depth = 200;

struct Syntax;
using Child = std::unique_ptr<const Syntax>;
using text::Span;

enum class Operator {
  disjunction,
  conjunction,
  equal,
  unequal,
  less,
  less_or_equal,
  greater,
  greater_or_equal,
  add,
  subtract,
  multiply,
  divide,
  power
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
struct Call {  // with as many names as arguments, or none
  std::string function;
  Span function_span;
  std::vector<Child> arguments;
  std::vector<std::string> names;
};
struct Invocation {  // of what an expression gives: `tools.f(1)`, `(function(x) x)(1)`
  Child callee;
  std::vector<Child> arguments;
  std::vector<std::string> names;
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
  bool bare = false;  // `5..1` of a loop, which may go down
};
struct UnaryComparison {  // `> 5`; of itself the range of what passes it
  Operator operation;
  Child operand;
};
struct In {  // holds if one of the tests does
  Child value;
  std::vector<Child> tests;
};
struct InstanceOf {
  Child value;
  Type type;
};
struct Parameter {
  std::string name;
  Type type;
};
struct FunctionDefinition {  // without body: somebody else's, which we never call
  std::vector<Parameter> parameters;
  Child body;
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

using Node = std::variant<Literal, Name, Path, Filter, Call, Invocation, Negation, Binary, Between,
                          Range, UnaryComparison, In, InstanceOf, FunctionDefinition, Conditional,
                          For, Quantified, ListOf, ContextOf>;

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

// The names that a syntax reads and calls from around it, without what leads on from them.
std::vector<std::string> names_read(const Syntax& syntax);

}  // namespace banli::feel
