#include <algorithm>

#include "graph/rules/rules.hpp"

namespace banli::graph {
namespace {

// None where only the case or the office can tell how many there will be.
std::optional<std::size_t> seats_of(const People& who) {
  const bool is_known = std::ranges::all_of(who, [](const Source& source) {
    return source.kind != Source::Kind::each_of_role && source.kind != Source::Kind::formula;
  });
  return is_known ? std::optional(who.size()) : std::nullopt;
}

void check_gate(const Step& step, const Approve& gate, Reading& reading) {
  const auto seats = seats_of(gate.work.who);
  if (!seats) return;
  const Voting& voting = gate.voting;
  const auto tell = [&](std::string code, std::uint32_t wanted) {
    reading.tell(step.span, std::move(code),
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
    if (const auto* gate = std::get_if<Approve>(&step.node)) check_gate(step, *gate, reading);
  }
}

}  // namespace banli::graph
