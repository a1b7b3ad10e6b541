#include "picture/boxes.hpp"

#include <algorithm>
#include <cstdlib>

namespace banli::picture {
namespace {

constexpr Em pitch_in_box = 1.2_em;
constexpr Em above_and_below = 1.2_em;
constexpr Em more_from_three_lines = 0.9_em;
constexpr Em beside_text = 0.75_em;
constexpr Em bar_thickness = 0.35_em;
constexpr Em least_diamond = 2.9_em;
constexpr Em highest_diamond = 6.4_em;

bool is_terminal(Shape shape) { return shape == Shape::start || shape == Shape::end; }

bool is_capsule(Shape shape) { return is_terminal(shape) || is_wait(shape); }

Em height_of(std::size_t lines) {
  const Em height = pitch_in_box * static_cast<Em>(lines) + above_and_below;
  return lines >= 3 ? height + more_from_three_lines : height;
}

Em inner_width(const ChartStep& step, Em width) {
  switch (step.shape) {
    case Shape::approve:
      return width - beside_text - (step.has_seats ? 1.7_em : 1.2_em);
    case Shape::call:
    case Shape::group:
      return width - beside_text - 0.7_em;
    case Shape::decide:
      return width - beside_text - 0.6_em;
    case Shape::wait:
    case Shape::message:
      return width - beside_text - 2.2_em;
    case Shape::job:
    case Shape::set:
    case Shape::notify:
      return width - beside_text - 1.1_em;
    case Shape::start:
    case Shape::end:
    case Shape::choose:
    case Shape::bar:
    case Shape::task:
      break;
  }
  return width - beside_text;
}

// So high that every line fits between the slanting sides at its outer edge.
Em diamond_height(const Lines& text, const Breaker& breaker, Em width) {
  Em height = least_diamond;
  const Em count = static_cast<Em>(text.size());
  for (Em i = 0; i < count; ++i) {
    const Em edge =
        std::max(std::abs(2 * i - count), std::abs(2 * (i + 1) - count)) * pitch_in_box / 2;
    const Em free = width - breaker.width(text[static_cast<std::size_t>(i)]) - 0.3_em;
    if (free <= 0) return 1'000_em;
    height = std::max(height, 2 * edge * width / free);
  }
  return height;
}

Box box_for_choice(const ChartStep& step, const Breaker& breaker, Em width) {
  Box best{width, 1'000_em, {}, false};
  for (std::size_t lines = 1; lines <= 4; ++lines) {
    Lines text = breaker.into_lines(step.title, lines);
    const Em height = diamond_height(text, breaker, width);
    if (height < best.height) best = {width, height, std::move(text), false};
  }
  if (best.height <= highest_diamond) return best;
  Lines text = breaker.into_width(step.title, width - beside_text);
  const Em height = height_of(text.size());
  return {width, height, std::move(text), true};
}

Box capsule_box(const ChartStep& step, const Breaker& breaker, Em width) {
  Lines text = breaker.into_width(step.title, width - 1.6_em);
  const Em height = pitch_in_box * static_cast<Em>(text.size()) + 0.8_em;
  const Em wide = std::min(width, std::max(5.2_em, breaker.widest(text) + 2_em));
  return {wide, height, std::move(text), false};
}

Box box_for(const ChartStep& step, const Breaker& breaker, Em width) {
  if (is_terminal(step.shape)) return capsule_box(step, breaker, width);
  if (step.shape == Shape::choose) return box_for_choice(step, breaker, width);
  if (step.shape == Shape::bar) return {width, bar_thickness, {}, false};
  Lines text = breaker.into_width(step.title, inner_width(step, width));
  const Em height = height_of(text.size()) + (step.shape == Shape::group ? 0.9_em : 0);
  return {width, height, std::move(text), false};
}

bool has_usual_height(const ChartStep& step, const Box& box) {
  return !is_terminal(step.shape) && step.shape != Shape::bar &&
         (step.shape != Shape::choose || box.is_corner_diamond);
}

// √n, rounded down.
Em root(std::int64_t n) {
  Em low = 0, high = 1 << 15;
  while (low + 1 < high) {
    const Em middle = (low + high) / 2;
    (static_cast<std::int64_t>(middle) * middle <= n ? low : high) = middle;
  }
  return low;
}

// What a round corner takes off, `into` beyond its beginning.
Em lost_at_corner(Em radius, Em into) {
  if (into <= 0) return 0;
  if (into >= radius) return radius;
  return radius -
         root(static_cast<std::int64_t>(radius) * radius - static_cast<std::int64_t>(into) * into);
}

}  // namespace

std::vector<Box> measure_boxes(const Chart& chart, const Breaker& breaker, Em width) {
  std::vector<Box> boxes;
  std::size_t usual = 1;
  for (const ChartStep& step : chart.steps) {
    boxes.push_back(box_for(step, breaker, width));
    if (has_usual_height(step, boxes.back()) && boxes.back().text.size() >= 2) usual = 2;
  }
  for (std::size_t step = 0; step < boxes.size(); ++step) {
    if (!has_usual_height(chart.steps[step], boxes[step])) continue;
    boxes[step].height = std::max(boxes[step].height, height_of(usual));
  }
  return boxes;
}

Em outline_at_top(Shape shape, const Rect& box, Em off) {
  const Em half = box.height / 2, wide = box.width / 2;
  const Em from_middle = std::abs(off);
  if (shape == Shape::choose) return half * std::max<Em>(0, wide - from_middle) / wide;
  if (shape == Shape::approve && from_middle > wide - hexagon_point) {
    return half * std::max<Em>(0, wide - from_middle) / hexagon_point;
  }
  if (is_capsule(shape)) {
    const Em radius = std::min(half, capsule_corner);
    return half - lost_at_corner(radius, from_middle - (wide - radius));
  }
  return half;
}

Em outline_at_side(Shape shape, const Rect& box, Em off) {
  const Em half = box.height / 2, wide = box.width / 2;
  const Em from_middle = std::min(std::abs(off), half);
  if (shape == Shape::choose) return wide * (half - from_middle) / half;
  if (shape == Shape::approve) return wide - hexagon_point * from_middle / half;
  if (is_capsule(shape)) {
    const Em radius = std::min(half, capsule_corner);
    return wide - lost_at_corner(radius, from_middle - (half - radius));
  }
  return wide;
}

}  // namespace banli::picture
