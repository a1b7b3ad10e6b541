// What a migration makes of a case: its visits, tokens and what is known of its steps, as those of
// the other version.
#pragma once

#include "execution/instance.hpp"

namespace banli::execution {

void remap(Instance& instance, const Migrated& event);

}  // namespace banli::execution
