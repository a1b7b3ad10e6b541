#include "cli/story.hpp"

#include <algorithm>
#include <sstream>

#include "cli/named_word.hpp"
#include "cli/table.hpp"
#include "cli/value_text.hpp"
#include "cli/words.hpp"
#include "text/catalogue.hpp"
#include "text/diagnostic.hpp"

namespace banli::cli {
namespace {

using views::HistoryDetail;
using views::HistoryLine;
using Kind = HistoryDetail::Kind;

constexpr int widest_story_value = 70;
constexpr std::string_view start_act = "start";

std::string names_of(Session& session, const HistoryDetail& detail) {
  std::string names;
  for (const std::vector<views::Titled>* group : {&detail.holders, &detail.roles}) {
    const bool is_repeated = group == &detail.roles && !detail.holders.empty();
    if (is_repeated && detail.kind == Kind::seat) continue;
    for (const views::Titled& one : *group) {
      names += (names.empty() ? "" : session.word(words::list_comma)) + session.title(one);
    }
  }
  return names.empty() ? session.word(words::nobody) : names;
}

std::string short_value(Session& session, const Value& value, const forms::Field* field) {
  std::string text;
  if (field != nullptr && field->type == forms::FieldType::table) {
    for (const std::string& row : table_rows(session, value, *field)) {
      text += (text.empty() ? "" : " / ") + row;
    }
  } else {
    text = value_text(session, value, field);
  }
  return text.empty() ? session.word(words::empty_value) : one_line(text, widest_story_value);
}

// Into the forms of a step that just opened.
bool is_prefilled(const HistoryLine& line, const HistoryDetail& detail) {
  const bool has_forms = detail.step_kind == "task" || detail.step_kind == "approve" ||
                         detail.step_kind == "choose" || detail.step_kind == "start";
  return has_forms && detail.before == Value() && detail.visit != line.visit;
}

bool is_signature(const HistoryDetail& detail) {
  return detail.field != nullptr && detail.field->type == forms::FieldType::signature &&
         detail.after != Value();
}

std::string written_text(Session& session, const HistoryDetail& detail) {
  const std::string label = detail.label.empty() ? detail.path : session.in(detail.label);
  return session.word(detail.before == Value() ? words::told_first : words::told_field,
                      {{"label", label},
                       {"before", short_value(session, detail.before, detail.field)},
                       {"after", short_value(session, detail.after, detail.field)}});
}

// All that a line tells of these, in one.
template <class IsMeant, class TextOf>
std::string joined_details(Session& session, const HistoryLine& line, Word mark,
                           const IsMeant& is_meant, const TextOf& text_of) {
  std::string joined;
  for (const HistoryDetail& detail : line.details) {
    if (detail.kind != Kind::written || !is_meant(detail)) continue;
    joined += (joined.empty() ? "" : session.word(mark)) + text_of(detail);
  }
  return joined;
}

// The forms that the actor signed by what he did.
std::string signed_text(Session& session, const HistoryLine& line) {
  const std::string forms =
      joined_details(session, line, words::list_comma, is_signature,
                     [&](const HistoryDetail& detail) { return session.title(detail.form); });
  return forms.empty() ? "" : session.word(words::told_signed, {{"forms", forms}});
}

std::string prefilled_text(Session& session, const HistoryLine& line) {
  const std::string fields = joined_details(
      session, line, words::clause_mark,
      [&](const HistoryDetail& detail) {
        return is_prefilled(line, detail) && !is_signature(detail);
      },
      [&](const HistoryDetail& detail) { return written_text(session, detail); });
  return fields.empty() ? "" : session.word(words::told_prefilled, {{"fields", fields}});
}

// `2 agreed, 1 refused of 3`, as the journal keeps it, in the reader's words.
std::string tally_text(Session& session, const std::string& tally) {
  const std::size_t of = tally.rfind(" of ");
  if (of == tally.npos || session.language() == Language::english) return tally;
  std::string votes, word;
  for (std::istringstream words_of_tally(tally.substr(0, of)); words_of_tally >> word;) {
    if (word.ends_with(',')) word.pop_back();
    const bool is_count = !word.empty() && word.find_first_not_of("0123456789") == word.npos;
    if (is_count && !votes.empty()) votes += "，";
    votes += is_count ? word + " 席" : named_word(word, session.language());
  }
  return session.word(words::tally_of, {{"votes", votes}, {"n", tally.substr(of + 4)}});
}

std::string answer_text(Session& session, const HistoryDetail& detail) {
  return detail.label.empty() ? named_word(detail.word, session.language())
                              : session.in(detail.label);
}

std::string left_out_text(Session& session, const HistoryDetail& detail) {
  constexpr std::pair<std::string_view, Word> reasons[] = {
      {"self", words::told_own_case},
      {"nobody", words::told_vacant},
      {"same person", words::told_same_person},
      {"agreed before", words::told_agreed_before}};
  for (const auto& [reason, word] : reasons) {
    if (detail.word != reason) continue;
    return session.word(word,
                        {{"who", names_of(session, detail)}, {"step", session.in(detail.label)}});
  }
  return "";
}

std::string closed_text(Session& session, const HistoryDetail& detail) {
  std::string word = answer_text(session, detail);
  if (detail.word == "skipped") return word;
  if (!detail.tally.empty()) {
    return session.word(words::told_tally,
                        {{"outcome", word}, {"tally", tally_text(session, detail.tally)}});
  }
  return word.empty() ? "" : session.word(words::told_answer, {{"answer", word}});
}

std::string passed_text(Session& session, const HistoryDetail& detail) {
  return session.word(
      detail.word.empty() ? words::told_passed : words::told_chose,
      {{"step", session.title(detail.step)}, {"answer", answer_text(session, detail)}});
}

// The whole text of an opinion, a comment or a reason, under these words.
std::string said(Session& session, Word word, const HistoryDetail& detail) {
  return session.word(word, {{"text", value_text(session, detail.after, nullptr)}});
}

std::string read_text(Session& session, const HistoryDetail& detail) {
  const std::string value = value_text(session, detail.after, nullptr);
  return session.word(words::told_read,
                      {{"case", detail.word}, {"path", detail.path}, {"value", value}});
}

std::string at_step(Session& session, Word word, const HistoryDetail& detail) {
  const bool is_turn = detail.kind == Kind::opened && !detail.word.empty();
  const std::string step = session.title(detail.step) + (is_turn ? " " + detail.word : "");
  return session.word(word, {{"step", step}, {"who", names_of(session, detail)}});
}

std::string incident_text(Session& session, const HistoryDetail& detail) {
  const Language language = session.language();
  const text::Arguments about = views::arguments_in(detail.about, language);
  return session.word(words::told_incident,
                      {{"message", text::message(detail.word, about, language)}});
}

// What a wait waited for, and what came.
std::string met_text(Session& session, const HistoryDetail& detail) {
  const std::string& kind = detail.tally;
  const text::Arguments what = {{"what", detail.word}};
  if (kind.ends_with("message")) return session.word(words::told_met_message, what);
  if (kind.ends_with("timer") || kind == "opens") {  // the act says it; here only that it came late
    if (!detail.due) return "";
    return session.word(words::told_met_late, {{"at", session.local_time(*detail.due)}});
  }
  if (kind == "child" || kind == "ended") return session.word(words::told_met_case, what);
  if (kind == "job") return session.word(words::told_met_job, what);
  if (kind.ends_with("turn")) return session.word(words::told_met_turn, what);
  return session.word(words::told_met, what);
}

// A message that was sent has no people; a record that was copied is named with them.
std::string noticed_text(Session& session, const HistoryDetail& detail) {
  const bool has_people = !detail.holders.empty() || !detail.roles.empty();
  const std::string word = named_word(detail.word, session.language());
  if (!has_people) return session.word(words::told_seat, {{"word", word}, {"who", detail.tally}});
  std::string who = names_of(session, detail);
  const std::string what = detail.word == "chosen"    ? session.title(detail.step)
                           : detail.form.name.empty() ? detail.tally
                                                      : session.title(detail.form);
  if (!what.empty()) who += session.word(words::told_about, {{"what", what}});
  return session.word(words::told_seat, {{"word", word}, {"who", who}});
}

// A wait, a call or a group has nobody; a task without anybody is told as an incident.
std::string opened_text(Session& session, const HistoryDetail& detail) {
  const bool has_people = !detail.holders.empty() || !detail.roles.empty();
  return at_step(session, has_people ? words::told_opened : words::told_entered, detail);
}

std::string ended_text(Session& session, const HistoryDetail& detail) {
  std::string text =
      session.word(words::told_ended, {{"outcome", named_word(detail.word, session.language())}});
  if (detail.after.is_null()) return text;
  return text + session.word(words::clause_mark) + said(session, words::told_reason, detail);
}

std::string migrated_text(Session& session, const HistoryDetail& detail) {
  const bool has_horizon = !detail.tally.empty();
  return session.word(has_horizon ? words::told_migrated_with_horizon : words::told_migrated,
                      {{"version", detail.word}});
}

bool is_own_seat(const HistoryLine& line, const HistoryDetail& detail) {
  if (detail.word == "released") return true;
  return detail.holders.size() == 1 && detail.holders.front() == line.actor;
}

// Empty for what the head line says already.
std::string detail_text(Session& session, const HistoryLine& line, const HistoryDetail& detail) {
  switch (detail.kind) {
    case Kind::number:
      return session.word(words::told_number, {{"number", detail.word}});
    case Kind::written:
      return written_text(session, detail);
    case Kind::opinion:
      return said(session, words::told_opinion, detail);
    case Kind::reason:
      return said(session, words::told_reason, detail);
    case Kind::closed:
      return closed_text(session, detail);
    case Kind::passed:
      return passed_text(session, detail);
    case Kind::opened:
      return opened_text(session, detail);
    case Kind::left_out:
      return left_out_text(session, detail);
    case Kind::answer:
      return closed_text(session, detail);
    case Kind::seat:
      if (is_own_seat(line, detail)) return "";
      return session.word(words::told_seat, {{"word", named_word(detail.word, session.language())},
                                             {"who", names_of(session, detail)}});
    case Kind::returned:
      return detail.after.is_null() ? "" : said(session, words::told_reason, detail);
    case Kind::reached:
      return at_step(session, words::told_reached, detail);
    case Kind::undone:
      return at_step(session, words::told_undone, detail);
    case Kind::cancelled:
      return at_step(session, words::told_cancelled, detail);
    case Kind::stands:
      return at_step(session, words::told_stands, detail);
    case Kind::reopened:
      return at_step(session, words::told_reopened, detail);
    case Kind::comment:
      return said(session, words::told_comment, detail);
    case Kind::incident:
      return incident_text(session, detail);
    case Kind::resolved:
      return at_step(session, words::told_resolved, detail);
    case Kind::met:
      return met_text(session, detail);
    case Kind::called:
      return session.word(words::told_called,
                          {{"process", session.title(detail.process)}, {"case", detail.tally}});
    case Kind::read:
      return read_text(session, detail);
    case Kind::noticed:
      return noticed_text(session, detail);
    case Kind::migrated:
      return migrated_text(session, detail);
    case Kind::renamed:
      return session.word(words::told_renamed, {{"before", session.in(detail.label)},
                                                {"step", session.title(detail.step)}});
    case Kind::forgotten:
      return at_step(session, words::told_forgotten, detail);
    case Kind::ended:
      return ended_text(session, detail);
  }
  return "";
}

// An opinion that stands in a field of the form is told there.
bool is_told_as_field(const HistoryLine& line, const HistoryDetail& opinion) {
  return std::ranges::any_of(line.details, [&](const HistoryDetail& detail) {
    return detail.kind == Kind::written && detail.after == opinion.after;
  });
}

// Who is told something and says that he has it: the seats for that follow from the notice.
bool is_for_receipt(const HistoryLine& line, const HistoryDetail& seat) {
  return seat.kind == Kind::seat && seat.word == "added" &&
         std::ranges::any_of(line.details, [&](const HistoryDetail& detail) {
           return detail.kind == Kind::noticed && detail.visit == seat.visit &&
                  (detail.word == "copied" || detail.word == "notified");
         });
}

// Not told: what the head says already, that an automatic step was undone, and what is told of
// several fields at once.
bool is_told(const HistoryLine& line, const HistoryDetail& detail) {
  const bool is_here = detail.visit == line.visit;
  const bool has_people = !detail.holders.empty() || !detail.roles.empty();
  if (line.act == start_act && is_here && detail.kind == Kind::opened) return false;
  if (detail.kind == Kind::undone || detail.kind == Kind::cancelled) return has_people && !is_here;
  if (detail.kind == Kind::written) return !is_prefilled(line, detail) && !is_signature(detail);
  if (detail.kind == Kind::opinion) return !is_told_as_field(line, detail);
  if (is_for_receipt(line, detail)) return false;
  return detail.kind != Kind::passed || detail.step_kind != "end";
}

std::string head_of(Session& session, const HistoryLine& line) {
  std::string head = "#" + std::to_string(line.number);
  head = text::pad_right(head, 4) + session.local_time(line.time) + "  ";
  const bool is_system = line.actor.name == "system" && line.actor.title.empty();
  head += is_system ? session.word(words::the_system) : session.title(line.actor);
  if (!line.for_whom.empty()) {
    head += session.word(words::for_whom,
                         {{"person", session.title(session.site().person(line.for_whom))}});
  }
  head += "  " + act_word(line.act, session.language());
  if (!line.step.name.empty() && line.act != start_act) head += "  " + session.title(line.step);
  return head;
}

}  // namespace

std::string story_text(Session& session, const std::vector<HistoryLine>& lines) {
  std::string text;
  const auto add = [&text](const std::string& told) {
    if (!told.empty()) text += "      " + told + "\n";
  };
  for (const HistoryLine& line : lines) {
    text += head_of(session, line) + "\n";
    for (const HistoryDetail& detail : line.details) {
      if (is_told(line, detail)) add(detail_text(session, line, detail));
    }
    add(signed_text(session, line));
    add(prefilled_text(session, line));
  }
  return text;
}

}  // namespace banli::cli
