// A copy of a database while others go on writing: SQLite's online backup within one read
// transaction, so the copy is the journal as it was at one moment. The copy is written beside its
// place, verified entry by entry, and only then given its name; whatever fails leaves nothing.
#pragma once

#include <string>

#include "storage/checkpoint.hpp"

namespace banli::storage {

// What was copied, as a checkpoint that may be kept. Faults: those of the disk, `database-exists`,
// `backup-not-whole`.
Checkpoint back_up(const std::string& database, const std::string& copy);

}  // namespace banli::storage
