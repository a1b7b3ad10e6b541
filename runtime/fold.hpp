// A case as its entries say it: the newest snapshot that this build can read, and the entries
// behind it.
#pragma once

#include <memory>
#include <optional>

#include "execution/instance.hpp"
#include "execution/journal_json.hpp"
#include "runtime/batch.hpp"
#include "runtime/store.hpp"

namespace banli::runtime {

struct FoldedCase {
  std::shared_ptr<const execution::Instance> instance;
  ChainHead head;
};

std::optional<FoldedCase> fold_case(Reader& reader, InstanceId id);

// Applies the events of an entry, whose number must be the next.
void fold_entry(execution::Instance& instance, const Entry& entry, const execution::Events& events);

// Applies what was written of the case since its last entry there.
void fold_on(Reader& reader, execution::Instance& instance);

// The instance a subject names; nothing for subjects that are none.
std::optional<InstanceId> instance_of_subject(std::string_view subject);

// A snapshot is written each so many entries of a case.
inline constexpr std::uint64_t entries_per_snapshot = 64;
// Says the shapes of events and of the snapshot; one of another build is not read.
const std::string& snapshot_fingerprint();
Snapshot snapshot_of(const execution::Instance& instance);

}  // namespace banli::runtime
