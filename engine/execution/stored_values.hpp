// The values of an entry as they stand in the journal: {"<sha256>":{"s":"<salt
// hex>","v":<value>},…} with ascending digests and no spaces. They are cut out of the stored text
// and never written again, so a verifier hashes the very bytes: digest = SHA-256(salt bytes ‖
// value text).
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/sha256.hpp"

namespace banli::execution {

struct StoredValue {
  std::string_view digest;  // 64 hex digits
  std::string_view salt;    // hex digits
  std::string_view value;   // canonical JSON
};

// Views into `values`; nothing if the text has not exactly this form. An empty text has no values.
std::optional<std::vector<StoredValue>> stored_values(std::string_view values);

// What the digest of a value must be; nothing if the salt is no hex.
std::optional<Digest> digest_of(const StoredValue& value);

}  // namespace banli::execution
