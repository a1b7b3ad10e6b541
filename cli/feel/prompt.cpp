#include "cli/feel/prompt.hpp"

#include <cstdio>
#include <iostream>

#include "cli/feel/host.hpp"
#include "cli/words.hpp"
#include "feel/alone.hpp"
#include "feel/values.hpp"
#include "text/diagnostic.hpp"

namespace banli::cli {
namespace {

constexpr Word how_to_end{"输入公式，回车求值；:q 或 Ctrl-D 结束",
                          "type an expression and Enter; :q or Ctrl-D ends"};

bool ask(std::string& line) {
  std::fputs("feel> ", stdout);
  std::fflush(stdout);
  return static_cast<bool>(std::getline(std::cin, line)) && line != ":q";
}

void answer(Session& session, const std::string& line, const Context& context,
            const FeelHost& host) {
  text::Sources sources;
  const text::SourceId source = sources.add("feel", line);
  const auto value = feel::evaluate_alone(
      line, {source, 0, static_cast<std::uint32_t>(line.size())}, context, host);
  if (value)
    session.print(feel::write(*value));
  else
    session.tell(text::render(value.error(), sources, session.language()));
}

}  // namespace

Exit prompt(Session& session, const Context& context) {
  session.tell(how_to_end);
  const FeelHost host;
  for (std::string line; ask(line);) {
    if (line.find_first_not_of(" \t") != line.npos) answer(session, line, context, host);
  }
  return Exit::fine;
}

}  // namespace banli::cli
