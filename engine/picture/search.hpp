// The cheapest way of one arrow from its source to its target: A* over points and the directions
// in which they are left. Ties go by the order of finding.
#pragma once

#include <vector>

#include "picture/costs.hpp"

namespace banli::picture {

class Search {
 public:
  explicit Search(const Plan& plan);
  Path find(std::size_t flow, const Costs& costs);

 private:
  struct Reached {
    Em cost = 0;
    int parent = -1;  // a state, or −1: the source
    std::uint32_t search = 0;
    bool is_closed = false;
  };
  struct Open {
    Em estimate = 0;
    std::uint32_t number = 0;
    int state = 0;
    static bool is_after(const Open& a, const Open& b) {
      return a.estimate != b.estimate ? a.estimate > b.estimate : a.number > b.number;
    }
  };

  int state(Cell cell, Direction direction) const {
    return plan_.grid.point(cell) * 4 + static_cast<int>(direction);
  }
  Cell cell_of(int state) const {
    const int point = state / 4;
    return {point % plan_.grid.across_lines, point / plan_.grid.across_lines};
  }
  bool is_open(Cell cell) const;
  Em rest(Cell cell, Direction direction, Em bend) const;
  void reach(Cell from, Direction direction, Em cost, int parent, const Costs& costs);
  void expand(int state, const Costs& costs);
  Path path_to(int state) const;

  const Plan& plan_;
  std::vector<Reached> reached_;
  std::vector<Open> open_;  // a heap, the cheapest on top
  std::uint32_t searches_ = 0, numbers_ = 0;
  std::size_t flow_ = 0;
};

}  // namespace banli::picture
