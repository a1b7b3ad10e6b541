// A form as a page for the printer, A4, like the paper that the office knows: a title, a ruled
// table of labels and cells, sections with their names at the side, tables, boxes to tick, places
// to sign. Empty, or filled with what stands in a case. One HTML file without script and without
// anything from outside; the same form gives the same bytes.
#pragma once

#include <functional>
#include <map>
#include <string>

#include "forms/form.hpp"

namespace banli::picture {

struct PrintedValue {
  Value value;
  std::string signer;  // of an opinion: who wrote it, and when
  std::string signed_on;
};

struct PrintedForm {
  const forms::Form& form;
  Language language = Language::chinese;
  std::string number;                          // of the case; empty on an empty form
  std::map<std::string, PrintedValue> values;  // by field; none on an empty form
  std::function<std::string(const Value&, const forms::Field&)> text;

  bool is_filled() const { return !number.empty(); }
  const std::string& in(const Bilingual& words) const { return words.in(language); }
  const PrintedValue& value_of(const forms::Field& field) const;
};

std::string to_html(const PrintedForm& printed);

}  // namespace banli::picture
