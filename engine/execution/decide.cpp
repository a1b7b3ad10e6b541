#include "execution/decide.hpp"

#include "execution/acts.hpp"
#include "execution/nodes.hpp"
#include "execution/returns.hpp"
#include "execution/run.hpp"
#include "execution/seats.hpp"
#include "execution/signer_before.hpp"

namespace banli::execution {

namespace {

// What holds for every command on a case, whatever it is.
std::optional<text::Refusal> why_not_now(const Instance& instance, const Command& command) {
  const std::string id = std::to_string(instance.id.value);  // serves until a number is given
  const text::Arguments about{{"number", instance.number.empty() ? id : instance.number},
                              {"outcome", instance.outcome}};
  if (std::holds_alternative<Start>(command)) return std::nullopt;
  const bool moves_nothing =
      std::holds_alternative<Comment>(command) || std::holds_alternative<View>(command);
  if (moves_nothing) return std::nullopt;  // also after the end
  if (instance.quarantined) {
    const auto* retry = std::get_if<RetryIncident>(&command);
    if (retry == nullptr || retry->visit) return text::Refusal{"quarantined", about, {}};
  }
  if (!instance.is_open()) return text::Refusal{"case-ended", about, {}};
  const bool stops_it = std::holds_alternative<Terminate>(command) ||
                        std::holds_alternative<Withdraw>(command) ||
                        std::holds_alternative<Activate>(command);
  if (instance.state == CaseState::suspended && !stops_it) {
    return text::Refusal{"case-suspended", about, {}};
  }
  return std::nullopt;
}

}  // namespace

std::expected<Decision, text::Refusal> decide(const graph::Graph& graph, const Instance& instance,
                                              const Command& command, const Situation& situation) {
  if (auto refusal = why_not_now(instance, command)) return std::unexpected(std::move(*refusal));
  Move move(graph, instance, situation);
  Done done = std::visit([&](const auto& kind) { return act(move, kind); }, command);
  if (!done) return std::unexpected(std::move(done.error()));
  move.settle();
  if (move.obstacle()) return std::unexpected(*move.obstacle());
  return std::move(move).result();
}

namespace {

std::expected<Preview, text::Refusal> preview_within(const Move& move, const Place& place) {
  const Visit& visit = move.visit(place.visit);
  const Seat* before = signer_before(visit, place.seat);
  if (before == nullptr) return refuse("nothing-to-return-to", {{"step", visit.step}});
  Preview preview;
  preview.returned.from = visit.id;
  preview.returned.act = "return";
  preview.returned.to = {visit.step};
  preview.losses = {{visit.step, before->by, true}};
  return preview;
}

}  // namespace

std::expected<Preview, text::Refusal> preview(const graph::Graph& graph, const Instance& instance,
                                              const Return& command, const Situation& situation) {
  if (auto refusal = why_not_now(instance, Command(command))) {
    return std::unexpected(std::move(*refusal));
  }
  const Move move(graph, instance, situation);
  auto place = place_to_return(move, command.task);
  if (!place) return std::unexpected(std::move(place.error()));
  if (means_signer_before(move, *place, command.to)) return preview_within(move, *place);
  auto targets = targets_of(move, place->visit, command.to);
  if (!targets) return std::unexpected(std::move(targets.error()));
  Preview preview{returned_to(instance, *targets), {}};
  preview.returned.from = place->visit;
  preview.returned.act = "return";
  for (const VisitId target : *targets) preview.returned.to.push_back(move.visit(target).step);
  preview.losses = losses_of(instance, preview.returned);
  return preview;
}

}  // namespace banli::execution
