// Random charts are drawn without a fault, whichever way their lanes lie. BANLI_SEED repeats a run.
#include <doctest/doctest.h>

#include <cstdlib>

#include "picture/draw.hpp"
#include "picture/quality.hpp"
#include "tests/picture/random_chart.hpp"

namespace banli::tests {
namespace {

constexpr int wanted = 60;

std::uint64_t seed_of_run() {
  const char* text = std::getenv("BANLI_SEED");
  return text == nullptr ? std::random_device()() : std::stoull(text);
}

}  // namespace

TEST_CASE("picture: random charts are drawn without a fault") {
  const std::uint64_t seed = seed_of_run();
  ChartRandom random(seed);
  int returns = 0, crossings = 0, arrows = 0;
  for (int i = 0; i < wanted; ++i) {
    INFO("seed " << seed << ", chart " << i);
    const picture::Chart chart = random_chart(random);
    const auto columns = measure_quality(draw(chart, picture::Sheet::columns));
    const auto rows = measure_quality(draw(chart, picture::Sheet::rows));
    CHECK(columns.box_over_box + columns.arrow_through_box + columns.unrelated_on_one_line == 0);
    CHECK(columns.text_outside_shape + rows.text_outside_shape == 0);
    CHECK(rows.box_over_box + rows.arrow_through_box + rows.unrelated_on_one_line == 0);
    CHECK(columns.flows == static_cast<int>(chart.flows.size()));
    CHECK(columns.returns == rows.returns);
    returns += columns.returns;
    crossings += columns.crossings;
    arrows += columns.flows;
  }
  CHECK(returns > wanted);
  CHECK(crossings * 4 < arrows);
}

}  // namespace banli::tests
