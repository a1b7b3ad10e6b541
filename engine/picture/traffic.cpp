#include "picture/traffic.hpp"

namespace banli::picture {
namespace {

template <class Entries>
void drop(Entries& entries, std::size_t flow) {
  std::erase_if(entries, [flow](const auto& entry) { return entry.flow == flow; });
}

}  // namespace

std::size_t Traffic::edge(Cell from, Direction direction) const {
  const bool is_back = direction == Direction::up || direction == Direction::left;
  const Cell first = is_back ? neighbour(from, direction) : from;
  return static_cast<std::size_t>(grid_.point(first)) * 2 + (is_along(direction) ? 1 : 0);
}

void Traffic::add(std::size_t flow, const Path& path, const ChartFlow& ends) {
  const std::vector<Cell>& points = path.points;
  for (std::size_t i = 0; i + 1 < points.size(); ++i) {
    const Direction out = direction_between(points[i], points[i + 1]);
    uses_[edge(points[i], out)].push_back({flow, out});
    if (i == 0) continue;
    const Direction in = direction_between(points[i - 1], points[i]);
    passes_[static_cast<std::size_t>(grid_.point(points[i]))].push_back({flow, in, out});
  }
  ports_[ends.from * 4 + static_cast<std::size_t>(path.first())].push_back({flow, false});
  ports_[ends.to * 4 + static_cast<std::size_t>(opposite(path.last()))].push_back({flow, true});
}

void Traffic::remove(std::size_t flow, const Path& path, const ChartFlow& ends) {
  const std::vector<Cell>& points = path.points;
  for (std::size_t i = 0; i + 1 < points.size(); ++i) {
    drop(uses_[edge(points[i], direction_between(points[i], points[i + 1]))], flow);
    drop(passes_[static_cast<std::size_t>(grid_.point(points[i]))], flow);
  }
  drop(ports_[ends.from * 4 + static_cast<std::size_t>(path.first())], flow);
  drop(ports_[ends.to * 4 + static_cast<std::size_t>(opposite(path.last()))], flow);
}

}  // namespace banli::picture
