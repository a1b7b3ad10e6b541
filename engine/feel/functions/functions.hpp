// FEEL's own functions (DMN 1.5 §10.3.4) as one table, put together from one file for each
// subject. A new function is a row there; until then its name stands among the planned ones.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "feel/expression.hpp"

namespace banli::feel {

struct BuiltIn {
  // spread: one list, or the items of a list one by one, each of the first parameter's type.
  enum class Shape { fixed, spread };
  // item: the result is of the type of the items, as with min and max.
  enum class Result { declared, item };

  Function function;
  std::size_t required;  // the parameters behind may be left out
  Shape shape = Shape::fixed;
  Result result = Result::declared;
};

const BuiltIn* find_built_in(std::string_view name);
bool is_planned_function(std::string_view name);
// Is it the beginning of a function's name that contains a keyword: `date and`?
bool begins_function(std::string_view words);

std::vector<BuiltIn> text_functions();
std::vector<BuiltIn> number_functions();
std::vector<BuiltIn> list_functions();
std::vector<BuiltIn> collection_functions();
std::vector<BuiltIn> time_functions();
std::vector<BuiltIn> logic_functions();

// What the files of the functions share.
using Arguments = std::vector<Value>;
using Computation = Value (*)(const Arguments&);

template <class T>
const T* argument(const Arguments& arguments, std::size_t index) {
  return index < arguments.size() ? arguments[index].as<T>() : nullptr;
}
// A value that is no list is a list of one; null is none.
std::optional<List> list_argument(const Arguments& arguments, std::size_t index);
// The items of a spread function.
std::optional<List> spread_arguments(const Arguments& arguments);

inline BuiltIn fixed(std::string name, std::vector<Type::Kind> parameters, std::size_t required,
                     Type result, Computation call) {
  std::vector<Type> types;
  for (const Type::Kind kind : parameters) types.push_back(Type::of(kind));
  return {{std::move(name), std::move(types), std::move(result), call}, required};
}
inline BuiltIn spread(std::string name, Type::Kind item, Type result, Computation call,
                      BuiltIn::Result kind = BuiltIn::Result::declared) {
  return {{std::move(name), {Type::of(item)}, std::move(result), call}, 1, BuiltIn::Shape::spread,
          kind};
}

}  // namespace banli::feel
