// Files as the command line names them: folders are looked through for YAML, and what a process
// names without giving it is looked for in its own folder, then in `processes/` and `forms/` of the
// nearest folder above that has both. What cannot be read is a Fault.
#pragma once

#include <string>
#include <vector>

#include "language/definition.hpp"
#include "runtime/deploy.hpp"

namespace banli::cli {

bool is_there(const std::string& path);
// The folder in which the file would stand, if there is none; else empty.
std::string missing_folder_of(const std::string& file);
std::string read_file_or_input(const std::string& path);  // `-`: standard input

// Each *.yaml and *.yml file, those of folders in the order of their paths.
std::vector<runtime::File> read_yaml_files(const std::vector<std::string>& paths);

// All of `processes/` and `forms/` beside the file; none where there is no such folder.
std::vector<runtime::File> read_files_beside(const std::string& beside);

// The name of the form, the calendar … that the file is; empty where it is something else.
std::string name_in_file(const runtime::File& file, language::FileKind kind);

// The form, the calendar … of that name beside the file, or nothing.
std::optional<runtime::File> find_nearby(const std::string& beside, language::FileKind kind,
                                         std::string_view name);

}  // namespace banli::cli
