// FEEL, the expression language of DMN: parse, check against known types, evaluate. Total and
// without side effects: what cannot be computed is null, and the names that were missing are
// told. Evaluation counts its steps and stops at a bound. Numbers are exact decimals.
#pragma once

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/value.hpp"
#include "feel/type.hpp"
#include "text/problem.hpp"

namespace banli::feel {

struct Syntax;     // the tree; feel/syntax.hpp
class Vocabulary;  // feel/vocabulary.hpp

class Expression {
 public:
  Expression() = default;
  Expression(std::string text, text::Span span, std::shared_ptr<const Syntax> syntax)
      : text_(std::move(text)), span_(span), syntax_(std::move(syntax)) {}
  const std::string& text() const { return text_; }
  text::Span span() const { return span_; }
  const Syntax& syntax() const { return *syntax_; }
  const std::shared_ptr<const Syntax>& shared_syntax() const { return syntax_; }
  bool empty() const { return syntax_ == nullptr; }
  // The names it reads from outside, as paths as far as they are static: `record.amount`.
  std::vector<std::string> reads() const;

 private:
  std::string text_;
  text::Span span_;
  std::shared_ptr<const Syntax> syntax_;
};

// `span` is where `text` stands in its source, so that problems point into the file.
text::Checked<Expression> parse(std::string_view text, text::Span span);
// As DMN has it where no file's rules hold: `names` may have blanks and marks in them; a moment
// that cannot be read and a context with a key twice are null; an unknown escape is itself.
text::Checked<Expression> parse_freely(std::string_view text, text::Span span,
                                       const Vocabulary& names);

// The tests of a decision table's cell, about the name `?`: `-`, `> 5, [1..3]`, `not("甲", "乙")`.
text::Checked<Expression> parse_unary_tests(std::string_view text, text::Span span);

struct Function {
  std::string name;  // may contain spaces: `within authority`
  std::vector<Type> parameters;
  Type result;
  std::function<Value(const std::vector<Value>&)> call;
};

// What the host of an evaluation offers besides FEEL's own: names and functions.
struct Names {
  virtual ~Names() = default;
  virtual std::optional<Value> find(std::string_view name) const = 0;
  virtual const Function* find_function(std::string_view name) const {
    static_cast<void>(name);
    return nullptr;
  }
  // Where a path goes on behind a text that names something of the host's, such as another case:
  // what stands there; nothing where the text names nothing.
  virtual std::optional<Value> follow(const std::string& text,
                                      const std::vector<std::string>& path) const {
    static_cast<void>(text);
    static_cast<void>(path);
    return std::nullopt;
  }
  // A host that knows no zones leaves moments in them without an offset.
  virtual bool knows_zones() const { return false; }
  virtual const Zone* find_zone(std::string_view name) const {
    static_cast<void>(name);
    return nullptr;
  }
};

struct Evaluated {
  Value value;
  std::vector<std::string> missing;  // names nobody knew and members that were not there
  bool too_long = false;             // the bound of steps was reached; the value is null
};

// Data have no ranges and no functions: null stands for them, unless anything is wanted. A function
// is good for as long as the names are.
enum class Wanted { data, anything };
Evaluated evaluate(const Expression& expression, const Names& names, Wanted wanted = Wanted::data);

// The types an expression may count on; nothing for an unknown name.
struct Types {
  virtual ~Types() = default;
  virtual std::optional<Type> find(std::string_view name) const = 0;
  virtual const Function* find_function(std::string_view name) const = 0;
};

// Type problems and unknown names; what is Any is never a problem. Gives the expression's type.
Type check(const Expression& expression, const Types& types, text::Problems& problems);

}  // namespace banli::feel
