// A verified process: immutable, indexed, sound. Only `verify` makes one. Steps are numbered in
// the order of writing; step 0 is `start`. Flows are the arrows forward; a flow's ordinal is
// unique among those that leave its step and, with the step's name, names it in events.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "graph/nodes.hpp"
#include "office/number.hpp"

namespace banli::graph {

struct Flow {
  StepIndex from = 0;
  StepIndex to = 0;
  std::uint32_t ordinal = 0;
  Bilingual label;
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
  std::vector<FlowIndex> incoming;
  std::vector<FlowIndex> outgoing;  // by ordinal
  text::Span span;
};

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

struct Process {  // everything about the process that is no step
  std::string name;
  Bilingual title, source, note;
  std::string owner;
  std::vector<Source> starters;
  office::NumberPattern number;
  std::optional<StepIndex> number_at;
  std::optional<calendar::Duration> due;
  Withdraw withdraw = Withdraw::before_first_decision;
  std::vector<Lane> lanes;
  std::vector<CaseField> fields;
};

class Graph {
 public:
  const Process& process() const { return process_; }
  std::span<const Step> steps() const { return steps_; }
  std::span<const Flow> flows() const { return flows_; }
  const Step& step(StepIndex index) const { return steps_[index]; }
  const Flow& flow(FlowIndex index) const { return flows_[index]; }
  std::optional<StepIndex> find(std::string_view step) const;
  std::optional<FlowIndex> find_flow(StepIndex from, std::uint32_t ordinal) const;
  // Only for steps whose node is a Join.
  const JoinRegion& region(StepIndex join) const { return regions_.at(join); }
  // A form's record in this process, or none.
  const forms::Form* record(std::string_view name) const;
  // Where the answers of a record are declared: record → form.
  const std::map<std::string, std::shared_ptr<const forms::Form>, std::less<>>& records() const {
    return records_;
  }
  // A table that the process asks, as a function of its expressions; by its name there.
  const feel::Function* table_function(std::string_view name) const;

 private:
  friend class GraphBuilder;
  Graph() = default;
  Process process_;
  std::vector<Step> steps_;
  std::vector<Flow> flows_;
  std::map<std::string, StepIndex, std::less<>> by_name_;
  std::map<StepIndex, JoinRegion> regions_;
  std::map<std::string, std::shared_ptr<const forms::Form>, std::less<>> records_;
  std::map<std::string, feel::Function, std::less<>> table_functions_;
};

}  // namespace banli::graph
