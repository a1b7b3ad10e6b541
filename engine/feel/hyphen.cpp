#include "feel/hyphen.hpp"

namespace banli::feel {
namespace {

struct Part {
  std::string name;
  Span span;
  const Syntax* base = nullptr;
};

const Binary* touching_subtraction(const Syntax& syntax) {
  const auto* binary = as<Binary>(syntax);
  if (binary == nullptr || binary->operation != Operator::subtract) return nullptr;
  const bool touches = binary->left->span.end == binary->operator_span.begin &&
                       binary->operator_span.end == binary->right->span.begin;
  return touches ? binary : nullptr;
}

// The name that a syntax begins with.
std::optional<Part> first_part(const Syntax& syntax) {
  if (const auto* name = as<Name>(syntax)) return Part{name->name, syntax.span};
  if (const auto* call = as<Call>(syntax)) return Part{call->function, call->function_span};
  if (const auto* path = as<Path>(syntax)) return first_part(*path->base);
  if (const auto* filter = as<Filter>(syntax)) return first_part(*filter->list);
  const auto* binary = as<Binary>(syntax);
  return binary == nullptr ? std::nullopt : first_part(*binary->left);
}

// The name that a syntax ends with, hyphens of its own included.
std::optional<Hyphenated> last_part(const Syntax& syntax) {
  if (const auto* name = as<Name>(syntax)) return Hyphenated{name->name, name->name, syntax.span};
  if (const auto* path = as<Path>(syntax)) {
    return Hyphenated{path->member, path->member, path->member_span, path->base.get()};
  }
  if (auto hyphenated = find_hyphenated(syntax)) return hyphenated;
  const auto* binary = as<Binary>(syntax);
  return binary == nullptr ? std::nullopt : last_part(*binary->right);
}

}  // namespace

std::optional<Hyphenated> find_hyphenated(const Syntax& syntax) {
  const Binary* binary = touching_subtraction(syntax);
  if (binary == nullptr) return std::nullopt;
  auto result = last_part(*binary->left);
  const auto behind = first_part(*binary->right);
  if (!result || !behind) return std::nullopt;
  result->written += "-" + behind->name;
  result->meant += "_" + behind->name;
  result->span.end = behind->span.end;
  return result;
}

}  // namespace banli::feel
