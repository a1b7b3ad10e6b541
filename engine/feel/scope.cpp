#include "feel/scope.hpp"

#include <algorithm>

#include "feel/functions/functions.hpp"
#include "feel/passing.hpp"

namespace banli::feel {
namespace {

std::optional<Value> function_named(std::string_view name) {
  const BuiltIn* built_in = find_built_in(name);
  if (built_in == nullptr) return std::nullopt;
  auto function = std::make_shared<FunctionValue>();
  function->built_in = built_in;
  return Value(Passing(std::move(function)));
}

}  // namespace

void Scope::push_item(const Value& item) {
  push("item", item);
  if (item.as<Context>() != nullptr) push({}, item);
}

const Value* Scope::find_local(std::string_view name) const {
  for (std::size_t i = frames_.size(); i-- > 0;) {
    const Frame& frame = frames_[i];
    if (!frame.name.empty() && frame.name == name) return frame.value;
    if (!frame.name.empty()) continue;
    const Context& members = *frame.value->as<Context>();
    if (const auto member = members.find(name); member != members.end()) return &member->second;
  }
  return nullptr;
}

const Value* Scope::find(const std::string& name) {
  if (const Value* local = find_local(name)) return local;
  const auto known = known_.find(name);
  if (known != known_.end()) return &known->second;
  auto found = names_.find(name);
  if (!found) found = function_named(name);
  if (!found) tell_missing(name);
  return &known_.emplace(name, found ? std::move(*found) : Value()).first->second;
}

// Of `record.amount` nothing is told where `record` was missing already.
void Scope::tell_missing(const std::string& path) {
  const bool told = std::ranges::any_of(missing_, [&](const std::string& other) {
    return path == other || path.starts_with(other + ".");
  });
  if (!told) missing_.push_back(path);
}

bool Scope::charge(std::size_t steps) {
  if (is_exhausted()) return false;
  steps_ += steps;
  return !is_exhausted();
}

}  // namespace banli::feel
