#include "runtime/batch.hpp"

#include "base/check.hpp"

namespace banli::runtime {

ChainHead Batch::head_of(const std::string& subject) {
  const auto known = heads_.find(subject);
  if (known != heads_.end()) return known->second;
  const std::optional<Entry> last = reader().last_entry(subject);
  return last ? ChainHead{last->number, last->hash} : ChainHead{};
}

void Batch::know_head(const std::string& subject, const ChainHead& head) {
  heads_.insert_or_assign(subject, head);
}

void Batch::put_working(const Rows& rows) {
  turn_.put(rows);
  has_written_ = true;
}

const Entry& Batch::append(Entry& entry) {
  BANLI_CHECK(entry.time >= last_time_);
  const ChainHead head = head_of(entry.subject);
  entry.position = Position{turn_.tail().last.value + 1};
  entry.number = head.number + 1;
  entry.previous = head.hash;
  entry.hash = execution::hash_of(entry);
  turn_.append(entry);
  last_time_ = entry.time;
  has_written_ = true;
  heads_.insert_or_assign(entry.subject, ChainHead{entry.number, entry.hash});
  return entry;
}

}  // namespace banli::runtime
