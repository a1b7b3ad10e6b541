// The unit of every length and cost in a picture: 1/64 em, where one em is the width of one
// full-width character of a step's text. Decisions are made in these integers alone.
#pragma once

#include <cstdint>

namespace banli::picture {

using Em = std::int32_t;

consteval Em operator""_em(long double ems) {
  return static_cast<Em>(ems * 64 + (ems < 0 ? -0.5L : 0.5L));
}
consteval Em operator""_em(unsigned long long ems) { return static_cast<Em>(ems * 64); }

struct Point {
  Em x = 0, y = 0;
  bool operator==(const Point&) const = default;
};

struct Rect {
  Em x = 0, y = 0, width = 0, height = 0;
  Em right() const { return x + width; }
  Em bottom() const { return y + height; }
  Point centre() const { return {x + width / 2, y + height / 2}; }
  bool operator==(const Rect&) const = default;
};

inline bool overlap(const Rect& a, const Rect& b) {
  return a.x < b.right() && b.x < a.right() && a.y < b.bottom() && b.y < a.bottom();
}

inline Rect widened(const Rect& rect, Em by) {
  return {rect.x - by, rect.y - by, rect.width + 2 * by, rect.height + 2 * by};
}

}  // namespace banli::picture
