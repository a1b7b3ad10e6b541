#include "tests/style/repository.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>

#include "tests/harness/script.hpp"

namespace banli::tests {
namespace {

namespace fs = std::filesystem;

bool ends_with_any(std::string_view path, std::initializer_list<std::string_view> endings) {
  return std::ranges::any_of(endings, [&](std::string_view end) { return path.ends_with(end); });
}

bool is_text(std::string_view path) {
  return is_code(path) || ends_with_any(path, {".json", ".md", ".script", ".yaml", ".yml"});
}

bool is_skipped_folder(const std::string& name) {
  return name.starts_with("build") || name == "node_modules" ||
         (name.starts_with('.') && name != ".ci");
}

std::vector<SourceFile> read_repository() {
  std::vector<SourceFile> files;
  const fs::path root = source_folder();
  for (auto it = fs::recursive_directory_iterator(root); it != fs::end(it); ++it) {
    const std::string path = it->path().lexically_relative(root).generic_string();
    if (it->is_directory()) {
      if (is_skipped_folder(it->path().filename().string())) it.disable_recursion_pending();
    } else if (it->is_regular_file() && is_text(path)) {
      files.push_back({.path = path, .text = read_file(it->path())});
    }
  }
  std::ranges::sort(files, {}, &SourceFile::path);
  return files;
}

}  // namespace

const std::vector<SourceFile>& repository_files() {
  static const std::vector<SourceFile> files = read_repository();
  return files;
}

Findings apply_rule(const FileRule& rule, const std::vector<SourceFile>& files) {
  Findings all;
  for (const SourceFile& file : files) {
    for (std::string& one : rule(file)) all.push_back(std::move(one));
  }
  return all;
}

void expect_none(const Findings& findings) {
  std::string list;
  for (const std::string& one : findings) list += "\n  " + one;
  CHECK_MESSAGE(findings.empty(), list);
}

std::string finding(const SourceFile& file, int line, std::string_view text) {
  return file.path + ":" + std::to_string(line) + ": " + std::string(text);
}

bool is_cpp(std::string_view path) { return ends_with_any(path, {".cpp", ".hpp"}); }

bool is_code(std::string_view path) {
  return is_cpp(path) || ends_with_any(path, {".cmake", ".sh", ".ts"}) || path == "dev" ||
         path == ".ci/run" || file_name(path) == "CMakeLists.txt";
}

std::string_view file_name(std::string_view path) {
  return path.substr(path.rfind('/') + 1);  // npos + 1 is 0
}

std::string_view folder_of(std::string_view path) {
  const std::size_t slash = path.rfind('/');
  return slash == std::string_view::npos ? std::string_view() : path.substr(0, slash);
}

}  // namespace banli::tests
