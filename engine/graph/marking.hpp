// Where the tokens of a case are, as one row of bits: which steps are live, on which incoming
// flows of joins an arrival waits, and which late arrivals a fired join still awaits. There is no
// second token in one place: that would be a lack of synchronisation.
#pragma once

#include <cstdint>
#include <vector>

#include "graph/graph.hpp"

namespace banli::graph {

class Marking {
 public:
  explicit Marking(std::size_t bits = 0) : words_((bits + 63) / 64, 0) {}
  bool has(std::size_t bit) const { return (words_[bit / 64] >> (bit % 64) & 1) != 0; }
  void add(std::size_t bit) { words_[bit / 64] |= std::uint64_t{1} << (bit % 64); }
  void remove(std::size_t bit) { words_[bit / 64] &= ~(std::uint64_t{1} << (bit % 64)); }
  void clear() { words_.assign(words_.size(), 0); }
  bool meets(const Marking& other) const {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      if ((words_[i] & other.words_[i]) != 0) return true;
    }
    return false;
  }
  bool operator==(const Marking&) const = default;
  std::size_t hash() const {
    std::uint64_t hash = 0x9E3779B97F4A7C15U;
    for (std::uint64_t word : words_) {
      hash = (hash ^ word) * 0xFF51AFD7ED558CCDU;
      hash ^= hash >> 32;
    }
    return static_cast<std::size_t>(hash);
  }

 private:
  std::vector<std::uint64_t> words_;
};

struct MarkingHash {
  std::size_t operator()(const Marking& marking) const { return marking.hash(); }
};

// Which bit of a marking means what, for one graph.
class Places {
 public:
  explicit Places(const Graph& graph);
  std::size_t size() const { return size_; }
  std::size_t live(StepIndex step) const { return step; }
  // Only for flows into a join.
  std::size_t arrival(FlowIndex flow) const { return arrivals_[flow]; }
  std::size_t awaited(FlowIndex flow) const { return arrivals_[flow] + 1; }
  const std::vector<StepIndex>& joins() const { return joins_; }

  std::vector<FlowIndex> waiting(const Marking& marking, StepIndex join) const;
  bool awaits(const Marking& marking, StepIndex join) const;
  // The live steps and, except for `join`, the joins at which an arrival waits.
  std::vector<StepIndex> tokens_beside(const Marking& marking, StepIndex join) const;
  std::vector<StepIndex> live_steps(const Marking& marking) const;
  // Neither a live step nor a waiting arrival; what is still awaited does not matter.
  bool is_over(const Marking& marking) const { return !marking.meets(tokens_); }

 private:
  const Graph& graph_;
  std::vector<std::size_t> arrivals_;  // by flow
  std::vector<StepIndex> joins_;
  std::size_t size_ = 0;
  Marking tokens_;  // every place but those of awaited arrivals
};

}  // namespace banli::graph
