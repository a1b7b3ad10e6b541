#include <array>
#include <utility>

#include "feel/grammar.hpp"

namespace banli::feel {
namespace {

struct BinaryRow {
  std::string_view symbol;
  Operator operation;
  Power power;
};
constexpr std::array<BinaryRow, 13> binary_rows{{
    {"or", Operator::disjunction, Power::disjunction},
    {"and", Operator::conjunction, Power::conjunction},
    {"=", Operator::equal, Power::comparison},
    {"!=", Operator::unequal, Power::comparison},
    {"<", Operator::less, Power::comparison},
    {"<=", Operator::less_or_equal, Power::comparison},
    {">", Operator::greater, Power::comparison},
    {">=", Operator::greater_or_equal, Power::comparison},
    {"+", Operator::add, Power::sum},
    {"-", Operator::subtract, Power::sum},
    {"*", Operator::multiply, Power::product},
    {"/", Operator::divide, Power::product},
    {"**", Operator::power, Power::exponent},
}};

const BinaryRow* find_binary(const Token& token) {
  for (const BinaryRow& row : binary_rows) {
    if (token.is(row.symbol)) return &row;
  }
  return nullptr;
}

Power closer(Power power) { return static_cast<Power>(static_cast<int>(power) + 1); }

}  // namespace

Child Grammar::whole_expression() { return finish(expression()); }

Child Grammar::whole_cell() {
  const Span begin = now().span;
  if (now().is("-") && ahead(1).is_end()) return literal(begin, true);
  const bool negated = now().text == "not" && ahead(1).is("(");
  if (negated) skip(2);
  In in{.value = make(begin, Name{std::string(input_name)}), .tests = {}};
  do in.tests.push_back(cell_test());
  while (take(","));
  if (negated) expect(")");
  Child tests = make(begin, std::move(in));
  if (negated) {
    Call call{.function = "not", .function_span = begin, .arguments = {}};
    call.arguments.push_back(std::move(tests));
    tests = make(begin, std::move(call));
  }
  return finish(std::move(tests));
}

Child Grammar::expression() { return climb(Power::disjunction); }

Child Grammar::finish(Child whole) {
  if (!now().is_end()) unexpected();
  return is_whole() ? std::move(whole) : nullptr;
}

Child Grammar::climb(Power least) {
  const Span begin = now().span;
  Child left = prefix();
  while (true) {
    const BinaryRow* row = find_binary(now());
    if (row != nullptr && row->power >= least) {
      const Token token = next();
      Child right = climb(closer(row->power));
      left = make(begin, Binary{row->operation, token.span, std::move(left), std::move(right)});
    } else if (least <= Power::comparison && now().is("between")) {
      left = between(begin, std::move(left));
    } else if (least <= Power::comparison && now().is("in")) {
      left = in(begin, std::move(left));
    } else if (least <= Power::comparison && now().is("instance")) {
      left = instance_of(begin, std::move(left));
    } else {
      return left;
    }
  }
}

Child Grammar::between(Span begin, Child value) {
  next();
  Child low = climb(Power::sum);
  expect("and");
  Child high = climb(Power::sum);
  return make(begin, Between{std::move(value), std::move(low), std::move(high)});
}

Child Grammar::in(Span begin, Child value) {
  next();
  In in{.value = std::move(value)};
  const Span open = now().span;
  if (take("(")) {
    in.tests.push_back(test());
    if (now().is("..")) {
      in.tests.back() = range(open, std::move(in.tests.back()), Bound::open);
    } else {
      while (take(",")) in.tests.push_back(test());
      expect(")");
    }
  } else {
    in.tests.push_back(test());
  }
  return make(begin, std::move(in));
}

bool Grammar::at_comparison() const {
  const BinaryRow* row = find_binary(now());
  return row != nullptr && is_comparison(row->operation);
}

// `> 5`
Child Grammar::comparison() {
  const Token token = next();
  return make(token.span, UnaryComparison{find_binary(token)->operation, climb(Power::sum)});
}

Child Grammar::test() { return at_comparison() ? comparison() : climb(Power::sum); }

Child Grammar::cell_test() { return at_comparison() ? comparison() : climb(Power::disjunction); }

Child Grammar::instance_of(Span begin, Child value) {
  next();
  if (now().text == "of")
    skip(1);
  else
    unexpected("of");
  Type wanted = type();
  return make(begin, InstanceOf{std::move(value), std::move(wanted)});
}

// After `..`'s left side; takes the closing bracket too.
Child Grammar::range(Span begin, Child low, Bound low_bound) {
  expect("..");
  const bool outer = std::exchange(reads_range_end_, true);
  Child high = climb(Power::sum);
  reads_range_end_ = outer;
  const bool closed = now().is("]");
  if (closed || now().is(")") || now().is("["))
    next();
  else
    unexpected("]");
  return make(begin, Range{std::move(low), std::move(high), low_bound == Bound::open, !closed});
}

Child Grammar::prefix() {
  if (depth_ >= greatest_depth) {
    fail(now().span, "expression-too-deep");
    return null_at(now().span);
  }
  ++depth_;
  Child result = prefix_within_depth();
  --depth_;
  return result;
}

Child Grammar::prefix_within_depth() {
  const Span begin = now().span;
  if (take("-")) return make(begin, Negation{prefix()});
  if (now().is("if")) return conditional();
  if (now().is("for")) return loop();
  if (now().is("some") || now().is("every")) return quantified();
  return postfix();
}

Child Grammar::conditional() {
  const Span begin = next().span;
  Child condition = expression();
  expect("then");
  Child holds = expression();
  expect("else");
  Child otherwise = expression();
  return make(begin, Conditional{std::move(condition), std::move(holds), std::move(otherwise)});
}

std::vector<Iterator> Grammar::iterators() {
  std::vector<Iterator> result;
  do {
    std::string name = declared_name({"in"});
    expect("in");
    result.push_back({std::move(name), iterated()});
  } while (take(","));
  return result;
}

Child Grammar::iterated() {
  const Span begin = now().span;
  Child source = climb(Power::disjunction);
  if (!take("..")) return source;
  Child high = climb(Power::sum);
  return make(begin, Range{.low = std::move(source), .high = std::move(high), .bare = true});
}

Child Grammar::loop() {
  const Span begin = next().span;
  For loop{.iterators = iterators()};
  expect("return");
  loop.result = expression();
  return make(begin, std::move(loop));
}

Child Grammar::quantified() {
  const Token word = next();
  Quantified quantified{.quantity = word.text == "some" ? Quantity::some : Quantity::every,
                        .iterators = iterators()};
  expect("satisfies");
  quantified.condition = expression();
  return make(word.span, std::move(quantified));
}

}  // namespace banli::feel
