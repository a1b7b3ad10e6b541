#include "cli/task/batch.hpp"

#include <algorithm>

#include "cli/announce.hpp"
#include "cli/attaching.hpp"
#include "cli/table.hpp"
#include "cli/words.hpp"
#include "text/catalogue.hpp"
#include "views/titled_arguments.hpp"

namespace banli::cli {
namespace {

struct BatchLine {
  std::string task;
  std::string step;
  std::optional<text::Refusal> refusal;  // none: it is done
};

// Each has a key of its own, so that a batch that is sent again does nothing twice.
runtime::Request request_in_batch(const Session& session, const FoundTask& found,
                                  const execution::Command& command) {
  runtime::Request request = request_on_task(session, found, command);
  if (!request.key.empty()) request.key += "/" + views::task_id(found.row);
  return request;
}

std::optional<text::Refusal> decide_one(Session& session, const FoundTask& found,
                                        const WorkGiven& given, execution::Vote vote) {
  auto answers = read_answers_at(session, found, given.answers, "banli task approve " + given.task);
  if (!answers) return text::Refusal{"answers-wrong", {}, std::move(answers.error())};
  execution::Filled filled{std::move(*answers), chosen_people(given.answers)};
  const execution::CastVote cast{found.task, vote, std::move(filled), given.opinion, given.seen};
  const runtime::Request request = request_in_batch(session, found, cast);
  if (given.dry_run) {
    const auto outlook = look_ahead(session, request);
    return outlook ? std::nullopt : std::optional(outlook.error());
  }
  const auto answer = session.door().submit(request);
  return answer ? std::nullopt : std::optional(answer.error());
}

BatchLine line_of(Session& session, const std::string& task, const WorkGiven& given,
                  execution::Vote vote) {
  const auto found = find_task(session, task);
  if (!found) return {task, {}, found.error()};
  const auto lines = views::task_lines(session.site(), {found->row});
  BatchLine line{views::task_number(found->row), session.title(lines.front().step), {}};
  const auto refusal = decide_one(session, *found, with_draft(session, given, *found), vote);
  if (!refusal) return line;
  line.refusal = views::titled(session.site(), found->row.instance, *refusal, session.language());
  return line;
}

// The problems of answers, one after the other, say more than that there are some.
std::string reason(const text::Refusal& refusal, Language language) {
  if (refusal.problems.empty()) return text::message(refusal.code, refusal.arguments, language);
  std::string words;
  for (const text::Problem& problem : refusal.problems) {
    words += (words.empty() ? "" : "; ") + text::message(problem.code, problem.arguments, language);
  }
  return words;
}

text::Json json_of(Session& session, const std::vector<BatchLine>& lines) {
  text::JsonArray list;
  for (const BatchLine& line : lines) {
    list.push_back(one_of_several(session, "task", line.task, line.refusal));
  }
  return list;
}

std::string batch_table(Session& session, const std::vector<BatchLine>& lines, Word done) {
  Table table({session.word(words::head_number), session.word(words::head_step),
               session.word(words::head_state), session.word(words::head_reason)});
  for (const BatchLine& line : lines) {
    const bool is_done = !line.refusal.has_value();
    table.add(
        {{line.task},
         {line.step},
         {session.word(is_done ? done : words::batch_refused), is_done ? Paint::plain : Paint::red},
         {is_done ? std::string() : reason(*line.refusal, session.language())}});
  }
  return table.text(Stream::output);
}

}  // namespace

Exit vote_on_all(Session& session, const std::vector<std::string>& tasks, const WorkGiven& given,
                 execution::Vote vote) {
  if (given.ask || given.answers.file == "-") return session.usage("one-task-wanted");
  std::vector<BatchLine> lines;
  for (const std::string& task : tasks) {
    WorkGiven one = given;
    one.task = task;
    lines.push_back(line_of(session, task, one, vote));
  }
  if (session.is_json()) {
    session.print_json(json_of(session, lines));
  } else {
    const Word done = given.dry_run ? words::batch_possible : words::batch_done;
    session.print(batch_table(session, lines, done));
  }
  const auto refused =
      std::ranges::count_if(lines, [](const BatchLine& line) { return line.refusal.has_value(); });
  session.tell(
      given.dry_run ? words::batch_shown : words::batch_over,
      {{"n", std::to_string(lines.size() - refused)}, {"all", std::to_string(lines.size())}});
  if (given.dry_run) session.tell(words::only_shown);
  return refused == 0 ? Exit::fine : Exit::refused;
}

}  // namespace banli::cli
