// What the readers of a step's keys share: the definition and the library they ask, the graph they
// build, the problems they tell. A reader never stops at a problem; it gives what it could read.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "graph/builder.hpp"
#include "graph/verify.hpp"
#include "language/definition.hpp"
#include "text/keys.hpp"

namespace banli::graph {

// A formula that was read, to be checked when all records are known.
struct Formula {
  enum class Wanted { anything, truth, weight, typed, written };  // a weight may ask for `holder`
  enum class Names { of_case, of_others };  // those of a message, a job or a called case
  feel::Expression expression;
  Wanted wanted = Wanted::anything;
  std::vector<feel::Type> types = {};  // with Wanted::typed: it is one of them
  std::string place = {};              // with Wanted::written: `record.field`, a name of `data`
  Names names = Names::of_case;
  StepIndex step = 0;                // where it stands; 0: of the whole case
  SeenFrom from = SeenFrom::inside;  // of the turns of that step
};

// An arrow back, to be checked when all flows are known.
struct BackArrow {
  StepIndex from = 0;
  std::vector<StepIndex> targets;
  std::vector<text::Span> spans;  // of the targets
};

// A name that was read, to be looked up when all records are known.
struct NameUsed {
  enum class Wanted { record, place };  // a place: `record.field` or a name of `data`
  const text::Tree* tree = nullptr;
  Wanted wanted = Wanted::record;
};

// A step whose work or time is asked for, to be checked when all flows are known.
struct StepAsked {
  StepIndex asked = 0;
  text::Span span;
  StepIndex step = 0;  // where it is asked for; 0: in the whole case
};

struct StepPlace {  // where a step stands in the file
  const language::Step* written = nullptr;
  std::optional<StepIndex> next;  // the one behind it, in the same list
  StepIndex inside = 0;           // of this group; 0: of the process
};

// What runs beside a step, to be found when all flows are known.
struct Aside {
  StepIndex host = 0;
  StepIndex target = 0;
  text::Span span;
  std::optional<std::size_t> stage;  // of the host, or of the case; none: what undoes the host
};

struct Reading {  // of a whole process
  const language::Definition& definition;
  const Library& library;
  GraphBuilder& builder;
  text::Problems& problems;
  std::vector<StepPlace> places;  // by StepIndex; the first, of the start, is empty
  std::vector<Formula> formulas;
  std::vector<BackArrow> backs;
  std::vector<NameUsed> names;
  std::vector<Aside> asides;
  std::vector<StepAsked> asked;

  text::Vocabulary vocabulary() const { return definition.vocabulary; }
  void tell(text::Span span, std::string code, text::Arguments arguments = {}) {
    problems.push_back(text::error_at(span, std::move(code), std::move(arguments)));
  }
  void warn(text::Span span, std::string code, text::Arguments arguments = {}) {
    problems.push_back(text::warning_at(span, std::move(code), std::move(arguments)));
  }
  std::vector<std::string_view> step_names() const;
  // An unknown name, with the candidate that was perhaps meant.
  void tell_unknown(const text::Tree& name, std::string code,
                    std::span<const std::string_view> candidates);
};

struct StepReading {  // of one step
  Reading& process;
  const language::Step& step;
  StepIndex index = 0;

  const text::Tree* find(std::string_view key) const { return step.find(key); }
  text::Problems& problems() { return process.problems; }
  text::Vocabulary vocabulary() const { return process.vocabulary(); }
};

}  // namespace banli::graph
