// Verifies a journal from its stored bytes alone, entry by entry: positions without a gap, each
// subject's chain of numbers and hashes, each entry's hash, each value's digest, the site's row
// with the count and the running hash over all, and the content of each file that an entry brought.
// It finds every changed cell, a removed, inserted or moved row, a cut middle, a deleted case. What
// it cannot find by itself is a journal whose end was cut off, or which was written anew, together
// with the site's row: for that it takes checkpoints that were kept outside. Memory: one number and
// one hash per subject, one digest per file, and the largest file.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "runtime/store.hpp"
#include "storage/checkpoint.hpp"
#include "text/problem.hpp"

namespace banli::storage {

struct Finding {
  std::string code;     // of the catalogue: entry-changed, position-missing, …
  Position position;    // of the entry at which it shows; none for the whole journal
  std::string subject;  // of that entry, or empty
  text::Arguments arguments;
};

struct Verification {
  std::vector<Finding> findings;  // the first hundred, in the journal's order
  std::uint64_t found = 0;        // how many there are
  std::uint64_t entries = 0;
  std::uint64_t subjects = 0;
  std::uint64_t values = 0;
  std::uint64_t contents = 0;  // of files
  Checkpoint checkpoint;       // to keep outside; worth nothing unless nothing was found

  bool is_whole() const { return found == 0; }
};

// `kept`: checkpoints from outside, in any order.
Verification verify_journal(runtime::Reader& reader, const std::vector<Checkpoint>& kept = {});

}  // namespace banli::storage
