// Values that live only while an expression is computed: ranges and functions. As values they are
// held by base's Passing; what leaves an evaluation as data has null in their place.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "base/value.hpp"
#include "feel/syntax.hpp"

namespace banli::feel {

struct BuiltIn;
struct Function;

struct RangeValue final : Transient {  // without a bound on one side: `(< 5)`
  Value low;
  Value high;
  bool low_open = true;
  bool high_open = true;
};

struct FunctionValue final : Transient {
  const BuiltIn* built_in = nullptr;  // either this, or else `written`
  const FunctionDefinition* written = nullptr;
  std::shared_ptr<const Syntax> expression;             // what `written` is a part of
  std::vector<std::pair<std::string, Value>> captured;  // what its body reads, as it stood there
};

const RangeValue* as_range(const Value& value);
const FunctionValue* as_function(const Value& value);
Value range_value(Value low, bool low_open, Value high, bool high_open);
// The range of what passes `operation bound`; null for `!=`, which is none.
Value range_of_comparison(Operator operation, const Value& bound);
// With null for everything that is no data.
Value storable(Value value);

}  // namespace banli::feel
