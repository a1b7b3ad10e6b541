#include "base/value.hpp"

namespace banli {

const Value& Value::member(std::string_view name) const {
  static const Value null;
  const auto* context = as<Context>();
  if (context == nullptr) return null;
  const auto found = context->find(name);
  return found == context->end() ? null : found->second;
}

}  // namespace banli
