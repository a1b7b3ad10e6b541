#include "cli/task/work.hpp"

#include <iostream>

#include "cli/task/asking.hpp"
#include "cli/terminal.hpp"
#include "cli/words.hpp"

namespace banli::cli {
namespace {

constexpr Word nothing_written{"到此为止，什么都没有写入", "stopped here; nothing was written"};

// Only where somebody sits at the terminal who said nothing about the forms.
bool can_ask(const Session& session, const AnswersGiven& given) {
  return given.sets.empty() && given.file.empty() && !session.is_json() &&
         is_terminal(Stream::input) && is_terminal(Stream::error);
}

std::expected<AnswersGiven, Exit> complete_answers(Session& session, const AnswersGiven& given,
                                                   const FoundTask& found) {
  if (!can_ask(session, given)) return given;
  const auto seen = session.door().see(found.row.instance);
  if (!seen) return std::unexpected(session.refuse(seen.error()));
  const views::TaskSheet sheet =
      views::task_sheet(session.site(), found.row, *seen->instance, *seen->graph);
  const auto sets = ask_fields(session, sheet, {std::cin, std::cerr});
  if (sets) return AnswersGiven{*sets, {}};
  session.tell(nothing_written);
  return std::unexpected(Exit::refused);
}

}  // namespace

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
  const auto complete = complete_answers(session, given.answers, *found);
  if (!complete) return complete.error();
  auto answers = read_answers(session, *complete, command);
  if (!answers) return session.report(answers.error());
  return act_on_task(session, *found, make(*found, {std::move(*answers)}), done);
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
