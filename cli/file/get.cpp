#include <algorithm>
#include <filesystem>
#include <iostream>

#include "base/sha256.hpp"
#include "cli/announce.hpp"
#include "cli/files.hpp"
#include "cli/find.hpp"
#include "cli/format/rewriting.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "views/files.hpp"

namespace banli::cli {
namespace {

constexpr Word written_to{"{name} 已写到 {path}（{size}）", "{name} written to {path} ({size})"};

struct FileGetGiven {
  std::string instance;
  std::string field;
  std::string path;
  std::size_t entry = 0;
  bool yes = false;
};

bool is_asked_for(const views::FileLine& line, const FileGetGiven& given) {
  const bool is_there = line.path == given.field || line.path.ends_with("." + given.field);
  const bool stands = line.state != views::FileLine::State::replaced;
  return is_there && (given.entry == 0 ? stands : line.entry == given.entry);
}

std::expected<views::FileLine, text::Refusal> find_file(Session& session,
                                                        const FileGetGiven& given) {
  const auto found = find_case_to_read(session, given.instance);
  if (!found) return std::unexpected(found.error());
  const auto seen = session.door().see(found->id);
  if (!seen) return std::unexpected(seen.error());
  std::vector<views::FileLine> lines =
      views::files_of_case(session.site(), *seen->graph, *seen->instance);
  std::erase_if(lines, [&](const views::FileLine& line) { return !is_asked_for(line, given); });
  const text::Arguments about = {{"case", case_name(*found)}, {"field", given.field}};
  if (lines.empty()) return std::unexpected(text::Refusal{"no-such-file-field", about, {}});
  if (lines.size() > 1) return std::unexpected(text::Refusal{"several-files-fit", about, {}});
  return lines.front();
}

// A folder takes the file under its own name.
std::string target_of(const FileGetGiven& given, const views::FileLine& line) {
  namespace fs = std::filesystem;
  std::error_code error;
  if (given.path.empty()) return line.file.name;
  return fs::is_directory(given.path, error) ? (fs::path(given.path) / line.file.name).string()
                                             : given.path;
}

Exit get_file(const FileGetGiven& given, Session& session) {
  const auto line = find_file(session, given);
  if (!line) return session.refuse(line.error());
  const auto bytes = session.reader().content(line->file.sha256);
  if (!bytes || hex(sha256(*bytes)) != line->file.sha256) {
    return session.refuse("content-lost", {{"name", line->file.name}});
  }
  if (given.path == "-") {
    std::cout.write(bytes->data(), static_cast<std::streamsize>(bytes->size()));
    return Exit::fine;
  }
  const std::string path = target_of(given, *line);
  if (is_there(path) && !given.yes) return session.refuse("path-taken", {{"path", path}});
  write_whole_file(path, *bytes);
  if (session.is_json()) {
    text::Json written = views::to_json(*line);
    written.as<text::JsonObject>()->insert_or_assign("written", path);
    session.print_json(written);
  }
  session.tell(
      written_to,
      {{"name", line->file.name}, {"path", path}, {"size", forms::size_text(line->file.size)}});
  return Exit::fine;
}

}  // namespace

Verb file_get() {
  return make_verb<FileGetGiven>(
      {"file",
       "get",
       {"取出一个附件，先核对内容再写出",
        "fetch a file; its content is checked before it is written"},
       {"banli file get HT2611001 application.contract",
        "banli file get HT2611001 application.contract --to /tmp/contract.pdf",
        "banli file get HT2611001 papers[2].scan --entry 3 --to -"}},
      [](FileGetGiven& given, Options& options) {
        options.argument("CASE", given.instance, words::a_case);
        options.argument(
            "FIELD", given.field,
            {"字段；表格里的写成 papers[2].scan", "the field; in a table such as papers[2].scan"});
        options.value("--to", "PATH", given.path,
                      {"写到这个文件或目录，`-` 为标准输出（默认：当前目录，用原名）",
                       "the file or folder to write to, `-` for standard output (default: here, "
                       "under its own name)"});
        options.count("--entry", given.entry,
                      {"第几条记录交来的，取换下来的文件时用",
                       "the entry that brought it, for one that was replaced"});
        options.flag("--yes", given.yes, {"覆盖已有的文件", "overwrite what is there"});
      },
      [](const FileGetGiven& given, Session& session) { return get_file(given, session); });
}

}  // namespace banli::cli
