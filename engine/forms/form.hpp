// A paper form as a file says it: fields in the order of the paper, their types, options, columns,
// and who may write them. Names are flat: sections are layout only. The expressions of a form see
// its own fields by name and as `<as>.<field>`, those of a column also the row's columns; what else
// they see is the host's.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/bilingual.hpp"
#include "base/value.hpp"
#include "feel/expression.hpp"
#include "office/number.hpp"
#include "text/keys.hpp"
#include "text/problem.hpp"
#include "text/tree.hpp"

namespace banli::forms {

enum class FieldType {
  text,
  long_text,
  integer,
  decimal,
  money,
  date,
  time,
  choice,
  choices,
  tick,
  signature,
  opinion,
  table,
  date_and_time,
  link,
  rating,
  person,
  role,
  department,
  serial,
  duration,
  file
};

struct Field {
  std::string name;
  FieldType type = FieldType::text;
  Bilingual label;
  // Of choice and choices, and of a rating in words; the value stored is its first text.
  std::vector<Bilingual> options;
  Bilingual unit;
  std::vector<std::string> by;      // roles that alone may write it; empty = whoever does the step
  std::vector<std::string> secret;  // roles that may see it; empty = whoever may read the case
  std::vector<std::string> to;      // of a link: processes whose cases it may name; none = any
  std::vector<std::string> types;   // of a file: extensions that it may have; none = any
  bool must = false;
  feel::Expression must_when;
  std::optional<Value> min, max;  // of a file: its size in bytes
  feel::Expression min_formula, max_formula;
  std::optional<office::NumberPattern> pattern;  // of a serial
  feel::Expression check;
  Bilingual message;            // told when `check` does not hold
  std::optional<Value> preset;  // `default:`
  feel::Expression preset_formula;
  feel::Expression formula;  // `value:`, computed and read-only
  Bilingual hint;
  Bilingual personal;              // why it is kept; empty = not personal
  std::vector<Field> columns;      // of a table
  std::vector<Bilingual> rows;     // fixed rows of a table: the texts of its first column
  std::int64_t at_least = 0;       // free rows
  std::vector<std::string> total;  // columns
  text::Span span;

  // Personal fields, opinions, signatures and files are stored so that they can be redacted.
  // A table is stored as a whole, so one such column is enough.
  bool is_redactable() const {
    const bool is_always =
        type == FieldType::opinion || type == FieldType::signature || type == FieldType::file;
    if (is_always || !personal.empty()) return true;
    for (const Field& column : columns) {
      if (column.is_redactable()) return true;
    }
    return false;
  }
  // Written by the system when the form is completed, never typed.
  bool is_given() const { return type == FieldType::signature || type == FieldType::serial; }
  const Field* find_column(std::string_view column) const;
};

struct Section {  // a run of fields under one heading
  Bilingual title;
  std::size_t first = 0;
  std::size_t count = 0;
};

struct Form {
  std::string id;
  std::string as;  // its name in expressions
  Bilingual title;
  Bilingual source;
  std::vector<Bilingual> copies;
  std::vector<Field> fields;
  std::vector<Section> sections;
  text::Span span;

  const Field* find(std::string_view field) const;
};

text::Checked<Form> read_form(const text::Tree& file);
// A map of name → field, such as `data:` of a process. There are no sections in it.
std::vector<Field> read_fields(const text::Tree& map, text::Vocabulary vocabulary,
                               text::Problems& problems);

// An option or a fixed row is stored as its Chinese text, or its English where it has no Chinese.
inline const std::string& stored_text(const Bilingual& words) {
  return words.in(Language::chinese);
}

// In which the numbers of a serial field are counted on that day; each field for itself.
std::string series_of(const Form& form, const Field& serial, const Date& day);

feel::Type type_of(const Field& field);
// Whether a computed value of the type can go into the field: its own type, and where words are
// kept what has one way of being written, such as a number or a date.
bool may_hold(const Field& field, const feel::Type& type);
feel::Type type_of(const Form& form);

}  // namespace banli::forms
