// Every kind of step has a script below tests/pairs that says what each command does to it: the
// kinds and the commands are walked as the variants have them, so that a new one is missed.
#include <doctest/doctest.h>

#include <set>
#include <utility>

#include "execution/nodes.hpp"
#include "tests/execution/every_command.hpp"
#include "tests/execution/play_commands.hpp"
#include "tests/harness/script.hpp"

namespace banli::tests {

namespace {

template <class Variant, class Ask>
void for_each_alternative(const Ask& ask) {
  [&]<std::size_t... index>(std::index_sequence<index...>) {
    (ask(Variant(std::in_place_index<index>)), ...);
  }(std::make_index_sequence<std::variant_size_v<Variant>>());
}

}  // namespace

TEST_CASE("execution: every kind of step says what each command does to it") {
  for_each_alternative<graph::Node>([](const graph::Node& node) {
    const std::string kind(execution::kind_name(node));
    const auto path = source_folder() / "tests" / "pairs" / (kind + ".script");
    REQUIRE_MESSAGE(std::filesystem::exists(path), "no tests/pairs/" << kind << ".script");
    const std::string step = kind == "start" ? kind : "it";
    CHECK_MESSAGE(read_file(path).contains("\nevery command at " + step + '\n'), kind);
  });
}

TEST_CASE("execution: no command is left out of what every kind of step is asked") {
  std::set<std::size_t> asked;
  text::Sources sources;
  for (const std::string& line : every_command("it")) {
    asked.insert(parse_command(line, {}, sources).command.index());
  }
  for_each_alternative<execution::Command>([&](const execution::Command& command) {
    CHECK_MESSAGE(asked.contains(command.index()), execution::name(command));
  });
}

}  // namespace banli::tests
