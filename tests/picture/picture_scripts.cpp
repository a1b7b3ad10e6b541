// Scripts about pictures: one command a line, for processes as they are shipped.
//
//   quality PROCESS          its counts in each language, with lanes as columns and as rows
//   svg PROCESS LANG         the whole picture
//   mermaid PROCESS LANG
//   width TEXT               in 1/64 em
//   break WIDTH LANG TEXT    the lines that fit into so many em
#include <doctest/doctest.h>

#include <sstream>

#include "picture/draw.hpp"
#include "picture/mermaid.hpp"
#include "picture/quality.hpp"
#include "picture/svg.hpp"
#include "tests/harness/script.hpp"
#include "tests/picture/shipped_graph.hpp"

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

std::string answer(const Case& asked) {
  std::istringstream words(asked.input);
  std::string command, name, language;
  words >> command;
  if (command == "break") return broken(words);
  words >> name >> language;
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
