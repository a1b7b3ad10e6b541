#include "feel/alone.hpp"

#include "feel/vocabulary.hpp"

namespace banli::feel {
namespace {

class ContextNames final : public Names {
 public:
  ContextNames(const Context& context, const Names& host) : context_(context), host_(host) {}

  std::optional<Value> find(std::string_view name) const override {
    const auto found = context_.find(name);
    return found == context_.end() ? std::nullopt : std::optional(found->second);
  }
  const Function* find_function(std::string_view name) const override {
    return host_.find_function(name);
  }
  bool knows_zones() const override { return host_.knows_zones(); }
  const Zone* find_zone(std::string_view name) const override { return host_.find_zone(name); }

 private:
  const Context& context_;
  const Names& host_;
};

// Whatever a name holds, its type is no problem: what does not fit is null.
class ContextTypes final : public Types {
 public:
  explicit ContextTypes(const Names& names) : names_(names) {}

  std::optional<Type> find(std::string_view name) const override {
    return names_.find(name) ? std::optional(Type()) : std::nullopt;
  }
  const Function* find_function(std::string_view name) const override {
    return names_.find_function(name);
  }

 private:
  const Names& names_;
};

text::Problems unknown_names(const Expression& expression, const Names& names) {
  text::Problems problems;
  check(expression, ContextTypes(names), problems);
  std::erase_if(problems, [](const text::Problem& problem) {
    return problem.code != "unknown-name" && problem.code != "unknown-function";
  });
  return problems;
}

}  // namespace

text::Checked<Value> evaluate_alone(std::string_view text, text::Span span, const Context& context,
                                    const Names& host) {
  Vocabulary vocabulary;
  vocabulary.add_keys(context);
  const auto parsed = parse_freely(text, span, vocabulary);
  if (!parsed) return std::unexpected(parsed.error());
  const ContextNames names(context, host);
  if (auto problems = unknown_names(*parsed, names); !problems.empty()) {
    return std::unexpected(std::move(problems));
  }
  Evaluated evaluated = evaluate(*parsed, names, Wanted::anything);
  if (evaluated.too_long) {
    return std::unexpected(text::Problems{text::error_at(span, "evaluation-too-long")});
  }
  return std::move(evaluated.value);
}

}  // namespace banli::feel
