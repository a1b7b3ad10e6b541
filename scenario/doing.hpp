// The acts of a scenario, done through the door: what a person does, a message, a worker's job.
#pragma once

#include "scenario/cases.hpp"

namespace banli::scenario {

// Refused by the door, or impossible to ask: no such case, no such task.
struct Undone {
  std::optional<text::Refusal> refusal;
  text::Problems problems;
};
using Done = std::expected<void, Undone>;

class Doer {
 public:
  Doer(World& world, Cases& cases, const language::Scenario& scenario)
      : world_(world), cases_(cases), scenario_(scenario) {}

  Done carry_out(const language::Act& act, const language::Doing& doing);
  Done carry_out(const language::Act& act, const language::Sending& sending);
  Done carry_out(const language::Act& act, const language::Working& working);

 private:
  Done ask(const std::string& actor, decltype(runtime::Request::act) act);
  Done start(const language::Doing& doing);
  std::expected<execution::TaskRef, Undone> task(InstanceId id, const language::Doing& doing);
  std::expected<execution::TaskRef, Undone> at_the_step(InstanceId id,
                                                        const language::Doing& doing);
  std::optional<VisitId> own_visit(InstanceId id, const language::Doing& doing);
  Undone not_open(InstanceId id, const language::Doing& doing);

  World& world_;
  Cases& cases_;
  const language::Scenario& scenario_;
};

// `no-case-meant`, at what was said or else at the act.
text::Problem no_case(const language::Scenario& scenario, const language::Act& act);
// Where a case rests: steps at which somebody works, or something is waited for. Not groups.
std::vector<std::string> open_steps(const execution::Instance& instance);
std::string joined(const std::vector<std::string>& words);  // `a`, `b`

}  // namespace banli::scenario
