#include "picture/wires.hpp"

#include <algorithm>
#include <map>

namespace banli::picture {
namespace {

std::vector<Segment> segments_of(std::size_t flow, const Path& path) {
  std::vector<Segment> segments;
  const std::vector<Cell>& points = path.points;
  for (std::size_t i = 0; i + 1 < points.size(); ++i) {
    const Direction direction = direction_between(points[i], points[i + 1]);
    const bool runs_along = is_along(direction);
    const int to = runs_along ? points[i + 1].y : points[i + 1].x;
    if (!segments.empty() && segments.back().direction == direction) {
      segments.back().to = to;
      continue;
    }
    segments.push_back({flow, direction, runs_along ? points[i].x : points[i].y,
                        runs_along ? points[i].y : points[i].x, to, 0});
  }
  return segments;
}

class Bundler {
 public:
  Bundler(const Plan& plan, Wires& wires) : plan_(plan), wires_(wires) {}

  void bundle() {
    for (std::size_t flow = 0; flow < wires_.of_flow.size(); ++flow) {
      for (std::size_t i = 0; i < wires_.of_flow[flow].size(); ++i) place({flow, i});
    }
    drop_empty();
  }

 private:
  using At = std::pair<std::size_t, std::size_t>;

  bool is_one_line(const Segment& a, const Segment& b) const {
    return plan_.may_share(a.flow, b.flow) && a.direction == b.direction && a.low() < b.high() &&
           b.low() < a.high();
  }
  bool is_apart(const Segment& a, const Segment& b) const {
    return plan_.may_share(a.flow, b.flow) || a.low() > b.high() || b.low() > a.high();
  }

  // Into the bundles that it runs with, which become one if nothing in them must stay apart.
  void place(At at) {
    Segment& segment = wires_.of_flow[at.first][at.second];
    const bool runs_along = is_along(segment.direction);
    std::size_t home = wires_.bundles.size();
    auto& of_line = by_line_[{runs_along, segment.line}];
    for (const std::size_t other : of_line) {
      Bundle& bundle = wires_.bundles[other];
      if (bundle.segments.empty() || !runs_with(bundle, segment)) continue;
      if (home == wires_.bundles.size()) {
        home = other;
      } else if (may_unite(wires_.bundles[home], bundle)) {
        unite(home, other);
      }
    }
    if (home == wires_.bundles.size()) {
      of_line.push_back(home);
      wires_.bundles.push_back({runs_along, segment.line, segment.low(), segment.high(), {}, 0});
    }
    add(home, at);
  }

  bool runs_with(const Bundle& bundle, const Segment& segment) const {
    bool is_joined = false;
    for (const At& at : bundle.segments) {
      const Segment& other = wires_.segment(at);
      is_joined = is_joined || is_one_line(segment, other);
      if (!is_apart(segment, other)) return false;
    }
    return is_joined;
  }

  bool may_unite(const Bundle& one, const Bundle& other) const {
    return std::ranges::all_of(one.segments, [&](At a) {
      return std::ranges::all_of(
          other.segments, [&](At b) { return is_apart(wires_.segment(a), wires_.segment(b)); });
    });
  }

  void unite(std::size_t home, std::size_t other) {
    const auto segments = std::move(wires_.bundles[other].segments);
    wires_.bundles[other].segments.clear();
    for (const At& at : segments) add(home, at);
  }

  void add(std::size_t home, At at) {
    Segment& segment = wires_.of_flow[at.first][at.second];
    Bundle& bundle = wires_.bundles[home];
    segment.bundle = home;
    bundle.segments.push_back(at);
    bundle.low = std::min(bundle.low, segment.low());
    bundle.high = std::max(bundle.high, segment.high());
  }

  void drop_empty() {
    std::vector<Bundle> kept;
    for (Bundle& bundle : wires_.bundles) {
      if (bundle.segments.empty()) continue;
      for (const At& at : bundle.segments) {
        wires_.of_flow[at.first][at.second].bundle = kept.size();
      }
      kept.push_back(std::move(bundle));
    }
    wires_.bundles = std::move(kept);
  }

  const Plan& plan_;
  Wires& wires_;
  std::map<std::pair<bool, int>, std::vector<std::size_t>> by_line_;
};

}  // namespace

Wires cut_paths(const Plan& plan, const std::vector<Path>& paths) {
  Wires wires;
  for (std::size_t flow = 0; flow < paths.size(); ++flow) {
    wires.of_flow.push_back(segments_of(flow, paths[flow]));
  }
  wires.across_span.assign(static_cast<std::size_t>(plan.grid.across_lines), 0);
  wires.along_span.assign(static_cast<std::size_t>(plan.grid.along_lines), 0);
  Bundler(plan, wires).bundle();
  return wires;
}

}  // namespace banli::picture
