#include "cli/task/work.hpp"

#include "cli/attaching.hpp"
#include "cli/task/asked_work.hpp"
#include "cli/terminal.hpp"
#include "cli/words.hpp"

namespace banli::cli {
namespace {

// Only where somebody sits at the terminal who said nothing about the forms, or who wants it.
bool is_to_ask(const Session& session, const WorkGiven& given) {
  if (given.answers.file == "-") return false;
  if (given.ask) return true;
  return given.answers.sets.empty() && given.answers.file.empty() && !session.is_json() &&
         is_terminal(Stream::input) && is_terminal(Stream::error);
}

// How many entries the case had then.
std::uint64_t entries_at(Session& session, InstanceId id, Instant then) {
  std::uint64_t count = 0;
  session.reader().entries(execution::instance_subject(id), 1, [&](const execution::Entry& entry) {
    if (entry.time <= then) count = entry.number;
  });
  return count;
}

}  // namespace

void WorkGiven::declare(Options& options) {
  answers.declare(options);
  options.value("--opinion", "TEXT", opinion, words::opinion_option);
  options.count("--seen", seen, words::seen_option);
  options.flag("--ask", ask,
               {"逐项询问还没给的字段（在终端上什么都不给时就是如此）",
                "ask for what is not given, one by one (as a terminal does when nothing is)"});
  options.flag("--dry-run", dry_run, words::dry_run_option);
}

WorkGiven with_draft(Session& session, const WorkGiven& given, const FoundTask& found) {
  WorkGiven from_draft = given;
  const std::string person = session.site().person_name(session.actor());
  const auto draft = session.reader().draft(found.row.instance, found.row.visit, person);
  if (!draft) return from_draft;
  from_draft.answers.draft = draft->answers;
  if (given.opinion.empty()) from_draft.opinion = draft->opinion;
  // What others wrote since he filled it in is not overwritten.
  if (given.seen == 0) from_draft.seen = entries_at(session, found.row.instance, draft->saved);
  return from_draft;
}

Exit do_work(Session& session, const WorkGiven& given, const WorkVerb& verb) {
  if (const auto refused = given.answers.refuse_missing_file(session)) return *refused;
  const auto found = find_task(session, given.task);
  if (!found) return session.refuse(found.error());
  const WorkGiven from_draft = with_draft(session, given, *found);
  if (is_to_ask(session, given)) return AskedWork(session, from_draft, verb, *found).run();
  const std::string command = "banli task " + std::string(verb.name) + " " + given.task;
  auto answers = read_answers_at(session, *found, from_draft.answers, command);
  if (!answers) return session.report(answers.error());
  execution::Filled filled{std::move(*answers), chosen_people(given.answers)};
  return act_on_task(session, *found, verb.command(*found, from_draft, std::move(filled)),
                     verb.done(given), given.dry_run ? Mode::dry_run : Mode::act);
}

Exit vote(Session& session, const WorkGiven& given, execution::Vote vote, const Done& done) {
  return do_work(session, given,
                 {execution::name(vote),
                  [vote](const FoundTask& found, const WorkGiven& now, execution::Filled filled) {
                    return execution::CastVote{found.task, vote, std::move(filled), now.opinion,
                                               now.seen};
                  },
                  [&](const WorkGiven&) { return done; }});
}

Exit complete(Session& session, const WorkGiven& given) {
  return do_work(session, given,
                 {given.label.empty() ? "complete" : "answer",
                  [](const FoundTask& found, const WorkGiven& now, execution::Filled filled) {
                    return execution::Complete{found.task, std::move(filled), now.label,
                                               now.opinion, now.seen};
                  },
                  [](const WorkGiven& now) {
                    if (now.label.empty()) return Done{words::completed};
                    return Done{words::answered, {{"answer", now.label}}};
                  }});
}

}  // namespace banli::cli
