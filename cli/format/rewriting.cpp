#include "cli/format/rewriting.hpp"

#include <filesystem>
#include <fstream>
#include <system_error>

#include "runtime/fault.hpp"
#include "runtime/reason.hpp"
#include "views/site_act.hpp"

namespace banli::cli {

KeysAsked keys_asked(Session& session, const std::string& word) {
  if (word.empty()) return {};
  if (word == "zh") return {text::Vocabulary::chinese, {}};
  if (word == "en") return {text::Vocabulary::english, {}};
  return {{}, session.usage("unknown-vocabulary", {{"word", word}})};
}

void print_rewritten(Session& session, const std::vector<std::string>& paths, bool is_done) {
  if (session.is_json()) session.print_json(views::to_json(views::Rewritten{paths, is_done}));
}

void write_whole_file(const std::string& path, const std::string& text) {
  namespace fs = std::filesystem;
  const fs::path beside = path + ".new";
  std::error_code error;
  {
    std::ofstream file(beside, std::ios::binary | std::ios::trunc);
    file << text << std::flush;
    if (!file) error = runtime::last_error();
  }
  if (!error) {
    const fs::file_status before = fs::status(path, error);
    if (fs::exists(before)) fs::permissions(beside, before.permissions(), error);
    error.clear();
    fs::rename(beside, fs::exists(before) ? fs::canonical(path) : fs::path(path), error);
  }
  if (!error) return;
  std::error_code ignored;
  fs::remove(beside, ignored);
  throw runtime::Fault("file-unwritable", runtime::with_reason({{"path", path}}, error));
}

}  // namespace banli::cli
