// What people did in the cases that a case called: it cannot be taken back, nor counts it as
// nothing when its starter withdraws.
#include <algorithm>

#include "runtime/refuse.hpp"
#include "runtime/writer.hpp"

namespace banli::runtime {
namespace {

// A seat that somebody else claimed or answered.
const execution::Seat* touched_by_others(const execution::Visit& visit, std::string_view actor) {
  if (visit.id == execution::start_visit) return nullptr;
  const auto touched = std::ranges::find_if(visit.seats, [&](const execution::Seat& seat) {
    return (seat.claimed || !seat.by.empty()) && seat.person() != actor;
  });
  return touched == visit.seats.end() ? nullptr : &*touched;
}

// Steps that are undone or given up with what the decision changes.
std::vector<InstanceId> calls_lost(const execution::Instance& before,
                                   const execution::Instance& after) {
  std::vector<InstanceId> lost;
  for (const execution::Visit& visit : before.visits) {
    const execution::Visit* now = after.find(visit.id);
    const bool stands = now != nullptr && now->state == visit.state && after.is_open();
    if (visit.child && !stands) lost.push_back(visit.child);
  }
  return lost;
}

}  // namespace

std::optional<text::Refusal> Writer::why_not_undone(const execution::Command& command,
                                                    const execution::Decision& decision,
                                                    const FoldedCase& folded, const Order& order) {
  const bool takes_back = std::holds_alternative<execution::TakeBack>(command);
  const bool withdraws = std::holds_alternative<execution::Withdraw>(command);
  if (!takes_back && !withdraws) return {};
  const auto graph = graphs_.graph_of(folded.instance->bundle, batch_->reader());
  if (withdraws && graph->process().withdraw == graph::Withdraw::any_time) return {};
  for (const InstanceId called : calls_lost(*folded.instance, decision.after)) {
    const auto work = work_of_others(called, order.actor);
    if (!work) continue;
    if (withdraws) return text::Refusal{"too-late-to-withdraw", {}, {}};
    return text::Refusal{"others-have-acted", {{"step", work->step}, {"person", work->person}}, {}};
  }
  return {};
}

std::optional<Writer::OthersWork> Writer::work_of_others(InstanceId id, std::string_view actor) {
  const FoldedCase* known = case_of(id);
  if (known == nullptr) return {};
  const FoldedCase folded = *known;
  for (const execution::Visit& visit : folded.instance->visits) {
    if (const execution::Seat* seat = touched_by_others(visit, actor)) {
      return OthersWork{visit.step, seat->person()};
    }
    const auto inside = visit.child ? work_of_others(visit.child, actor) : std::nullopt;
    if (inside) return inside;
  }
  return {};
}

}  // namespace banli::runtime
