// Functions of true and false.
#include <algorithm>

#include "feel/functions/functions.hpp"
#include "feel/passing.hpp"
#include "feel/values.hpp"

namespace banli::feel {
namespace {

Value opposite(const Arguments& arguments) {
  const auto truth = as_boolean(arguments[0]);
  return truth ? Value(!*truth) : Value();
}

bool is_same(const Value& a, const Value& b);

bool is_same_list(const List& a, const List& b) { return std::ranges::equal(a, b, is_same); }

bool is_same_context(const Context& a, const Context& b) {
  return std::ranges::equal(a, b, [](const auto& first, const auto& second) {
    return first.first == second.first && is_same(first.second, second.second);
  });
}

// The same element of the same kind: 09:00 in Shanghai is not 01:00 in London, nor a time without
// an offset.
bool is_same(const Value& a, const Value& b) {
  if (a.is_null() || b.is_null()) return a.is_null() && b.is_null();
  if (a.any().index() != b.any().index()) return false;
  if (const auto* list = a.as<List>()) return is_same_list(*list, *b.as<List>());
  if (const auto* context = a.as<Context>()) return is_same_context(*context, *b.as<Context>());
  if (as_function(a) != nullptr) return a == b;
  const bool temporal = a.as<TimeOfDay>() != nullptr || a.as<DateTime>() != nullptr;
  return temporal ? a == b : equals(a, b) == true;
}

Value are_same(const Arguments& arguments) { return is_same(arguments[0], arguments[1]); }

}  // namespace

std::vector<BuiltIn> logic_functions() {
  const Type truth = Type::of(Type::Kind::boolean);
  using Kind = Type::Kind;
  return {fixed("not", "negand", {Kind::boolean}, 1, truth, opposite),
          fixed("is", "value1, value2", {Kind::any, Kind::any}, 2, truth, are_same)};
}

}  // namespace banli::feel
