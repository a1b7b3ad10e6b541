#include <doctest/doctest.h>
#include <yaml-cpp/yaml.h>

#include <vector>

#include "tests/style/repository.hpp"
#include "tests/style/yaml_blocks.hpp"

namespace banli::tests {
namespace {

Findings check_yaml(const SourceFile& file, int first_line, const std::string& text) {
  try {
    YAML::LoadAll(text);
    return {};
  } catch (const YAML::Exception& problem) {
    return {finding(file, first_line + problem.mark.line, problem.msg)};
  }
}

Findings check_document(const SourceFile& file) {
  Findings found;
  if (!file.path.ends_with(".md")) return found;
  for (const YamlBlock& block : yaml_blocks_in(file)) {
    for (std::string& one : check_yaml(file, block.line, block.text)) {
      found.push_back(std::move(one));
    }
  }
  return found;
}

Findings check_yaml_file(const SourceFile& file) {
  if (!file.path.ends_with(".yaml")) return {};
  return check_yaml(file, 1, file.text);
}

}  // namespace

TEST_CASE("style: the YAML blocks of a document are found") {
  const auto blocks = yaml_blocks_in(
      {"a.md", "text\n```yaml\na: 1\n```\n\n- list\n  ```yaml\n  b:\n    c: 2  # …\n  ```\n"});
  REQUIRE(blocks.size() == 2);
  CHECK(blocks[0].text == "a: 1\n");
  CHECK(blocks[0].line == 3);
  CHECK(!blocks[0].is_excerpt);
  CHECK(blocks[1].text == "b:\n  c: 2  # …\n");
  CHECK(blocks[1].is_excerpt);
}

TEST_CASE("style: YAML that does not parse is found") {
  CHECK(check_document({"a.md", "```yaml\na: 1\n```\n"}).empty());
  CHECK(check_document({"a.md", "```yaml\na: [1\n```\n"}).size() == 1);
  CHECK(check_document({"a.md", "```\na: [1\n```\n"}).empty());
  CHECK(check_yaml_file({"a.yaml", "a: b: c\n"}).size() == 1);
}

TEST_CASE("style: every YAML block and file parses") {
  expect_none(apply_rule(check_document, repository_files()));
  expect_none(apply_rule(check_yaml_file, repository_files()));
}

}  // namespace banli::tests
