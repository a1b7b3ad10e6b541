// What the cases of a journal have passed, told to the count that scenarios have too.
#pragma once

#include "runtime/store.hpp"
#include "scenario/passed.hpp"

namespace banli::tests {

// Everything in the journal; journals add up.
void note_journal(scenario::Passed& passed, runtime::Reader& reader);

}  // namespace banli::tests
