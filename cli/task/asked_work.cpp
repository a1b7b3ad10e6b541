#include "cli/task/asked_work.hpp"

#include <iostream>

#include "cli/announce.hpp"
#include "cli/attaching.hpp"
#include "cli/words.hpp"

namespace banli::cli {
namespace {

constexpr Word how_to_answer{"< 回上一项，Ctrl-C 停下而什么都不写入",
                             "< goes back, Ctrl-C stops and writes nothing"};
constexpr Word nothing_written{"到此为止，什么都没有写入；接着填：{command}",
                               "stopped, nothing was written; to go on: {command}"};

std::string shell_word(const std::string& text) {
  constexpr std::string_view plain =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_./=:";
  if (!text.empty() && text.find_first_not_of(plain) == text.npos) return text;
  std::string quoted = "'";
  for (const char letter : text)
    quoted += letter == '\'' ? std::string("'\\''") : std::string(1, letter);
  return quoted + "'";
}

std::string command_line_of(const Session& session, const WorkGiven& given, std::string_view verb) {
  std::string line = "banli task " + std::string(verb) + " " + given.task;
  if (!given.label.empty()) line += " " + shell_word(given.label);
  line += " --ask";
  for (const std::string& set : given.answers.sets) line += " --set " + shell_word(set);
  for (const std::string& choice : given.answers.choices) line += " --choose " + shell_word(choice);
  if (!given.answers.file.empty()) line += " --data " + shell_word(given.answers.file);
  if (!given.opinion.empty()) line += " --opinion " + shell_word(given.opinion);
  for (const auto& [option, value] : session.options_said()) {
    line += " " + option + " " + shell_word(value);
  }
  return line;
}

}  // namespace

Exit AskedWork::run() {
  const auto seen = session_.door().see(found_.row.instance);
  if (!seen) return session_.refuse(seen.error());
  const views::TaskSheet sheet =
      views::task_sheet(session_.site(), found_.row, *seen->instance, *seen->graph);
  if (const auto refusal = refusal_whatever_is_answered(sheet))
    return refuse_on_case(session_, found_.row.instance, *refusal);
  so_far_.label = given_.label;
  so_far_.opinion = given_.opinion;
  auto given = read_answers(session_, given_.answers, "");
  if (!given) return session_.report(given.error());
  Dialogue dialogue(session_, std::cin, std::cerr);
  dialogue.say(views::task_number(found_.row) + "  " + session_.title(sheet.task.step) + "  (" +
               session_.word(how_to_answer) + ")");
  if (!sheet.note.empty()) dialogue.say(session_.in(sheet.note));
  Asking asking(session_, sheet, dialogue, so_far_);
  for (const auto& [path, answer] : given->fields) asking.leave_out(path);
  return asking.ask_all() ? ask_until_right(asking) : stop();
}

// What the step finds wrong with the answers as a whole is asked again.
Exit AskedWork::ask_until_right(Asking& asking) {
  while (true) {
    const WorkGiven answered = with_answers();
    const auto command = command_of(answered);
    if (!command) return session_.report(command.error());
    const auto outlook = look_ahead(session_, request_on_task(session_, found_, *command));
    if (!outlook && asking.can_ask_again(outlook.error().problems)) {
      if (!asking.ask_again(outlook.error().problems)) return stop();
      continue;
    }
    const Exit exit = act_on_task(session_, found_, *command, verb_.done(answered),
                                  given_.dry_run ? Mode::dry_run : Mode::act);
    if (exit != Exit::fine) stop();
    return exit;
  }
}

WorkGiven AskedWork::with_answers() const {
  WorkGiven answered = given_;
  answered.label = so_far_.label;
  answered.opinion = so_far_.opinion;
  for (const std::string& set : so_far_.sets()) answered.answers.sets.push_back(set);
  return answered;
}

text::Checked<execution::Command> AskedWork::command_of(const WorkGiven& given) {
  auto answers = read_answers_at(session_, found_, given.answers,
                                 "banli task " + std::string(verb_.name) + " " + given.task);
  if (!answers) return std::unexpected(answers.error());
  return verb_.command(found_, given, {std::move(*answers), chosen_people(given.answers)});
}

// With the first answer and some opinion, as if they had been given.
std::optional<text::Refusal> AskedWork::refusal_whatever_is_answered(
    const views::TaskSheet& sheet) {
  WorkGiven tried = given_;
  if (tried.label.empty() && !sheet.answers.empty()) tried.label = sheet.answers[0].answer.name;
  if (tried.opinion.empty()) tried.opinion = "-";
  const auto command = command_of(tried);
  if (!command) return {};
  const auto outlook = look_ahead(session_, request_on_task(session_, found_, *command));
  if (outlook || !outlook.error().problems.empty()) return {};
  return outlook.error();
}

Exit AskedWork::stop() {
  session_.tell(nothing_written,
                {{"command", command_line_of(session_, with_answers(), verb_.name)}});
  return Exit::refused;
}

}  // namespace banli::cli
