#include "cli/dialogue.hpp"

#include <iostream>

#include "cli/line_editor.hpp"
#include "cli/session.hpp"
#include "forms/answer.hpp"
#include "text/catalogue.hpp"

namespace banli::cli {
namespace {

constexpr std::string_view backwards[] = {"<", "＜", "《"};

}  // namespace

Dialogue::Dialogue(Session& session, std::istream& in, std::ostream& out)
    : session_(session), in_(in), out_(out) {
  const Stream shown = &out == &std::cout ? Stream::output : Stream::error;
  const bool is_typed = &in == &std::cin && is_terminal(Stream::input) && is_terminal(shown);
  if (is_typed) editor_ = std::make_unique<LineEditor>(shown);
}

Dialogue::~Dialogue() = default;

Dialogue::Reply Dialogue::read(std::string_view prompt, std::string& line) {
  line.clear();
  std::string_view ahead = prompt;
  for (std::string part; true; ahead = "… ") {
    if (!read_part(ahead, part)) {
      out_ << "\n";
      return Reply::ended;
    }
    const bool goes_on = part.ends_with('\\');
    if (goes_on) part.pop_back();
    line += part;
    if (!goes_on) break;
    line += "\n";
  }
  line = forms::trimmed(line);
  for (const std::string_view back : backwards) {
    if (line == back) return Reply::back;
  }
  return Reply::line;
}

// Of a prompt of several lines the last is the editor's.
bool Dialogue::read_part(std::string_view prompt, std::string& part) {
  const std::size_t last = editor_ == nullptr ? prompt.size() : prompt.rfind('\n') + 1;
  out_ << prompt.substr(0, last) << std::flush;
  if (editor_ != nullptr) return editor_->read(prompt.substr(last), part);
  return static_cast<bool>(std::getline(in_, part));
}

void Dialogue::say(std::string_view line) { out_ << line << "\n"; }

void Dialogue::say(const text::Problem& problem) {
  const Language language = session_.language();
  out_ << "! " << text::message(problem.code, problem.arguments, language) << "\n  → "
       << text::help(problem.code, problem.arguments, language) << "\n";
}

}  // namespace banli::cli
