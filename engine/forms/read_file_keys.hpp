// The keys of a field of the type `file`: the extensions it may have and how large it may be.
#pragma once

#include "forms/form.hpp"

namespace banli::forms {

void read_file_keys(const text::MapReader& keys, Field& field, text::Problems& problems);

}  // namespace banli::forms
