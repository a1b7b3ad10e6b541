// What each function means, with an example, for the reference of expressions. A function that
// says nothing here, and an example that gives something else, is found by a test.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace banli::feel {

struct FunctionMeaning {
  std::string_view name;
  std::string_view zh;
  std::string_view en;
  std::string_view example;
  std::string_view gives;  // the example's value, as an expression
};

// In the order of the reference: those of one subject stand together, under its heading.
struct FunctionSubject {
  std::string_view zh;
  std::string_view en;
  std::span<const FunctionMeaning> functions;
};
std::span<const FunctionSubject> function_meanings();

// `date(from)` or `date(year, month, day)`: each way to call a function, what may be left out in
// brackets. Empty for a name that is no function.
std::vector<std::string> ways_to_call(std::string_view name);

}  // namespace banli::feel
