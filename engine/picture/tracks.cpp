#include "picture/tracks.hpp"

#include <algorithm>

#include "picture/crossings.hpp"

namespace banli::picture {
namespace {

constexpr Em track_pitch = 0.85_em;
constexpr std::size_t all_permutations_to = 5;
constexpr int passes = 3;

using Group = std::vector<std::size_t>;  // bundles, in the order of their tracks

class TrackLayer {
 public:
  TrackLayer(const Plan& plan, const PortPitch& ports, Wires& wires)
      : plan_(plan), ports_(ports), wires_(wires), crossings_(wires) {}

  void lay() {
    find_groups();
    for (Group& group : groups_) {
      std::ranges::stable_sort(group, {}, [this](std::size_t b) { return turning_side(b); });
      apply(group);
    }
    for (int pass = 0; pass < passes; ++pass) {
      bool has_changed = false;
      for (Group& group : groups_) has_changed = improve(group) || has_changed;
      if (!has_changed) break;
    }
    for (const Group& group : groups_) set_offsets(group);
  }

 private:
  Cell cell_on(const Bundle& bundle, int at) const {
    return bundle.runs_along ? Cell{bundle.line, at} : Cell{at, bundle.line};
  }
  bool is_box(const Bundle& bundle, int at) const {
    return plan_.grid.step_at[static_cast<std::size_t>(plan_.grid.point(cell_on(bundle, at)))] >= 0;
  }
  // Lines that end at one box from both sides do not meet.
  bool meet(const Bundle& a, const Bundle& b) const {
    if (a.low > b.high || b.low > a.high) return false;
    if (a.high == b.low) return !is_box(a, a.high);
    if (b.high == a.low) return !is_box(a, a.low);
    return true;
  }

  void find_groups() {
    std::vector<bool> taken(wires_.bundles.size(), false);
    for (std::size_t first = 0; first < wires_.bundles.size(); ++first) {
      if (taken[first]) continue;
      Group group{first};
      taken[first] = true;
      for (std::size_t i = 0; i < group.size(); ++i) {
        const Bundle& bundle = wires_.bundles[group[i]];
        for (std::size_t other = first + 1; other < wires_.bundles.size(); ++other) {
          const Bundle& candidate = wires_.bundles[other];
          if (taken[other] || candidate.runs_along != bundle.runs_along ||
              candidate.line != bundle.line || !meet(bundle, candidate)) {
            continue;
          }
          taken[other] = true;
          group.push_back(other);
        }
      }
      if (group.size() > 1) groups_.push_back(std::move(group));
    }
  }

  // In 1/64: to which side the ends of a bundle turn away, −1 … +1.
  int turning_side(std::size_t bundle) const {
    int sum = 0, ends = 0;
    for (const auto& at : wires_.bundles[bundle].segments) {
      const std::vector<Segment>& wire = wires_.of_flow[at.first];
      const std::size_t i = at.second;
      if (i > 0) sum += wire[i - 1].from < wire[i - 1].to ? -64 : 64;
      if (i + 1 < wire.size()) sum += wire[i + 1].to > wire[i + 1].from ? 64 : -64;
      ends += 2;
    }
    return sum / ends;
  }

  void apply(const Group& group) {
    for (std::size_t i = 0; i < group.size(); ++i) {
      crossings_.set_rank(group[i], 2 * static_cast<int>(i) - static_cast<int>(group.size()) + 1);
    }
  }

  int count(const Group& group) const {
    std::vector<std::size_t> flows;
    for (const std::size_t bundle : group) {
      for (const auto& at : wires_.bundles[bundle].segments) flows.push_back(at.first);
    }
    std::ranges::sort(flows);
    flows.erase(std::ranges::unique(flows).begin(), flows.end());
    int crossings = 0;
    for (const std::size_t one : flows) {
      for (std::size_t other = 0; other < wires_.of_flow.size(); ++other) {
        const bool is_second = other < one && std::ranges::binary_search(flows, other);
        if (other != one && !is_second) crossings += crossings_.between(one, other);
      }
    }
    return crossings;
  }

  bool improve(Group& group) {
    apply(group);
    int least = count(group);
    if (least == 0) return false;
    const Group before = group;
    if (group.size() <= all_permutations_to) {
      try_all(group, least);
    } else {
      try_swaps(group, least);
    }
    apply(group);
    return group != before;
  }

  void try_all(Group& group, int& least) {
    std::vector<std::size_t> order(group.size());
    for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
    const Group from = group;
    Group candidate = group;
    while (least > 0 && std::ranges::next_permutation(order).found) {
      for (std::size_t i = 0; i < order.size(); ++i) candidate[i] = from[order[i]];
      keep_better(group, candidate, least);
    }
  }

  void try_swaps(Group& group, int& least) {
    for (bool has_changed = true; has_changed && least > 0;) {
      has_changed = false;
      for (std::size_t i = 0; i + 1 < group.size(); ++i) {
        Group candidate = group;
        std::swap(candidate[i], candidate[i + 1]);
        has_changed = keep_better(group, candidate, least) || has_changed;
      }
    }
  }

  bool keep_better(Group& group, const Group& candidate, int& least) {
    apply(candidate);
    const int crossings = count(candidate);
    if (crossings >= least) return false;
    least = crossings;
    group = candidate;
    return true;
  }

  bool is_attached(const Bundle& bundle) const {
    return is_box(bundle, bundle.low) || is_box(bundle, bundle.high);
  }

  void set_offsets(const Group& group) {
    const bool has_ports = std::ranges::any_of(
        group, [this](std::size_t bundle) { return is_attached(wires_.bundles[bundle]); });
    if (has_ports) return set_around(group, find_anchor(group));
    std::vector<int> level(group.size(), 0);
    int most = 0;
    for (std::size_t i = 0; i < group.size(); ++i) {
      for (std::size_t j = 0; j < i; ++j) {
        if (meet(bundle(group[i]), bundle(group[j]))) level[i] = std::max(level[i], level[j] + 1);
      }
      most = std::max(most, level[i]);
    }
    for (std::size_t i = 0; i < group.size(); ++i) {
      wires_.bundles[group[i]].offset = (2 * level[i] - most) * track_pitch / 2;
    }
    const Bundle& any = bundle(group.front());
    Em& span = any.runs_along ? wires_.across_span[static_cast<std::size_t>(any.line)]
                              : wires_.along_span[static_cast<std::size_t>(any.line)];
    span = std::max(span, most * track_pitch);
  }

  const Bundle& bundle(std::size_t number) const { return wires_.bundles[number]; }

  // The place in the group of the main line, else of the first arrow forward.
  std::size_t find_anchor(const Group& group) const {
    std::size_t anchor = 0;
    auto best = std::make_pair(3, std::size_t{0});
    for (std::size_t i = 0; i < group.size(); ++i) {
      for (const auto& at : bundle(group[i]).segments) {
        const std::size_t flow = at.first;
        const int sort = plan_.is_main[flow] ? 0 : !plan_.backward[flow] ? 1 : 2;
        if (std::make_pair(sort, flow) >= best) continue;
        best = {sort, flow};
        anchor = i;
      }
    }
    return anchor;
  }

  // The anchor runs straight into the middle of its boxes; the others lie beside it.
  void set_around(const Group& group, std::size_t anchor) {
    std::vector<int> level(group.size(), 0);
    for (std::size_t i = anchor + 1; i < group.size(); ++i) {
      for (std::size_t j = anchor; j < i; ++j) {
        if (meet(bundle(group[i]), bundle(group[j]))) level[i] = std::max(level[i], level[j] + 1);
      }
    }
    for (std::size_t i = anchor; i-- > 0;) {
      for (std::size_t j = i + 1; j < group.size(); ++j) {
        if (meet(bundle(group[i]), bundle(group[j]))) level[i] = std::min(level[i], level[j] - 1);
      }
    }
    for (std::size_t i = 0; i < group.size(); ++i) {
      Bundle& bundle = wires_.bundles[group[i]];
      bundle.offset = level[i] * (bundle.runs_along ? ports_.of_along : ports_.of_across);
    }
  }

  const Plan& plan_;
  const PortPitch& ports_;
  Wires& wires_;
  Crossings crossings_;
  std::vector<Group> groups_;
};

}  // namespace

void lay_tracks(const Plan& plan, const PortPitch& ports, Wires& wires) {
  TrackLayer(plan, ports, wires).lay();
}

}  // namespace banli::picture
