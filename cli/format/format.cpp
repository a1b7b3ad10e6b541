#include "language/format.hpp"

#include "cli/files.hpp"
#include "cli/format/rewriting.hpp"
#include "cli/planning.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"

namespace banli::cli {
namespace {

constexpr Word was_formatted{"已排版：{path}", "formatted {path}"};
constexpr Word would_format{"将排版：{path}", "would format {path}"};
constexpr Word is_formatted{"{n} 个文件都已排好", "files that stand as they should: {n}"};

struct FormatGiven {
  std::vector<std::string> paths;
  std::string keys;
  bool check = false;
  bool dry_run = false;
};

class Formatting {
 public:
  Formatting(Session& session, std::optional<text::Vocabulary> keys)
      : session_(session), keys_(keys) {}

  void take(const runtime::File& file) {
    const text::SourceId id = session_.sources().add(file.path, file.text);
    auto text = language::formatted(session_.sources(), id, keys_);
    if (!text) {
      for (text::Problem& problem : text.error()) problems_.push_back(std::move(problem));
    } else if (*text != file.text) {
      changed_.push_back({file.path, std::move(*text)});
    }
  }

  // Nothing is written where one of the files has a problem.
  Exit finish(const FormatGiven& given, std::size_t count) {
    if (!problems_.empty()) return session_.report(problems_);
    if (given.check && !changed_.empty()) {
      text::Problems unlike;
      for (const runtime::File& file : changed_) {
        const text::SourceId id = session_.sources().add(file.path, "");
        unlike.push_back(text::error_at({id, 0, 0}, "not-formatted", {{"path", file.path}}));
      }
      return session_.report(unlike);
    }
    for (const runtime::File& file : changed_) {
      if (!given.dry_run) write_whole_file(file.path, file.text);
      session_.tell(given.dry_run ? would_format : was_formatted, {{"path", file.path}});
    }
    if (changed_.empty()) session_.tell(is_formatted, {{"n", std::to_string(count)}});
    if (given.dry_run) session_.tell(words::only_shown);
    std::vector<std::string> paths;
    for (const runtime::File& file : changed_) paths.push_back(file.path);
    print_rewritten(session_, paths, !given.dry_run);
    return Exit::fine;
  }

 private:
  Session& session_;
  std::optional<text::Vocabulary> keys_;
  text::Problems problems_;
  std::vector<runtime::File> changed_;
};

// From standard input to standard output.
Exit format_input(Session& session, std::optional<text::Vocabulary> keys) {
  const text::SourceId id = session.sources().add("-", read_file_or_input("-"));
  const auto text = language::formatted(session.sources(), id, keys);
  if (!text) return session.report(text.error());
  session.print(*text);
  return Exit::fine;
}

Exit run_format(const FormatGiven& given, Session& session) {
  const KeysAsked asked = keys_asked(session, given.keys);
  if (asked.refused) return *asked.refused;
  if (given.paths.size() == 1 && given.paths.front() == "-") {
    return format_input(session, asked.keys);
  }
  if (const auto refused = refuse_paths(session, given.paths)) return *refused;
  Formatting formatting(session, asked.keys);
  const std::vector<runtime::File> files = read_yaml_files(given.paths);
  for (const runtime::File& file : files) formatting.take(file);
  return formatting.finish(given, files.size());
}

}  // namespace

Verb format() {
  return make_verb<FormatGiven>(
      {"",
       "format",
       {"把文件排成统一的样子，或换成中文键、英文键；注释保留",
        "lay files out in the one way, or with Chinese or English keys; comments stay"},
       {"banli format processes forms", "banli format --keys zh processes/complaint-handling.yaml",
        "banli format --check ."},
       Needs::nothing},
      [](FormatGiven& given, Options& options) {
        options.arguments("PATH", given.paths, words::paths);
        options.value(
            "--keys", "zh|en", given.keys,
            {"换成中文键或英文键", "exchange keys and words for Chinese or English ones"});
        options.flag("--check", given.check, {"只检查，不改文件", "only look, change nothing"});
        options.flag("--dry-run", given.dry_run, words::dry_run_option);
      },
      run_format);
}

}  // namespace banli::cli
