// What a scenario expects, compared with what is. Each difference is a Problem of its own, at the
// smallest place that says it.
#pragma once

#include "scenario/cases.hpp"

namespace banli::scenario {

class Comparer {
 public:
  Comparer(World& world, Cases& cases, const language::Scenario& scenario)
      : world_(world), cases_(cases), scenario_(scenario) {}

  // `refusal` is that of the act before, where it was refused.
  text::Problems compare(const language::Act& act, const language::Expecting& expected,
                         const std::optional<text::Refusal>& refusal);

 private:
  void compare_case(InstanceId id, const language::Expecting& expected);
  void compare_open(const execution::Instance& instance, const language::Expecting::Open& open);
  void compare_task(const execution::Instance& instance, const language::ExpectedTask& task);
  void compare_done(const execution::Instance& instance, const language::Said& step);
  void compare_value(const runtime::Door::Seen& seen, const language::SaidValue& value);
  void compare_row(const runtime::InstanceRow& row, const language::Expecting& expected);
  void compare_told(InstanceId id, const language::Expecting::Told& told);
  void compare_begun(const language::Expecting::Told& begun);
  void compare_refusal(const language::Said& code, const std::optional<text::Refusal>& refusal);
  void compare_now(const language::SaidMoment& now);

  std::string canonical(const std::string& holder) const;
  std::string local_text(Instant at) const;
  bool is_at(Instant at, const language::SaidMoment& moment) const;
  void tell(text::Span span, std::string code, text::Arguments arguments);

  World& world_;
  Cases& cases_;
  const language::Scenario& scenario_;
  std::map<std::pair<InstanceId, std::string>, Position> told_until_;
  text::Problems problems_;
};

}  // namespace banli::scenario
