#include "runtime/case_cache.hpp"

#include <utility>

namespace banli::runtime {

const FoldedCase* CaseCache::find(InstanceId id) {
  const auto found = by_id_.find(id.value);
  if (found == by_id_.end()) return nullptr;
  by_use_.splice(by_use_.begin(), by_use_, found->second);
  return &found->second->second;
}

void CaseCache::put(InstanceId id, FoldedCase folded) {
  if (!folded.instance->is_open()) ended_.push_back(id);
  drop(id);
  by_use_.emplace_front(id, std::move(folded));
  by_id_[id.value] = by_use_.begin();
  if (by_use_.size() > limit_) drop(by_use_.back().first);
}

void CaseCache::drop(InstanceId id) {
  const auto found = by_id_.find(id.value);
  if (found == by_id_.end()) return;
  by_use_.erase(found->second);
  by_id_.erase(found);
}

void CaseCache::drop_ended() {
  for (const InstanceId id : ended_) drop(id);
  ended_.clear();
}

void CaseCache::clear() {
  ended_.clear();
  by_id_.clear();
  by_use_.clear();
}

}  // namespace banli::runtime
