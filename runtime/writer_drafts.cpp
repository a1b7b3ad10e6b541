// Drafts are saved for who may do the task, and write no entry.
#include "execution/seats.hpp"
#include "runtime/refuse.hpp"
#include "runtime/writer.hpp"

namespace banli::runtime {

Reply Writer::carry_out(const Order& order, const SaveDraft& draft) {
  const FoldedCase* known = case_of(draft.instance);
  if (known == nullptr) {
    return refuse("no-such-case", {{"case", std::to_string(draft.instance.value)}});
  }
  const auto graph = graphs_.graph_of(known->instance->bundle, batch_->reader());
  const execution::Situation now = situation(order, *graph);
  const execution::Move move(*graph, *known->instance, now);
  const auto place = execution::place_of(move, draft.task, order.actor);
  if (!place) return std::unexpected(place.error());
  Rows rows;
  if (draft.answers.empty()) {
    rows.drafts_gone.push_back({draft.instance, place->visit, order.actor, {}});
  } else {
    rows.drafts.push_back(
        {draft.instance, place->visit, order.actor, draft.answers, draft.opinion, order.now});
  }
  batch_->put_working(rows);
  Answer answer;
  answer.instance = draft.instance;
  return answer;
}

}  // namespace banli::runtime
