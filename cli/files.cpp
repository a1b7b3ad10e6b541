#include "cli/files.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iostream>
#include <iterator>
#include <set>
#include <system_error>

#include "language/definition.hpp"
#include "runtime/fault.hpp"
#include "runtime/reason.hpp"

namespace banli::cli {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void throw_unreadable(const fs::path& path, const std::error_code& error) {
  throw runtime::Fault("file-unreadable", runtime::with_reason({{"path", path.string()}}, error));
}

constexpr std::size_t more_than_any_definition = 8 << 20;  // in bytes; devices never end

std::string read_file(const fs::path& path, std::size_t at_most) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw_unreadable(path, runtime::last_error());
  std::string whole;
  std::array<char, 65'536> part;
  do {
    file.read(part.data(), part.size());
    whole.append(part.data(), static_cast<std::size_t>(file.gcount()));
  } while (file && whole.size() < at_most);
  if (file.bad()) throw_unreadable(path, runtime::last_error());  // a folder can be opened
  return whole;
}

std::string read_definition(const fs::path& path) {
  return read_file(path, more_than_any_definition);
}

bool is_yaml(const fs::path& path) {
  return path.extension() == ".yaml" || path.extension() == ".yml";
}

std::vector<fs::path> yaml_files_below(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file() && is_yaml(entry.path())) files.push_back(entry.path());
  }
  std::ranges::sort(files);
  return files;
}

std::optional<fs::path> folder_with_both(const fs::path& beside) {
  for (fs::path folder = fs::absolute(beside).parent_path(); !folder.empty();
       folder = folder.parent_path()) {
    if (fs::is_directory(folder / "processes") && fs::is_directory(folder / "forms")) return folder;
    if (folder == folder.root_path()) break;
  }
  return {};
}

std::vector<fs::path> yaml_files_in(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const fs::directory_entry& one : fs::directory_iterator(folder)) {
    if (is_yaml(one.path())) files.push_back(one.path());
  }
  std::ranges::sort(files);
  return files;
}

// What is named mostly stands in the file of its name, so those are tried first.
std::vector<fs::path> files_to_look_in(const fs::path& beside, const std::string& file) {
  const fs::path own_folder = fs::absolute(beside).parent_path();
  const auto folder = folder_with_both(beside);
  std::vector<fs::path> files = {own_folder / file};
  if (folder) files.push_back(*folder / "forms" / file);
  std::ranges::copy(yaml_files_in(own_folder), std::back_inserter(files));
  if (!folder) return files;
  for (const char* below : {"forms", "processes"}) {
    std::ranges::copy(yaml_files_below(*folder / below), std::back_inserter(files));
  }
  return files;
}

}  // namespace

bool is_there(const std::string& path) {
  std::error_code error;
  return fs::exists(path, error);
}

std::string missing_folder_of(const std::string& file) {
  const fs::path folder = fs::path(file).parent_path();
  std::error_code error;
  const bool is_missing = !folder.empty() && !fs::exists(folder, error) && !error;
  return is_missing ? folder.string() : std::string();
}

std::string read_file_or_input(const std::string& path) {
  if (path != "-") return read_file(path, std::string::npos);
  return {std::istreambuf_iterator<char>(std::cin), {}};
}

std::vector<runtime::File> read_yaml_files(const std::vector<std::string>& paths) {
  std::vector<runtime::File> files;
  std::set<fs::path> read;  // a file may be named twice, by itself and by its folder
  const auto add = [&](const fs::path& file) {
    const bool is_new = read.insert(fs::weakly_canonical(file)).second;
    if (is_new) files.push_back({file.string(), read_definition(file)});
  };
  for (const std::string& path : paths) {
    if (fs::is_directory(path)) {
      std::ranges::for_each(yaml_files_below(path), add);
    } else {
      add(path);
    }
  }
  return files;
}

std::vector<runtime::File> read_files_beside(const std::string& beside) {
  const auto folder = folder_with_both(beside);
  std::vector<runtime::File> files;
  for (const char* below : {"processes", "forms"}) {
    if (!folder) break;
    for (const fs::path& path : yaml_files_below(*folder / below)) {
      files.push_back(
          {path.lexically_proximate(fs::current_path()).string(), read_definition(path)});
    }
  }
  return files;
}

std::string name_in_file(const runtime::File& file, language::FileKind kind) {
  text::Sources sources;
  const auto tree = text::read_yaml(sources, sources.add(file.path, file.text));
  const bool is_one = tree && !tree->pairs.empty() && language::file_kind(*tree) == kind;
  return is_one ? tree->pairs.front().value.text : std::string();
}

std::optional<runtime::File> find_nearby(const std::string& beside, language::FileKind kind,
                                         std::string_view name) {
  for (const fs::path& path : files_to_look_in(beside, std::string(name) + ".yaml")) {
    if (!fs::is_regular_file(path)) continue;
    runtime::File file{path.lexically_proximate(fs::current_path()).string(),
                       read_definition(path)};
    if (name_in_file(file, kind) == name) return file;
  }
  return {};
}

}  // namespace banli::cli
