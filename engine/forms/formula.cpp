#include "forms/formula.hpp"

#include <utility>

#include "text/keys.hpp"

namespace banli::forms {
namespace {

// The text of a scalar from its byte `skipped` on, which is 0 or 1.
feel::Expression parsed(const text::Tree& tree, std::uint32_t skipped, text::Problems& problems) {
  text::Span span = tree.span;
  span.begin += skipped;
  auto expression = feel::parse(std::string_view(tree.text).substr(skipped), span);
  if (expression) return std::move(*expression);
  text::Problems found = std::move(expression.error());
  text::move_into(tree, found);
  for (text::Problem& problem : found) problems.push_back(std::move(problem));
  return {};
}

}  // namespace

bool is_formula(const text::Tree& tree, text::Problems& problems) {
  if (tree.kind != text::Tree::Kind::scalar || !tree.text.starts_with('=')) return false;
  if (!tree.quoted) return true;
  problems.push_back(text::warning_at(tree.span, "formula-in-quotes", {{"text", tree.text}}));
  return false;
}

feel::Expression read_formula(const text::Tree& tree, text::Problems& problems) {
  const auto words = text::read_text(tree, problems);
  if (!words) return {};
  if (words->starts_with('=')) return parsed(tree, 1, problems);
  problems.push_back(text::error_at(tree.span, "formula-without-equals", {{"text", *words}}));
  return {};
}

feel::Expression read_condition(const text::Tree& tree, text::Problems& problems) {
  return text::read_text(tree, problems) ? parsed(tree, 0, problems) : feel::Expression();
}

}  // namespace banli::forms
