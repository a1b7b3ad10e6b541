#include "storage/sqlite/backup.hpp"

#include "cli/files.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "views/site_act.hpp"

namespace banli::cli {
namespace {

constexpr Word backed_up{"已备份到 {path}：{entries} 条历史，已逐条核对",
                         "backed up to {path}: {entries} entries, each verified"};

Exit write_backup(const std::string& copy, Session& session) {
  const std::string missing = missing_folder_of(copy);
  if (!missing.empty()) return session.usage("path-missing", {{"path", missing}});
  if (is_there(copy)) return session.refuse("backup-exists", {{"path", copy}});
  const storage::Checkpoint copied = storage::back_up(session.database(), copy);
  const std::string entries = std::to_string(copied.position.value);
  if (session.is_json()) {
    session.print_json(
        views::to_json(views::BackedUp{copy, storage::line_of(copied), copied.position.value}));
  } else {
    session.print(storage::line_of(copied));
  }
  session.tell(backed_up, {{"path", copy}, {"entries", entries}});
  return Exit::fine;
}

}  // namespace

Verb backup() {
  struct Given {
    std::string copy;
  };
  return make_verb<Given>(
      {"",
       "backup",
       {"备份：办公照常进行时另存一份，逐条核对后才算数",
        "copy the database while work goes on; the copy is verified entry by entry"},
       {"banli backup office-20261122.db", "banli backup /mnt/backup/office.db --db office.db"}},
      [](Given& given, Options& options) {
        options.argument(
            "FILE", given.copy,
            {"备份文件；已有的文件不覆盖", "the copy; none that exists is overwritten"});
      },
      [](const Given& given, Session& session) { return write_backup(given.copy, session); });
}

}  // namespace banli::cli
