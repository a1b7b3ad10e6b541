#include <doctest/doctest.h>

#include <memory>

#include "tests/execution/play.hpp"
#include "text/json.hpp"
#include "tests/harness/script.hpp"

namespace banli::tests {

namespace {

// `process` or `form` and YAML beneath define; every other line is a command, answered by where the case is then.
class CaseScript {
 public:
  std::string answer(const std::string& input) {
    if (input.starts_with("form:")) {
      forms_ += input + '\n';
      return "ok";
    }
    if (input.starts_with("process:")) {
      const Compiled compiled = compile(input, forms_);
      if (compiled.graph == nullptr) return compiled.problems;
      play_ = std::make_unique<Play>(compiled.graph);
      return compiled.problems.empty() ? "ok" : compiled.problems;
    }
    if (input.starts_with("shipped ")) {
      const Compiled compiled = compile_shipped(input.substr(8, input.find('\n') - 8));
      if (compiled.graph == nullptr) return compiled.problems;
      play_ = std::make_unique<Play>(compiled.graph, shipped_office());
      return "ok";
    }
    if (play_ == nullptr) return "there is no process";
    std::string answers;
    std::size_t begin = 0;
    while (begin < input.size()) {
      auto end = input.find('\n', begin);
      if (end == std::string::npos) end = input.size();
      const std::string line = input.substr(begin, end - begin);
      begin = end + 1;
      if (!line.empty()) answers += line == "data" ? data() : play_->command(line) + '\n';
    }
    return answers;
  }

 private:
  std::string data() const {
    std::string text;
    for (const auto& [path, cell] : play_->instance().data) {
      text += path + " = " + text::write_json(text::to_plain_json(cell.value));
      text += cell.undone ? " (undone)\n" : "\n";
    }
    return text;
  }

  std::string forms_;
  std::unique_ptr<Play> play_;
};

std::function<Handler()> case_scripts() {
  return [] {
    const auto script = std::make_shared<CaseScript>();
    return [script](const Case& c) { return script->answer(c.input); };
  };
}

}  // namespace

TEST_CASE("execution: scripts") { run_scripts("execution", case_scripts()); }
TEST_CASE("execution: each kind of step") { run_scripts("nodes", case_scripts()); }

}  // namespace banli::tests
