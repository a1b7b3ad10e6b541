#include "graph/read_work.hpp"

#include "graph/read_forms.hpp"
#include "graph/read_people.hpp"
#include "graph/words.hpp"

namespace banli::graph {
namespace {

// The people of a lane: its `who`, else its role. For a party outside those of the lane that
// records.
People people_of_lane(std::size_t index, Reading& reading) {
  const std::vector<Lane>& lanes = reading.builder.so_far().process().lanes;
  if (index >= lanes.size()) return {};
  if (lanes[index].outside) index = *lanes[index].outside;
  const language::Lane& written = reading.definition.lanes[index];
  if (written.who) return read_people(*written.who, reading);
  return {role_source(lanes[index].role, written.span)};
}

std::vector<std::string> read_shows(const text::Tree& tree, Reading& reading) {
  std::vector<std::string> records;
  for (const text::Tree* item : text::read_list_or_one(tree)) {
    const auto record = text::read_text(*item, reading.problems);
    if (!record) continue;
    records.push_back(*record);
    reading.names.push_back({item, NameUsed::Wanted::record});
  }
  return records;
}

// The word that a key says instead of naming people; empty where it names people.
std::string word_instead_of_people(const text::Tree& tree, std::span<const text::WordRow> words,
                                   const StepReading& reading) {
  for (const text::WordRow& word : words) {
    if (tree.text == word.word_in(reading.process.vocabulary())) return std::string(word.en);
  }
  return "";
}

Vacancy read_vacancy(const text::Tree& tree, StepReading& reading) {
  const std::string word = word_instead_of_people(tree, words::nobody, reading);
  if (word == "skip") return {Vacancy::Rule::skip, {}};
  if (word == "incident") return {};
  if (word == "refuse" && reading.step.kind == "approve") return {Vacancy::Rule::refuse, {}};
  return {Vacancy::Rule::people, read_people(tree, reading.process)};
}

OwnCase read_own_case(const text::Tree& tree, StepReading& reading) {
  const std::string word = word_instead_of_people(tree, words::self, reading);
  if (word == "allow") return {};
  if (word == "skip") return {OwnCase::Rule::skip, {}};
  return {OwnCase::Rule::people, read_people(tree, reading.process)};
}

SamePerson read_same_person(const text::Tree& tree, StepReading& reading) {
  const auto word =
      text::read_word(tree, words::same_person, reading.vocabulary(), reading.problems());
  if (word == "skip") return SamePerson::skip;
  return word == "skip consecutive" ? SamePerson::skip_consecutive : SamePerson::ask;
}

}  // namespace

Work read_work(StepReading& reading) {
  Reading& process = reading.process;
  Work work;
  const text::Tree* who = reading.find("who");
  work.who = who != nullptr
                 ? read_people(*who, process)
                 : people_of_lane(process.builder.so_far().step(reading.index).lane, process);
  if (const text::Tree* never = reading.find("not")) work.never = read_people(*never, process);
  if (const text::Tree* nobody = reading.find("nobody")) {
    work.nobody = read_vacancy(*nobody, reading);
  }
  if (const text::Tree* self = reading.find("self")) work.self = read_own_case(*self, reading);
  if (const text::Tree* same = reading.find("same person")) {
    work.same_person = read_same_person(*same, reading);
  }
  if (const text::Tree* cc = reading.find("cc")) work.cc = read_people(*cc, process);
  work.forms = read_forms(reading);
  if (const text::Tree* shows = reading.find("shows")) work.shows = read_shows(*shows, process);
  if (const text::Tree* note = reading.find("note")) {
    work.note = text::read_bilingual(*note, reading.vocabulary(), reading.problems());
  }
  return work;
}

}  // namespace banli::graph
