// Files as the command line names them: folders are looked through for YAML, and what a process
// names without giving it is looked for in `processes/` and `forms/` of the nearest folder above
// that has both. What cannot be read is a Fault.
#pragma once

#include <string>
#include <vector>

#include "runtime/deploy.hpp"

namespace banli::cli {

bool is_there(const std::string& path);
std::string read_file_or_input(const std::string& path);  // `-`: standard input

// Each *.yaml and *.yml file, those of folders in the order of their paths.
std::vector<runtime::File> read_yaml_files(const std::vector<std::string>& paths);

// The name of the form that the file is; empty where it is something else.
std::string form_name_of(const runtime::File& file);

// The form of that name beside the file, or nothing.
std::optional<runtime::File> find_form_nearby(const std::string& beside, std::string_view form);

}  // namespace banli::cli
