// Reading one answer by the type of its field. Paper habits are understood (2026年11月22日,
// full-width digits, 1,234.50), guesses are not made.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "forms/form.hpp"

namespace banli::forms {

// Where an answer stands: its field, how the field is named in problems (`items[2].amount`), the
// place.
struct AnswerPlace {
  const Field& field;
  std::string path;
  text::Span span;
};

// A Problem of a field bears {field}, its label {zh} and {en}, and what is added.
text::Problem problem_at(const AnswerPlace& place, std::string code, text::Arguments added = {});

// The value; Null, with Problems, where it is none. An empty text is Null.
Value read_value(const AnswerPlace& place, const Value& given, text::Problems& problems);

// The type's own readers, for texts and values that are not empty.
std::optional<Value> read_number(FieldType type, const Value& given);
std::optional<Value> read_moment(FieldType type, const Value& given);  // date, time, both
std::optional<Value> read_duration(const Value& given);  // of days and hours, or of months
Value read_choice(const AnswerPlace& place, const Value& given, text::Problems& problems);
Value read_choices(const AnswerPlace& place, const Value& given, text::Problems& problems);
std::optional<List> rows_given(const Value& given);  // a list, or a text that is one in JSON
Value read_table(const AnswerPlace& place, const Value& given, text::Problems& problems);

// A value in a message, cut where it is long.
std::string shown(const Value& value);

// Full-width letters, digits and punctuation as ASCII, without spaces around.
std::string plain_ascii(std::string_view text);
std::string_view trimmed(std::string_view text);  // also of ideographic spaces

}  // namespace banli::forms
