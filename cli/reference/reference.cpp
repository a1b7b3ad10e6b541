#include "cli/reference/commands.hpp"
#include "cli/reference/functions.hpp"
#include "cli/reference/problems.hpp"
#include "cli/verbs.hpp"

namespace banli::cli {
namespace {

Exit print_reference(const std::string& of, Session& session) {
  if (of == "cli") {
    session.print(commands_as_markdown(session.language()));
  } else if (of == "problems") {
    session.print(problems_as_markdown(session.language()));
  } else if (of == "feel") {
    session.print(functions_as_markdown(session.language()));
  } else {
    return session.usage("no-such-reference", {{"of", of}});
  }
  return Exit::fine;
}

}  // namespace

Verb reference() {
  struct Given {
    std::string of;
  };
  return make_verb<Given>(
      {"",
       "reference",
       {"以 Markdown 输出全部命令、代码或公式函数的说明",
        "print every command, code or function of expressions as Markdown"},
       {"banli reference cli", "banli reference problems --lang zh", "banli reference feel"},
       Needs::nothing},
      [](Given& given, Options& options) {
        options.argument("OF", given.of, {"cli、problems 或 feel", "cli, problems or feel"});
      },
      [](const Given& given, Session& session) { return print_reference(given.of, session); });
}

}  // namespace banli::cli
