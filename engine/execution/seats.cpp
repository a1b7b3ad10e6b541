#include "execution/seats.hpp"

#include <algorithm>

#include "execution/nodes.hpp"
#include "execution/staffing.hpp"

namespace banli::execution {

namespace {

bool has_own_right(const Move& move, const Visit& visit, const Seat& seat,
                   std::string_view person) {
  if (!seat.owner.empty() && seat.owner == person) return true;
  if (seat.claimed || seat.role.empty()) return seat.holder == person;
  return move.situation().office.organisation->plays(person, seat.role) &&
         !is_kept_out(move, visit, person);
}

// As whose right the person has the seat: his own (empty), or of somebody absent whom he stands in
// for. Neither of the two may be kept out, and a substitute has none himself.
std::optional<std::string> right_to(const Move& move, const Visit& visit, const Seat& seat,
                                    std::string_view person) {
  if (has_own_right(move, visit, seat, person)) return "";
  const office::Office& office = move.situation().office;
  const Date today = office.calendar.zone().local(move.situation().now).date;
  for (const std::string& absent : office.organisation->substituted_by(person, today)) {
    const office::Matter matter{seat.role, move.graph().process().name};
    const auto substitutes = office.organisation->substitutes_of(absent, matter, today);
    const bool is_in_scope = std::ranges::find(substitutes, person) != substitutes.end();
    if (!is_in_scope || !has_own_right(move, visit, seat, absent)) continue;
    if (is_kept_out(move, visit, person) || is_kept_out(move, visit, absent)) continue;
    return absent;
  }
  return std::nullopt;
}

bool can_be_acted_on(const Seat& seat) { return seat.state == SeatState::open; }

// Why a person finds no seat at a visit that is open; `of` the seat that he named, or null.
std::unexpected<text::Refusal> no_seat_for(const Move& move, const Visit& visit, const Seat* of,
                                           std::string_view actor) {
  const office::Organisation& organisation = *move.situation().office.organisation;
  for (const Seat& seat : visit.seats) {
    const bool is_taken = can_be_acted_on(seat) && seat.claimed && (of == nullptr || of == &seat);
    const bool would_be_his = visit.seats.size() == 1 || of == &seat ||
                              (!seat.role.empty() && organisation.plays(actor, seat.role));
    if (is_taken && would_be_his) {
      return refuse("held-by-other", {{"step", visit.step}, {"holder", seat.holder}});
    }
  }
  if (is_kept_out(move, visit, actor)) {
    return refuse("barred-by-separation", {{"step", visit.step}, {"actor", std::string(actor)}});
  }
  std::string wanted;
  for (const Seat& seat : visit.seats) {
    if (!can_be_acted_on(seat) || (of != nullptr && of != &seat)) continue;
    const bool is_held = seat.claimed || seat.role.empty();
    wanted += (wanted.empty() ? "" : ", ") + (is_held ? seat.holder : seat.role);
  }
  return refuse("not-your-task",
                {{"step", visit.step}, {"actor", std::string(actor)}, {"wanted", wanted}});
}

std::unexpected<text::Refusal> closed(const Visit& visit, const Seat* seat) {
  const std::string by = seat != nullptr && !seat->by.empty() ? seat->by : visit.by;
  return refuse(by.empty() ? "task-closed" : "task-done",
                {{"step", visit.step}, {"by", by}, {"answer", visit.answer}});
}

}  // namespace

bool is_kept_out(const Move& move, const Visit& visit, std::string_view person) {
  const graph::Work* work = work_of(move.step_of(visit).node);
  if (work == nullptr) return false;
  return is_own_case(move, *work, person) || is_barred({move, visit.id, visit.step}, *work, person);
}

bool is_left_out(const Seat& seat) { return seat.state == SeatState::removed; }

bool is_candidate(const Move& move, const Visit& visit, const Seat& seat, std::string_view person) {
  return right_to(move, visit, seat, person).has_value();
}

Seat Place::acted_by(std::string_view actor, Instant now) const {
  Seat acted = seat;
  acted.claimed = true;
  acted.by = actor;
  acted.for_whom = for_whom;
  acted.holder = for_whom.empty() ? acted.by : for_whom;
  acted.acted = now;
  return acted;
}

Allowed<Place> place_of(const Move& move, const TaskRef& task, std::string_view actor) {
  const Visit* visit = move.instance().find(task.visit);
  const std::string number = std::to_string(task.visit.value);
  if (visit == nullptr) {
    const bool was_there = task.visit <= move.instance().last_visit && task.visit;
    return refuse(was_there ? "task-undone" : "no-such-task", {{"task", number}});
  }
  if (!visit->is_open_yet()) return refuse("not-open-yet", {{"step", visit->step}});
  if (visit->seats.empty()) return refuse("no-task-here", {{"step", visit->step}});
  if (visit->state != VisitState::live) return closed(*visit, nullptr);
  if (task.seat != 0) {
    const Seat* seat = visit->find_seat(task.seat);
    if (seat == nullptr) return refuse("no-such-seat", {{"seat", std::to_string(task.seat)}});
    if (seat->state == SeatState::waiting)
      return refuse("not-yet-its-turn", {{"step", visit->step}});
    if (!can_be_acted_on(*seat)) return closed(*visit, seat);
    const auto right = right_to(move, *visit, *seat, actor);
    if (!right) return no_seat_for(move, *visit, seat, actor);
    return Place{visit->id, *seat, *right};
  }
  const Seat* found = nullptr;
  const Seat* acted = nullptr;
  for (const Seat& seat : visit->seats) {
    if (seat.by == actor && is_closed(seat.state)) acted = &seat;
    if (!can_be_acted_on(seat) || !is_candidate(move, *visit, seat, actor)) continue;
    if (found == nullptr || (seat.holder == actor && found->holder != actor)) found = &seat;
  }
  if (found != nullptr) {
    return Place{visit->id, *found, right_to(move, *visit, *found, actor).value_or("")};
  }
  if (acted != nullptr) return closed(*visit, acted);
  return no_seat_for(move, *visit, nullptr, actor);
}

// Held before the other step was done: separation is asked again at the act.
Allowed<Place> place_to_work(const Move& move, const TaskRef& task, std::string_view actor) {
  auto place = place_of(move, task, actor);
  if (!place) return place;
  const Visit& visit = move.visit(place->visit);
  if (is_kept_out(move, visit, actor)) {
    return refuse("barred-by-separation", {{"step", visit.step}, {"actor", std::string(actor)}});
  }
  const Seat& seat = place->seat;
  if (!seat.owner.empty()) {
    const bool is_his = seat.owner == actor;
    return refuse(is_his ? "advice-outstanding" : "advice-only",
                  {{"step", visit.step}, {"person", is_his ? seat.holder : seat.owner}});
  }
  return place;
}

Allowed<Place> place_to_return(const Move& move, const TaskRef& task) {
  const std::string& actor = move.situation().actor;
  auto place = place_of(move, task, actor);
  if (!place) return place;
  const std::string& owner = place->seat.owner;
  if (owner.empty() || owner == actor || owner == place->for_whom) return place;
  return refuse("advice-only", {{"step", move.visit(place->visit).step}, {"person", owner}});
}

bool is_closed(SeatState state) { return state != SeatState::open && state != SeatState::waiting; }

void supersede_rest(Move& move, VisitId visit) {
  const std::vector<Seat> seats = move.visit(visit).seats;
  for (Seat seat : seats) {
    if (is_closed(seat.state)) continue;
    if (!seat.owner.empty()) seat.holder = std::exchange(seat.owner, {});  // who was asked
    seat.state = SeatState::superseded;
    move.emit(SeatChanged{visit, "superseded", std::move(seat), std::nullopt});
  }
}

}  // namespace banli::execution
