// A verified process: immutable, indexed, sound. Only `verify` makes one. Steps are numbered in
// the order of writing, those inside a group behind it; step 0 is `start`. Flows are the arrows
// forward; a flow's ordinal is unique among those that leave its step and, with the step's name,
// names it in events. A scope is a part of the graph with an entry of its own, which no other
// arrow enters or leaves: the case, the inside of a group, what runs beside a step (`also`).
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "graph/nodes.hpp"
#include "graph/stage.hpp"
#include "office/number.hpp"

namespace banli::graph {

using ScopeIndex = std::uint32_t;

struct Flow {
  StepIndex from = 0;
  StepIndex to = 0;
  std::uint32_t ordinal = 0;
  Bilingual label;
};

struct Scope {
  enum class Kind { process, group, aside };
  Kind kind = Kind::process;
  StepIndex owner = 0;  // the start, the group, or the host of the event
  FlowIndex entry = 0;  // from its owner to its first step
  ScopeIndex parent = 0;
};

struct Lane {
  std::string name;
  Bilingual title;
  std::string role;
  std::optional<std::size_t> outside;  // index of the lane that records
};

struct Step {
  std::string name;
  Bilingual title;
  std::size_t lane = 0;
  Node node;
  ScopeIndex scope = 0;
  std::string calendar;  // empty: the process's
  std::optional<Limit> opens;
  std::optional<Limit> due;
  std::optional<ForEach> each;
  std::vector<Stage> stages;
  feel::Expression skip_when;
  Bilingual final;   // why nothing passes back over it
  std::string undo;  // a step or a process, for each finished visit that is undone
  std::optional<FlowIndex> undo_entry;  // where it is a step
  std::vector<FlowIndex> incoming;      // within its scope
  std::vector<FlowIndex> outgoing;  // within its scope, the flows of events that interrupt it too
  text::Span span;
};

// A token rests there until somebody or something wakes it; elsewhere it moves on at once.
bool rests_at(const Step& step);
// Though a token may rest there, it may also pass at once: skipped, or with nothing to do inside.
bool may_pass_at_once(const Step& step);
// Somebody works there, or in the scope inside: what a return may name as its target.
bool is_worked_at(const Step& step);

enum class Withdraw { never, before_first_decision, any_time };

// One bit per step; a small set for questions of reachability.
class StepSet {
 public:
  explicit StepSet(std::size_t steps = 0) : bits_(steps, false) {}
  void insert(StepIndex step) { bits_[step] = true; }
  bool contains(StepIndex step) const { return step < bits_.size() && bits_[step]; }
  std::size_t size() const { return bits_.size(); }

 private:
  std::vector<bool> bits_;
};

// What a join must know of the rest of the graph.
struct JoinRegion {
  // Per incoming flow (in the order of Step::incoming): the steps from which it can be reached
  // without passing the join (BPMN 2.0 §13.4).
  std::vector<StepSet> reaches;
  // The steps between the join's immediate dominator and the join: what `rest: cancel` and
  // `finish` end.
  StepSet rest;
};

struct CaseField {  // an entry of `data:`
  std::string name;
  forms::Field field;
};

// A case starts by itself: at times, with a message, or called by another process (or any).
struct Occasion {
  enum class Kind { every, message, called };
  Kind kind = Kind::every;
  calendar::Every every;
  std::string name;
  std::optional<EachOf> each;  // at times: a case for each item, which has that name in it
  text::Span span;
};

struct Process {  // everything about the process that is no step
  std::string name;
  Bilingual title, source, note;
  std::string owner;
  std::vector<Source> starters;
  std::vector<Source> readers;  // who may read cases besides those who take part; none: everybody
  office::NumberPattern number;
  std::optional<StepIndex> number_at;
  std::optional<Limit> due;  // counted from the start
  Withdraw withdraw = Withdraw::before_first_decision;
  std::vector<Lane> lanes;
  std::vector<CaseField> fields;
  std::string calendar;             // empty: the organisation's
  std::vector<Stage> stages;        // of the whole case; their flows leave from the start
  std::vector<Occasion> occasions;  // that start a case without a person
  std::set<std::string> rotations;  // roles whose members take turns
  bool asks_load = false;           // somewhere the least loaded gets the task
};

class Graph {
 public:
  const Process& process() const { return process_; }
  std::span<const Step> steps() const { return steps_; }
  std::span<const Flow> flows() const { return flows_; }
  const Step& step(StepIndex index) const { return steps_[index]; }
  const Flow& flow(FlowIndex index) const { return flows_[index]; }
  std::span<const Scope> scopes() const { return scopes_; }  // the first is the case itself
  const Scope& scope(ScopeIndex index) const { return scopes_[index]; }
  std::optional<StepIndex> find(std::string_view step) const;
  // As people call it: by its name, else by a title that no other step has.
  std::optional<StepIndex> find_called(std::string_view step) const;
  std::optional<FlowIndex> find_flow(StepIndex from, std::uint32_t ordinal) const;
  // The flow by which a scope begins at this step; none for most steps.
  std::optional<FlowIndex> entry_to(StepIndex step) const;
  // Only for steps whose node is a Join.
  const JoinRegion& region(StepIndex join) const { return regions_.at(join); }
  // A form's record in this process, or none.
  const forms::Form* record(std::string_view name) const;
  // Where the answers of a record are declared: record → form.
  const std::map<std::string, std::shared_ptr<const forms::Form>, std::less<>>& records() const {
    return records_;
  }
  // Of `record.field` or a name of `data`; nullptr for what is not declared.
  const forms::Field* field_at(std::string_view path) const;
  // The step done for each whose turns fill in the record, each its own; none: it is the case's.
  std::optional<StepIndex> turns_of_record(std::string_view name) const;
  // A table that the process asks, as a function of its expressions; by its name there.
  const feel::Function* table_function(std::string_view name) const;

 private:
  friend class GraphBuilder;
  Graph() = default;
  Process process_;
  std::vector<Step> steps_;
  std::vector<Flow> flows_;
  std::vector<std::vector<FlowIndex>> leaving_;  // by step and ordinal, into scopes too
  std::vector<Scope> scopes_;
  std::map<std::string, StepIndex, std::less<>> by_name_;
  std::map<StepIndex, JoinRegion> regions_;
  std::map<std::string, std::shared_ptr<const forms::Form>, std::less<>> records_;
  std::map<std::string, StepIndex, std::less<>> turn_records_;
  std::map<std::string, feel::Function, std::less<>> table_functions_;
};

}  // namespace banli::graph
