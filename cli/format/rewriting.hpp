// Files that a command writes anew: whole or not at all, and only where something changes.
#pragma once

#include <optional>
#include <string>

#include "cli/session.hpp"
#include "text/keys.hpp"

namespace banli::cli {

// `zh`, `en`; nothing for an empty text. Anything else is told, and gives an exit code.
struct KeysAsked {
  std::optional<text::Vocabulary> keys;
  std::optional<Exit> refused;
};
KeysAsked keys_asked(Session& session, const std::string& word);

// With `--json`: which files were written anew.
void print_rewritten(Session& session, const std::vector<std::string>& paths, bool is_done);

// Throws a Fault; what stood there is there still.
void write_whole_file(const std::string& path, const std::string& text);

}  // namespace banli::cli
