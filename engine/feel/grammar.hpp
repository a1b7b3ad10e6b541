// The grammar of FEEL as a class; its operators stand in operators.cpp, what they join in
// primary.cpp, functions and types in definitions.cpp.
#pragma once

#include "feel/reader.hpp"

namespace banli::feel {

// Binding powers: a greater number binds closer. Negation binds closer than all of them.
enum class Power { disjunction = 1, conjunction, comparison, sum, product, exponent };

constexpr std::string_view input_name = "?";  // what the tests of a cell are about

class Grammar : private Reader {
 public:
  using Reader::Reader;
  // As DMN has it, a moment that cannot be read and a context with a key twice are null.
  void be_lenient() { is_strict_ = false; }

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
  Child instance_of(Span begin, Child value);
  Child comparison();
  bool at_comparison() const;
  Child finish(Child whole);

  Child function(Span begin);
  std::vector<Parameter> parameters();
  Type type();
  Type type_within_depth();
  std::string type_name();
  Type type_in_brackets();
  Type context_type();
  Type function_type();
  std::string words_until(std::initializer_list<std::string_view> ends);
  std::string declared_name(std::initializer_list<std::string_view> ends);

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
  template <class Callable>
  void arguments(Callable& call);
  bool at_named_argument() const;
  Child invocation(Span begin, Child callee);
  bool closes_range() const;
  std::size_t words_before_parenthesis() const;
  void refuse_spaces(const Token& first);

  int depth_ = 0;
  bool is_strict_ = true;
  bool reads_range_end_ = false;  // where `[` may close a range and open no filter
};

}  // namespace banli::feel
