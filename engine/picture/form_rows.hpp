// The fields of a form in the rows of its paper: two short fields beside each other, one long field
// or one table alone, a section behind its name. Signatures that end the form stand below it.
#pragma once

#include <string>
#include <vector>

#include "forms/form.hpp"

namespace banli::picture {

struct FormRow {
  enum class Kind { heading, pair, wide, table };
  Kind kind = Kind::pair;
  std::vector<const forms::Field*> fields;  // a pair may lack its second
  bool is_banded = false;                   // the name of its section stands at the side
  std::string band;                         // of the section that begins here
  std::size_t band_rows = 0;                // so many rows belong to it; 0: none begins
};

struct FormRows {
  std::vector<FormRow> grid;
  std::vector<const forms::Field*> signatures;  // below the grid
};

FormRows rows_of(const forms::Form& form, Language language);

}  // namespace banli::picture
