#include "picture/sheet.hpp"

#include "picture/place.hpp"

namespace banli::picture {
namespace {

constexpr Em short_side = 59.2_em;
constexpr Em long_side = 83.7_em;  // A4
constexpr Em title_room = 4.8_em;
constexpr Em head_height = 2.9_em;  // two lines
constexpr Em head_width = 6.5_em;   // beside lanes that are rows

}  // namespace

Paper::Paper(const Page& page) : sheet_(page.sheet), percent_(page.percent) {
  width_ = (page.is_landscape ? long_side : short_side) * 100 / page.percent;
  height_ = (page.is_landscape ? short_side : long_side) * 100 / page.percent;
}

Em Paper::room_across() const {
  if (sheet_ == Sheet::columns) return width_ - 2 * page_margin;
  return height_ - title_room - legend_room;
}

Em Paper::room_along() const {
  if (sheet_ == Sheet::columns) return height_ - title_room - head_height - legend_room;
  return width_ - 2 * page_margin - head_width;
}

void Paper::begin(Drawing& drawing, Em across, Em along) {
  const bool is_columns = sheet_ == Sheet::columns;
  const Em lanes_width = is_columns ? across : along + head_width;
  const Em lanes_height = is_columns ? along + head_height : across;
  const Em left = (width_ - lanes_width) / 2;
  origin_ = {left + (is_columns ? 0 : head_width), title_room + (is_columns ? head_height : 0)};
  length_ = along;
  drawing.sheet = sheet_;
  drawing.percent = percent_;
  drawing.frame = {left, title_room, lanes_width, lanes_height};
  drawing.width = std::max(width_, lanes_width + 2 * page_margin);
  drawing.height = std::max(height_, drawing.frame.bottom() + legend_room);
}

void Paper::add_lane(Drawing& drawing, std::size_t lane, Em begin, Em end,
                     const Breaker& breaker) const {
  const ChartLane& written = drawing.chart.lanes[lane];
  DrawnLane drawn;
  drawn.is_outside = written.is_outside;
  if (sheet_ == Sheet::columns) {
    drawn.area = {origin_.x + begin, origin_.y, end - begin, length_};
    drawn.head = {drawn.area.x, origin_.y - head_height, end - begin, head_height};
  } else {
    drawn.area = {origin_.x, origin_.y + begin, length_, end - begin};
    drawn.head = {origin_.x - head_width, drawn.area.y, head_width, end - begin};
  }
  drawn.title = breaker.into_width(written.title, drawn.head.width - 0.6_em);
  drawing.lanes.push_back(std::move(drawn));
}

Point Paper::point(Em across, Em along) const {
  if (sheet_ == Sheet::columns) return {origin_.x + across, origin_.y + along};
  return {origin_.x + along, origin_.y + across};
}

}  // namespace banli::picture
