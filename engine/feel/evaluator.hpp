// Walks a tree and computes. Names, paths and lists stand in evaluate.cpp, calls in
// evaluate_calls.cpp, tests and loops in evaluate_tests.cpp.
#pragma once

#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "feel/expression.hpp"
#include "feel/functions/functions.hpp"
#include "feel/machine.hpp"
#include "feel/passing.hpp"
#include "feel/scope.hpp"

namespace banli::feel {

std::optional<bool> conjoined(std::optional<bool> a, std::optional<bool> b);
std::optional<bool> disjoined(std::optional<bool> a, std::optional<bool> b);

class Evaluator final : private Machine {
 public:
  Evaluator(const Names& names, std::shared_ptr<const Syntax> whole)
      : scope_(names), whole_(std::move(whole)) {}

  Evaluated run();

 private:
  using Arguments = std::vector<Value>;

  Value evaluate(const Syntax& syntax);
  const Value* locate(const Syntax& syntax);
  const Value& refer(const Syntax& syntax, Value& held);
  Value copied(const Value& value);
  std::optional<Value> follow(const Syntax& syntax);
  Value member_of(const Value& base, const std::string& member, const Syntax& syntax);
  Value item_at(const List& list, const Decimal& place);
  Value kept_items(const List& list, const Syntax& condition);

  Value value_of(const Literal& literal, const Syntax& syntax);
  Value value_of(const Name& name, const Syntax& syntax);
  Value value_of(const Path& path, const Syntax& syntax);
  Value value_of(const Filter& filter, const Syntax& syntax);
  Value value_of(const Call& call, const Syntax& syntax);
  Value value_of(const Invocation& call, const Syntax& syntax);
  Value value_of(const Negation& negation, const Syntax& syntax);
  Value value_of(const Binary& binary, const Syntax& syntax);
  Value value_of(const Between& between, const Syntax& syntax);
  Value value_of(const Range& range, const Syntax& syntax);
  Value value_of(const UnaryComparison& comparison, const Syntax& syntax);
  Value value_of(const In& in, const Syntax& syntax);
  Value value_of(const InstanceOf& instance, const Syntax& syntax);
  Value value_of(const FunctionDefinition& function, const Syntax& syntax);
  Value value_of(const Conditional& choice, const Syntax& syntax);
  Value value_of(const For& loop, const Syntax& syntax);
  Value value_of(const Quantified& quantified, const Syntax& syntax);
  Value value_of(const ListOf& list, const Syntax& syntax);
  Value value_of(const ContextOf& context, const Syntax& syntax);

  std::optional<bool> passes(const Value& value, const Syntax& test);
  std::optional<bool> is_among(const Value& value, const List& list);
  std::optional<bool> lies_in(const Value& value, const RangeValue& range);

  using Visit = std::function<void()>;
  using Enter = std::function<bool(const Value&)>;
  bool iterate(const std::vector<Iterator>& iterators, std::size_t index, const Visit& visit);
  bool iterate_between(const Value& low, const Value& high, const Enter& enter);
  bool iterate_range(const RangeValue& range, const Enter& enter);

  std::optional<Arguments> evaluated(const std::vector<Child>& written);
  Value call_named(const std::string& name, const std::vector<std::string>& names,
                   Arguments arguments);
  Value call_function(const Value& callee, const std::vector<std::string>& names,
                      Arguments arguments, const std::string& own_name);
  Value call_built_in(const BuiltIn& built_in, const std::vector<std::string>& names,
                      Arguments arguments);
  Value call_written(const Value& callee, const std::vector<std::string>& names,
                     Arguments arguments, const std::string& own_name);

  Value call(const Value& function, Arguments arguments) override;
  bool charge(std::size_t steps) override { return scope_.charge(steps); }

  Scope scope_;
  std::shared_ptr<const Syntax> whole_;
  int depth_ = 0;
};

}  // namespace banli::feel
