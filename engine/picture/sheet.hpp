// A page of A4 on which 1 em is 10 pt: where title, lanes and legend stand, and how places across
// and along the flow become x and y.
#pragma once

#include "picture/drawing.hpp"

namespace banli::picture {

struct Page;

class Paper {
 public:
  explicit Paper(const Page& page);

  Em room_across() const;  // for lanes
  Em room_along() const;   // for rows
  void begin(Drawing& drawing, Em across, Em along);
  void add_lane(Drawing& drawing, std::size_t lane, Em begin, Em end, const Breaker& breaker) const;
  Point point(Em across, Em along) const;

 private:
  Sheet sheet_;
  int percent_;
  Em width_, height_;  // of the page
  Point origin_;       // of the lanes, behind their heads
  Em length_ = 0;      // of the lanes
};

inline constexpr Em page_margin = 1.6_em;
inline constexpr Em legend_room = 2.7_em;

}  // namespace banli::picture
