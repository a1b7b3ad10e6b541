#include <algorithm>

#include "execution/calling.hpp"
#include "execution/nodes.hpp"
#include "execution/seats.hpp"
#include "execution/staffing.hpp"
#include "execution/timing.hpp"

namespace banli::execution {

namespace {

constexpr calendar::Duration usual_keeping{7, calendar::Duration::Unit::days};

void send(Move& move, VisitId id, const graph::Notify& notify) {
  if (notify.send.empty()) return;
  Noticed event;
  event.visit = id;
  event.what = "sent";
  event.name = notify.send;
  event.key = key_text(move, notify.key, id);
  event.keep =
      due_after(calendar_of(move, 0), move.situation().now, notify.keep.value_or(usual_keeping));
  move.emit(std::move(event));
}

void tell(Move& move, VisitId id, const graph::Notify& notify) {
  Noticed event;
  event.visit = id;
  event.what = notify.copies_of.empty() ? "notified" : "copied";
  event.to = names_of_people(move, id, notify.to);
  event.name = notify.copies_of;
  event.by = notify.by;
  if (!event.to.empty()) move.emit(std::move(event));
}

}  // namespace

void enter(const graph::Notify& notify, const Entering& at) {
  resume(notify, at.move, open_bare(at));
}

// With receipts it is done when everybody has said that he has it.
void resume(const graph::Notify& notify, Move& move, VisitId id) {
  const bool wants_receipts = notify.receipt == graph::Notify::Receipt::required;
  if (move.visit(id).seats.empty()) {
    tell(move, id, notify);
    send(move, id, notify);
    if (!wants_receipts) return move.leave(id, notify.then, "", "");
    for (Seat seat : seats_of_people(move, id, notify.to))
      move.emit(SeatAdded{id, std::move(seat)});
    if (move.visit(id).seats.empty()) move.raise(id, "nobody-found", {"step", move.visit(id).step});
    return;
  }
  const std::vector<Seat>& seats = move.visit(id).seats;
  const bool is_received = std::all_of(seats.begin(), seats.end(),
                                       [](const Seat& seat) { return is_closed(seat.state); });
  if (is_received) move.leave(id, notify.then, "", "");
}

}  // namespace banli::execution
