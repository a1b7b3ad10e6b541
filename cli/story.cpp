#include "cli/story.hpp"

#include <sstream>

#include "cli/named_word.hpp"
#include "cli/table.hpp"
#include "cli/value_text.hpp"
#include "cli/words.hpp"
#include "text/diagnostic.hpp"

namespace banli::cli {
namespace {

using views::HistoryDetail;
using views::HistoryLine;
using Kind = HistoryDetail::Kind;

constexpr int widest_story_value = 70;
constexpr std::string_view start_act = "start";

std::string names_of(const Session& session, const HistoryDetail& detail) {
  std::string names;
  for (const std::vector<views::Titled>* group : {&detail.holders, &detail.roles}) {
    const bool is_repeated = group == &detail.roles && !detail.holders.empty();
    if (is_repeated && detail.kind == Kind::seat) continue;
    for (const views::Titled& one : *group) {
      names += (names.empty() ? "" : ", ") + session.title(one);
    }
  }
  return names.empty() ? session.word(words::nobody) : names;
}

std::string short_value(const Session& session, const Value& value, const forms::Field* field) {
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

// What was written into a step that just opened was prefilled.
std::string written_text(const Session& session, const HistoryLine& line,
                         const HistoryDetail& detail) {
  const std::string label = detail.label.empty() ? detail.path : session.in(detail.label);
  const bool is_first = detail.before == Value();
  const bool is_prefilled = is_first && detail.visit != line.visit;
  const Word first = is_prefilled ? words::told_prefilled : words::told_first;
  return session.word(is_first ? first : words::told_field,
                      {{"label", label},
                       {"before", short_value(session, detail.before, detail.field)},
                       {"after", short_value(session, detail.after, detail.field)}});
}

// `2 agreed, 1 refused of 3`, as the journal keeps it, in the reader's words.
std::string tally_text(const Session& session, const std::string& tally) {
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

std::string closed_text(const Session& session, const HistoryDetail& detail) {
  const std::string word = named_word(detail.word, session.language());
  if (!detail.tally.empty()) {
    return session.word(words::told_tally,
                        {{"outcome", word}, {"tally", tally_text(session, detail.tally)}});
  }
  return word.empty() ? "" : session.word(words::told_answer, {{"answer", word}});
}

std::string passed_text(const Session& session, const HistoryDetail& detail) {
  return session.word(detail.word.empty() ? words::told_passed : words::told_chose,
                      {{"step", session.title(detail.step)},
                       {"answer", named_word(detail.word, session.language())}});
}

// The whole text of an opinion, a comment or a reason, under these words.
std::string said(const Session& session, Word word, const HistoryDetail& detail) {
  return session.word(word, {{"text", value_text(session, detail.after, nullptr)}});
}

std::string read_text(const Session& session, const HistoryDetail& detail) {
  const std::string value = value_text(session, detail.after, nullptr);
  return session.word(words::told_read,
                      {{"case", detail.word}, {"path", detail.path}, {"value", value}});
}

std::string at_step(const Session& session, Word word, const HistoryDetail& detail) {
  const bool is_turn = detail.kind == Kind::opened && !detail.word.empty();
  const std::string step = session.title(detail.step) + (is_turn ? " " + detail.word : "");
  return session.word(word, {{"step", step}, {"who", names_of(session, detail)}});
}

std::string ended_text(const Session& session, const HistoryDetail& detail) {
  const std::string text =
      session.word(words::told_ended, {{"outcome", named_word(detail.word, session.language())}});
  if (detail.after.is_null()) return text;
  return text + "; " + said(session, words::told_reason, detail);
}

bool is_own_seat(const HistoryLine& line, const HistoryDetail& detail) {
  if (detail.word == "released") return true;
  return detail.holders.size() == 1 && detail.holders.front() == line.actor;
}

// Empty for what the head line says already.
std::string detail_text(const Session& session, const HistoryLine& line,
                        const HistoryDetail& detail) {
  switch (detail.kind) {
    case Kind::number:
      return session.word(words::told_number, {{"number", detail.word}});
    case Kind::written:
      return written_text(session, line, detail);
    case Kind::opinion:
      return said(session, words::told_opinion, detail);
    case Kind::closed:
      return closed_text(session, detail);
    case Kind::passed:
      return passed_text(session, detail);
    case Kind::opened:
      return at_step(session, words::told_opened, detail);
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
    case Kind::reopened:
      return at_step(session, words::told_reopened, detail);
    case Kind::comment:
      return said(session, words::told_comment, detail);
    case Kind::incident:
      return session.word(words::told_incident, {{"code", detail.word}});
    case Kind::resolved:
      return at_step(session, words::told_resolved, detail);
    case Kind::met:
      return at_step(session, words::told_met, detail);
    case Kind::called:
      return session.word(words::told_called, {{"process", detail.word}, {"case", detail.tally}});
    case Kind::read:
      return read_text(session, detail);
    case Kind::noticed:
      return session.word(words::told_seat, {{"word", named_word(detail.word, session.language())},
                                             {"who", names_of(session, detail)}});
    case Kind::ended:
      return ended_text(session, detail);
  }
  return "";
}

// That an automatic step was undone and that the start opened says nothing to anybody.
bool is_told(const HistoryLine& line, const HistoryDetail& detail) {
  if (line.act == start_act && detail.visit == line.visit && detail.kind == Kind::opened) {
    return false;
  }
  const bool has_people = !detail.holders.empty() || !detail.roles.empty();
  if (detail.kind == Kind::undone || detail.kind == Kind::cancelled) return has_people;
  return true;
}

std::string head_of(Session& session, const HistoryLine& line) {
  std::string head = "#" + std::to_string(line.number);
  head = text::pad_right(head, 4) + session.local_time(line.time) + "  ";
  head += session.title(line.actor);
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
  for (const HistoryLine& line : lines) {
    text += head_of(session, line) + "\n";
    for (const HistoryDetail& detail : line.details) {
      const std::string told = is_told(line, detail) ? detail_text(session, line, detail) : "";
      if (!told.empty()) text += "      " + told + "\n";
    }
  }
  return text;
}

}  // namespace banli::cli
