// Each case is a process file. The answer says what was read, or the problems in both languages.
#include <doctest/doctest.h>

#include <filesystem>
#include <set>

#include "language/definition.hpp"
#include "language/key_table.hpp"
#include "tests/harness/script.hpp"
#include "text/diagnostic.hpp"

namespace banli::tests {
namespace {

std::string told(const text::Problems& problems, const text::Sources& sources) {
  return text::render(problems, sources, Language::chinese) + "\n" +
         text::render(problems, sources, Language::english);
}

std::string read_one_process(const Case& script_case) {
  text::Sources sources;
  const text::SourceId id = sources.add("process.yaml", script_case.input);
  const auto tree = text::read_yaml(sources, id);
  if (!tree) return text::render(tree.error(), sources, Language::english);
  if (const text::Problems unread = language::why_unread(*tree); !unread.empty()) {
    return told(unread, sources);
  }
  const auto process = language::read_process(*tree);
  if (!process) return told(process.error(), sources);
  std::string out = process->name + ": " + process->title.in(Language::chinese) + "\n";
  for (const language::StartWay& way : process->start) out += "  start by " + way.value.text + "\n";
  for (const language::Lane& lane : process->lanes) {
    out += "  lane " + lane.name + " role " + lane.role;
    out += lane.outside.empty() ? "\n" : " outside " + lane.outside + "\n";
  }
  for (const language::Step& step : process->steps) {
    out += "  " + step.kind + " " + step.name + " “" + step.title.in(Language::chinese) + "”:";
    for (const auto& [key, value] : step.keys) out += " " + key;
    out += "\n";
  }
  return out;
}

}  // namespace

TEST_CASE("language: process files") {
  run_scripts("language/process", [] { return read_one_process; });
}

TEST_CASE("language: every file among the processes of the repository is read") {
  int count = 0;
  for (const auto& entry : std::filesystem::directory_iterator(source_folder() / "processes")) {
    if (!entry.is_regular_file()) continue;
    text::Sources sources;
    const text::SourceId id = sources.add(entry.path().filename(), read_file(entry.path()));
    const auto tree = text::read_yaml(sources, id);
    REQUIRE_MESSAGE(tree, entry.path());
    if (language::file_kind(*tree) != language::FileKind::process) continue;
    const auto read = language::read_process(*tree);
    CHECK_MESSAGE(read, told(read ? text::Problems() : read.error(), sources));
    ++count;
  }
  CHECK(count >= 2);
}

TEST_CASE("language: a word of a place or a kind of step stands in one row of the key table") {
  std::set<std::string> seen;
  for (const language::Key& key : language::all_keys()) {
    CHECK(!key.en.empty());
    CHECK(!key.zh.empty());
    for (unsigned kind = 0; kind < 13; ++kind) {
      const bool has_kinds = key.place == language::Place::step;
      if (has_kinds && (key.kinds & (1U << kind)) == 0) continue;
      const std::string place = std::to_string(static_cast<int>(key.place)) + "/" +
                                (has_kinds ? std::to_string(kind) : "") + "/";
      CHECK_MESSAGE(seen.insert(place + std::string(key.en)).second, place << key.en);
      CHECK_MESSAGE(seen.insert(place + std::string(key.zh)).second, place << key.zh);
      if (!has_kinds) break;
    }
  }
}

}  // namespace banli::tests
