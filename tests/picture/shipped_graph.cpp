#include "tests/picture/shipped_graph.hpp"

#include <doctest/doctest.h>

#include <filesystem>

#include "tests/execution/play.hpp"
#include "tests/harness/script.hpp"

namespace banli::tests {

std::shared_ptr<const graph::Graph> shipped_graph(const std::string& process) {
  std::string used;
  for (const char* folder : {"forms", "processes/tables"}) {
    for (const auto& file :
         std::filesystem::recursive_directory_iterator(source_folder() / folder)) {
      if (file.path().extension() == ".yaml") used += "\n" + read_file(file.path());
    }
  }
  const auto path = source_folder() / "processes" / (process + ".yaml");
  const Compiled compiled = compile(read_file(path), used, shipped_office());
  REQUIRE_MESSAGE(compiled.graph != nullptr, compiled.problems);
  return compiled.graph;
}

}  // namespace banli::tests
