#include <map>

#include "cli/completion/shapes.hpp"
#include "cli/verbs.hpp"

namespace banli::cli {
namespace {

using Writer = std::string (*)(const ProgramShape&);

const std::map<std::string, Writer, std::less<>> shells = {
    {"bash", bash_completion}, {"fish", fish_completion}, {"zsh", zsh_completion}};

Exit write_completion(const std::string& shell, Session& session) {
  const auto found = shells.find(shell);
  if (found == shells.end()) return session.usage("shell-unknown", {{"shell", shell}});
  session.print(found->second(program_shape(session.language())));
  return Exit::fine;
}

}  // namespace

Verb completion() {
  struct Given {
    std::string shell;
  };
  return make_verb<Given>(
      {"",
       "completion",
       {"让 shell 能补全命令：写出 bash、zsh 或 fish 的脚本",
        "let a shell complete commands: writes a script for bash, zsh or fish"},
       {"source <(banli completion bash)", "banli completion zsh > ~/.zsh/completions/_banli",
        "banli completion fish > ~/.config/fish/completions/banli.fish"},
       Needs::nothing},
      [](Given& given, Options& options) {
        options.argument("bash|zsh|fish", given.shell, {"哪一种 shell", "which shell"});
      },
      [](const Given& given, Session& session) { return write_completion(given.shell, session); });
}

}  // namespace banli::cli
