#include "tests/docs/console_blocks.hpp"

#include <sstream>

#include "tests/harness/script_text.hpp"

namespace banli::tests {
namespace {

constexpr std::string_view fence = "```";
constexpr std::string_view prompt = "$ ";

class DocumentReader {
 public:
  explicit DocumentReader(std::string_view text) { document_.lines = split_lines(text); }

  Document read() {
    while (at_ < lines().size()) {
      const std::string& line = lines()[at_];
      ++at_;
      if (line.starts_with("<!-- files:")) read_files(line);
      if (line == "<!-- setup") take({StepKind::setup, line_number(), until("-->")});
      if (line.starts_with("```yaml ")) {
        const std::string path = line.substr(std::string_view("```yaml ").size());
        take({StepKind::file, line_number(), until(fence), path});
      }
      if (line == "```console") read_commands();
    }
    return std::move(document_);
  }

 private:
  const std::vector<std::string>& lines() const { return document_.lines; }
  int line_number() const { return static_cast<int>(at_) + 1; }
  void take(DocumentStep step) { document_.steps.push_back(std::move(step)); }

  void read_files(std::string_view line) {
    std::istringstream words(std::string(line.substr(line.find(':') + 1)));
    for (std::string word; words >> word && word != "-->";) document_.files.push_back(word);
  }

  bool is_before(std::string_view end) const {
    return at_ < lines().size() && !lines()[at_].starts_with(end);
  }

  std::string until(std::string_view end) {
    std::string text;
    for (; is_before(end); ++at_) text += lines()[at_] + "\n";
    return text;
  }

  void read_commands() {
    while (is_before(fence)) {
      if (!lines()[at_].starts_with(prompt)) {
        ++at_;
        continue;
      }
      DocumentStep step{StepKind::command, line_number(),
                        lines()[at_].substr(prompt.size()) + "\n"};
      while (lines()[at_++].ends_with('\\')) step.text += lines()[at_] + "\n";
      step.shown_begin = at_;
      for (; is_before(fence) && is_before(prompt); ++at_) step.shown += lines()[at_] + "\n";
      step.shown_end = at_;
      take(std::move(step));
    }
  }

  Document document_;
  std::size_t at_ = 0;
};

}  // namespace

Document parse_document(std::string_view text) { return DocumentReader(text).read(); }

std::string with_answers(const Document& document, const std::vector<std::string>& answers) {
  std::string text;
  std::size_t at = 0;
  const auto copy_until = [&](std::size_t end) {
    for (; at < end; ++at) text += document.lines[at] + "\n";
  };
  for (std::size_t i = 0; i < document.steps.size(); ++i) {
    const DocumentStep& step = document.steps[i];
    if (step.kind != StepKind::command) continue;
    copy_until(step.shown_begin);
    text += answers[i];
    at = step.shown_end;
  }
  copy_until(document.lines.size());
  return text;
}

}  // namespace banli::tests
