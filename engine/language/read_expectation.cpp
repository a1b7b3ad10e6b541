#include "language/scenario_values.hpp"
#include "language/scenario_words.hpp"
#include "language/words.hpp"

namespace banli::language {
namespace {

using text::MapReader;
using text::Problems;
using text::Tree;
using text::Vocabulary;

// The kinds of notices that may be expected.
constexpr std::string_view notices[] = {"urged", "escalated", "handed", "notified", "copied"};

bool is_word(const Tree& tree, const text::WordRow& word, Vocabulary vocabulary) {
  return tree.kind == Tree::Kind::scalar && !tree.quoted && tree.text == word.word_in(vocabulary);
}

class ExpectationReader {
 public:
  ExpectationReader(Vocabulary vocabulary, Problems& problems)
      : vocabulary_(vocabulary), problems_(problems) {}

  Expecting read(const Tree& map) {
    const MapReader keys(map, words::expectation, vocabulary_, problems_, "expectation");
    if (map.kind == Tree::Kind::map && map.pairs.empty()) {
      problems_.push_back(text::error_at(map.span, "nothing-expected"));
    }
    if (const Tree* open = keys.find("open")) read_open(*open);
    if (const Tree* done = keys.find("done")) expecting_.done = read_all_said(*done, problems_);
    if (const Tree* data = keys.find("data")) expecting_.data = read_values(*data, problems_);
    for (const std::string_view what : notices) {
      const Tree* to = keys.find(what);
      if (to == nullptr) continue;
      expecting_.told.push_back(told(what, *to, words::nobody_told[0]));
      expecting_.told.back().key = keys.key(what)->text;
    }
    if (const Tree* begun = keys.find("begun")) {
      expecting_.begun = told("begun", *begun, words::nothing[0]);
    }
    expecting_.refused = said(keys, "refused");
    expecting_.number = said(keys, "number");
    if (const Tree* outcome = keys.find("outcome")) read_outcome(*outcome);
    if (const Tree* now = keys.find("now")) expecting_.now = read_moment(*now, problems_);
    return std::move(expecting_);
  }

 private:
  std::optional<Said> said(const MapReader& keys, std::string_view key) {
    const Tree* tree = keys.find(key);
    return tree == nullptr ? std::nullopt : read_said(*tree, problems_);
  }

  Expecting::Told told(std::string_view what, const Tree& to, const text::WordRow& none) {
    Expecting::Told told{std::string(what), {}, {}, to.span};
    if (!is_word(to, none, vocabulary_)) told.to = read_all_said(to, problems_);
    return told;
  }

  // An outcome is a name, of which one is a word.
  void read_outcome(const Tree& outcome) {
    expecting_.outcome = read_said(outcome, problems_);
    const bool is_completed = is_word(outcome, words::outcome[0], vocabulary_);
    if (is_completed) expecting_.outcome->text = words::outcome[0].en;
  }

  void read_open(const Tree& open) {
    expecting_.open.emplace();
    expecting_.open->span = open.span;
    std::vector<ExpectedTask>& tasks = expecting_.open->tasks;
    if (is_word(open, words::nothing[0], vocabulary_)) return;
    if (open.kind == Tree::Kind::map) {
      for (const text::Pair& pair : open.pairs) tasks.push_back(task(pair));
      return;
    }
    for (Said& step : read_all_said(open, problems_)) tasks.push_back({std::move(step), {}, {}});
  }

  ExpectedTask task(const text::Pair& pair) {
    ExpectedTask task{{pair.key.text, pair.key.span}, {}, {}};
    if (pair.value.kind != Tree::Kind::map) {
      task.who = read_all_said(pair.value, problems_);
      return task;
    }
    const MapReader keys(pair.value, words::holding, vocabulary_, problems_, "open task");
    if (const Tree* who = keys.find("who")) task.who = read_all_said(*who, problems_);
    if (const Tree* due = keys.find("due")) task.due = read_moment(*due, problems_);
    return task;
  }

  Vocabulary vocabulary_;
  Problems& problems_;
  Expecting expecting_;
};

}  // namespace

Expecting read_expectation(const Tree& map, Vocabulary vocabulary, Problems& problems) {
  return ExpectationReader(vocabulary, problems).read(map);
}

}  // namespace banli::language
