#include "cli/announce.hpp"
#include "cli/attaching.hpp"
#include "cli/task/work.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "views/task_sheet.hpp"

namespace banli::cli {
namespace {

struct DraftGiven {
  WorkGiven work;
  bool drop = false;
};

// A field is kept as it was typed: whether it is right is asked when the task is done.
text::JsonObject json_of_fields(const forms::Answers& answers) {
  text::JsonObject object;
  for (const auto& [field, answer] : answers.fields) {
    object[field] = text::to_plain_json(answer.value);
  }
  return object;
}

Exit submit_draft(Session& session, const FoundTask& found, runtime::SaveDraft draft, Word word,
                  std::size_t fields) {
  const auto answer = session.door().submit(session.request(std::move(draft)));
  if (!answer) return refuse_on_case(session, found.row.instance, answer.error());
  if (session.is_json()) {
    const std::string person = session.site().person_name(session.actor());
    const auto saved = session.reader().draft(found.row.instance, found.row.visit, person);
    session.print_json(saved ? views::to_json(*saved) : text::Json());
  }
  session.tell(word, {{"task", views::task_number(found.row)}, {"n", std::to_string(fields)}});
  return Exit::fine;
}

Exit draft(const DraftGiven& given, Session& session) {
  if (const auto refused = given.work.answers.refuse_missing_file(session)) return *refused;
  const auto found = find_task(session, given.work.task);
  if (!found) return session.refuse(found.error());
  runtime::SaveDraft draft{found->row.instance, found->task, {}, {}};
  if (given.drop) return submit_draft(session, *found, std::move(draft), words::draft_dropped, 0);
  const WorkGiven whole = with_draft(session, given.work, *found);
  const auto answers =
      read_answers_to_keep(session, *found, whole.answers, "banli task draft " + whole.task);
  if (!answers) return session.report(answers.error());
  if (answers->fields.empty() && whole.opinion.empty()) return session.usage("draft-empty");
  draft.answers = text::write_json(json_of_fields(*answers));
  draft.opinion = whole.opinion;
  return submit_draft(session, *found, std::move(draft), words::draft_saved,
                      answers->fields.size());
}

}  // namespace

Verb task_draft() {
  return make_verb<DraftGiven>(
      {"task",
       "draft",
       {"存草稿：没填完的先留着，办理时接着用；交出或办完即弃",
        "keep unfinished answers; doing the task starts from them, and ends them"},
       {"banli task draft TS2611001-3 --set investigation.cause=包装破损",
        "banli task draft TS2611001-3 --drop"}},
      [](DraftGiven& given, Options& options) {
        options.argument("TASK", given.work.task, words::a_task);
        given.work.answers.declare(options);
        options.value("--opinion", "TEXT", given.work.opinion, words::opinion_option);
        options.flag("--drop", given.drop, {"弃去草稿", "drop the draft"});
      },
      [](const DraftGiven& given, Session& session) { return draft(given, session); });
}

}  // namespace banli::cli
