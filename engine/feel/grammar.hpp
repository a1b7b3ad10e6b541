// The grammar of FEEL as a class; its operators stand in operators.cpp, what they join in
// primary.cpp.
#pragma once

#include "feel/reader.hpp"

namespace banli::feel {

// Binding powers: a greater number binds closer. Negation binds closer than all of them.
enum class Power { disjunction = 1, conjunction, comparison, sum, product, exponent };

constexpr std::string_view input_name = "?";  // what the tests of a cell are about

class Grammar : private Reader {
 public:
  using Reader::Reader;

  Child whole_expression();
  Child whole_cell();

 private:
  enum class Bound { closed, open };

  Child expression();
  Child climb(Power least);
  Child between(Span begin, Child value);
  Child in(Span begin, Child value);
  Child test();
  Child cell_test();
  Child range(Span begin, Child low, Bound low_bound);
  Child prefix();
  Child prefix_within_depth();
  Child conditional();
  Child loop();
  Child quantified();
  std::vector<Iterator> iterators();
  Child iterated();
  void refuse_ranges(const Syntax& syntax);
  Child finish(Child whole);

  Child postfix();
  Child path(Span begin, Child base);
  Child filter(Span begin, Child list);
  Child primary();
  Child literal(Span begin, Value value) { return make(begin, Literal{std::move(value)}); }
  Child number();
  Child constant();
  Child bracketed();
  Child parenthesis(Span begin);
  Child list(Span begin);
  Child context(Span begin);
  Entry entry(const ContextOf& context);
  Child temporal(Span begin);
  Child name_or_call();
  std::vector<Child> arguments();
  bool closes_range() const;
  std::size_t words_before_parenthesis() const;
  void refuse_spaces(const Token& first);

  int depth_ = 0;
  bool reads_range_end_ = false;  // where `[` may close a range and open no filter
};

}  // namespace banli::feel
