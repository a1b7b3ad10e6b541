// Filling in: what a person wrote against what the form, the step and his roles allow. Gives the changes
// to write, or every Problem at once. It knows no case: values come in as a context, roles as a question.
#pragma once

#include <functional>
#include <map>
#include <string>
#include <vector>

#include "base/value.hpp"
#include "forms/form.hpp"

namespace banli::forms {

enum class Right { edit, read, hide, must };
using Rights = std::map<std::string, Right, std::less<>>;  // field → right at this step

struct Answers {  // what was written for one form, with where (a command line or JSON text)
  struct Answer {
    Value value;  // text or plain JSON value; the field's type says what it must be
    text::Span span;
  };
  std::map<std::string, Answer, std::less<>> fields;
  text::Span span;  // of the whole, for what is missing
};

struct Change {
  std::string field;
  Value before;
  Value after;
  bool redactable = false;
};

struct Filling {
  const Form& form;
  const Rights& rights;
  const Context& current;                                 // values that stand
  std::function<bool(std::string_view role)> plays;       // does the actor play this role?
  const feel::Names& names;                               // what `check`, `must: when` and formulas see
  std::string actor;
  std::string signature;                                  // actor and moment, for empty signatures
  Instant now;
};

// `completing`: required fields must be there, presets and formulas are computed, signatures written.
enum class Moment { completing, saving };
text::Checked<std::vector<Change>> fill_in(const Filling& filling, const Answers& answers, Moment moment);

// A text or plain value as the value of a field, or the problem: `12 天` is no integer.
std::expected<Value, text::Problem> read_answer(const Field& field, const Value& given, text::Span span);

}  // namespace banli::forms
