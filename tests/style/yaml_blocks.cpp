#include "tests/style/yaml_blocks.hpp"

#include <algorithm>
#include <iterator>

#include "tests/harness/script_text.hpp"

namespace banli::tests {
namespace {

constexpr std::string_view fence = "```";

std::size_t indentation_of(std::string_view line) {
  return std::min(line.find_first_not_of(' '), line.size());
}

std::string_view after_spaces(std::string_view line) { return line.substr(indentation_of(line)); }

bool opens_yaml(std::string_view line) {
  const std::string_view opening = after_spaces(line);
  return opening.starts_with("```yaml") || opening.starts_with("```yml");
}

bool holds_ellipsis_comment(std::string_view line) {
  const std::size_t comment = line.find('#');
  return comment != std::string_view::npos && line.find("…", comment) != std::string_view::npos;
}

}  // namespace

std::vector<YamlBlock> yaml_blocks_in(const SourceFile& document) {
  std::vector<YamlBlock> blocks;
  const std::vector<std::string> lines = split_lines(document.text);
  for (std::size_t at = 0; at < lines.size(); ++at) {
    if (!opens_yaml(lines[at])) continue;
    const std::size_t indentation = indentation_of(lines[at]);
    YamlBlock block{.path = document.path, .line = static_cast<int>(at) + 2};
    for (++at; at < lines.size() && !after_spaces(lines[at]).starts_with(fence); ++at) {
      block.text += lines[at].substr(std::min(indentation, indentation_of(lines[at]))) + "\n";
      block.is_excerpt = block.is_excerpt || holds_ellipsis_comment(lines[at]);
    }
    blocks.push_back(std::move(block));
  }
  return blocks;
}

std::vector<YamlBlock> repository_yaml_blocks() {
  std::vector<YamlBlock> all;
  for (const SourceFile& file : repository_files()) {
    if (!file.path.ends_with(".md")) continue;
    std::ranges::move(yaml_blocks_in(file), std::back_inserter(all));
  }
  return all;
}

}  // namespace banli::tests
