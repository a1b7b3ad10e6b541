#include "picture/draw.hpp"

#include <algorithm>

#include "picture/labels.hpp"
#include "picture/place.hpp"
#include "picture/quality.hpp"
#include "picture/repair.hpp"
#include "picture/route.hpp"
#include "picture/tracks.hpp"

namespace banli::picture {
namespace {

constexpr int most_repairs = 3;
constexpr int most_beside = 3;
constexpr Weights variants[] = {{7_em, 18_em, 1.5_em}, {9_em, 26_em, 3_em}, {6_em, 30_em, 4_em}};
constexpr PortPitch ports_in_columns{1.35_em, 0.75_em};
constexpr PortPitch ports_in_rows{0.75_em, 1.35_em};

Breaker breaker_of(const Chart& chart) {
  std::vector<std::string> texts{chart.title};
  for (const ChartStep& step : chart.steps) texts.push_back(step.title);
  for (const ChartLane& lane : chart.lanes) texts.push_back(lane.title);
  return Breaker(chart.language, texts);
}

// Smaller until it fits the page.
Placed place_on_page(const Plan& plan, const Wires& wires, const Breaker& breaker, Page page) {
  constexpr int least_percent = 30;
  constexpr int step_percent = 2;
  Placed placed = place(plan, wires, breaker, page);
  while (placed.too_high_by > 0 && page.percent > least_percent) {
    page.percent -= step_percent;
    placed = place(plan, wires, breaker, page);
  }
  return placed;
}

struct Attempt {
  Placed placed;
  Score score;
};

Attempt attempt(const Plan& plan, const Breaker& breaker, const Page& page,
                const Weights& weights) {
  std::vector<Avoided> avoided;
  Attempt made;
  for (int repair = 0; repair <= most_repairs; ++repair) {
    Wires wires = cut_paths(plan, find_paths(plan, weights, avoided));
    lay_tracks(plan, page.sheet == Sheet::columns ? ports_in_columns : ports_in_rows, wires);
    made.placed = place_on_page(plan, wires, breaker, page);
    const std::vector<Avoided> faults = find_faults(plan, wires, made.placed.drawing);
    if (faults.empty()) break;
    avoided.insert(avoided.end(), faults.begin(), faults.end());
  }
  place_labels(breaker, made.placed.drawing);
  made.score = score_of(measure_quality(made.placed.drawing));
  return made;
}

Attempt best_variant(const Plan& plan, const Breaker& breaker, const Page& page) {
  Attempt best = attempt(plan, breaker, page, variants[0]);
  if (plan.chart->steps.size() > large_chart) return best;
  for (const Weights& weights : {variants[1], variants[2]}) {
    if (best.score.crossings == 0 && best.score.faults == 0) break;
    Attempt other = attempt(plan, breaker, page, weights);
    const bool has_less =
        other.score.crossings < best.score.crossings || other.score.faults < best.score.faults;
    if (has_less && other.score.sum < best.score.sum) best = std::move(other);
  }
  return best;
}

}  // namespace

Drawing draw(const Chart& chart, Sheet sheet) {
  const Breaker breaker = breaker_of(chart);
  Page page{sheet, sheet == Sheet::rows, 100};
  for (int beside = most_beside;; --beside) {
    const Plan plan = make_plan(chart, beside);
    if (beside == 1) page.is_landscape = true;
    Attempt made = best_variant(plan, breaker, page);
    if (made.placed.box_width >= narrowest_box || page.is_landscape) {
      return std::move(made.placed.drawing);
    }
  }
}

}  // namespace banli::picture
