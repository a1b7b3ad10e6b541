#include "runtime/drafts.hpp"

namespace banli::runtime {
namespace {

struct DraftDropper {
  const execution::Instance& after;
  std::vector<DraftsGone>& gone;

  void drop(VisitId visit, std::string person = {}, std::string but_of = {}) {
    gone.push_back({after.id, visit, std::move(person), std::move(but_of)});
  }
  void operator()(const execution::VisitClosed& closed) {
    const execution::Visit* visit = after.find(closed.visit);
    if (visit == nullptr || !visit->seats.empty()) drop(closed.visit);
  }
  void operator()(const execution::Returned& returned) {
    for (const VisitId visit : returned.undone) drop(visit);
    for (const VisitId visit : returned.cancelled) drop(visit);
  }
  // Where there are several seats, others may still be at work.
  void operator()(const execution::SeatChanged& changed) {
    const execution::Visit* visit = after.find(changed.visit);
    if (visit == nullptr || visit->state != execution::VisitState::live) return;
    if (!changed.seat.by.empty()) return drop(changed.visit, changed.seat.by);
    if (visit->seats.size() == 1 && !changed.seat.holder.empty()) {
      drop(changed.visit, {}, changed.seat.holder);
    }
  }
  void operator()(const execution::CaseEnded&) { gone.push_back({after.id, std::nullopt, {}, {}}); }
  template <class Other>
  void operator()(const Other&) {}
};

}  // namespace

void drop_drafts(const execution::Events& events, const execution::Instance& after, Rows& rows) {
  for (const execution::Event& event : events) {
    std::visit(DraftDropper{after, rows.drafts_gone}, event);
  }
}

}  // namespace banli::runtime
