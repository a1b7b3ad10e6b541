// The words of a process below the keys of its steps, as language/words.hpp has them.
#pragma once

#include "language/words.hpp"

namespace banli::graph::words {

using namespace language::words;

}  // namespace banli::graph::words
