#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <string>

#include "tests/docs/shelf.hpp"
#include "tests/harness/script.hpp"
#include "tests/harness/script_text.hpp"

namespace banli::tests {
namespace {

struct ReferenceRow {
  const char* path;
  const char* of;
  Language language;
};

constexpr ReferenceRow reference_rows[] = {
    {"docs/cli.md", "cli", Language::english},
    {"docs/cli.zh-CN.md", "cli", Language::chinese},
    {"docs/feel-functions.md", "feel", Language::english},
    {"docs/feel-functions.zh-CN.md", "feel", Language::chinese},
    {"docs/problems.md", "problems", Language::english},
    {"docs/problems.zh-CN.md", "problems", Language::chinese}};

void check_printed(const std::string& name, const std::string& printed) {
  const auto path = source_folder() / name;
  const char* update = std::getenv("UPDATE");
  if (update != nullptr && std::string_view(update) == "1") {
    std::ofstream(path, std::ios::binary) << printed;
  }
  CHECK_MESSAGE(read_file(path) == printed, name << " is not what is printed; UPDATE=1 writes it");
}

}  // namespace

TEST_CASE("docs: the references are what `banli reference` prints") {
  for (const ReferenceRow& row : reference_rows) {
    Shelf shelf({}, row.language);
    const Ran ran = shelf.run("banli reference " + std::string(row.of));
    REQUIRE(ran.exit_code == 0);
    check_printed(row.path, ran.answer);
  }
}

TEST_CASE("docs: the picture of the README is what `banli process draw` draws") {
  Shelf shelf({"processes", "forms"}, Language::english);
  const Ran ran = shelf.run("banli process draw processes/complaint-handling.yaml --lang en");
  REQUIRE(ran.exit_code == 0);
  check_printed("docs/complaint-handling.svg", ran.answer);
}

TEST_CASE("content: the shipped files stand as `banli format` writes them") {
  Shelf shelf({"processes", "forms"}, Language::english);
  const Ran ran = shelf.run("banli format --check processes forms");
  CHECK_MESSAGE(ran.exit_code == 0, ran.answer);
}

}  // namespace banli::tests
