// A scenario as written: a test of a process that its designer writes. People act, time passes,
// messages come, and what must then be so is said in between. What is said keeps its place, so
// that a difference is shown at its line.
#pragma once

#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/bilingual.hpp"
#include "base/time.hpp"
#include "base/value.hpp"
#include "calendar/duration.hpp"
#include "text/keys.hpp"
#include "text/problem.hpp"
#include "text/tree.hpp"

namespace banli::language {

struct Said {  // a word or a text, and where
  std::string text;
  text::Span span;
};
struct SaidMoment {
  DateTime at;
  bool is_day = false;  // no time was said: any time of that day
  text::Span span;
};
struct SaidValue {  // of a field, or by another name
  Said name;
  Value value;  // text, list of texts, list of rows
  text::Span span;
};

// What a person does, in the order of `words::doings`.
enum class Does {
  start,
  claim,
  release,
  complete,
  answer,
  approve,
  refuse,
  abstain,
  send_back,
  take_back,
  comment,
  withdraw,
  terminate,
  declare_void,
  transfer,
  delegate,
  advise,
  add_signers,
  remove_signer,
  find_people,
  urge,
  copy,
  skip,
  suspend,
  resume,
  retry,
  hand_over,
  jump,
  view
};

struct Doing {
  Said who;
  Does does = Does::complete;
  text::Span span;              // of `does`
  std::optional<Said> step;     // none: the whole case
  std::optional<Said> process;  // of a start: another than the scenario's
  std::string as;               // of a start: how the scenario calls the case
  std::optional<Said> answer;
  std::string opinion;
  std::string from;               // of a hand-over: who leaves
  std::vector<Said> to;           // who gets the task, signs besides, is sent a copy; a jump's step
  std::string placed = "before";  // of added signers: `words::placed`
  std::string pass = "all";       // … `words::signers_pass`
  std::vector<std::string> back_to;
  std::vector<SaidValue> with;
  std::vector<std::pair<std::string, std::vector<Said>>> choose;  // by step: who does it
};
struct Later {  // the clock moves on
  calendar::Duration by;
};
struct Sending {  // a message comes
  Said message;
  std::string key;
  std::vector<SaidValue> with;
};
struct Working {  // a worker does its oldest job, or fails at it
  Said worker;
  std::vector<SaidValue> gives;
  std::optional<std::string> error;
};

struct ExpectedTask {
  Said step;
  std::vector<Said> who;  // persons, or roles of pools; none: whoever
  std::optional<SaidMoment> due;
};
struct Expecting {  // what is not said may be as it is
  struct Open {
    std::vector<ExpectedTask> tasks;
    text::Span span;
  };
  struct Told {        // since what was expected before: to whom, or what
    std::string what;  // as notices call it
    std::string key;   // as the scenario does
    std::vector<Said> to;
    text::Span span;
  };
  std::optional<Open> open;
  std::vector<Said> done;
  std::vector<SaidValue> data;
  std::optional<Said> refused;
  std::vector<Told> told;
  std::optional<Told> begun;  // processes of cases that began by themselves
  std::optional<Said> number;
  std::optional<Said> outcome;
  std::optional<SaidMoment> now;
};

struct Act {
  text::Span span;              // of its first key
  std::optional<Said> of_case;  // by its `as`, or its process; none: the first of the scenario's
  std::variant<Doing, Later, Sending, Working, Expecting> what;
};

struct Scenario {
  text::Vocabulary vocabulary = text::Vocabulary::english;
  std::string name;
  Bilingual title, note;
  Said process;
  std::optional<Said> organisation;  // none: the only one
  std::optional<Said> calendar;      // none: the organisation's
  std::optional<SaidMoment> at;
  std::vector<Act> acts;
  text::Span span;  // of the name
};

text::Checked<Scenario> read_scenario(const text::Tree& file);

}  // namespace banli::language
