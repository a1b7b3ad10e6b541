#include "cli/feel/prompt.hpp"

#include <iostream>
#include <memory>

#include "cli/feel/host.hpp"
#include "cli/interrupt.hpp"
#include "cli/line_editor.hpp"
#include "cli/words.hpp"
#include "feel/alone.hpp"
#include "feel/values.hpp"
#include "text/diagnostic.hpp"

namespace banli::cli {
namespace {

constexpr Word how_to_end{"输入公式，回车求值；:q 或 Ctrl-D 结束",
                          "type an expression and Enter; :q or Ctrl-D ends"};

constexpr std::string_view feel_prompt = "feel> ";

bool ask(LineEditor* editor, std::string& line) {
  if (editor == nullptr) std::cout << feel_prompt << std::flush;
  const bool is_read = editor == nullptr ? static_cast<bool>(std::getline(std::cin, line))
                                         : editor->read(feel_prompt, line);
  if (!is_read) std::cout << "\n";
  return is_read && line != ":q";
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
  const bool is_typed = is_terminal(Stream::input) && is_terminal(Stream::output);
  const auto editor = is_typed ? std::make_unique<LineEditor>(Stream::output) : nullptr;
  const EndedByInterrupt interrupt;
  for (std::string line; ask(editor.get(), line);) {
    if (line.find_first_not_of(" \t") != line.npos) answer(session, line, context, host);
  }
  return Exit::fine;
}

}  // namespace banli::cli
