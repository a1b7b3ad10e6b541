#include "cli/table.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "text/catalogue.hpp"
#include "views/problem.hpp"

namespace banli::cli {
namespace {

Exit list_codes(Session& session) {
  if (session.is_json()) {
    session.print_json(views::to_json(text::all_codes()));
    return Exit::fine;
  }
  Table table({session.word(words::head_code), session.word(words::head_message)});
  for (const text::Code& code : text::all_codes()) {
    const text::Words& in = session.language() == Language::chinese ? code.zh : code.en;
    const std::string_view first = in.message.substr(0, in.message.find('\n'));
    table.add({{std::string(code.code)}, {std::string(first)}});
  }
  session.print(table.text(Stream::output));
  return Exit::fine;
}

Exit explain_code(Session& session, const std::string& named) {
  const text::Code* code = text::find_code(named);
  if (code == nullptr) return session.refuse("no-such-code", {{"code", named}});
  if (session.is_json()) {
    session.print_json(views::to_json(*code));
    return Exit::fine;
  }
  const text::Words& in = session.language() == Language::chinese ? code->zh : code->en;
  std::string text = std::string(code->code) + ": " + std::string(in.message) + "\n";
  if (!in.help.empty()) text += std::string(in.help) + "\n";
  if (!in.explain.empty()) text += "\n" + std::string(in.explain) + "\n";
  session.print(text);
  return Exit::fine;
}

}  // namespace

Verb explain() {
  struct Given {
    std::string code;
  };
  return make_verb<Given>(
      {"",
       "explain",
       {"说明一个代码；不写代码则列出全部", "explain a code; without one, list them all"},
       {"banli explain no-such-case", "banli explain"},
       Needs::nothing},
      [](Given& given, Options& options) {
        options.optional_argument("CODE", given.code, {"代码", "the code"});
      },
      [](const Given& given, Session& session) {
        return given.code.empty() ? list_codes(session) : explain_code(session, given.code);
      });
}

}  // namespace banli::cli
