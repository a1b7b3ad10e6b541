#include "views/task_sheet.hpp"

#include <algorithm>

#include "cli/announce.hpp"
#include "cli/find.hpp"
#include "cli/named_word.hpp"
#include "cli/sheet.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"

namespace banli::cli {
namespace {

std::string task_head(Session& session, const views::TaskLine& line) {
  const runtime::TaskRow& row = line.row;
  std::string text = views::task_number(row) + "  " + step_text(session, line) + "  " +
                     named_word(row.state, session.language()) + "\n";
  text +=
      session.title(line.process) + "; " + session.title(line.lane) + "; " + who_has(session, line);
  if (row.due) text += "; " + session.word(words::due_at, {{"time", session.local_time(*row.due)}});
  if (views::is_open(row) && row.due && *row.due < session.now()) {
    text += " " + session.word(words::overdue_mark);
  }
  return text + "\n";
}

std::string seats_text(Session& session, const std::vector<views::SeatLine>& seats) {
  if (seats.size() < 2) return "";
  std::string text = "\n" + session.word(words::seats) + "\n";
  for (const views::SeatLine& seat : seats) {
    const views::Titled& who = seat.holder.name.empty() ? seat.role : seat.holder;
    text += "  " + std::to_string(seat.number) + "  " + session.title(who) + "  " +
            named_word(execution::name(seat.state), session.language());
    if (!seat.answer.empty()) text += "  " + seat.answer;
    text += "\n";
  }
  return text;
}

std::string draft_text(Session& session, const std::optional<runtime::DraftRow>& draft) {
  const auto answers = draft ? text::read_json(draft->answers) : text::read_json("{}");
  const auto* fields = answers ? answers->as<text::JsonObject>() : nullptr;
  if (!draft || fields == nullptr) return "";
  std::string text =
      "\n" + session.word(words::draft_of, {{"time", session.local_time(draft->saved)}}) + "\n";
  for (const auto& [field, value] : *fields) {
    const std::string* words = value.as<std::string>();
    text += "  " + field + " = " + (words == nullptr ? text::write_json(value) : *words) + "\n";
  }
  if (!draft->opinion.empty()) {
    text += "  " + session.word(words::draft_opinion, {{"opinion", draft->opinion}}) + "\n";
  }
  return text;
}

std::string seen_text(Session& session, const std::vector<views::Titled>& seen) {
  if (seen.empty()) return "";
  std::string people;
  for (const views::Titled& person : seen) {
    people += (people.empty() ? "" : session.word(words::list_comma)) + session.title(person);
  }
  return "\n" + session.word(words::seen_by, {{"people", people}}) + "\n";
}

std::string forms_text(Session& session, const views::TaskSheet& sheet) {
  std::string text;
  for (const views::RecordSheet& form : sheet.forms) {
    text += "\n" +
            session.word(words::to_fill_in,
                         {{"title", session.title(form.form)}, {"record", form.record}}) +
            "\n";
    text += record_text(session, form, FieldsShown::all);
  }
  for (const views::RecordSheet& record : sheet.records) {
    if (!views::has_values(record)) continue;
    text += "\n" +
            session.word(words::to_read,
                         {{"title", session.title(record.form)}, {"record", record.record}}) +
            "\n";
    text += record_text(session, record, FieldsShown::written);
  }
  return text;
}

struct PossibleCommand {
  std::string command;
  std::string label;  // of its answer, where that is not its name
};

bool is_drafted(const views::TaskSheet& sheet, const std::string& path) {
  const auto answers = text::read_json(sheet.draft ? sheet.draft->answers : "{}");
  const auto* fields = answers ? answers->as<text::JsonObject>() : nullptr;
  return fields != nullptr && std::ranges::any_of(*fields, [&](const auto& field) {
           return path == field.first || path.ends_with("." + field.first);
         });
}

std::string required_sets(const views::TaskSheet& sheet) {
  std::string set;
  for (const views::RecordSheet& form : sheet.forms) {
    for (const views::FieldLine& line : form.fields) {
      const bool is_missing = line.use == views::FieldLine::Use::must_write && line.value.is_null();
      if (is_missing && !is_drafted(sheet, line.path)) set += " --set " + line.path + "=…";
    }
  }
  return set;
}

// The exact commands by which this task can be done.
std::vector<PossibleCommand> commands_of(Session& session, const views::TaskSheet& sheet) {
  const std::string number = views::task_number(sheet.task.row);
  if (!views::is_open(sheet.task.row)) {
    const auto instance = session.reader().instance(sheet.task.row.instance);
    const bool is_known = !sheet.kind.empty();  // a migration may have forgotten it
    const bool is_own = is_known && sheet.task.row.state == "done" &&
                        sheet.task.row.holder == session.site().person_name(session.actor());
    if (!is_own || !instance || instance->ended) return {};
    return {{"banli task take-back " + number, ""}};
  }
  const std::string set = required_sets(sheet);
  std::vector<PossibleCommand> commands;
  if (sheet.kind == "approve" && sheet.answers.empty()) {
    commands = {{"banli task approve " + number + set, ""},
                {"banli task refuse " + number + " --opinion …", ""}};
    if (sheet.may_abstain) commands.push_back({"banli task abstain " + number, ""});
  }
  for (const views::AnswerLine& line : sheet.answers) {
    const std::string opinion = line.opinion_required ? " --opinion …" : "";
    const std::string label = session.title(line.answer);
    commands.push_back({"banli task answer " + number + " " + line.answer.name + opinion + set,
                        label == line.answer.name ? "" : label});
  }
  if (commands.empty()) commands = {{"banli task complete " + number + set, ""}};
  return commands;
}

std::string answers_text(Session& session, const views::TaskSheet& sheet) {
  const std::vector<PossibleCommand> commands = commands_of(session, sheet);
  if (commands.empty()) return "";
  std::string text = "\n" + session.word(words::to_do) + "\n";
  for (const PossibleCommand& one : commands) {
    text += "  " + one.command + (one.label.empty() ? "" : "  (" + one.label + ")") + "\n";
  }
  return text;
}

Exit show_found(const runtime::TaskRow& row, Session& session) {
  if (auto refused = why_not_read(session, row.instance)) return session.refuse(*refused);
  const auto seen = session.door().see(row.instance);
  if (!seen) return session.refuse(seen.error());
  views::TaskSheet sheet = views::task_sheet(session.site(), row, *seen->instance, *seen->graph);
  const std::string person = session.site().person_name(session.actor());
  sheet.draft = session.reader().draft(row.instance, row.visit, person);
  if (session.is_json()) {
    session.print_json(views::to_json(sheet));
    return Exit::fine;
  }
  std::string text = task_head(session, sheet.task);
  if (!sheet.note.empty()) text += session.in(sheet.note) + "\n";
  text += seats_text(session, sheet.seats) + seen_text(session, sheet.seen);
  text += forms_text(session, sheet) + draft_text(session, sheet.draft);
  session.print(text + answers_text(session, sheet));
  return Exit::fine;
}

Exit show_task(const std::string& named, Session& session) {
  const auto found = find_task(session, named);
  return found ? show_found(found->row, session) : session.refuse(found.error());
}

// What is told of has no seats, so nothing is to be shown of it but that it was seen.
Exit view_task(const std::string& named, Session& session) {
  const auto visit = find_visit(session, named);
  if (!visit) return session.refuse(visit.error());
  const InstanceId instance = visit->instance.id;
  const runtime::OnCase view{instance, execution::View{visit->visit}};
  const auto answer = session.door().submit(session.request(view));
  if (!answer) return refuse_on_case(session, instance, answer.error());
  const std::string person = session.title(session.site().person(session.actor()));
  const auto found = find_task(session, named);
  const Exit shown = found ? show_found(found->row, session) : Exit::fine;
  session.tell(words::viewed, {{"person", person}});
  return shown;
}

}  // namespace

Verb task_view() {
  struct Given {
    std::string task;
  };
  return make_verb<Given>(
      {"task",
       "view",
       {"看一件待办，并在历史里记下“已阅”，每人一次",
        "show a task and put on record that I have seen it, once"},
       {"banli task view TS2611001-3"}},
      [](Given& given, Options& options) { options.argument("TASK", given.task, words::a_task); },
      [](const Given& given, Session& session) { return view_task(given.task, session); });
}

Verb task_show() {
  struct Given {
    std::string task;
  };
  return make_verb<Given>(
      {"task",
       "show",
       {"看一件待办：要做什么、填什么、有哪些选项",
        "what a task asks for: forms, answers, commands"},
       {"banli task show TS2611001-3", "banli task show 17-3.2 --json"}},
      [](Given& given, Options& options) { options.argument("TASK", given.task, words::a_task); },
      [](const Given& given, Session& session) { return show_task(given.task, session); });
}

}  // namespace banli::cli
