// How often arrows cross, once the order of tracks on each line is known: counted in a sketch in
// which every line of the grid has room for all its tracks.
#pragma once

#include "picture/wires.hpp"

namespace banli::picture {

class Crossings {
 public:
  explicit Crossings(const Wires& wires) : wires_(wires), rank_(wires.bundles.size(), 0) {}

  void set_rank(std::size_t bundle, int rank) { rank_[bundle] = rank; }
  int between(std::size_t one, std::size_t other) const;  // arrows

 private:
  struct Stroke {
    int at = 0, low = 0, high = 0;
  };
  int place_of(const Segment& segment) const;
  Stroke stroke(std::size_t flow, std::size_t segment) const;

  const Wires& wires_;
  std::vector<int> rank_;
};

}  // namespace banli::picture
