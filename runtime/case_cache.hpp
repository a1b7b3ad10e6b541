// The cases that were last worked on, so that a command does not fold its case anew. Only the
// writer uses it.
#pragma once

#include <list>
#include <unordered_map>
#include <vector>

#include "runtime/fold.hpp"

namespace banli::runtime {

class CaseCache {
 public:
  explicit CaseCache(std::size_t limit) : limit_(limit) {}

  const FoldedCase* find(InstanceId id);  // and makes it the newest
  void put(InstanceId id, FoldedCase folded);
  void drop(InstanceId id);
  void drop_ended();  // hardly anything follows the end of a case
  void clear();
  std::size_t size() const { return by_use_.size(); }

 private:
  using ByUse = std::list<std::pair<InstanceId, FoldedCase>>;  // the newest first

  std::size_t limit_;
  ByUse by_use_;
  std::unordered_map<std::uint64_t, ByUse::iterator> by_id_;
  std::vector<InstanceId> ended_;
};

}  // namespace banli::runtime
