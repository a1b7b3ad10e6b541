// What a line costs on its way over the grid (picture.md, section 3), in 1/64 em: length, bends,
// crossings, lines it would share, sides of boxes it should not use.
#pragma once

#include <span>

#include "picture/traffic.hpp"
#include "picture/units.hpp"

namespace banli::picture {

struct Weights {
  Em bend = 7_em, cross = 18_em, turn = 1.5_em;
};

inline constexpr Em step_across = 4.6_em;
inline constexpr Em step_along = 2.6_em;

// Repairs: parts of the grid that an arrow shall not use again.
struct Avoided {
  std::size_t flow = 0;
  std::size_t edge = 0;
};

class Costs {
 public:
  Costs(const Plan& plan, const Traffic& traffic, const Weights& weights, std::size_t flow,
        std::span<const Avoided> avoided)
      : plan_(plan), traffic_(traffic), weights_(weights), avoided_(avoided), flow_(flow) {}

  Em leave(Direction direction) const;
  Em arrive(Direction direction) const;
  Em pass(Cell at, Direction in, Direction out) const;
  Em move(Cell from, Direction direction) const;
  Em bend() const { return weights_.bend; }

 private:
  bool is_backward() const { return plan_.backward[flow_]; }
  Em sharing(Cell from, Direction direction, bool& shares) const;
  Em crossing(Cell at, Direction in) const;
  Em of_channels(Cell to, Direction direction) const;
  Em of_returns(Cell to, Direction direction) const;
  Em repairs(Cell from, Direction direction) const;

  const Plan& plan_;
  const Traffic& traffic_;
  const Weights& weights_;
  std::span<const Avoided> avoided_;
  std::size_t flow_;
};

}  // namespace banli::picture
