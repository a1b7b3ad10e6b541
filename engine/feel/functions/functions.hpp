// FEEL's own functions (DMN 1.5 §10.3.4) as one table, put together from one file for each
// subject. A new function is a row there.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "feel/expression.hpp"
#include "feel/machine.hpp"

namespace banli::feel {

using Arguments = std::vector<Value>;
using Computation = Value (*)(const Arguments&);
using MachineComputation = Value (*)(const Arguments&, Machine&);

struct BuiltIn {
  // spread: one list, or the items of a list one by one, each of the first parameter's type.
  enum class Shape { fixed, spread };
  // item: the result is of the type of the items, as with min and max.
  enum class Result { declared, item };

  Function function;
  std::size_t required;  // the parameters behind may be left out
  Shape shape = Shape::fixed;
  Result result = Result::declared;
  std::string_view signature;              // `from | year, month, day`: names, and other names
  MachineComputation call_with = nullptr;  // instead of the function's own
};

const BuiltIn* find_built_in(std::string_view name);
std::vector<std::string_view> built_in_names();
std::vector<std::vector<std::string>> signatures_of(const BuiltIn& built_in);
// Is it the beginning of a function's name that contains a keyword: `date and`?
bool begins_function(std::string_view words);

std::vector<BuiltIn> text_functions();
std::vector<BuiltIn> pattern_functions();
std::vector<BuiltIn> number_functions();
std::vector<BuiltIn> list_functions();
std::vector<BuiltIn> statistics_functions();
std::vector<BuiltIn> collection_functions();
std::vector<BuiltIn> ordering_functions();
std::vector<BuiltIn> context_functions();
std::vector<BuiltIn> time_functions();
std::vector<BuiltIn> calendar_functions();
std::vector<BuiltIn> range_functions();
std::vector<BuiltIn> logic_functions();

// What the files of the functions share.
template <class T>
const T* argument(const Arguments& arguments, std::size_t index) {
  return index < arguments.size() ? arguments[index].as<T>() : nullptr;
}
// A whole number; what is behind the point falls away.
std::optional<std::int64_t> whole_argument(const Arguments& arguments, std::size_t index);
// A value that is no list is a list of one; null is none.
std::optional<List> list_argument(const Arguments& arguments, std::size_t index);
// The items of a spread function.
std::optional<List> spread_arguments(const Arguments& arguments);

template <class T>
Value value_or_null(const std::optional<T>& result) {
  return result ? Value(*result) : Value();
}

BuiltIn fixed(std::string name, std::string_view signature,
              const std::vector<Type::Kind>& parameters, std::size_t required, Type result,
              Computation call);
BuiltIn fixed(std::string name, std::string_view signature,
              const std::vector<Type::Kind>& parameters, std::size_t required, Type result,
              MachineComputation call);
BuiltIn spread(std::string name, std::string_view signature, Type::Kind item, Type result,
               Computation call, BuiltIn::Result kind = BuiltIn::Result::declared);

}  // namespace banli::feel
