// The two charts of the manual, as the office may deploy one or the other.
#include <doctest/doctest.h>

#include <set>

#include "office/organisation.hpp"
#include "tests/harness/script.hpp"
#include "text/diagnostic.hpp"

namespace banli::tests {
namespace {

constexpr std::size_t roles_of_the_manual = 51;

office::Organisation read_chart(const std::filesystem::path& path) {
  text::Sources sources;
  const auto source = sources.add(path.filename().string(), read_file(source_folder() / path));
  const auto tree = text::read_yaml(sources, source);
  REQUIRE(tree);
  auto chart = office::read_organisation(*tree);
  INFO(text::render(chart ? text::Problems() : chart.error(), sources, Language::english));
  REQUIRE(chart);
  return std::move(*chart);
}

std::set<std::string> names_of(const office::Organisation& chart) {
  std::set<std::string> names;
  for (const office::Post& post : chart.posts) names.insert(post.name);
  for (const auto& [role, players] : chart.played_by) names.insert(role);
  return names;
}

}  // namespace

TEST_CASE("content: both charts know the roles of the manual, and somebody plays each") {
  const office::Organisation large = read_chart("processes/organisation.yaml");
  const office::Organisation small = read_chart("examples/small-office/organisation.yaml");
  const std::set<std::string> of_small = names_of(small);
  std::size_t shared = 0;
  for (const std::string& role : names_of(large)) {
    if (!of_small.contains(role)) continue;  // posts of other departments, which are ours
    ++shared;
    if (role == "customer") continue;  // the outside party
    CHECK_MESSAGE(!large.members(role).empty(), role);
    CHECK_MESSAGE(!small.members(role).empty(), role);
  }
  CHECK(shared >= roles_of_the_manual);
}

}  // namespace banli::tests
