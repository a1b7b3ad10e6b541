#include <doctest/doctest.h>

#include <ctime>
#include <string>
#include <vector>

#include "text/tree.hpp"

namespace banli::tests {
namespace {

using text::Tree;

struct Read {
  text::Sources sources;
  text::Checked<Tree> tree;

  explicit Read(std::string source) {
    const text::SourceId id = sources.add("file.yaml", std::move(source));
    tree = text::read_yaml(sources, id);
  }
  std::string first_code() const { return tree ? "" : tree.error().front().code; }
  std::string_view text_of(const text::Span& span) const { return sources.text(span); }
};

std::string repeated(std::string_view part, std::size_t times) {
  std::string out;
  for (std::size_t i = 0; i < times; ++i) out += part;
  return out;
}

}  // namespace

TEST_CASE("yaml: bytes that are no text are refused before YAML sees them") {
  CHECK(Read("a: b\xFF\n").first_code() == "invalid-utf8");
  CHECK(Read("a: \xED\xA0\x80\n").first_code() == "invalid-utf8");
  CHECK(Read(std::string("a: b\0c\n", 7)).first_code() == "control-character");
  CHECK(Read("a: \x1B[31mred\n").first_code() == "control-character");
  CHECK(Read(std::string("\xFF\xFE"
                         "a\0:\0",
                         6))
            .first_code() == "invalid-utf8");
  CHECK(Read("").first_code() == "empty-file");
  CHECK(Read("# only a comment\n").first_code() == "empty-file");
  CHECK(Read("a: " + repeated("x", 1 << 20)).first_code() == "file-too-large");
}

TEST_CASE("yaml: a byte order mark and CRLF are read over, spans stay exact") {
  const Read read("\xEF\xBB\xBF流程: 客户\r\nb:\r\n  - |\r\n    一\r\n    二\r\nc: \"d\"\r\n");
  REQUIRE(read.tree);
  CHECK(read.text_of(read.tree->pairs[0].key.span) == "流程");
  CHECK(read.text_of(read.tree->find("流程")->span) == "客户");
  CHECK(read.tree->find("b")->items.at(0).text == "一\n二\n");
  CHECK(read.text_of(read.tree->find("b")->items.at(0).span) == "一\r\n    二");
  CHECK(read.text_of(read.tree->find("c")->span) == "d");
}

TEST_CASE("yaml: a part of a text is found where it stands") {
  const Read read("when: |\n  amount >\n    limit\nquoted: \"a\\tb\\u4E2Dc\"\nplain: a b\n");
  REQUIRE(read.tree);
  const auto part = [&](std::string_view key, std::string_view wanted) {
    const Tree& scalar = *read.tree->find(key);
    const std::size_t begin = scalar.text.find(wanted);
    return read.text_of(text::part_of(scalar, begin, begin + wanted.size()));
  };
  CHECK(part("when", "amount") == "amount");
  CHECK(part("when", "limit") == "limit");
  CHECK(part("quoted", "b") == "b");
  CHECK(part("quoted", "c") == "c");
  CHECK(part("plain", "b") == "b");

  const Tree& when = *read.tree->find("when");
  const auto begin = static_cast<std::uint32_t>(when.span.begin + when.text.find("limit"));
  text::Problems problems = {text::error_at({when.span.source, begin, begin + 5}, "unknown-key")};
  text::move_into(when, problems);
  CHECK(read.text_of(problems[0].span) == "limit");
}

TEST_CASE("yaml: depth, size and number are bounded") {
  CHECK(Read(repeated("[", 60) + repeated("]", 60)).tree);
  CHECK(Read(repeated("[", 65) + repeated("]", 65)).first_code() == "file-too-deep");
  CHECK(Read(repeated("- ", 20'000) + "x").first_code() == "file-too-deep");
  CHECK(Read(repeated("- a\n", 100'001)).first_code() == "file-too-many-nodes");
  CHECK(Read(repeated("- a\n", 99'999)).tree);
  CHECK(Read(repeated("a: x\n", 1000)).tree.error().size() == 100);
}

TEST_CASE("yaml: hostile texts are answered soon and never by an exception") {
  constexpr std::size_t size = 100'000;
  const std::vector<std::string> parts = {
      "[",   "{",      "{a: ",  "- ",     "? ",     "&a ",      "*a ",     "!x ",
      "\"",  "'",      "|\n",   "a: |\n", ": ",     "a: b, ",   "[a: b, ", "{a: b, ",
      ",",   "，",     "{a，",  "： ",    "“",      "# ",       "\n",      " \n",
      "\t",  "%YAML ", "---\n", "\\",     "\"\\",   "a:\n",     " a:\n ",  "<<: *a\n",
      "{“”", "｛",     "　",    "k\n  k", "{'a' ",  "{\"a\": ", "[,",      "}",
      "]",   "\r",     "~ ",    "- - ",   "\"a\": "};
  for (const std::string& part : parts) {
    for (const std::string_view head : {"", "a: ", "a: {b: [", "a:\n  - "}) {
      const std::clock_t begin = std::clock();
      const Read read(std::string(head) + repeated(part, size / part.size()));
      const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
      CHECK_MESSAGE(seconds < 1.0, head << part);
      if (!read.tree) CHECK(read.tree.error().size() <= 101);
    }
  }
}

}  // namespace banli::tests
