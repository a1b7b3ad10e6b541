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

// What is asked of a gate, by the places where problems with it are told.
struct Asked {
  text::Span pass;
  text::Span quorum;
};

Asked asked_at(StepIndex index, const Reading& reading) {
  const language::Step& written = *reading.places[index].written;
  const auto span_of = [&](std::string_view key) {
    const text::Tree* value = written.find(key);
    return value == nullptr ? written.span : value->span;
  };
  return {span_of("pass"), span_of("quorum")};
}

void check_gate(const Step& step, const Voting& voting, const People& who, const Asked& asked,
                Reading& reading) {
  const auto seats = seats_of(who);
  if (!seats) return;
  const auto tell = [&](text::Span span, std::string code, std::uint32_t wanted) {
    reading.tell(span, std::move(code),
                 {{"step", step.name},
                  {"wanted", std::to_string(wanted)},
                  {"seats", std::to_string(*seats)}});
  };
  const bool counts_heads = voting.pass.mode == Pass::Mode::count && voting.weigh.empty();
  if (counts_heads && voting.pass.count > *seats) {
    tell(asked.pass, "gate-never-passes", voting.pass.count);
  }
  if (voting.quorum > *seats) tell(asked.quorum, "quorum-never-met", voting.quorum);
}

}  // namespace

void check_gates(const Graph& graph, Reading& reading) {
  for (StepIndex index = 1; index < graph.steps().size(); ++index) {
    const Step& step = graph.step(index);
    const auto* gate = std::get_if<Approve>(&step.node);
    if (gate == nullptr) continue;
    check_gate(step, gate->voting, gate->work.who, asked_at(index, reading), reading);
    for (const Stage& stage : step.stages) {
      if (stage.hand_to.empty()) continue;  // who is escalated to is asked besides
      check_gate(step, gate->voting, stage.hand_to, {stage.span, stage.span}, reading);
    }
  }
}

}  // namespace banli::graph
