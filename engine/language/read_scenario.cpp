#include <algorithm>

#include "language/scenario_values.hpp"
#include "language/scenario_words.hpp"

namespace banli::language {
namespace {

using text::MapReader;
using text::Problems;
using text::Tree;
using text::Vocabulary;

constexpr text::KeyRow first_key_of_scenarios[] = {{.en = "scenario", .zh = "场景"}};

bool is_of_a_task(Does does) {
  constexpr Does of_the_case[] = {Does::start,     Does::comment,      Does::withdraw,
                                  Does::terminate, Does::declare_void, Does::suspend,
                                  Does::resume,    Does::hand_over};
  return std::ranges::find(of_the_case, does) == std::end(of_the_case);
}

bool names_people(Does does) {
  constexpr Does to_people[] = {Does::transfer,      Does::delegate, Does::add_signers,
                                Does::remove_signer, Does::copy,     Does::hand_over,
                                Does::jump};
  return std::ranges::find(to_people, does) != std::end(to_people);
}

bool fills_in(Does does) {
  return does == Does::start || does == Does::complete || does == Does::answer ||
         does == Does::approve || does == Does::refuse || does == Does::abstain;
}

// What a key of an act is for, where it is not for all.
struct KeyUse {
  std::string_view key;
  bool (*fits)(Does does);
};
constexpr KeyUse key_uses[] = {
    {"step", [](Does does) { return is_of_a_task(does) || does == Does::comment; }},
    {"with", fills_in},
    {"choose", fills_in},
    {"answer", [](Does does) { return does == Does::answer; }},
    {"back to", [](Does does) { return does == Does::send_back; }},
    {"from", [](Does does) { return does == Does::hand_over; }},
    {"to", names_people},
    {"placed", [](Does does) { return does == Does::add_signers; }},
    {"pass", [](Does does) { return does == Does::add_signers; }},
    {"process", [](Does does) { return does == Does::start; }},
    {"as", [](Does does) { return does == Does::start; }},
    {"case", [](Does does) { return does != Does::start; }},
};

class ScenarioReader {
 public:
  ScenarioReader(Vocabulary vocabulary, Problems& problems)
      : vocabulary_(vocabulary), problems_(problems) {
    scenario_.vocabulary = vocabulary;
  }

  Scenario read(const Tree& file) {
    const MapReader keys(file, words::scenario, vocabulary_, problems_, "scenario");
    if (const Tree* name = keys.find("scenario")) {
      scenario_.name = text::read_name(*name, problems_).value_or("");
      scenario_.span = name->span;
    }
    scenario_.title = words_of(keys, "title");
    scenario_.note = words_of(keys, "note");
    scenario_.process = said(keys, "process").value_or(Said{});
    scenario_.organisation = said(keys, "organisation");
    scenario_.calendar = said(keys, "calendar");
    if (const Tree* at = keys.find("at")) scenario_.at = read_moment(*at, problems_);
    if (const Tree* acts = keys.find("acts")) {
      for (const Tree* act : text::read_list_or_one(*acts)) read_act(*act);
    }
    return std::move(scenario_);
  }

 private:
  Bilingual words_of(const MapReader& keys, std::string_view key) {
    const Tree* tree = keys.find(key);
    return tree == nullptr ? Bilingual() : text::read_bilingual(*tree, vocabulary_, problems_);
  }
  std::optional<Said> said(const MapReader& keys, std::string_view key) {
    const Tree* tree = keys.find(key);
    return tree == nullptr ? std::nullopt : read_said(*tree, problems_);
  }
  std::vector<SaidValue> values(const MapReader& keys, std::string_view key) {
    const Tree* tree = keys.find(key);
    return tree == nullptr ? std::vector<SaidValue>() : read_values(*tree, problems_);
  }
  bool has(const Tree& act, const text::KeyRow& row) const {
    return act.find(row.word_in(vocabulary_)) != nullptr;
  }

  void read_act(const Tree& tree) {
    Act act;
    act.span = tree.pairs.empty() ? tree.span : tree.pairs.front().key.span;
    if (has(tree, words::doing[0]) || has(tree, words::doing[1])) {
      act.what = doing(tree, act);
    } else if (has(tree, words::later[0])) {
      act.what = later(tree);
    } else if (has(tree, words::sending[0])) {
      act.what = sending(tree);
    } else if (has(tree, words::working[0])) {
      act.what = working(tree);
    } else if (has(tree, words::expecting[0])) {
      act.what = expecting(tree, act);
    } else {
      problems_.push_back(text::error_at(act.span, "act-unclear"));
      return;
    }
    scenario_.acts.push_back(std::move(act));
  }

  Doing doing(const Tree& tree, Act& act) {
    const MapReader keys(tree, words::doing, vocabulary_, problems_, "act");
    Doing doing;
    doing.who = said(keys, "who").value_or(Said{});
    act.of_case = said(keys, "case");
    doing.step = said(keys, "step");
    doing.process = said(keys, "process");
    if (const Tree* as = keys.find("as")) {
      doing.as = text::read_name(*as, problems_).value_or("");
    }
    doing.answer = said(keys, "answer");
    doing.opinion = said(keys, "opinion").value_or(Said{}).text;
    if (const Tree* to = keys.find("back to")) {
      for (const Said& step : read_all_said(*to, problems_)) doing.back_to.push_back(step.text);
    }
    read_people(keys, doing);
    doing.with = values(keys, "with");
    if (const Tree* choose = keys.find("choose")) {
      for (const text::Pair& pair : text::read_pairs(*choose, problems_)) {
        doing.choose.emplace_back(pair.key.text, read_all_said(pair.value, problems_));
      }
    }
    const Tree* does = keys.find("does");
    if (does == nullptr) return doing;
    doing.span = does->span;
    const auto word = text::read_word(*does, words::doings, vocabulary_, problems_);
    if (!word) return doing;
    const auto row = std::ranges::find(words::doings, *word, &text::WordRow::en);
    doing.does = static_cast<Does>(row - std::ranges::begin(words::doings));
    check_keys(keys, doing, does->text);
    return doing;
  }

  void read_people(const MapReader& keys, Doing& doing) {
    doing.from = said(keys, "from").value_or(Said{}).text;
    if (const Tree* to = keys.find("to")) doing.to = read_all_said(*to, problems_);
    const auto choose = [&](std::string_view key, auto& rows, std::string& into) {
      const Tree* said = keys.find(key);
      if (said == nullptr) return;
      const auto word = text::read_word(*said, rows, vocabulary_, problems_);
      if (word) into = *word;
    };
    choose("placed", words::placed, doing.placed);
    choose("pass", words::signers_pass, doing.pass);
  }

  void check_keys(const MapReader& keys, const Doing& doing, const std::string& does) {
    for (const KeyUse& use : key_uses) {
      if (!keys.has(use.key) || use.fits(doing.does)) continue;
      problems_.push_back(text::error_at(keys.key(use.key)->span, "act-with-other-key",
                                         {{"key", keys.key(use.key)->text}, {"does", does}}));
    }
    const auto demand = [&](std::string_view key) {
      if (keys.has(key)) return;
      problems_.push_back(text::error_at(doing.span, "act-without-key",
                                         {{"key", std::string(keys.word(key))}, {"does", does}}));
    };
    if (is_of_a_task(doing.does)) demand("step");
    if (doing.does == Does::answer) demand("answer");
    if (doing.does == Does::comment || doing.does == Does::advise) demand("opinion");
    if (doing.does == Does::hand_over) demand("from");
    if (names_people(doing.does)) demand("to");
  }

  Later later(const Tree& tree) {
    const MapReader keys(tree, words::later, vocabulary_, problems_, "act");
    const auto by = said(keys, "later").value_or(Said{});
    const auto duration = calendar::duration_from_text(by.text);
    if (!duration || duration->amount < 0) {
      problems_.push_back(text::error_at(by.span, "duration-not-understood", {{"text", by.text}}));
    }
    return {duration.value_or(calendar::Duration{})};
  }

  Sending sending(const Tree& tree) {
    const MapReader keys(tree, words::sending, vocabulary_, problems_, "act");
    Sending sending;
    sending.message = said(keys, "message").value_or(Said{});
    sending.key = said(keys, "key").value_or(Said{}).text;
    sending.with = values(keys, "with");
    return sending;
  }

  Working working(const Tree& tree) {
    const MapReader keys(tree, words::working, vocabulary_, problems_, "act");
    Working working;
    working.worker = said(keys, "job").value_or(Said{});
    working.gives = values(keys, "gives");
    if (const auto error = said(keys, "error")) working.error = error->text;
    return working;
  }

  Expecting expecting(const Tree& tree, Act& act) {
    const MapReader keys(tree, words::expecting, vocabulary_, problems_, "act");
    act.of_case = said(keys, "case");
    const Tree* expect = keys.find("expect");
    if (expect == nullptr) return {};
    Expecting expecting = read_expectation(*expect, vocabulary_, problems_);
    const bool follows_an_act = !scenario_.acts.empty() &&
                                !std::holds_alternative<Expecting>(scenario_.acts.back().what) &&
                                !std::holds_alternative<Later>(scenario_.acts.back().what);
    if (expecting.refused && !follows_an_act) {
      problems_.push_back(text::error_at(expecting.refused->span, "refused-without-act"));
    }
    return expecting;
  }

  Vocabulary vocabulary_;
  Problems& problems_;
  Scenario scenario_;
};

}  // namespace

text::Checked<Scenario> read_scenario(const Tree& file) {
  Problems problems;
  const auto kind = text::read_file_kind(file, first_key_of_scenarios, problems);
  if (!kind) return std::unexpected(std::move(problems));
  Scenario scenario = ScenarioReader(kind->vocabulary, problems).read(file);
  if (text::has_errors(problems)) return std::unexpected(std::move(problems));
  return scenario;
}

}  // namespace banli::language
