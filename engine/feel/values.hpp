// What FEEL's operators do with values, null included (DMN 1.5 §10.3.2.13 to 16). Nothing stands
// for null: two values of different kinds can be neither equal nor unequal.
#pragma once

#include <compare>
#include <cstddef>
#include <optional>
#include <string>

#include "base/value.hpp"
#include "feel/syntax.hpp"

namespace banli::feel {

std::optional<bool> equals(const Value& a, const Value& b);
std::optional<std::strong_ordering> compare(const Value& a, const Value& b);
// `a` operation `b` for every comparison and every arithmetic operator.
Value compute(Operator operation, const Value& a, const Value& b);
Value negated(const Value& value);

std::optional<bool> as_boolean(const Value& value);
Value as_value(std::optional<bool> truth);

// As an expression would write it: texts in quotes inside lists and contexts.
std::string write(const Value& value);
// What `string()` gives: a text is itself; times always have their seconds.
std::string spoken(const Value& value);

// How much there is to copy: what the bound of steps counts.
std::size_t weight(const Value& value);

}  // namespace banli::feel
