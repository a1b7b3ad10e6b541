#include <doctest/doctest.h>

#include <string>

#include "text/diagnostic.hpp"

namespace banli::tests {
namespace {

using text::Span;

std::string rendered(const std::string& source, std::uint32_t begin, std::uint32_t end,
                     Language language = Language::english) {
  text::Sources sources;
  const text::SourceId id = sources.add("f.yaml", source);
  return text::render({text::warning_at(Span{id, begin, end}, "empty-file")}, sources, language);
}

}  // namespace

TEST_CASE("diagnostic: widths are those of a terminal") {
  CHECK(text::display_width("abc") == 3);
  CHECK(text::display_width("客户") == 4);
  CHECK(text::display_width("：") == 2);
  CHECK(text::display_width("e\u0301") == 1);
  CHECK(text::display_width("\xFF") == 1);
  CHECK(text::pad_right("客户", 6) == "客户  ");
  CHECK(text::pad_right("客户经理", 6) == "客户经理");
}

TEST_CASE("diagnostic: carets stand below wide characters, tabs and controls do not move them") {
  CHECK(rendered("客户 x: y\n", 7, 8) ==
        "warning[empty-file]: the file is empty\n"
        "  --> f.yaml:1:6\n"
        "   |\n"
        " 1 | 客户 x: y\n"
        "   |      ^\n"
        "   = help: begin with its first key, such as `流程: 名称`\n");
  CHECK(rendered("a\t\x1B[1mb\n", 6, 7).find(" 1 | a �[1mb\n   |       ^\n") != std::string::npos);
}

TEST_CASE("diagnostic: a span over several lines shows its first") {
  CHECK(rendered("one\ntwo\nthree\n", 4, 13, Language::chinese) ==
        "警告[empty-file]：文件是空的\n"
        "  --> f.yaml:2:1\n"
        "   |\n"
        " 2 | two\n"
        "   | ^^^ …\n"
        "   = 提示：以第一个键开头，例如 `流程: 名称`\n");
}

TEST_CASE("diagnostic: places at and behind the end are shown too") {
  CHECK(rendered("a\n", 2, 2).find("f.yaml:2:1\n   |\n 2 | \n   | ^\n") != std::string::npos);
  CHECK(rendered("a", 90, 95).find("f.yaml:1:2\n   |\n 1 | a\n   |  ^\n") != std::string::npos);
  CHECK(rendered("", 0, 0).find("f.yaml:1:1\n   |\n 1 | \n   | ^\n") != std::string::npos);
}

TEST_CASE("diagnostic: of a long line only the part around the span is shown") {
  const std::string line(100'000, 'x');
  const std::string shown = rendered(line + "客" + line, 100'000, 100'003);
  CHECK(shown.size() < 1000);
  CHECK(shown.find("客") != std::string::npos);
}

TEST_CASE("diagnostic: a refusal says what to do next") {
  const text::Refusal refusal{"empty-file", {}, {}};
  CHECK(text::render(refusal, Language::english) ==
        "the file is empty\n→ begin with its first key, such as `process: name`\n");
}

}  // namespace banli::tests
