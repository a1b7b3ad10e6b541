// The files of this repository as the style rules see them. A rule is a function from files to
// findings; each is proved to bite on samples made in its test, then run over the repository.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace banli::tests {

struct SourceFile {
  std::string path;  // from the root of the repository, with `/`
  std::string text;
};

// "path:line: what is wrong".
using Findings = std::vector<std::string>;
using FileRule = std::function<Findings(const SourceFile&)>;

// Every text file outside build folders and hidden folders (.ci counts), by path. Read once.
const std::vector<SourceFile>& repository_files();

Findings apply_rule(const FileRule& rule, const std::vector<SourceFile>& files);

// Fails the running test, listing every finding.
void expect_none(const Findings& findings);

std::string finding(const SourceFile& file, int line, std::string_view text);

bool is_cpp(std::string_view path);
bool is_code(std::string_view path);  // C++, CMake, shell, TypeScript
std::string_view file_name(std::string_view path);
std::string_view folder_of(std::string_view path);  // "" at the root

}  // namespace banli::tests
