#include "cli/task/asking.hpp"

#include <algorithm>
#include <charconv>

#include "cli/task/asking_rows.hpp"
#include "cli/task/question.hpp"
#include "cli/words.hpp"

namespace banli::cli {
namespace {

constexpr Word which_answer{"选哪一项？", "which answer?"};
constexpr Word no_such_answer{"没有这一项；写编号或名称", "no such answer: its number or its name"};
constexpr Word opinion_wanted{"意见（必填）", "opinion (must be filled)"};
constexpr Word opinion_missing{"这一项须写意见", "this answer wants an opinion"};
constexpr Word finish_now{"回车办完，< 回上一项 > ", "Enter finishes the task, < goes back > "};

using Use = views::FieldLine::Use;

bool is_asked(Session& session, const views::FieldLine& line) {
  if (line.use != Use::write && line.use != Use::must_write) return false;
  return line.by.empty() || std::ranges::any_of(line.by, [&](const views::Titled& role) {
           return session.site().organisation().plays(session.actor(), role.name);
         });
}

// The answer with this number, name or title.
const views::AnswerLine* answer_named(const std::vector<views::AnswerLine>& answers,
                                      const std::string& written) {
  for (const views::AnswerLine& line : answers) {
    const Bilingual& title = line.answer.title;
    if (written == line.answer.name || written == title.zh || written == title.en) return &line;
  }
  std::size_t number = 0;
  const char* end = written.data() + written.size();
  const auto [last, error] = std::from_chars(written.data(), end, number);
  const bool is_number = error == std::errc() && last == end;
  return is_number && number >= 1 && number <= answers.size() ? &answers[number - 1] : nullptr;
}

}  // namespace

std::vector<std::string> AskedSoFar::sets() const {
  std::vector<std::string> sets;
  for (const auto& [path, written] : fields) sets.push_back(path + "=" + written);
  return sets;
}

Asking::Asking(Session& session, const views::TaskSheet& sheet, Dialogue& dialogue,
               AskedSoFar& so_far)
    : session_(session),
      sheet_(sheet),
      dialogue_(dialogue),
      so_far_(so_far),
      asks_label_(!sheet.answers.empty() && so_far.label.empty()),
      asks_opinion_(so_far.opinion.empty()) {}

void Asking::leave_out(const std::string& field) { left_out_.insert(field); }

template <class IsMeant>
std::vector<const views::FieldLine*> Asking::lines_that(const IsMeant& is_meant) const {
  std::vector<const views::FieldLine*> lines;
  for (const views::RecordSheet& form : sheet_.forms) {
    for (const views::FieldLine& line : form.fields) {
      if (is_asked(session_, line) && is_meant(line)) lines.push_back(&line);
    }
  }
  return lines;
}

bool Asking::ask_all() {
  lines_ = lines_that([this](const views::FieldLine& line) {
    return !left_out_.contains(line.path) && !left_out_.contains(line.field->name);
  });
  return run();
}

bool Asking::can_ask_again(const text::Problems& problems) const {
  return !lines_that([&](const auto& line) { return is_about(problems, line); }).empty();
}

bool Asking::ask_again(const text::Problems& problems) {
  asks_label_ = false;
  asks_opinion_ = false;
  for (const text::Problem& problem : problems) dialogue_.say(problem);
  lines_ = lines_that([&](const auto& line) { return is_about(problems, line); });
  return run();
}

// Going back from the first question asks it again.
bool Asking::run() {
  for (std::size_t at = 0; at < questions().size();) {
    switch (ask(at)) {
      case Reply::line:
        ++at;
        break;
      case Reply::back:
        at -= at > 0 ? 1 : 0;
        break;
      case Reply::ended:
        return false;
    }
  }
  return true;
}

// The opinion is asked for once the answer is known that wants it.
std::vector<Asking::Question> Asking::questions() const {
  std::vector<Question> all(lines_.size(), Question::field);
  if (asks_label_) all.push_back(Question::label);
  if (asks_opinion_ && needs_opinion()) all.push_back(Question::opinion);
  if (!all.empty()) all.push_back(Question::finish);
  return all;
}

bool Asking::needs_opinion() const {
  const views::AnswerLine* chosen = answer_named(sheet_.answers, so_far_.label);
  return chosen != nullptr && chosen->opinion_required;
}

Asking::Reply Asking::ask(std::size_t at) {
  switch (questions()[at]) {
    case Question::field:
      return ask_field(*lines_[at]);
    case Question::label:
      return ask_label();
    case Question::opinion:
      return ask_opinion();
    case Question::finish:
      return ask_finish();
  }
  return Reply::ended;
}

Asking::Reply Asking::ask_field(const views::FieldLine& line) {
  for (const views::RecordSheet& form : sheet_.forms) {
    const bool is_here = std::ranges::any_of(
        form.fields, [&](const views::FieldLine& one) { return &one == &line; });
    if (!is_here || form.record == heading_) continue;
    heading_ = form.record;
    dialogue_.say("\n" + session_.title(form.form));
  }
  return line.field->type == forms::FieldType::table
             ? ask_rows(session_, dialogue_, line, so_far_.fields)
             : ask_value(session_, dialogue_, line, so_far_.fields);
}

Asking::Reply Asking::ask_label() {
  dialogue_.say("\n" + session_.word(which_answer));
  std::size_t number = 0;
  for (const views::AnswerLine& line : sheet_.answers) {
    dialogue_.say("  " + std::to_string(++number) + "  " + session_.title(line.answer));
  }
  for (std::string written; true;) {
    const Reply reply = dialogue_.read("> ", written);
    if (reply != Reply::line) return reply;
    const views::AnswerLine* chosen = answer_named(sheet_.answers, written);
    if (chosen != nullptr) so_far_.label = chosen->answer.name;
    if (chosen != nullptr) return reply;
    dialogue_.say("! " + session_.word(no_such_answer));
  }
}

Asking::Reply Asking::ask_opinion() {
  dialogue_.say(session_.word(opinion_wanted));
  for (std::string written; true;) {
    const Reply reply = dialogue_.read("> ", written);
    if (reply != Reply::line) return reply;
    so_far_.opinion = written;
    if (!written.empty()) return reply;
    dialogue_.say("! " + session_.word(opinion_missing));
  }
}

Asking::Reply Asking::ask_finish() {
  std::string written;
  return dialogue_.read("\n" + session_.word(finish_now), written);
}

}  // namespace banli::cli
