// Functions of true and false.
#include "feel/functions/functions.hpp"
#include "feel/values.hpp"

namespace banli::feel {
namespace {

Value opposite(const Arguments& arguments) {
  const auto truth = as_boolean(arguments[0]);
  return truth ? Value(!*truth) : Value();
}

}  // namespace

std::vector<BuiltIn> logic_functions() {
  const Type truth = Type::of(Type::Kind::boolean);
  return {fixed("not", {Type::Kind::boolean}, 1, truth, opposite)};
}

}  // namespace banli::feel
