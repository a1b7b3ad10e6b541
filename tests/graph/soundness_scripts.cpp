// Each case is a sketch; the answer is every finding with its path, or that it is sound.
#include <doctest/doctest.h>

#include "graph/exploration.hpp"
#include "graph/soundness.hpp"
#include "tests/graph/sketch.hpp"
#include "tests/harness/script.hpp"

namespace banli::tests {
namespace {

std::string argument(const text::Problem& problem, std::string_view name) {
  for (const auto& [key, value] : problem.arguments) {
    if (key == name) return value;
  }
  return {};
}

std::string findings_of(const Case& script_case) {
  const auto graph = sketch(script_case.input);
  const text::Problems problems = graph::find_unsound(*graph);
  if (problems.empty()) {
    const graph::Exploration exploration(*graph, 0, graph::markings_limit);
    return "sound, " + std::to_string(exploration.count()) + " markings";
  }
  std::string out;
  for (const text::Problem& problem : problems) {
    out += problem.code + " " + argument(problem, "step");
    if (const std::string path = argument(problem, "path"); !path.empty()) out += ": " + path;
    for (const text::Note& note : problem.notes) out += ", " + note.code;
    out += "\n";
  }
  return out;
}

}  // namespace

TEST_CASE("graph: soundness") {
  run_scripts("graph/soundness", [] { return findings_of; });
}

}  // namespace banli::tests
