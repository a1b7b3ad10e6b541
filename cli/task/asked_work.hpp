// A task done by asking: refused beforehand where it would be refused whatever is answered, asked
// again about what the step finds wrong with the answers. Whoever stops on the way gets the command
// that goes on from there, so that nothing that was typed is lost.
#pragma once

#include "cli/task/asking.hpp"
#include "cli/task/work.hpp"

namespace banli::cli {

class AskedWork {
 public:
  AskedWork(Session& session, const WorkGiven& given, const WorkVerb& verb, const FoundTask& found)
      : session_(session), given_(given), verb_(verb), found_(found) {}

  Exit run();

 private:
  WorkGiven with_answers() const;
  text::Checked<execution::Command> command_of(const WorkGiven& given);
  std::optional<text::Refusal> refusal_whatever_is_answered(const views::TaskSheet& sheet);
  Exit ask_until_right(Asking& asking);
  Exit stop();

  Session& session_;
  const WorkGiven& given_;
  const WorkVerb& verb_;
  const FoundTask& found_;
  AskedSoFar so_far_;
};

}  // namespace banli::cli
