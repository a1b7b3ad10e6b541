// What a write turn gathers: entries with their places in the journal and in their subjects'
// chains, and their rows. Knows the chains it has extended itself, which the turn's reader does not
// see yet.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "execution/entry.hpp"
#include "runtime/store.hpp"

namespace banli::runtime {

struct ChainHead {  // a subject's last entry
  std::uint64_t number = 0;
  Digest hash{};
};

class Batch {
 public:
  // `last_time`: of the journal's last entry.
  Batch(Turn& turn, Instant last_time) : turn_(turn), last_time_(last_time) {}

  Turn& turn() { return turn_; }
  Reader& reader() { return turn_.reader(); }
  ChainHead head_of(const std::string& subject);
  // Says the head of a chain that the caller has in memory.
  void know_head(const std::string& subject, const ChainHead& head);

  // The time of an entry that is made at `now`: the journal never runs backwards.
  Instant time_of(Instant now) const { return std::max(now, last_time_); }

  // Completes the entry (position, number, previous, hash) and appends it.
  const Entry& append(Entry& entry);

  Instant last_time() const { return last_time_; }
  bool is_empty() const { return !has_written_; }
  // Rows of working tables, which come with no entry.
  void put_working(const Rows& rows);

 private:
  Turn& turn_;
  Instant last_time_;
  bool has_written_ = false;
  std::map<std::string, ChainHead, std::less<>> heads_;
};

}  // namespace banli::runtime
