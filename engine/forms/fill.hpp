// Filling in: what a person wrote against what the form, the step and his roles allow. Gives the
// changes to write, or every Problem at once. It knows no case: values come in as a context, roles
// as a question.
//
// What is closed to the actor may be given again as it stands, so that a page can send back the
// whole form. An empty text empties a field. An answer to a table replaces all its rows. Saving
// checks what was given by itself; completing also demands what must be filled and what fits
// together.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/value.hpp"
#include "forms/content.hpp"
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
  text::Span span;                // of the whole, for what is missing
  std::vector<Content> contents;  // of the files that are named in it
};

struct Change {
  std::string field;
  Value before;
  Value after;
  bool redactable = false;
};

// A case that a link may name, and how it is written: by its number, or the id until it has one.
struct LinkedCase {
  std::string number;
  std::string process;
};
using CaseFinder = std::function<std::optional<LinkedCase>(std::string_view number)>;
// The one name of a person, role or unit that an answer calls somehow.
using NameFinder = std::function<std::optional<std::string>(FieldType, std::string_view called)>;
struct Finders {  // of what answers name; none: they are taken as they are written
  CaseFinder find_case = {};
  NameFinder find_name = {};
};

struct Filling {
  const Form& form;
  const Rights& rights;
  const Context& current;                            // values that stand
  std::function<bool(std::string_view role)> plays;  // does the actor play this role?
  const feel::Names& names;  // what expressions see besides the form's own fields
  std::string actor;
  std::string signature;  // actor and moment, for empty signatures
  Instant now;
  std::string record = {};  // what the step calls this form's answers; empty = the form's `as`
  Finders find = {};
  // The next number of a serial; none: it stays empty.
  std::function<std::string(const Field&)> next_number = {};
  const std::vector<Content>* brought = nullptr;  // none: files are taken as they are written
};

// `completing`: required fields must be there, presets and formulas are computed, signatures
// written.
enum class Moment { completing, saving };
text::Checked<std::vector<Change>> fill_in(const Filling& filling, const Answers& answers,
                                           Moment moment);

// A text or plain value as the value of a field, or the problem: `12 天` is no integer. Gives the
// first problem of a table.
std::expected<Value, text::Problem> read_answer(const Field& field, const Value& given,
                                                text::Span span);

}  // namespace banli::forms
