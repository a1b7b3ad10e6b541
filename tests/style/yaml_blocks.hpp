// The YAML that the repository's documents show: every block between ```yaml and ``` of a *.md.
// A block that leaves something out says so with `…` in a comment; the others are whole, so a test
// can read them with the product's own reader as well: repository_yaml_blocks() is for that.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tests/style/repository.hpp"

namespace banli::tests {

struct YamlBlock {
  std::string path;
  int line = 0;  // of its first line, from 1
  std::string text;
  bool is_excerpt = false;
};

// An indented block (in a list) is shifted to the left by its fence's indentation.
std::vector<YamlBlock> yaml_blocks_in(const SourceFile& document);

std::vector<YamlBlock> repository_yaml_blocks();

}  // namespace banli::tests
