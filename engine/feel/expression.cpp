#include "feel/expression.hpp"

#include <algorithm>

#include "feel/functions/functions.hpp"
#include "feel/grammar.hpp"

namespace banli::feel {
namespace {

text::Checked<Expression> as_expression(std::string_view text, text::Span span, Child syntax,
                                        text::Problems problems) {
  if (text::has_errors(problems) || syntax == nullptr) return std::unexpected(std::move(problems));
  return Expression(std::string(text), span, std::shared_ptr<const Syntax>(std::move(syntax)));
}

// Collects what is read from outside: names that no loop or context of the expression gives.
class ReadNames {
 public:
  void collect(const Syntax& syntax) {
    const auto* call = as<Call>(syntax);
    if (call != nullptr && calls_too_) add(call->function);
    if (const std::string path = path_text(syntax); !path.empty()) return add(path);
    const auto* loop = as<For>(syntax);
    const auto* quantified = as<Quantified>(syntax);
    if (loop != nullptr) return collect_loop(loop->iterators, *loop->result);
    if (quantified != nullptr) return collect_loop(quantified->iterators, *quantified->condition);
    const std::size_t outer = local_.size();
    if (as<Filter>(syntax) != nullptr) local_.emplace_back("item");
    if (const auto* function = as<FunctionDefinition>(syntax)) {
      for (const Parameter& parameter : function->parameters) local_.push_back(parameter.name);
    }
    if (const auto* context = as<ContextOf>(syntax)) {
      for (const Entry& entry : context->entries) {
        collect(*entry.value);
        local_.push_back(entry.key);
      }
    } else {
      for_each_child(syntax, [&](const Syntax& child) { collect(child); });
    }
    local_.resize(outer);
  }

  std::vector<std::string> names() && { return std::move(names_); }
  void collect_calls_too() { calls_too_ = true; }

 private:
  void collect_loop(const std::vector<Iterator>& iterators, const Syntax& body) {
    const std::size_t outer = local_.size();
    for (const Iterator& iterator : iterators) {
      collect(*iterator.source);
      local_.push_back(iterator.name);
    }
    local_.emplace_back("partial");
    collect(body);
    local_.resize(outer);
  }

  void add(const std::string& path) {
    const std::string root = path.substr(0, path.find('.'));
    if (std::ranges::find(local_, root) != local_.end()) return;
    if (std::ranges::find(names_, path) == names_.end()) names_.push_back(path);
  }

  bool calls_too_ = false;
  std::vector<std::string> local_;
  std::vector<std::string> names_;
};

}  // namespace

text::Checked<Expression> parse(std::string_view text, text::Span span) {
  text::Problems problems;
  std::vector<Token> tokens = scan(text, span, problems);
  Child syntax = Grammar(std::move(tokens), {}, problems).whole_expression();
  return as_expression(text, span, std::move(syntax), std::move(problems));
}

text::Checked<Expression> parse_freely(std::string_view text, text::Span span,
                                       const Vocabulary& names) {
  text::Problems problems;
  std::vector<Token> tokens = scan(text, span, problems);
  std::erase_if(problems, [](const auto& problem) { return problem.code == "unknown-escape"; });
  Vocabulary known = names;
  for (const std::string_view function : built_in_names()) {
    if (!begins_function(function)) known.add(function);
  }
  Grammar grammar(std::move(tokens), std::move(known), problems);
  grammar.be_lenient();
  Child syntax = grammar.whole_expression();
  return as_expression(text, span, std::move(syntax), std::move(problems));
}

text::Checked<Expression> parse_unary_tests(std::string_view text, text::Span span) {
  text::Problems problems;
  std::vector<Token> tokens = scan(text, span, problems);
  Child syntax = Grammar(std::move(tokens), {}, problems).whole_cell();
  return as_expression(text, span, std::move(syntax), std::move(problems));
}

std::vector<std::string> names_read(const Syntax& syntax) {
  ReadNames reads;
  reads.collect_calls_too();
  reads.collect(syntax);
  std::vector<std::string> names = std::move(reads).names();
  for (std::string& name : names) name = name.substr(0, name.find('.'));
  std::ranges::sort(names);
  names.erase(std::ranges::unique(names).begin(), names.end());
  return names;
}

std::vector<std::string> Expression::reads() const {
  ReadNames reads;
  if (syntax_ != nullptr) reads.collect(*syntax_);
  return std::move(reads).names();
}

}  // namespace banli::feel
