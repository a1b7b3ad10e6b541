// Runs script files (see script_text.hpp) against a handler that answers each input with text.
//
//   TEST_CASE("feel: expressions") {
//     run_scripts("feel", [] { return [](const Case& c) { return evaluate(c.input); }; });
//   }
//
// A case whose answer differs from the file fails at its line, with the difference. With UPDATE=1
// in the environment the files are rewritten to what was answered, for people to read as a diff.
#pragma once

#include <filesystem>
#include <functional>
#include <string>
#include <string_view>

namespace banli::tests {

struct Case {
  std::string input;  // every line of it ends with a line feed
  int line = 0;       // where it stands in its file, from 1
};

using Handler = std::function<std::string(const Case&)>;

// Runs every *.script below tests/<folder>, in the order of their names, each with a fresh handler.
// A folder without scripts fails. An exception fails its case. The answer need not end with a line
// feed.
void run_scripts(std::string_view folder, const std::function<Handler()>& make_handler);

// Runs one file, by its path.
void run_script(const std::filesystem::path& file, const std::function<Handler()>& make_handler);

// The root of the repository.
std::filesystem::path source_folder();

// The whole of a file; fails the test if it cannot be read.
std::string read_file(const std::filesystem::path& file);

}  // namespace banli::tests
