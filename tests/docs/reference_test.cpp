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

}  // namespace

TEST_CASE("docs: the references are what `banli reference` prints") {
  const char* update = std::getenv("UPDATE");
  for (const ReferenceRow& row : reference_rows) {
    Shelf shelf({}, row.language);
    const Ran ran = shelf.run("banli reference " + std::string(row.of));
    REQUIRE(ran.exit_code == 0);
    const auto path = source_folder() / row.path;
    if (update != nullptr && std::string_view(update) == "1") {
      std::ofstream(path, std::ios::binary) << ran.answer;
    }
    const std::string written = read_file(path);
    CHECK_MESSAGE(written == ran.answer, row.path << " is not what is printed; UPDATE=1 writes it");
  }
}

}  // namespace banli::tests
