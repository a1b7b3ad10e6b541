#include "execution/working.hpp"

namespace banli::execution {

VisitId open_work(const Entering& at, const graph::Work& work, std::vector<Seat> seats) {
  VisitOpened event = at.move.opening(at);
  const VisitId visit = event.visit;
  event.seats = std::move(seats);
  const bool is_orphaned = event.seats.empty();
  at.move.emit(std::move(event));
  prefill(at.move, visit, work.forms);
  if (is_orphaned)
    at.move.raise(visit, "nobody-found", {"step", at.move.graph().step(at.step).name});
  return visit;
}

bool has_seats(Move& move, VisitId visit, const graph::Work& work, const std::vector<Seat>& seats) {
  if (!move.visit(visit).seats.empty()) return true;
  for (const Seat& seat : seats) move.emit(SeatAdded{visit, seat});
  prefill(move, visit, work.forms);
  if (seats.empty()) move.raise(visit, "nobody-found", {"step", move.visit(visit).step});
  return !seats.empty();
}

void prefill(Move& move, VisitId visit, const std::vector<graph::FormUse>& forms) {
  FieldsWritten event{visit, move.instance().turn_around(visit), {}};
  for (const graph::FormUse& use : forms) {
    for (const auto& [field, formula] : use.prefill) {
      const std::string path = use.record + '.' + field;
      const Cells& papers = move.instance().papers_of(visit);
      const auto cell = papers.find(path);
      if (cell != papers.end() && !cell->second.value.is_null()) continue;
      Value value = move.evaluate(formula, visit).value;
      if (value.is_null()) continue;
      const auto kept = move.is_redactable(path) ? Move::Kept::redactable : Move::Kept::plainly;
      event.changes.push_back({path, {}, move.written(std::move(value), kept)});
    }
  }
  if (!event.changes.empty()) move.emit(std::move(event));
}

}  // namespace banli::execution
