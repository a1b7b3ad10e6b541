// Requests on one case, in the imperative. A task is named by its visit and, where several seats
// are open, its seat.
#pragma once

#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "base/id.hpp"
#include "forms/fill.hpp"
#include "graph/graph.hpp"

namespace banli::execution {

struct TaskRef {
  VisitId visit;
  std::uint32_t seat = 0;  // 0: the actor's own, or the only one open to him
};
// Answers by `record.field`, or `field` where only one form of the step has it.
struct Filled {
  forms::Answers answers;
  std::map<std::string, std::vector<std::string>> chosen;  // people for later steps
};

struct Start {
  Filled filled;  // the start's form, declared data, and anything else (kept, typed Any)
};
struct Claim {
  TaskRef task;
};
struct Release {
  TaskRef task;
};
struct Complete {
  TaskRef task;
  Filled filled;
  std::string answer;  // the label, where the step has answers
  std::string opinion;
  std::uint64_t seen = 0;  // entry number of the case at which the form was opened; 0 = not said
};
enum class Vote { agree, refuse, abstain };
struct CastVote {
  TaskRef task;
  Vote vote = Vote::agree;
  Filled filled;
  std::string opinion;
  std::uint64_t seen = 0;
};
struct Transfer {
  TaskRef task;
  std::string to;
  std::string reason;
  bool merges = false;  // also to somebody who has a seat at the gate: he speaks once for both
};
struct HandOver {  // all that one person has open in the case, when he leaves
  std::string from;
  std::string to;
  std::string reason;
  bool merges = false;
};
struct Delegate {  // for advice
  TaskRef task;
  std::string to;
  std::string reason;
};
struct Resolve {  // the advice
  TaskRef task;
  std::string advice;
};
enum class Placed { before, after, beside };
enum class SignMode { all, any, in_order };
struct AddSigners {
  TaskRef task;
  std::vector<std::string> people;
  Placed placed = Placed::before;
  SignMode mode = SignMode::all;
  std::string opinion;  // after: who adds them agrees first
};
struct RemoveSigner {
  TaskRef task;  // the seat
};
struct FindPeople {  // again, after the organisation changed
  VisitId visit;
};
struct Suspend {
  std::string reason;
};
struct Activate {};
struct SkipStep {
  VisitId visit;
  std::string reason;
};
struct Jump {  // back as by a return, or forward past the steps between
  VisitId visit;
  std::string to;  // a step
  std::string reason;
};
struct Urge {
  VisitId visit;
};
struct CopyTo {
  VisitId visit;
  std::vector<std::string> people;
};
struct View {  // that the actor has seen it
  VisitId visit;
};
struct Return {
  TaskRef task;
  std::vector<std::string> to;  // steps; empty: the step before
  std::string reason;
};
struct TakeBack {
  TaskRef task;
};
struct Comment {
  VisitId visit;  // 0 = the case
  std::string text;
};
struct Withdraw {
  std::string reason;
};
struct Terminate {
  std::string reason;
  bool as_void = false;  // it ought never to have been
};
struct Migrate {              // to another version of its process
  std::uint64_t version = 0;  // 0: the newest
  // The step there for a step here, or empty where it is no more; others keep theirs.
  std::map<std::string, std::string> steps;
  bool with_horizon = false;  // even if of what was before only the start can be returned to then
  // Filled in by who knows the versions; none: there is no such version.
  std::shared_ptr<const graph::Graph> to;
  std::string bundle;
};
struct RetryIncident {
  VisitId visit;
};

// By the engine itself: a wait is met. The visit 0 is the case.
struct Fire {  // its time has come
  VisitId visit;
  std::uint32_t wait = 0;  // index among its waits
};
struct Deliver {  // a message came, a linked case ended, its turn has come
  VisitId visit;
  std::uint32_t wait = 0;
  std::string cause;  // the message's id, or the case
  std::vector<std::pair<std::string, Value>> values;
};
struct EndCall {  // the called case is over
  VisitId visit;
  InstanceId child;
  std::string outcome;
  bool was_cancelled = false;
  std::vector<std::pair<std::string, Value>> given;  // path here and value
};
// A called process could not be started: an incident of the visit that called it, or, where a stage
// called or a step is undone, of a visit of its own, which lasts until a retry.
struct Hold {
  VisitId visit;
  std::string step;  // that is undone
  std::uint32_t stage = 0;
  std::string code;
  std::vector<std::string> about;  // name, value, name, value …
};
// By a worker.
struct CompleteJob {
  VisitId visit;
  std::string worker;
  std::vector<std::pair<std::string, Value>> values;
};
struct FailJob {  // no tries are left
  VisitId visit;
  std::string error;
};

using Command =
    std::variant<Start, Claim, Release, Complete, CastVote, Transfer, HandOver, Delegate, Resolve,
                 AddSigners, RemoveSigner, FindPeople, Suspend, Activate, SkipStep, Jump, Urge,
                 CopyTo, View, Return, TakeBack, Comment, Withdraw, Terminate, Migrate,
                 RetryIncident, Fire, Deliver, EndCall, Hold, CompleteJob, FailJob>;
std::string_view name(Vote vote);
std::string_view name(Placed placed);
std::string_view name(SignMode mode);
std::string_view name(const Command& command);  // start, claim, … as in the journal

}  // namespace banli::execution
