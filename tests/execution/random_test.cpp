// Random sound processes, played at random. BANLI_SEED repeats a run, BANLI_RANDOM_COMMANDS and
// `./dev soak` lengthen it. A failure is printed as a script.
#include <doctest/doctest.h>

#include <cstdlib>
#include <iostream>
#include <memory>

#include "tests/execution/play.hpp"
#include "tests/execution/random_play.hpp"
#include "tests/execution/random_version.hpp"

namespace banli::tests {

namespace {

constexpr std::size_t longest_process = 4'000;  // bytes; a proof takes as long as all its plays

std::uint64_t number_from_environment(const char* name, std::uint64_t otherwise) {
  const char* text = std::getenv(name);
  return text == nullptr ? otherwise : std::stoull(text);
}

std::string script_of(const std::string& process, const std::string& newer,
                      const Failure& failure) {
  std::string script = "# " + failure.what + "\n\n" + papers_of_random_processes + "----\nok\n\n" +
                       process + "----\nok\n";
  if (!newer.empty()) script += "\na new version\n" + newer + "----\nok\n";
  for (const std::string& command : failure.commands) script += "\n" + command + "\n----\n";
  return script;
}

// Every third process has another version; that too must be sound.
Compiled newer_graph(const RandomVersion& newer, Random& random) {
  if (below(random, 3) > 0 || newer.yaml.size() > longest_process) return {};
  return compile(newer.yaml, papers_of_random_processes);
}

}  // namespace

TEST_CASE("execution: random cases of random processes keep every promise") {
  const bool is_soak = std::getenv("BANLI_SOAK") != nullptr;
  const std::uint64_t wanted =
      number_from_environment("BANLI_RANDOM_COMMANDS", is_soak ? 1'000'000 : 100'000);
  const std::uint64_t seed = number_from_environment("BANLI_SEED", std::random_device()());
  std::cout << "random cases: seed " << seed << ", " << wanted << " commands\n";
  Random random(seed);
  std::uint64_t commands = 0, refused = 0, returns = 0, migrated = 0, processes = 0, unsound = 0;
  while (commands < wanted) {
    std::string yaml = random_process(random);
    while (yaml.size() > longest_process) yaml = random_process(random);
    const Compiled compiled = compile(yaml, papers_of_random_processes);
    if (compiled.graph == nullptr) {
      REQUIRE(++unsound < 20 * (processes + 100));
      if (std::getenv("BANLI_SHOW") != nullptr) std::cout << yaml << compiled.problems << "\n";
      continue;
    }
    ++processes;
    const Promises promises(compiled.graph);
    const RandomVersion newer = random_version(yaml, random);
    const Compiled changed = newer_graph(newer, random);
    const auto newer_promises =
        changed.graph ? std::make_unique<const Promises>(changed.graph) : nullptr;
    const TwoVersions versions{promises, newer_promises.get(), newer.steps};
    for (int i = 0; i < 5; ++i) {
      Played played = play_at_random(versions, random);
      commands += played.commands;
      refused += played.refused;
      returns += played.returns;
      migrated += played.migrated;
      if (!played.failure) continue;
      const Failure least = shrink(versions, *played.failure);
      FAIL("seed " << seed << "\n" << script_of(yaml, changed.graph ? newer.yaml : "", least));
    }
  }
  std::cout << "random cases: " << commands << " commands (" << refused << " refused, " << returns
            << " returns, " << migrated << " migrated) on " << processes << " processes, "
            << unsound << " unsound passed over\n";
  CHECK(commands - refused > wanted / 2);
  CHECK(returns > wanted / 100);
  CHECK(migrated > wanted / 1'000);
  CHECK(processes > unsound / 20);
}

}  // namespace banli::tests
