#include "execution/writing.hpp"

#include <algorithm>
#include <ranges>
#include <set>

#include "base/check.hpp"
#include "execution/turn_papers.hpp"
#include "forms/answer_file.hpp"
#include "forms/fill_links.hpp"
#include "text/json.hpp"

namespace banli::execution {

namespace {

using text::Problems;

// Which form of the step an answer is for: `record.field`, or `field` where one form alone has it.
const graph::FormUse* form_for(const Writing& writing, std::string_view key, text::Span span,
                               std::string& field, Problems& problems) {
  if (const auto dot = key.find('.'); dot != std::string_view::npos) {
    field = key.substr(dot + 1);
    for (const graph::FormUse& use : writing.forms) {
      if (use.record == key.substr(0, dot)) return &use;
    }
    problems.push_back(
        text::error_at(span, "no-such-record", {{"record", std::string(key.substr(0, dot))}}));
    return nullptr;
  }
  field = key;
  const graph::FormUse* found = nullptr;
  for (const graph::FormUse& use : writing.forms) {
    if (use.form->find(key) == nullptr) continue;
    if (found != nullptr) {
      problems.push_back(
          text::error_at(span, "field-in-several-forms",
                         {{"field", field}, {"one", found->record}, {"other", use.record}}));
      return nullptr;
    }
    found = &use;
  }
  // A field that no form has: the first form tells which it has.
  return found != nullptr || writing.forms.empty() ? found : &writing.forms.front();
}

std::map<const graph::FormUse*, forms::Answers> sorted_by_form(const Writing& writing,
                                                               Problems& problems) {
  std::map<const graph::FormUse*, forms::Answers> sorted;
  for (const graph::FormUse& use : writing.forms) sorted[&use].span = writing.filled.answers.span;
  for (const auto& [key, answer] : writing.filled.answers.fields) {
    std::string field;
    const graph::FormUse* use = form_for(writing, key, answer.span, field, problems);
    if (use == nullptr) {
      if (writing.forms.empty()) {
        problems.push_back(text::error_at(answer.span, "no-form-here", {{"field", key}}));
      }
      continue;
    }
    sorted[use].fields.emplace(field, answer);
  }
  return sorted;
}

// A signature and an opinion are somebody's at a moment: who completes a step again does not stand
// for another's by silence.
bool is_of_its_writer(const forms::Field& field) {
  return field.type == forms::FieldType::signature || field.type == forms::FieldType::opinion;
}

// Values as the form shows them; signatures and opinions whose writer was undone are empty again.
Context standing(const Move& move, const Writing& writing, const graph::FormUse& use) {
  const Cells& papers = move.instance().papers_of(writing.visit);
  Context fields = record_in(papers, use.record);
  for (const forms::Field& field : use.form->fields) {
    if (!is_of_its_writer(field)) continue;
    const auto cell = papers.find(use.record + '.' + field.name);
    if (cell != papers.end() && cell->second.undone) fields.erase(field.name);
  }
  return fields;
}

bool plays(const Move& move, const Writing& writing, std::string_view role) {
  const office::Organisation& organisation = *move.situation().office.organisation;
  return role == writing.pool || organisation.plays(writing.actor, role);
}

bool admits(const Move& move, const Writing& writing, const forms::Field& field) {
  return std::any_of(field.by.begin(), field.by.end(),
                     [&](const std::string& role) { return plays(move, writing, role); });
}

// With several seats each is not done without the opinion that is its own.
forms::Rights rights_of(const Move& move, const Writing& writing, const graph::FormUse& use) {
  forms::Rights rights = use.rights;
  if (writing.opinions != Writing::Opinions::must) return rights;
  for (const forms::Field& field : use.form->fields) {
    const bool is_his = field.type == forms::FieldType::opinion && admits(move, writing, field) &&
                        std::find(field.by.begin(), field.by.end(), writing.pool) != field.by.end();
    if (is_his && !rights.contains(field.name)) rights.emplace(field.name, forms::Right::must);
  }
  return rights;
}

void add_opinion(const Move& move, const Writing& writing,
                 std::map<const graph::FormUse*, forms::Answers>& sorted) {
  if (writing.opinion.empty()) return;
  const graph::FormUse* found = nullptr;
  std::string name;
  for (const graph::FormUse& use : writing.forms) {
    for (const forms::Field& field : use.form->fields) {
      if (field.type != forms::FieldType::opinion || !admits(move, writing, field)) continue;
      if (found != nullptr) return;  // not the one field
      found = &use;
      name = field.name;
    }
  }
  if (found == nullptr || sorted[found].fields.contains(name)) return;
  sorted[found].fields.emplace(name, forms::Answers::Answer{writing.opinion, {}});
}

std::string signature_of(const Move& move, const std::string& actor) {
  const office::Office& office = move.situation().office;
  const office::Person* person = office.organisation->find_person(actor);
  const std::string name = person == nullptr ? actor : person->title.in(Language::chinese);
  const DateTime local = office.calendar.zone().local(move.situation().now);
  return name + ' ' + iso_text(local.date) + ' ' + iso_text(local.time).substr(0, 5);
}

struct FormChanges {
  std::vector<FieldChange> changes;
  Problems problems;
};

// What stood on a form whose writer was undone: who completes the step again stands for it now.
void stand_for_again(Move& move, const Writing& writing, const graph::FormUse& use,
                     const forms::Rights& rights, FormChanges& filled) {
  for (const forms::Field& field : use.form->fields) {
    const std::string path = use.record + '.' + field.name;
    const Cell* cell = move.instance().cell(writing.visit, path);
    const auto right = rights.find(field.name);
    const bool is_editable = right == rights.end() || right->second == forms::Right::edit ||
                             right->second == forms::Right::must;
    const bool is_his = field.by.empty() || admits(move, writing, field);
    if (cell == nullptr || !cell->undone || !is_editable || !is_his) continue;
    const bool is_written = std::any_of(filled.changes.begin(), filled.changes.end(),
                                        [&](const FieldChange& c) { return c.path == path; });
    if (is_written || is_of_its_writer(field)) continue;
    const auto kept = field.is_redactable() ? Move::Kept::redactable : Move::Kept::plainly;
    filled.changes.push_back(
        {path, move.written(cell->value, kept), move.written(cell->value, kept)});
  }
}

// The one name of what the answer calls somehow; office-wide, as the organisation is now.
forms::Finders finders_of(const Move& move) {
  const office::Organisation& organisation = *move.situation().office.organisation;
  const auto find_name = [&organisation](forms::FieldType type,
                                         std::string_view called) -> std::optional<std::string> {
    if (type == forms::FieldType::role) return organisation.canonical_role(called);
    if (type == forms::FieldType::person) {
      const office::Person* person = organisation.find_person(called);
      return person == nullptr ? std::nullopt : std::optional(person->name);
    }
    const office::Unit* unit = organisation.find_unit(called);
    return unit == nullptr ? std::nullopt : std::optional(unit->name);
  };
  return {move.links().finder(), find_name};
}

// Each serial counts for itself; a number that was given once is never given again.
std::string next_serial(Move& move, const forms::Form& form, const forms::Field& field) {
  const office::Office& office = move.situation().office;
  const Date today = office.calendar.zone().local(move.situation().now).date;
  const std::string series = forms::series_of(form, field, today);
  const std::uint64_t count = move.next_count(series);
  move.emit(NumberGiven{series, count, ""});
  return field.pattern->number(today, count);
}

// What another case handed over, and called this one with, was brought there.
const std::vector<forms::Content>* brought_with(const Move& move, const Writing& writing) {
  return move.situation().parent ? nullptr : &writing.filled.answers.contents;
}

void fill_one(Move& move, const Writing& writing, const graph::FormUse& use,
              const forms::Answers& answers, FormChanges& filled) {
  const forms::Rights rights = rights_of(move, writing, use);
  const Context current = standing(move, writing, use);
  const CaseNames names = move.names(writing.visit);
  const forms::Filling filling{
      *use.form,
      rights,
      current,
      [&](std::string_view role) { return plays(move, writing, role); },
      names,
      writing.actor,
      signature_of(move, writing.actor),
      move.situation().now,
      use.record,
      finders_of(move),
      [&](const forms::Field& field) { return next_serial(move, *use.form, field); },
      brought_with(move, writing)};
  auto changes = forms::fill_in(filling, answers, forms::Moment::completing);
  if (!changes) {
    filled.problems.insert(filled.problems.end(), changes.error().begin(), changes.error().end());
    return;
  }
  for (forms::Change& change : *changes) {
    const auto kept = change.redactable ? Move::Kept::redactable : Move::Kept::plainly;
    filled.changes.push_back({use.record + '.' + change.field,
                              move.written(std::move(change.before), kept),
                              move.written(std::move(change.after), kept)});
  }
  stand_for_again(move, writing, use, rights, filled);
}

std::string in_words(const Value& value) { return text::write_json(text::to_plain_json(value)); }

// Two people editing at once: a field that another wrote since this one opened the form.
void find_changed_meanwhile(const Move& move, const Writing& writing, FormChanges& filled) {
  if (writing.seen == 0) return;
  for (const FieldChange& change : filled.changes) {
    const Cell* cell = move.instance().cell(writing.visit, change.path);
    if (cell == nullptr || cell->entry <= writing.seen) continue;
    if (cell->value == change.after.value) continue;
    text::Span span;
    for (const auto& [key, answer] : writing.filled.answers.fields) {
      if (change.path.ends_with(key)) span = answer.span;
    }
    filled.problems.push_back(text::error_at(span, "changed-meanwhile",
                                             {{"field", change.path},
                                              {"theirs", in_words(cell->value)},
                                              {"yours", in_words(change.after.value)},
                                              {"entry", std::to_string(move.instance().entries)}}));
  }
}

bool names_content(const Value& value, const forms::Content& content) {
  if (const auto file = forms::file_in(value)) return file->sha256 == content.sha256();
  const auto names_it = [&](const Value& inner) { return names_content(inner, content); };
  if (const List* list = value.as<List>()) return std::ranges::any_of(*list, names_it);
  const Context* context = value.as<Context>();
  return context != nullptr && std::ranges::any_of(*context | std::views::values, names_it);
}

std::vector<std::string> contents_taken(const std::vector<FieldChange>& changes,
                                        const std::vector<forms::Content>& brought) {
  std::set<std::string> named;
  for (const forms::Content& content : brought) {
    const bool is_named = std::ranges::any_of(changes, [&](const FieldChange& change) {
      return names_content(change.after.value, content);
    });
    if (is_named) named.insert(content.sha256());
  }
  return {named.begin(), named.end()};
}

Allowed<std::optional<FieldsWritten>> outcome(const Move& move, const Writing& writing,
                                              FormChanges filled) {
  if (!filled.problems.empty()) {
    return std::unexpected(text::Refusal{"answers-wrong", {}, std::move(filled.problems)});
  }
  if (filled.changes.empty()) return std::optional<FieldsWritten>();
  const VisitId turn = move.instance().turn_around(writing.visit);
  std::vector<std::string> contents =
      contents_taken(filled.changes, writing.filled.answers.contents);
  return FieldsWritten{writing.visit, turn, std::move(filled.changes), std::move(contents)};
}

}  // namespace

Allowed<std::optional<FieldsWritten>> write_forms(Move& move, const Writing& writing) {
  FormChanges filled;
  auto sorted = sorted_by_form(writing, filled.problems);
  add_opinion(move, writing, sorted);
  for (const graph::FormUse& use : writing.forms)
    fill_one(move, writing, use, sorted[&use], filled);
  find_changed_meanwhile(move, writing, filled);
  return outcome(move, writing, std::move(filled));
}

Allowed<std::optional<FieldsWritten>> write_start(Move& move, const Writing& writing) {
  FormChanges filled;
  Filled of_forms;
  of_forms.answers.span = writing.filled.answers.span;
  of_forms.answers.contents = writing.filled.answers.contents;
  for (const auto& [key, answer] : writing.filled.answers.fields) {
    const bool is_of_form =
        std::any_of(writing.forms.begin(), writing.forms.end(), [&](const graph::FormUse& use) {
          return key.starts_with(use.record + '.') || use.form->find(key) != nullptr;
        });
    if (is_of_form) {
      of_forms.answers.fields.emplace(key, answer);
      continue;
    }
    Value value = answer.value;
    const forms::Field* field = move.graph().field_at(key);
    if (field != nullptr) {
      auto read = forms::read_answer(*field, value, answer.span);
      if (read) {
        forms::check_links({*field, key, answer.span}, *read, finders_of(move), filled.problems);
        if (const auto* brought = brought_with(move, writing)) {
          forms::check_brought({*field, key, answer.span}, *read, {}, *brought, filled.problems);
        }
        forms::check_file({*field, key, answer.span}, *read, filled.problems);
      }
      if (!read) {
        filled.problems.push_back(read.error());
        continue;
      }
      value = std::move(*read);
    }
    const auto kept = move.is_redactable(key) ? Move::Kept::redactable : Move::Kept::plainly;
    filled.changes.push_back({key, {}, move.written(std::move(value), kept)});
  }
  const Writing forms_only{
      writing.visit, writing.forms, of_forms, writing.actor, writing.pool, 0, "", writing.opinions};
  auto sorted = sorted_by_form(forms_only, filled.problems);
  for (const graph::FormUse& use : writing.forms) {
    fill_one(move, forms_only, use, sorted[&use], filled);
  }
  return outcome(move, writing, std::move(filled));
}

}  // namespace banli::execution
