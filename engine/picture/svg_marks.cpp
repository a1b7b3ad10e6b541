#include "picture/svg_marks.hpp"

#include <algorithm>

#include "picture/svg_text.hpp"

namespace banli::picture {
namespace {

constexpr Em holder_pitch = 0.85_em;
constexpr std::size_t most_holder_lines = 3;
constexpr Em beside_arrow = 0.2_em;
constexpr Em above_token = 1.05_em;

// Of the smaller letters, seen as wide as those of the shapes.
Em room_for(Em room) { return room * 4 / 3; }

// The names above the box's left half and its token, clear of the middle, where arrows arrive.
Lines lines_of_holders(const StepMark& mark, Language language, Em room) {
  std::string names;
  for (const std::string& holder : mark.holders) {
    const std::string_view between = language == Language::chinese ? "、" : ", ";
    names += (names.empty() ? "" : std::string(between)) + holder;
  }
  if (names.empty()) return {};
  const Breaker breaker(language, mark.holders);
  Lines lines = breaker.into_width(names, room_for(room));
  if (lines.size() <= most_holder_lines) return lines;
  lines.resize(most_holder_lines);
  lines.back() += "…";
  return lines;
}

std::string holder_elements(const StepMark& mark, Language language, const Rect& box) {
  const Lines lines = lines_of_holders(mark, language, box.width / 2 + mark_radius - beside_arrow);
  std::string out;
  Em y = box.y - above_token - holder_pitch * (static_cast<Em>(lines.size()) - 1);
  for (const std::string& line : lines) {
    out += text_element("holder", {box.x - mark_radius, y}, line);
    y += holder_pitch;
  }
  return out;
}

}  // namespace

std::string tick_element(Point at) {
  return circle_element("badge", at, mark_radius) +
         path_element("tick", move_to({at.x - 0.24_em, at.y}) +
                                  line_to({at.x - 0.06_em, at.y + 0.18_em}) +
                                  line_to({at.x + 0.26_em, at.y - 0.2_em}));
}

std::string token_element(Point at, std::uint32_t tokens) {
  const std::string out = circle_element("token", at, mark_radius);
  return tokens > 1 ? out + text_element("on-token", at, std::to_string(tokens)) : out;
}

std::string count_element(Point at, std::uint32_t count) {
  return circle_element("badge", at, mark_radius) +
         text_element("on-token", at, std::to_string(count));
}

const StepMark* mark_of(const Marks& marks, std::string_view step) {
  const auto found = std::ranges::find(marks, step, &StepMark::step);
  return found == marks.end() ? nullptr : &*found;
}

std::string css_of_mark(const StepMark* mark) {
  if (mark == nullptr) return "";
  return std::string(mark->is_done ? " done" : "") + (mark->tokens > 0 ? " active" : "");
}

std::string style_of_mark(const StepMark* mark) {
  if (mark == nullptr || !mark->heat_percent) return "";
  const std::uint32_t percent = std::min<std::uint32_t>(*mark->heat_percent, 100);
  const std::string digits = std::to_string(percent + 100);
  return " style=\"--heat:" + std::string(percent == 100 ? "1" : "0." + digits.substr(1)) + "\"";
}

std::string heat_element(const StepMark* mark, const DrawnStep& step) {
  if (mark == nullptr || !mark->heat_percent) return "";
  return rect_element("heat", step.box, 0.4_em);
}

std::string mark_elements(const StepMark* mark, Language language, const Rect& box) {
  if (mark == nullptr) return "";
  std::string out;
  if (mark->is_done) out += tick_element({box.x, box.y});
  if (mark->tokens > 0) {
    out += token_element({box.x, box.y}, mark->tokens) + holder_elements(*mark, language, box);
  }
  if (mark->count > 1) out += count_element({box.right(), box.y}, mark->count);
  return out;
}

}  // namespace banli::picture
