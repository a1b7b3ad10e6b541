// Every refusal and incident of execution/ is shown by a script, and every command at every kind of
// step at which people work.
#include <doctest/doctest.h>

#include <filesystem>
#include <map>
#include <set>
#include <sstream>

#include "tests/execution/play.hpp"
#include "tests/harness/script.hpp"
#include "text/catalogue/areas.hpp"

namespace banli::tests {

namespace {

// Kept from happening: `verify` admits no `back to` whose target may be missing.
const std::set<std::string_view> shown_by_no_script{"return-target-gone",
                                                    "too-many-automatic-steps"};  // below

std::vector<std::string> case_script_texts() {
  std::vector<std::string> texts;
  for (const char* folder : {"execution", "nodes"}) {
    for (const auto& file :
         std::filesystem::directory_iterator(source_folder() / "tests" / folder)) {
      if (file.path().extension() == ".script") texts.push_back(read_file(file.path()));
    }
  }
  return texts;
}

std::string as_answered(const text::Code& code) {
  const std::string name(code.code);
  if (code.kind == text::CodeKind::refusal) return "\nrefused " + name + ": ";
  if (code.kind == text::CodeKind::incident) return "incident " + name + " at ";
  return "\n  " + name + ": ";
}

using Shown = std::set<std::pair<std::string, std::string>>;  // kind of step, command

// Follows a script from line to line: the steps of its processes by name, then the commands on
// them.
class CommandsOnSteps {
 public:
  explicit CommandsOnSteps(Shown& shown) : shown_(shown) {}

  void read(const std::string& text) {
    std::istringstream lines(text);
    for (std::string line; std::getline(lines, line);) read_line(line);
  }

 private:
  void read_line(const std::string& line) {
    if (line.starts_with("shipped ")) {
      return read(read_file(source_folder() / "processes" / (line.substr(8) + ".yaml")));
    }
    const auto colon = line.find(':');
    if (line.starts_with("  ") && colon != std::string::npos) {
      const auto begin = line.find_first_not_of(' ');
      const std::string key = line.substr(begin, colon - begin);
      if (begin == 2) step_ = key;
      if (begin == 4 && kinds.contains(key)) kind_of_[step_] = key;
      return;
    }
    std::istringstream words(line);
    std::string verb, step;
    words >> verb >> step;
    const auto kind = kind_of_.find(step.substr(0, step.find('.')));
    if (kind != kind_of_.end()) shown_.emplace(kind->second, verb);
  }

  inline static const std::set<std::string> kinds{"task", "approve", "choose", "split",
                                                  "join", "set",     "end"};
  Shown& shown_;
  std::map<std::string, std::string> kind_of_{{"start", "start"}};
  std::string step_;
};

}  // namespace

TEST_CASE("execution: every code of the catalogue is shown by a script") {
  const std::vector<std::string> texts = case_script_texts();
  for (const text::Code& code : text::execution_codes) {
    bool is_shown = false;
    for (const std::string& text : texts) is_shown |= text.contains(as_answered(code));
    const bool is_listed = shown_by_no_script.contains(code.code);
    CHECK_MESSAGE(is_shown != is_listed, std::string(code.code));
  }
}

TEST_CASE("execution: every command is shown at every kind of step at which people work") {
  Shown shown;
  for (const std::string& text : case_script_texts()) CommandsOnSteps(shown).read(text);
  for (const char* kind : {"start", "task", "approve", "choose"}) {
    for (const char* verb : {"claim", "release", "complete", "approve", "refuse", "abstain",
                             "return", "take-back", "retry", "comment"}) {
      CHECK_MESSAGE(shown.contains({kind, verb}), kind << ": " << verb);
    }
  }
}

TEST_CASE("execution: a thousand steps by themselves stop at an incident, and go on from there") {
  std::string steps;
  for (int i = 1; i <= 1100; ++i) {
    steps += "  s" + std::to_string(i) +
             ":\n    set: s\n    values:\n      x: =" + std::to_string(i) + "\n";
  }
  const Compiled compiled = compile(
      "process: long\ntitle: long\nstart:\n  - by: clerk\nlanes:\n  clerk: {title: clerk}\n"
      "data:\n  x: {integer: x}\nsteps:\n" +
          steps + "  e:\n    end: e\n    lane: clerk\n",
      "");
  REQUIRE_MESSAGE(compiled.graph != nullptr, compiled.problems);
  Play play(compiled.graph);
  CHECK(play.command("start ann") == "incident too-many-automatic-steps at s1001");
  CHECK(play.command("retry s1001 carl") == "completed: completed");
}

}  // namespace banli::tests
