// A checkpoint: what the journal was at a position, to be kept outside the database: on paper, in
// a mail, at an auditor's. As a line: `banli-checkpoint-1 <position> <running hash, hex>`. Only
// it can show that a tail was cut off or a journal written anew, since whoever can do that can
// write the site's row anew too.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/id.hpp"
#include "base/sha256.hpp"

namespace banli::storage {

struct Checkpoint {
  Position position;
  Digest running{};
  bool operator==(const Checkpoint&) const = default;
};

std::string line_of(const Checkpoint& checkpoint);
std::optional<Checkpoint> checkpoint_from_line(std::string_view line);  // exactly such a line

}  // namespace banli::storage
