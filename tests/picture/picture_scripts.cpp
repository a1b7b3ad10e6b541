// Scripts about pictures: one command a line, for processes as they are shipped.
//
//   quality PROCESS          its counts in each language, with lanes as columns and as rows
//   svg PROCESS LANG         the whole picture
//   mermaid PROCESS LANG
//   width TEXT               in 1/64 em
//   break WIDTH LANG TEXT    the lines that fit into so many em
//   paper LANG               the rows in which the form that follows stands on paper
//   page LANG                the tables of its page
//   frames SHEET             what is inside each frame of the process that follows
#include <doctest/doctest.h>

#include <sstream>

#include "forms/form.hpp"
#include "picture/draw.hpp"
#include "picture/enclosure.hpp"
#include "picture/form_page.hpp"
#include "picture/form_rows.hpp"
#include "picture/form_table.hpp"
#include "picture/mermaid.hpp"
#include "picture/quality.hpp"
#include "picture/svg.hpp"
#include "tests/execution/play.hpp"
#include "tests/harness/script.hpp"
#include "tests/picture/shipped_graph.hpp"
#include "text/diagnostic.hpp"
#include "text/tree.hpp"

namespace banli::tests {
namespace {

using picture::Sheet;

Language language_named(std::string_view name) {
  return name == "zh" ? Language::chinese : Language::english;
}

std::string qualities(const std::string& process) {
  const auto graph = shipped_graph(process);
  std::string lines;
  for (const char* language : {"zh", "en"}) {
    const picture::Chart chart = picture::chart_of(*graph, language_named(language));
    for (const Sheet sheet : {Sheet::columns, Sheet::rows}) {
      lines += std::string(language) + (sheet == Sheet::rows ? " rows: " : " columns: ") +
               quality_line(picture::measure_quality(picture::draw(chart, sheet))) + "\n";
    }
  }
  return lines;
}

std::string broken(std::istringstream& words) {
  picture::Em width = 0;
  std::string language, text, lines;
  words >> width >> language >> std::ws;
  std::getline(words, text);
  const picture::Breaker breaker(language_named(language), {});
  for (const std::string& line : breaker.into_width(text, width * 64)) lines += line + "\n";
  return lines;
}

forms::Form form_below(const std::string& input) {
  text::Sources sources;
  const auto tree =
      text::read_yaml(sources, sources.add("form", input.substr(input.find('\n') + 1)));
  REQUIRE(tree.has_value());
  auto form = forms::read_form(*tree);
  REQUIRE(form.has_value());
  return std::move(*form);
}

std::string rows_on_paper(const forms::Form& form, Language language) {
  constexpr std::string_view kinds[] = {"heading", "pair", "wide", "table"};
  std::string lines;
  const picture::FormRows rows = picture::rows_of(form, language);
  for (const picture::FormRow& row : rows.grid) {
    if (row.band_rows > 0) {
      lines += "band " + row.band + ", rows: " + std::to_string(row.band_rows) + "\n";
    }
    lines += row.is_banded ? "  " : "";
    lines += row.kind == picture::FormRow::Kind::heading ? "heading " + row.band
                                                         : kinds[static_cast<int>(row.kind)];
    for (const forms::Field* field : row.fields) lines += " " + field->name;
    if (row.kind == picture::FormRow::Kind::table && picture::is_turned(*row.fields.front())) {
      lines += ", turned";
    }
    lines += "\n";
  }
  for (const forms::Field* field : rows.signatures) lines += "below " + field->name + "\n";
  return lines;
}

std::string page_of(const forms::Form& form, Language language) {
  const auto as_text = [](const Value& value, const forms::Field&) {
    const auto* text = value.as<std::string>();
    return text == nullptr ? std::string() : *text;
  };
  const std::string html = picture::to_html({form, language, "", {}, as_text});
  const std::size_t begin = html.find("<table"), end = html.rfind("</table>");
  return html.substr(begin, end + 8 - begin);
}

bool is_within(const picture::Rect& rect, const picture::Rect& other) {
  return rect.x >= other.x && rect.right() <= other.right() && rect.y >= other.y &&
         rect.bottom() <= other.bottom();
}

std::string frames_of(const std::string& input, Sheet sheet) {
  const Compiled compiled = compile(input.substr(input.find('\n') + 1), "");
  if (compiled.graph == nullptr) return compiled.problems;
  const picture::Drawing drawing =
      picture::draw(picture::chart_of(*compiled.graph, Language::english), sheet);
  std::string lines;
  for (const picture::Rect& frame : picture::enclosures_of(drawing)) {
    lines += "frame:";
    for (std::size_t step = 0; step < drawing.steps.size(); ++step) {
      const picture::Rect& box = drawing.steps[step].box;
      if (is_within(box, frame)) lines += " " + drawing.chart.steps[step].name;
      CHECK(is_within(box, frame) == picture::overlap(box, frame));
    }
    lines += "\n";
  }
  return lines + quality_line(picture::measure_quality(drawing));
}

std::string answer(const Case& asked) {
  std::istringstream words(asked.input);
  std::string command, name, language;
  words >> command;
  if (command == "break") return broken(words);
  words >> name >> language;
  if (command == "frames") {
    return frames_of(asked.input, name == "rows" ? Sheet::rows : Sheet::columns);
  }
  if (command == "paper") return rows_on_paper(form_below(asked.input), language_named(name));
  if (command == "page") return page_of(form_below(asked.input), language_named(name));
  if (command == "quality") return qualities(name);
  if (command == "width") return std::to_string(picture::width_of(name, Language::chinese));
  const picture::Chart chart = picture::chart_of(*shipped_graph(name), language_named(language));
  if (command == "svg") return picture::to_svg(picture::draw(chart, Sheet::columns), {}, {});
  if (command == "mermaid") return picture::to_mermaid(chart, Sheet::columns, {});
  throw std::invalid_argument("no command " + command);
}

}  // namespace

TEST_CASE("picture: scripts") {
  run_scripts("picture", [] { return answer; });
}

}  // namespace banli::tests
