#include "scenario/play.hpp"

#include <limits>

#include "base/match.hpp"
#include "scenario/doing.hpp"
#include "scenario/expecting.hpp"

namespace banli::scenario {
namespace {

constexpr text::Span nowhere{std::numeric_limits<text::SourceId>::max(), 0, 0};

Instant begin_of(const language::Scenario& scenario, const Premises& premises) {
  const Zone& zone = premises.office().calendar.zone();
  if (!scenario.at) return zone.instant(usual_day, usual_hour_ms);
  const DateTime& at = scenario.at->at;
  return zone.instant(at.date, scenario.at->is_day ? usual_hour_ms : at.time.ms);
}

// Where the door said no, and what it said.
text::Problems problems_of(const language::Act& act, Undone undone) {
  if (!undone.refusal) return std::move(undone.problems);
  const auto* doing = std::get_if<language::Doing>(&act.what);
  const text::Span span = doing == nullptr ? act.span : doing->span;
  text::Refusal& refusal = *undone.refusal;
  if (!refusal.problems.empty()) return std::move(refusal.problems);
  text::Problem problem = text::error_at(span, "act-refused");
  problem.notes.push_back({refusal.code, nowhere, refusal.arguments});
  return {std::move(problem)};
}

class Player {
 public:
  Player(const language::Scenario& scenario, const std::shared_ptr<const Premises>& premises)
      : scenario_(scenario),
        world_(premises, begin_of(scenario, *premises)),
        cases_(world_, scenario),
        doer_(world_, cases_, scenario),
        comparer_(world_, cases_, scenario) {}

  Played play() {
    for (std::size_t at = 0; at < scenario_.acts.size(); ++at) {
      if (!perform(at)) break;
      ++played_.acts;
    }
    played_.passed = world_.passed();
    return std::move(played_);
  }

 private:
  // False: what follows makes no sense any more.
  bool perform(std::size_t at) {
    const language::Act& act = scenario_.acts[at];
    return match(
        act.what,
        [&](const language::Later& later) {
          refusal_.reset();
          world_.pass_to(world_.calendar().add(world_.now(), later.by));
          return true;
        },
        [&](const language::Expecting& expected) {
          ++played_.expectations;
          add(comparer_.compare(act, expected, refusal_));
          return true;
        },
        [&](const auto& doing) { return perform(at, doing); });
  }

  template <class What>
  bool perform(std::size_t at, const What& what) {
    const language::Act& act = scenario_.acts[at];
    refusal_.reset();
    Done done = doer_.carry_out(act, what);
    if (done) return true;
    if (done.error().refusal && expects_refusal(at + 1)) {
      refusal_ = std::move(done.error().refusal);
      return true;
    }
    add(problems_of(act, std::move(done.error())));
    return false;
  }

  bool expects_refusal(std::size_t at) const {
    if (at >= scenario_.acts.size()) return false;
    const auto* expected = std::get_if<language::Expecting>(&scenario_.acts[at].what);
    return expected != nullptr && expected->refused;
  }

  void add(text::Problems problems) {
    std::ranges::move(problems, std::back_inserter(played_.problems));
  }

  const language::Scenario& scenario_;
  World world_;
  Cases cases_;
  Doer doer_;
  Comparer comparer_;
  std::optional<text::Refusal> refusal_;  // of the act before
  Played played_;
};

}  // namespace

Played play(const language::Scenario& scenario, const std::shared_ptr<const Premises>& premises) {
  return Player(scenario, premises).play();
}

}  // namespace banli::scenario
