// What a request asks for, as a digest that an entry keeps: a key used again with other content is
// told from a key that is only repeated.
#pragma once

#include <string>

#include "runtime/door.hpp"

namespace banli::runtime {

// SHA-256 of the canonical JSON of the act, hex. Files count by name and text, answers by value;
// where they stood in a source does not matter.
std::string digest_of_asked(const Request& request);

}  // namespace banli::runtime
