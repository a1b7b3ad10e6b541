#include "picture/svg_marks.hpp"

#include <algorithm>

#include "picture/svg_text.hpp"
#include "text/utf8.hpp"

namespace banli::picture {
namespace {

constexpr Em token_radius = 0.5_em;

Em width_of_holder(std::string_view text) { return width_of(text, Language::chinese) * 3 / 4; }

// As much of a name as fits.
std::string cut_to(std::string_view name, Em room) {
  if (width_of_holder(name) <= room) return std::string(name);
  std::string kept;
  for (std::size_t at = 0; at < name.size();) {
    const std::size_t size = text::code_point_at(name, at).size;
    const std::string longer = kept + std::string(name.substr(at, size));
    if (width_of_holder(longer + "…") > room) break;
    kept = longer;
    at += size;
  }
  return kept + "…";
}

// The names that fit before the middle of the box, where arrows arrive, and how many more.
std::string holders_text(const StepMark& mark, Em room) {
  if (mark.holders.empty()) return {};
  const auto with_rest = [&](const std::string& names, std::size_t shown) {
    const std::size_t more = mark.holders.size() - shown;
    return more == 0 ? names : names + " +" + std::to_string(more);
  };
  std::string names = cut_to(mark.holders.front(), room);
  std::size_t shown = 1;
  for (; shown < mark.holders.size(); ++shown) {
    const std::string longer = names + "、" + mark.holders[shown];
    if (width_of_holder(with_rest(longer, shown + 1)) > room) break;
    names = longer;
  }
  return with_rest(names, shown);
}

std::string tokens(const StepMark& mark, const Rect& box) {
  const Point at = {box.x, box.y};
  std::string out = circle_element("token", at, token_radius);
  if (mark.tokens > 1) out += text_element("on-token", at, std::to_string(mark.tokens));
  const std::string who = holders_text(mark, box.width / 2 - token_radius - 0.6_em);
  if (who.empty()) return out;
  return out + text_element("holder", {at.x + token_radius + 0.2_em, at.y - 0.1_em}, who);
}

std::string badge(const StepMark& mark, const Rect& box) {
  const Point at = {box.right(), box.y};
  return circle_element("badge", at, token_radius) +
         text_element("on-token", at, std::to_string(mark.count));
}

std::string tick(const Rect& box) {
  const Point at = {box.right() - 0.8_em, box.bottom() - 0.6_em};
  return path_element("tick", move_to({at.x - 0.35_em, at.y}) +
                                  line_to({at.x - 0.1_em, at.y + 0.25_em}) +
                                  line_to({at.x + 0.4_em, at.y - 0.35_em}));
}

}  // namespace

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

std::string mark_elements(const StepMark* mark, const Rect& box) {
  if (mark == nullptr) return "";
  std::string out;
  if (mark->is_done) out += tick(box);
  if (mark->tokens > 0) out += tokens(*mark, box);
  if (mark->count > 1) out += badge(*mark, box);
  return out;
}

}  // namespace banli::picture
