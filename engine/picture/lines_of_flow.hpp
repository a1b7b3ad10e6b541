// The arrows of a drawing as lines with corners, from outline to outline, once every line of the
// grid has its place.
#pragma once

#include <functional>

#include "picture/drawing.hpp"
#include "picture/wires.hpp"

namespace banli::picture {

class FlowTracer {
 public:
  using PlacePoint = std::function<Point(Em across, Em along)>;

  FlowTracer(const Plan& plan, const Wires& wires, const std::vector<Em>& across,
             const std::vector<Em>& along, PlacePoint place_point)
      : plan_(plan),
        wires_(wires),
        across_(across),
        along_(along),
        place_point_(std::move(place_point)) {}

  // Needs the steps.
  void trace(Drawing& drawing) const;

 private:
  Em place_of(const Segment& segment) const;
  std::vector<Point> corners(std::size_t flow) const;
  std::vector<Point> painted(const Drawing& drawing, std::size_t flow) const;

  const Plan& plan_;
  const Wires& wires_;
  const std::vector<Em>& across_;
  const std::vector<Em>& along_;
  PlacePoint place_point_;
};

}  // namespace banli::picture
