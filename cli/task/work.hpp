// What completing, answering and voting share: the answers to the forms, an opinion, and which
// state of the case was seen when they were written.
#pragma once

#include "cli/answers.hpp"
#include "cli/task/task_act.hpp"

namespace banli::cli {

struct WorkGiven {
  std::string task;
  AnswersGiven answers;
  std::string opinion;
  std::size_t seen = 0;

  void declare(Options& options);  // all but TASK
};

// `make` gets the answers read; problems in them are told.
using CommandOfWork = std::function<execution::Command(const FoundTask&, execution::Filled filled)>;
Exit act_with_answers(Session& session, const WorkGiven& given, std::string_view verb,
                      const CommandOfWork& make, const Done& done);

Exit vote(Session& session, const WorkGiven& given, execution::Vote vote, const Done& done);
Exit complete(Session& session, const WorkGiven& given, const std::string& answer);

}  // namespace banli::cli
