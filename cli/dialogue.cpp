#include "cli/dialogue.hpp"

#include <signal.h>

#include <istream>
#include <ostream>

#include "cli/session.hpp"
#include "forms/answer.hpp"
#include "text/catalogue.hpp"

namespace banli::cli {
namespace {

constexpr std::string_view backwards[] = {"<", "＜", "《"};

void leave_the_read(int) {}

// Without SA_RESTART the read that waits gives up.
void catch_interrupt() {
  struct sigaction action{};
  action.sa_handler = leave_the_read;
  sigaction(SIGINT, &action, nullptr);
}

}  // namespace

Dialogue::Dialogue(Session& session, std::istream& in, std::ostream& out)
    : session_(session), in_(in), out_(out) {
  catch_interrupt();
}

Dialogue::~Dialogue() { signal(SIGINT, SIG_DFL); }

Dialogue::Reply Dialogue::read(std::string_view prompt, std::string& line) {
  out_ << prompt << std::flush;
  line.clear();
  for (std::string part; true;) {
    if (!std::getline(in_, part)) {
      out_ << "\n";
      return Reply::ended;
    }
    const bool goes_on = part.ends_with('\\');
    if (goes_on) part.pop_back();
    line += part;
    if (!goes_on) break;
    line += "\n";
    out_ << "… " << std::flush;
  }
  line = forms::trimmed(line);
  for (const std::string_view back : backwards) {
    if (line == back) return Reply::back;
  }
  return Reply::line;
}

void Dialogue::say(std::string_view line) { out_ << line << "\n"; }

void Dialogue::say(const text::Problem& problem) {
  const Language language = session_.language();
  out_ << "! " << text::message(problem.code, problem.arguments, language) << "\n  → "
       << text::help(problem.code, problem.arguments, language) << "\n";
}

}  // namespace banli::cli
