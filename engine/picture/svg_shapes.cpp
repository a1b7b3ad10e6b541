#include "picture/svg_shapes.hpp"

#include <algorithm>

#include "picture/boxes.hpp"
#include "picture/svg_text.hpp"

namespace banli::picture {
namespace {

constexpr Em task_corner = 0.15_em;
constexpr Em outside_corner = 0.6_em;
constexpr Em inner_line = 0.25_em;
constexpr Em side_line = 0.35_em;

std::string polygon(std::string_view css, std::initializer_list<Point> points) {
  std::string path;
  for (const Point& point : points) path += path.empty() ? move_to(point) : line_to(point);
  return path_element(css, path + "Z");
}

std::string diamond(std::string_view css, const Rect& box) {
  const Point c = box.centre();
  return polygon(css, {{box.x, c.y}, {c.x, box.y}, {box.right(), c.y}, {c.x, box.bottom()}});
}

std::string hexagon(std::string_view css, const Rect& box) {
  const Em point = std::min(hexagon_point, box.width / 4);
  const Em y = box.centre().y;
  return polygon(css, {{box.x, y},
                       {box.x + point, box.y},
                       {box.right() - point, box.y},
                       {box.right(), y},
                       {box.right() - point, box.bottom()},
                       {box.x + point, box.bottom()}});
}

std::string gate(const Outline& outline) {
  std::string out = hexagon("shape", outline.box);
  if (outline.has_seats) out += hexagon("inner", widened(outline.box, -inner_line));
  return out;
}

std::string task(const Outline& outline) {
  const Rect& box = outline.box;
  if (outline.is_outside) return rect_element("shape outside", box, outside_corner);
  std::string out = rect_element("shape", box, task_corner);
  if (outline.is_corner_diamond) {
    out += diamond("shape", {box.x - 0.7_em, box.y - 0.5_em, 1.8_em, 1_em});
  }
  return out;
}

std::string upright(Em x, const Rect& box) {
  return path_element("inner", move_to({x, box.y}) + line_to({x, box.bottom()}));
}

std::string double_sided(const Outline& outline) {
  const Rect& box = outline.box;
  std::string out = rect_element("shape", box, task_corner) + upright(box.x + side_line, box) +
                    upright(box.right() - side_line, box);
  if (outline.shape != Shape::group) return out;
  const Rect plus = {box.centre().x - 0.45_em, box.bottom() - 0.9_em, 0.9_em, 0.9_em};
  const Point c = plus.centre();
  return out + rect_element("inner", plus) +
         path_element("inner", move_to({c.x - 0.28_em, c.y}) + line_to({c.x + 0.28_em, c.y}) +
                                   move_to({c.x, c.y - 0.28_em}) + line_to({c.x, c.y + 0.28_em}));
}

std::string table(const Outline& outline) {
  const Rect& box = outline.box;
  const Em head = box.y + 0.5_em;
  return rect_element("shape", box, task_corner) +
         path_element("inner", move_to({box.x, head}) + line_to({box.right(), head})) +
         upright(box.x + 0.6_em, box);
}

// Signs in the upper left corner, 0.9 em wide.

std::string clock(Point c) {
  constexpr Em radius = 0.5_em;
  return circle_element("sign", c, radius) +
         path_element("sign", move_to({c.x, c.y - 0.3_em}) + line_to(c) +
                                  line_to({c.x + 0.22_em, c.y + 0.12_em}));
}

std::string envelope(Point c) {
  const Rect box = {c.x - 0.5_em, c.y - 0.34_em, 1_em, 0.68_em};
  return rect_element("sign", box) +
         path_element("sign", move_to({box.x, box.y}) + line_to({c.x, c.y + 0.08_em}) +
                                  line_to({box.right(), box.y}));
}

std::string pencil(Point c) {
  return polygon("sign", {{c.x - 0.45_em, c.y + 0.4_em},
                          {c.x - 0.38_em, c.y + 0.1_em},
                          {c.x + 0.22_em, c.y - 0.45_em},
                          {c.x + 0.45_em, c.y - 0.22_em},
                          {c.x - 0.14_em, c.y + 0.34_em}});
}

std::string cog(Point c) {
  std::string spokes;
  constexpr std::pair<Em, Em> teeth[] = {
      {0.5_em, 0}, {0.35_em, 0.35_em}, {0, 0.5_em}, {-0.35_em, 0.35_em}};
  for (const auto& [x, y] : teeth) {
    spokes += move_to({c.x - x, c.y - y}) + line_to({c.x + x, c.y + y});
  }
  return path_element("sign", spokes) + circle_element("sign hub", c, 0.3_em);
}

std::string signed_box(const Outline& outline) {
  const Point corner = {outline.box.x + 0.75_em, outline.box.y + 0.7_em};
  std::string out = rect_element("shape", outline.box, task_corner);
  if (outline.shape == Shape::set) return out + pencil(corner);
  if (outline.shape == Shape::notify) return out + envelope(corner);
  return out + cog(corner);
}

std::string capsule(const Outline& outline) {
  const Rect& box = outline.box;
  std::string out = rect_element("shape", box, std::min(box.height / 2, capsule_corner));
  const Point sign = {box.x + 0.9_em, box.centre().y};
  if (outline.shape == Shape::wait) out += clock(sign);
  if (outline.shape == Shape::message) out += envelope(sign);
  return out;
}

}  // namespace

std::string_view css_of(Shape shape) {
  switch (shape) {
    case Shape::start:
      return "start";
    case Shape::end:
      return "end";
    case Shape::task:
      return "task";
    case Shape::approve:
      return "approve";
    case Shape::choose:
      return "choose";
    case Shape::bar:
      return "bar";
    case Shape::wait:
    case Shape::message:
      return "wait";
    case Shape::call:
      return "call";
    case Shape::group:
      return "group";
    case Shape::job:
      return "job";
    case Shape::decide:
      return "decide";
    case Shape::set:
      return "set";
    case Shape::notify:
      return "notify";
  }
  return "";
}

std::string shape_elements(const Outline& outline) {
  switch (outline.shape) {
    case Shape::start:
    case Shape::end:
    case Shape::wait:
    case Shape::message:
      return capsule(outline);
    case Shape::approve:
      return gate(outline);
    case Shape::choose:
      return diamond("shape", outline.box);
    case Shape::bar:
      return rect_element("shape", outline.box, 0.1_em);
    case Shape::call:
    case Shape::group:
      return double_sided(outline);
    case Shape::decide:
      return table(outline);
    case Shape::job:
    case Shape::set:
    case Shape::notify:
      return signed_box(outline);
    case Shape::task:
      break;
  }
  return task(outline);
}

}  // namespace banli::picture
