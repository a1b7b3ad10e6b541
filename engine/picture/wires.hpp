// Paths as straight segments, and segments that run as one as bundles. A bundle lies on one line of
// the grid; all its segments share one track.
#pragma once

#include "picture/path.hpp"
#include "picture/plan.hpp"
#include "picture/units.hpp"

namespace banli::picture {

struct Segment {
  std::size_t flow = 0;
  Direction direction = Direction::down;
  int line = 0;          // across if it runs along, and the other way round
  int from = 0, to = 0;  // points on that line, in the direction of the arrow
  std::size_t bundle = 0;
  int low() const { return from < to ? from : to; }
  int high() const { return from < to ? to : from; }
};

struct Bundle {
  bool runs_along = true;
  int line = 0;
  int low = 0, high = 0;
  std::vector<std::pair<std::size_t, std::size_t>> segments;  // flow, number in its wire
  Em offset = 0;                                              // from the line
};

struct Wires {
  std::vector<std::vector<Segment>> of_flow;
  std::vector<Bundle> bundles;
  std::vector<Em> across_span, along_span;  // per line: from its first track to its last

  const Segment& segment(std::pair<std::size_t, std::size_t> at) const {
    return of_flow[at.first][at.second];
  }
};

// Segments and bundles, all on the middle of their lines.
Wires cut_paths(const Plan& plan, const std::vector<Path>& paths);

}  // namespace banli::picture
