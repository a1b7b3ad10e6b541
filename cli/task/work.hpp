// What completing, answering and voting share: the answers to the forms, an opinion, and which
// state of the case was seen when they were written. Somebody at a terminal who gives no answers is
// asked for them one by one.
#pragma once

#include "cli/answers.hpp"
#include "cli/task/task_act.hpp"

namespace banli::cli {

struct WorkGiven {
  std::string task;
  AnswersGiven answers;
  std::string label;  // of the step's answers
  std::string opinion;
  std::size_t seen = 0;
  bool ask = false;
  bool dry_run = false;

  void declare(Options& options);  // all but TASK and LABEL
};

// What the actor has kept of the task goes behind what is given now.
WorkGiven with_draft(Session& session, const WorkGiven& given, const FoundTask& found);

struct WorkVerb {
  std::string_view name;
  std::function<execution::Command(const FoundTask&, const WorkGiven&, execution::Filled)> command;
  std::function<Done(const WorkGiven&)> done;
};

Exit do_work(Session& session, const WorkGiven& given, const WorkVerb& verb);

Exit vote(Session& session, const WorkGiven& given, execution::Vote vote, const Done& done);
Exit complete(Session& session, const WorkGiven& given);

}  // namespace banli::cli
