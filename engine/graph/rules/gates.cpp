#include <algorithm>

#include "graph/rules/rules.hpp"

namespace banli::graph {
namespace {

// None where only the case or the office can tell how many there will be.
std::optional<std::size_t> seats_of(const People& who) {
  using Kind = Source::Kind;
  const bool is_known = std::ranges::none_of(who, [](const Source& source) {
    return source.kind == Kind::each_of_role || source.kind == Kind::formula ||
           source.kind == Kind::chain_of || source.kind == Kind::chosen_by;
  });
  return is_known ? std::optional(who.size()) : std::nullopt;
}

void check_gate(const Step& step, const Voting& voting, const People& who, text::Span span,
                Reading& reading) {
  const auto seats = seats_of(who);
  if (!seats) return;
  const auto tell = [&](std::string code, std::uint32_t wanted) {
    reading.tell(span, std::move(code),
                 {{"step", step.name},
                  {"wanted", std::to_string(wanted)},
                  {"seats", std::to_string(*seats)}});
  };
  const bool counts_heads = voting.pass.mode == Pass::Mode::count && voting.weigh.empty();
  if (counts_heads && voting.pass.count > *seats) tell("gate-never-passes", voting.pass.count);
  if (voting.quorum > *seats) tell("quorum-never-met", voting.quorum);
}

}  // namespace

void check_gates(const Graph& graph, Reading& reading) {
  for (const Step& step : graph.steps()) {
    const auto* gate = std::get_if<Approve>(&step.node);
    if (gate == nullptr) continue;
    check_gate(step, gate->voting, gate->work.who, step.span, reading);
    for (const Stage& stage : step.stages) {
      if (stage.hand_to.empty()) continue;  // who is escalated to is asked besides
      check_gate(step, gate->voting, stage.hand_to, stage.span, reading);
    }
  }
}

}  // namespace banli::graph
