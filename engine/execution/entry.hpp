// An entry: one command's events for one subject, as stored. Hashes cover the stored bytes, so a
// verifier never re-serialises:
//
//   hash = SHA-256 over, each preceded by its length as 8 bytes little-endian:
//          "banli-entry-1", subject, number (decimal), previous (32 bytes), command, cause, time
//          (decimal ms), actor, for_whom, channel, key, facts, and the sorted hex digests of
//          `values` joined by `,`
//
// Facts are {"act":…,"asked":…,"events":[…],"v":1}; `asked` is the SHA-256 of what the caller asked
// for, so that a key used again with other content is refused. Values are {"<sha256>":{"s":"<salt
// hex>","v":<value>}, …} or empty.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

#include "base/id.hpp"
#include "base/sha256.hpp"
#include "base/time.hpp"

namespace banli::execution {

struct Entry {
  Position position;
  std::string subject;  // instance/17, process/complaint-handling, form/…, organisation/…, site
  std::uint64_t number = 0;  // in the subject's chain, from 1
  Digest previous{};         // hash of the subject's last entry; zeros for the first
  Digest hash{};
  std::string command;  // 32 hex digits; the same in all entries of one command
  std::string cause;    // the command that caused it, or empty
  Instant time;
  std::string actor;  // a person, or `system`
  std::string for_whom;
  std::string channel;  // cli, api, web, timer, test
  std::string key;      // idempotency key, unique with the actor; only on a command's first entry
  std::string facts;
  std::string values;
};

// Position is left out: a chain stays valid wherever it stands in the journal.
Digest hash_of(const Entry& entry);

// The running hash over the whole journal: SHA-256(before ‖ entry hash). The site's row keeps it
// and the count.
Digest running_hash(const Digest& before, const Digest& entry_hash);

std::string instance_subject(InstanceId id);

}  // namespace banli::execution
