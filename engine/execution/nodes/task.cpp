#include "execution/working.hpp"

namespace banli::execution {

void enter(const graph::Task& task, const Entering& at) { open_work(at, task.work); }

// Done when as many seats as it needs are done; the answer of the last one decides.
void resume(const graph::Task& task, Move& move, VisitId id) {
  if (!has_seats(move, id, task.work)) return;
  std::uint32_t all = 0, done = 0;
  Seat last;
  for (const Seat& seat : move.visit(id).seats) {
    if (seat.state != SeatState::removed) ++all;
    if (seat.state != SeatState::done) continue;
    ++done;
    if (seat.acted >= last.acted) last = seat;
  }
  const std::uint32_t needed = task.needs == 0 ? all : std::min(task.needs, all);
  if (done < needed) return;
  supersede_rest(move, id);
  if (task.answers.empty()) return move.leave(id, task.then, last.by, "");
  for (const graph::Answer& answer : task.answers) {
    if (answer.name == last.answer) return move.follow(id, answer.arrow, last.by, answer.name);
  }
}

}  // namespace banli::execution
