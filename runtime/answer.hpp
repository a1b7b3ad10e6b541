// The answer to a command as its entries tell it: the same at once, after a crash and on another
// node.
#pragma once

#include <string>
#include <vector>

#include "runtime/door.hpp"

namespace banli::runtime {

// Of all entries of one command, in order; at least one.
Answer answer_of(const std::vector<Entry>& entries);
std::string asked_of(const Entry& entry);

}  // namespace banli::runtime
