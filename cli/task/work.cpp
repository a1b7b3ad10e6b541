#include "cli/task/work.hpp"

#include "cli/words.hpp"

namespace banli::cli {

void WorkGiven::declare(Options& options) {
  answers.declare(options);
  options.value("--opinion", "TEXT", opinion, words::opinion_option);
  options.count("--seen", seen, words::seen_option);
}

Exit act_with_answers(Session& session, const WorkGiven& given, std::string_view verb,
                      const CommandOfWork& make, const Done& done) {
  if (const auto refused = given.answers.refuse_missing_file(session)) return *refused;
  const auto found = find_task(session, given.task);
  if (!found) return session.refuse(found.error());
  const std::string command = "banli task " + std::string(verb) + " " + given.task;
  auto answers = read_answers(session, given.answers, command);
  if (!answers) return session.report(answers.error());
  return act_on_task(session, *found,
                     make(*found, {std::move(*answers), chosen_people(given.answers)}), done);
}

Exit vote(Session& session, const WorkGiven& given, execution::Vote vote, const Done& done) {
  return act_with_answers(
      session, given, execution::name(vote),
      [&](const FoundTask& found, execution::Filled filled) {
        return execution::CastVote{found.task, vote, std::move(filled), given.opinion, given.seen};
      },
      done);
}

Exit complete(Session& session, const WorkGiven& given, const std::string& answer) {
  const Done done =
      answer.empty() ? Done{words::completed} : Done{words::answered, {{"answer", answer}}};
  return act_with_answers(
      session, given, answer.empty() ? "complete" : "answer",
      [&](const FoundTask& found, execution::Filled filled) {
        return execution::Complete{found.task, std::move(filled), answer, given.opinion,
                                   given.seen};
      },
      done);
}

}  // namespace banli::cli
