#include "picture/svg_text.hpp"

#include <cstdlib>

namespace banli::picture {
namespace {

std::string attribute(std::string_view name, std::string_view value) {
  return " " + std::string(name) + "=\"" + std::string(value) + "\"";
}

std::string css_class(std::string_view css) {
  return css.empty() ? std::string() : attribute("class", css);
}

// U+FFFE and U+FFFF are no characters of XML: U+FFFD stands for them.
bool is_no_character(std::string_view utf8) {
  return utf8.starts_with("\xEF\xBF\xBE") || utf8.starts_with("\xEF\xBF\xBF");
}

}  // namespace

std::string units(Em length) {
  const std::int64_t tenths = (std::abs(static_cast<std::int64_t>(length)) * 100 + 32) / 64;
  std::string text = (length < 0 && tenths > 0 ? "-" : "") + std::to_string(tenths / 10);
  if (tenths % 10 != 0) text += "." + std::to_string(tenths % 10);
  return text;
}

std::string escaped(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (is_no_character(text.substr(at))) {
      out += "\xEF\xBF\xBD";
      at += 2;
      continue;
    }
    const char c = text[at];
    switch (c) {
      case '&':
        out += "&amp;";
        break;
      case '<':
        out += "&lt;";
        break;
      case '>':
        out += "&gt;";
        break;
      case '"':
        out += "&quot;";
        break;
      default:
        out += c;
    }
  }
  return out;
}

std::string rect_element(std::string_view css, const Rect& rect, Em corner) {
  return "<rect" + css_class(css) + attribute("x", units(rect.x)) + attribute("y", units(rect.y)) +
         attribute("width", units(rect.width)) + attribute("height", units(rect.height)) +
         (corner > 0 ? attribute("rx", units(corner)) : "") + "/>";
}

std::string path_element(std::string_view css, std::string_view path) {
  return "<path" + css_class(css) + attribute("d", path) + "/>";
}

std::string circle_element(std::string_view css, Point centre, Em radius) {
  return "<circle" + css_class(css) + attribute("cx", units(centre.x)) +
         attribute("cy", units(centre.y)) + attribute("r", units(radius)) + "/>";
}

std::string text_element(std::string_view css, Point middle, std::string_view text) {
  return "<text" + css_class(css) + attribute("x", units(middle.x)) +
         attribute("y", units(middle.y)) + ">" + escaped(text) + "</text>";
}

std::string lines_element(std::string_view css, Point middle, const Lines& lines, Em pitch) {
  std::string out;
  Em y = middle.y - pitch * (static_cast<Em>(lines.size()) - 1) / 2;
  for (const std::string& line : lines) {
    out += text_element(css, {middle.x, y}, line);
    y += pitch;
  }
  return out;
}

std::string move_to(Point point) { return "M" + units(point.x) + " " + units(point.y); }
std::string line_to(Point point) { return "L" + units(point.x) + " " + units(point.y); }

}  // namespace banli::picture
