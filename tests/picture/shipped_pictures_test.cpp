// Every shipped process is drawn without a fault and within the limits of picture.md, section 8;
// marks change no coordinate.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <regex>

#include "picture/draw.hpp"
#include "picture/quality.hpp"
#include "picture/svg.hpp"
#include "tests/harness/script.hpp"
#include "tests/picture/shipped_graph.hpp"

namespace banli::tests {
namespace {

using picture::Sheet;

std::vector<std::string> shipped_processes() {
  std::vector<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(source_folder() / "processes")) {
    if (entry.path().extension() != ".yaml") continue;
    const std::string text = read_file(entry.path());
    static const std::regex opens("(^|\n)(process|流程):");
    if (std::regex_search(text, opens)) names.push_back(entry.path().stem().string());
  }
  std::ranges::sort(names);
  return names;
}

void check_limits(const picture::Chart& chart, Sheet sheet) {
  const picture::Quality found = picture::measure_quality(picture::draw(chart, sheet));
  INFO(quality_line(found));
  CHECK(found.faults() == 0);
  CHECK(found.rises == 0);
  CHECK(found.crossings <= 3);
  CHECK(found.bends * 10 <= found.flows * 18);
  if (sheet == Sheet::columns) CHECK(found.percent >= 80);
}

std::string without_marks(const std::string& svg) {
  static const std::regex marks(
      R"re( (done|active)|<g class="mark">.*?</g><text[^>]*>[^<]*</text>|)re"
      R"re(<(circle|text) class="(token|on-token|holder|badge)"[^>]*)re"
      R"re((/>|>[^<]*</text>)|<(path|rect) class="(tick|heat)"[^>]*/>| style="--heat[^"]*")re");
  const std::size_t body = svg.find("</style>");
  return std::regex_replace(svg.substr(body), marks, "");
}

}  // namespace

TEST_CASE("picture: what is shipped is drawn without a fault") {
  const std::vector<std::string> names = shipped_processes();
  CHECK(names.size() >= 2);
  for (const std::string& name : names) {
    INFO(name);
    const auto graph = shipped_graph(name);
    for (const Language language : {Language::chinese, Language::english}) {
      const picture::Chart chart = picture::chart_of(*graph, language);
      for (const Sheet sheet : {Sheet::columns, Sheet::rows}) check_limits(chart, sheet);
    }
  }
}

TEST_CASE("picture: marks change no coordinate") {
  const auto graph = shipped_graph("complaint-handling");
  const picture::Drawing drawing =
      picture::draw(picture::chart_of(*graph, Language::chinese), Sheet::columns);
  picture::Marks marks;
  for (const picture::ChartStep& step : drawing.chart.steps) {
    marks.push_back({step.name, 2, {"李强", "王芳", "吴浩"}, true, 3, 40});
  }
  const std::string plain = picture::to_svg(drawing, {}, {});
  const std::string marked = picture::to_svg(drawing, {}, marks);
  CHECK(plain != marked);
  for (const char* holder : {"李强", "王芳", "吴浩"}) CHECK(marked.contains(holder));
  CHECK(without_marks(plain) == without_marks(marked));
}

TEST_CASE("picture: the same process gives the same bytes") {
  const auto svg = [] {
    const auto graph = shipped_graph("complaint-handling");
    return picture::to_svg(picture::draw(picture::chart_of(*graph, Language::english), Sheet::rows),
                           {}, {});
  };
  CHECK(svg() == svg());
}

}  // namespace banli::tests
