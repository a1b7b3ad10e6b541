// All markings that a case can reach, breadth first, so that the way kept to each of them is a
// shortest one.
#pragma once

#include <cstdint>
#include <span>
#include <unordered_map>
#include <utility>
#include <vector>

#include "graph/moves.hpp"

namespace banli::graph {

using MarkingNumber = std::uint32_t;  // in the order of finding; 0 is the first

class Exploration {
 public:
  // Stops when there are more than `limit` markings.
  Exploration(const Graph& graph, ScopeIndex scope, std::size_t limit);

  struct Clash {
    StepIndex step = 0;
    MarkingNumber from = 0;
    std::vector<FlowIndex> trail;  // of the last act
  };
  const Places& places() const { return mover_.places(); }
  bool is_complete() const { return is_complete_; }
  MarkingNumber count() const { return static_cast<MarkingNumber>(reached_.size()); }
  const Marking& marking(MarkingNumber number) const { return *reached_[number].marking; }
  bool has_moves(MarkingNumber number) const { return reached_[number].has_moves; }
  // The first of each step, in the order of finding.
  const std::vector<Clash>& clashes() const { return clashes_; }
  bool was_entered(StepIndex step) const { return entered_.contains(step); }
  // Every flow that is passed on the way to a marking.
  std::vector<FlowIndex> way_to(MarkingNumber number) const;
  // The markings from which one of `wanted` can be reached.
  std::vector<bool> can_reach(std::vector<MarkingNumber> wanted) const;

 private:
  struct Reached {
    const Marking* marking = nullptr;
    MarkingNumber parent = 0;
    std::vector<FlowIndex> trail;  // of the act that led here from the parent
    bool has_moves = false;
  };
  void explore(std::size_t limit);
  void take(MarkingNumber from, Outcome outcome);
  void note_clash(MarkingNumber from, Outcome outcome);

  Mover mover_;
  std::unordered_map<Marking, MarkingNumber, MarkingHash> numbers_;
  std::vector<Reached> reached_;
  std::vector<std::pair<MarkingNumber, MarkingNumber>> edges_;  // (to, from)
  std::vector<Clash> clashes_;
  const Graph& graph_;
  StepSet entered_;
  bool is_complete_ = true;
};

}  // namespace banli::graph
