// The table of verbs as a shell sees it: which words follow which. Completion is written from it
// alone, so it never differs from what the program takes.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/bilingual.hpp"

namespace banli::cli {

struct OptionShape {
  std::string name;  // `--set`; of an argument, what stands for it: `TASK`
  std::string about;
  std::string what;                  // `FILE`, `zh|en`; empty for a flag
  std::vector<std::string> choices;  // where `what` lists them

  bool takes_file() const { return what == "FILE" || what == "PATH"; }
  // The command that lists what may stand here in its first column: `task list`; empty: none does.
  std::string_view listed_by() const;
};

struct CommandShape {
  std::string noun;  // empty: the verb stands alone
  std::string verb;
  std::string about;
  std::vector<OptionShape> options;
  std::vector<OptionShape> arguments;

  std::string path() const { return noun.empty() ? verb : noun + " " + verb; }
};

struct ProgramShape {
  std::vector<OptionShape> options;  // of every command
  std::vector<CommandShape> commands;
  std::vector<OptionShape> nouns;  // with what they are about

  std::vector<const CommandShape*> of_noun(const std::string& noun) const;
};

ProgramShape program_shape(Language language);

std::string bash_completion(const ProgramShape& program);
std::string zsh_completion(const ProgramShape& program);
std::string fish_completion(const ProgramShape& program);

}  // namespace banli::cli
