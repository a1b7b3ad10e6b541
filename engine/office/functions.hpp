// What expressions may ask of the office (language.md §3.6), for hosts to offer beside their own
// functions:
//   within authority(kind, amount)   may the person asked for decide on that by himself?
//   superior of(p), role of(p)       the first of each, in the order of the organisation's file
// Null where nobody is asked for, where nobody is found, or where no table of authority is in
// force.
#pragma once

#include <string>
#include <vector>

#include "feel/expression.hpp"
#include "office/office.hpp"

namespace banli::office {

// `person` is whose authority is meant, or empty. The office must outlive the functions; their
// names and types are the same in every office.
std::vector<feel::Function> functions_of(const Office& office, std::string person);

}  // namespace banli::office
