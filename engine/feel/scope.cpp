#include "feel/scope.hpp"

#include <algorithm>

namespace banli::feel {

void Scope::push_item(const Value& item) {
  push("item", item);
  if (item.as<Context>() != nullptr) push({}, item);
}

const Value* Scope::find(const std::string& name) {
  for (std::size_t i = frames_.size(); i-- > 0;) {
    const Frame& frame = frames_[i];
    if (!frame.name.empty() && frame.name == name) return frame.value;
    if (!frame.name.empty()) continue;
    const Context& members = *frame.value->as<Context>();
    if (const auto member = members.find(name); member != members.end()) return &member->second;
  }
  const auto known = known_.find(name);
  if (known != known_.end()) return &known->second;
  auto found = names_.find(name);
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
