#include <algorithm>

#include "graph/node_readers.hpp"
#include "graph/read_arrows.hpp"
#include "graph/read_voting.hpp"
#include "graph/read_work.hpp"
#include "graph/words.hpp"

namespace banli::graph {
namespace {

bool is_written_before(std::string_view first, std::string_view second,
                       const language::Step& step) {
  const auto one = step.key_spans.find(first);
  const auto other = step.key_spans.find(second);
  return one != step.key_spans.end() && other != step.key_spans.end() &&
         one->second.begin < other->second.begin;
}

// The language demands the key.
Arrows read_rejected(StepReading& reading) {
  const text::Tree* rejected = reading.find("rejected");
  return rejected == nullptr ? Arrows() : read_arrows(*rejected, reading);
}

// Named without its record it is a field of the one form here that has it; names of `data` first.
std::string place_of_field(const std::string& name, const std::vector<FormUse>& forms,
                           StepReading& reading) {
  const bool is_data =
      std::ranges::count(reading.process.builder.process().fields, name, &CaseField::name) > 0;
  if (is_data) return name;
  const FormUse* home = nullptr;
  for (const FormUse& use : forms) {
    if (use.form == nullptr || use.form->find(name) == nullptr) continue;
    if (home != nullptr) return name;
    home = &use;
  }
  return home == nullptr ? name : home->record + "." + name;
}

// Fields whose change after a decision makes everybody look again.
std::vector<std::string> read_guards(const Work& work, StepReading& reading) {
  std::vector<std::string> fields;
  const text::Tree* guards = reading.find("guards");
  if (guards == nullptr) return fields;
  for (const text::Tree* item : text::read_list_or_one(*guards)) {
    const auto field = text::read_text(*item, reading.problems());
    if (!field) continue;
    fields.push_back(place_of_field(*field, work.forms, reading));
    if (fields.back() != *field) continue;
    reading.process.names.push_back({item, NameUsed::Wanted::place});
  }
  return fields;
}

bool reads_word(std::string_view key, std::span<const text::WordRow> words, std::string_view wanted,
                StepReading& reading) {
  const text::Tree* tree = reading.find(key);
  if (tree == nullptr) return false;
  return text::read_word(*tree, words, reading.vocabulary(), reading.problems()) == wanted;
}

bool count_as(const std::vector<Answer>& answers, Answer::Counts counts) {
  return std::ranges::find(answers, counts, &Answer::counts) != answers.end();
}

std::vector<Answer> read_words_of_votes(const Voting& voting, StepReading& reading) {
  const text::Tree* tree = reading.find("answers");
  if (tree == nullptr) return {};
  std::vector<Answer> answers = read_answers_of_gate(*tree, reading);
  const bool is_whole = answers.size() == tree->pairs.size();
  const bool has_both_sides =
      count_as(answers, Answer::Counts::agreed) && count_as(answers, Answer::Counts::refused);
  if (is_whole && !has_both_sides) {
    reading.process.tell(tree->span, "answers-of-one-side", {{"step", reading.step.name}});
  }
  const bool may_abstain = voting.abstain != Voting::Abstain::not_allowed;
  if (!may_abstain && count_as(answers, Answer::Counts::abstained)) {
    reading.process.tell(tree->span, "answer-abstains-in-vain", {{"step", reading.step.name}});
  }
  return answers;
}

// What follows in the order of writing is where an approved case goes, unless it is said.
Arrows read_approved(StepReading& reading) {
  const text::Tree* then = reading.find("then");
  if (then != nullptr && reading.find("approved") != nullptr) {
    reading.process.tell(then->span, "then-beside-approved", {{"step", reading.step.name}});
  }
  return read_arrows_or_next(then == nullptr ? "approved" : "then", reading);
}

}  // namespace

Approve read_approve(StepReading& reading) {
  Approve approve;
  approve.work = read_work(reading);
  approve.voting = read_voting(reading);
  approve.answers = read_words_of_votes(approve.voting, reading);
  approve.guards = read_guards(approve.work, reading);
  if (reads_word("resubmit", words::resubmit, "direct", reading)) {
    approve.resubmit = Approve::Resubmit::direct;
  }
  if (reads_word("again", words::again, "refusers", reading)) {
    approve.again = Approve::Again::refusers;
  }
  // Flows are numbered in the order of writing.
  const bool rejected_first = is_written_before("rejected", "approved", reading.step) ||
                              is_written_before("rejected", "then", reading.step);
  if (rejected_first) approve.rejected = read_rejected(reading);
  approve.approved = read_approved(reading);
  if (!rejected_first) approve.rejected = read_rejected(reading);
  return approve;
}

}  // namespace banli::graph
