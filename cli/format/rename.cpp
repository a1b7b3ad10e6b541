#include "language/rename.hpp"

#include <array>

#include "cli/files.hpp"
#include "cli/format/rewriting.hpp"
#include "cli/planning.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"

namespace banli::cli {
namespace {

constexpr Word was_renamed{"已改 {path}", "changed {path}"};
constexpr Word would_rename{"将改 {path}", "would change {path}"};

struct RenameGiven {
  std::string from;
  std::string to;
  std::vector<std::string> paths;
  std::string kind;
  bool dry_run = false;
};

struct KindRow {
  std::string_view word;
  language::NameKind kind;
};
constexpr std::array kind_words = {
    KindRow{"step", language::NameKind::step},   KindRow{"lane", language::NameKind::lane},
    KindRow{"role", language::NameKind::role},   KindRow{"record", language::NameKind::record},
    KindRow{"field", language::NameKind::field},
};

Exit run_rename(const RenameGiven& given, Session& session) {
  language::Renaming renaming{given.from, given.to, {}};
  for (const KindRow& row : kind_words) {
    if (row.word == given.kind) renaming.kind = row.kind;
  }
  if (!given.kind.empty() && !renaming.kind) {
    return session.usage("unknown-kind-of-name", {{"word", given.kind}});
  }
  if (const auto refused = refuse_paths(session, given.paths)) return *refused;
  std::vector<text::SourceId> files;
  for (const runtime::File& file : read_yaml_files(given.paths)) {
    files.push_back(session.sources().add(file.path, file.text));
  }
  const auto changed = language::renamed(session.sources(), files, renaming);
  if (!changed) return session.report(changed.error());
  std::vector<std::string> paths;
  for (const language::RenamedFile& file : *changed) {
    const std::string& path = paths.emplace_back(session.sources().name(file.file));
    if (!given.dry_run) write_whole_file(path, file.text);
    session.tell(given.dry_run ? would_rename : was_renamed, {{"path", path}});
  }
  if (given.dry_run) session.tell(words::only_shown);
  print_rewritten(session, paths, !given.dry_run);
  return Exit::fine;
}

}  // namespace

Verb rename() {
  return make_verb<RenameGiven>(
      {"",
       "rename",
       {"给步骤、泳道、角色、记录或字段改名，公式里也改",
        "give a step, lane, role, record or field another name, in expressions too"},
       {"banli rename complaint-handling.propose suggest processes",
        "banli rename handling.amount sum processes forms",
        "banli rename --kind lane manager boss processes/complaint-handling.yaml"},
       Needs::nothing},
      [](RenameGiven& given, Options& options) {
        options.argument("OLD", given.from,
                         {"原来的名称；也可写作 记录.字段、流程.步骤",
                          "the name; also record.field, or process.step"});
        options.argument("NEW", given.to, {"新的名称", "the new name"});
        options.arguments("PATH", given.paths, words::paths);
        options.value("--kind", "KIND", given.kind,
                      {"step、lane、role、record 或 field", "step, lane, role, record or field"});
        options.flag("--dry-run", given.dry_run, words::dry_run_option);
      },
      run_rename);
}

}  // namespace banli::cli
