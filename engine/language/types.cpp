#include "language/types.hpp"

#include <algorithm>

#include "base/check.hpp"
#include "language/scenario_words.hpp"
#include "language/words.hpp"
#include "tables/table_keys.hpp"

namespace banli::language {
namespace {

constexpr text::WordRow next_words[] = {words::next};
constexpr text::WordRow start_words[] = {words::start};
constexpr text::WordRow all_words[] = {words::all};
constexpr text::WordRow heads_words[] = {words::heads};
constexpr text::WordRow skip_or_incident[] = {words::nobody[0], words::nobody[1], words::nobody[2]};
constexpr text::WordRow filled[] = {{"filled", "必填"}};
constexpr text::PhraseRow at_least_rows[] = {{"at least {n}", "至少{n}"}};

constexpr Type types[] = {
    {"text", "words, or a block with `zh:` and `en:`", "words or {text}"},
    {"words", "words, in quotes where YAML would take them for something else"},
    {"name", "letters of any script, digits, `-` and `_`"},
    {"data name", "letters of any script, digits and `_`; it begins with no digit"},
    {"expression", "FEEL, without `=`"},
    {"formula", "`=` and an expression in FEEL"},
    {"value", "words or a number as written, or a formula"},
    {"count", "a whole number from 1 on"},
    {"pattern",
     "`TS(yy)(MM)(001)`: text with brackets `yyyy`, `yy`, `MM`, `dd`, and a last one "
     "that counts"},
    {"duration",
     "`3 days`, `2 working days`, `30 minutes`, `6 working hours`, `1 month`; 3天, "
     "2个工作日, 30分钟, 6个工作小时, 1个月"},
    {"date", "`2026-11-22`"},

    {"process", "the name of a process"},
    {"form", "the name of a form"},
    {"table", "the name of a decision table"},
    {"calendar", "the name of a calendar"},
    {"organisation", "the name of an organisation"},
    {"step", "the name of a step"},
    {"lane", "the name of a lane"},
    {"role", "the name of a role"},
    {"record", "the `as` of a form or a step"},
    {"field", "a field, or `record.field` where several forms have it"},
    {"place", "`record.field`, or a name of `data`"},
    {"unit", "the name of a unit"},
    {"post", "the name of a post"},
    {"person", "the name of a person"},
    {"message", "the name of a message"},
    {"worker", "the name of a program"},
    {"label", "an answer, as people read it"},

    {"way", "a way in which cases begin", "{start}"},
    {"number pattern", "a pattern, or one that is given at a step", "pattern or {number}"},
    {"limit", "how long something may take", "duration or formula or {limit}", words::limits},
    {"seat",
     "whom a seat is for: a role (one of its people), or a phrase",
     "role or formula",
     {},
     words::seats},
    {"people", "one seat, or a list of them", "seat or list of seat"},
    {"matter", "a role, or a process: in its cases", "role or process"},
    {"every", "a time that comes again and again", "duration", {}, words::every},
    {"target", "the step where an arrow leads", "step", next_words},
    {"back target", "a step that was passed before", "step", start_words},
    {"arrow", "where to go on", "target or {arrow}"},
    {"arrows", "an arrow, or a list: the first that holds is taken", "arrow or list of arrow"},
    {"answer", "where an answer leads", "target or {answer}"},
    {"branch", "a branch of a split", "target or {branch}"},
    {"stages", "events of a step that is open", "list of {stage}"},
    {"turns", "how often, and for whom", "{turns}"},
    {"forms", "one form, or a list of them", "form or list of form"},
    {"records", "one record, or a list of them", "record or list of record"},

    {"withdraw", "when the starter may withdraw a case", {}, words::withdraw},
    {"caller", "who may call the process", "process", words::caller},
    {"right", "what may be done with a field", {}, words::rights},
    {"required", "the one word", {}, words::opinion_required},
    {"counts as", "how an answer counts in a vote", {}, words::counts_as},
    {"nobody", "what to do where a seat has nobody", "people", skip_or_incident},
    {"self", "what to do where the starter would decide", "people", words::self},
    {"same person", "what to do where somebody decided before", {}, words::same_person},
    {"task needs", "how many seats must finish", "count", all_words},
    {"join needs", "what a join waits for", "count or step or list of step", words::join_needs},
    {"rest", "what becomes of the others", {}, words::rest},
    {"stops", "what an end ends", {}, words::stops},
    {"outcome", "how the case ended", "name", words::outcome},
    {"pass", "when a gate is passed", "count", words::pass, words::shares},
    {"weigh", "what a vote weighs", "formula or expression", heads_words},
    {"base", "of what a share is taken", {}, words::base},
    {"abstain", "how an abstention counts", {}, words::abstain},
    {"refuse", "when a gate fails", {}, words::refuse},
    {"early", "when a gate ends", {}, words::early},
    {"opinion", "whether a vote needs words", {}, words::opinion},
    {"resubmit", "the way after `back to`", {}, words::resubmit},
    {"again", "who signs again", {}, words::again},
    {"order of turns", "one after the other, or all at once", {}, words::turn_order},
    {"runs", "in this case, or as a case of its own", {}, words::runs},
    {"retries", "how often, or after which waits", "count or list of duration"},
    {"channel", "how it is sent", {}, words::channels},
    {"answer given", "what the system answers", "label", words::answer_given},

    {"weekdays", "a day of the week, or several: `Monday to Friday`", {}, {}, words::weekdays},
    {"days", "a date, or several: `2026-10-01..2026-10-07`"},
    {"week", "the hours of the days of a week", "weekdays → words or list of words"},
    {"days off", "days without work, and why", "days → text"},
    {"make-up days", "days of work, and why", "days → text or {make-up day}"},
    {"day of the week", "one day of the week", "weekdays"},
    {"hit", "which rows of a table answer", {}, tables::hit_words},
    {"rules", "rows `| cell | cell |` below a `|`, the head row first, outputs marked `→`"},
    {"entry", "a field, or a section with fields", "{section} or {field}"},
    {"must", "when a field must be filled in", "{must}", filled},
    {"moment", "`2026-11-22 09:30`, or a day: `2026-11-22`"},
    {"case", "the `as` of a start, or the name of a process: its newest case"},
    {"code", "the code of a refusal or a problem, as `banli explain` knows it"},
    {"one act", "one entry of what happens",
     "{act} or {later} or {sending} or {working} or {expect}"},
    {"doing", "what a person does", {}, words::doings},
    {"placed", "where added signers stand", {}, words::placed},
    {"signers pass", "how many of the added signers must agree", {}, words::signers_pass},
    {"written", "what is written into a field; rows of a table are a list", "words or list of row"},
    {"row", "the cells of a row by their columns, or one of several choices", "words or cells"},
    {"cells", "columns and what stands in them", "data name → words"},
    {"holder", "a person, or the role of a pool"},
    {"open tasks", "the steps that are open, and no others",
     "step or list of step or tasks by step", words::nothing},
    {"tasks by step", "the steps that are open, each with whose they are", "step → holding"},
    {"holding", "whose a step is, and until when", "holder or list of holder or {holding}"},
    {"those told", "for whom there were notices", "holder or list of holder", words::nobody_told},
    {"cases begun", "the processes of new cases", "process or list of process", words::nothing},
    {"rows",
     "rows that are printed, or how many there are at least",
     "list of text",
     {},
     at_least_rows},
};

std::string_view without_spaces(std::string_view text) {
  while (text.starts_with(' ')) text.remove_prefix(1);
  while (text.ends_with(' ')) text.remove_suffix(1);
  return text;
}

void add_alternatives(std::string_view written, std::vector<Alternative>& into);

void add_part(std::string_view part, std::vector<Alternative>& into) {
  constexpr std::string_view list = "list of ";
  Alternative one;
  if (part.starts_with('{')) {
    one.kind = Alternative::Kind::map;
    one.place = part.substr(1, part.size() - 2);
    into.push_back(one);
  } else if (part.starts_with(list)) {
    one.kind = Alternative::Kind::list;
    one.value = part.substr(list.size());
    into.push_back(one);
  } else {
    one.type = &type_named(part);
    const bool is_written = one.type->is.empty() || !one.type->words.empty();
    if (is_written || !one.type->phrases.empty()) into.push_back(one);
    if (!one.type->is.empty()) add_alternatives(one.type->is, into);
  }
}

void add_alternatives(std::string_view written, std::vector<Alternative>& into) {
  constexpr std::string_view arrow = " → ";
  if (const std::size_t at = written.find(arrow); at != written.npos) {
    Alternative pairs;
    pairs.kind = Alternative::Kind::pairs;
    pairs.key = written.substr(0, at);
    pairs.value = written.substr(at + arrow.size());
    into.push_back(pairs);
    return;
  }
  constexpr std::string_view either = " or ";
  for (std::size_t at = 0; at <= written.size();) {
    const std::size_t end = std::min(written.find(either, at), written.size());
    add_part(without_spaces(written.substr(at, end - at)), into);
    at = end + either.size();
  }
}

}  // namespace

std::span<const Type> all_types() { return types; }

const Type& type_named(std::string_view name) {
  const auto found = std::ranges::find(types, name, &Type::name);
  BANLI_CHECK(found != std::ranges::end(types));
  return *found;
}

std::vector<Alternative> alternatives_of(std::string_view type) {
  std::vector<Alternative> alternatives;
  add_alternatives(type, alternatives);
  return alternatives;
}

}  // namespace banli::language
