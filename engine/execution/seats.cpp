#include "execution/seats.hpp"

#include <algorithm>

#include "execution/nodes.hpp"

namespace banli::execution {

namespace {

std::string worker_of(const Instance& instance, std::string_view step) {
  if (const Visit* visit = instance.newest_finished(step); visit != nullptr && !visit->by.empty()) {
    return visit->by;
  }
  const auto past = instance.past.find(step);
  return past == instance.past.end() ? std::string() : past->second.by;
}

// The persons that a personal source names.
std::vector<std::string> persons_of(const Move& move, const graph::Source& source) {
  const office::Organisation& organisation = *move.situation().office.organisation;
  using Kind = graph::Source::Kind;
  switch (source.kind) {
    case Kind::role:
    case Kind::each_of_role:
      return organisation.members(source.name);
    case Kind::starter:
      return {move.instance().starter};
    case Kind::worker_of: {
      const std::string person = worker_of(move.instance(), source.name);
      return person.empty() ? std::vector<std::string>{} : std::vector{person};
    }
    case Kind::superior_of: {
      const auto below = persons_of(move, *source.of);
      if (below.empty()) return {};
      const auto above = organisation.superiors(below.front(), source.levels);
      return above.empty() ? std::vector<std::string>{} : std::vector{above.front()};
    }
  }
  return {};
}

std::string rule_of(const graph::Source& source) {
  using Kind = graph::Source::Kind;
  switch (source.kind) {
    case Kind::role:
      return "role " + source.name;
    case Kind::each_of_role:
      return "each " + source.name;
    case Kind::starter:
      return "starter";
    case Kind::worker_of:
      return "worker of " + source.name;
    case Kind::superior_of:
      return "superior " + std::to_string(source.levels) + " of " + rule_of(*source.of);
  }
  return "";
}

// Whoever had a part in a step of several seats, not only the last.
bool has_worked_at(const Move& move, std::string_view step, std::string_view person) {
  if (worker_of(move.instance(), step) == person) return true;
  const Visit* visit = move.instance().newest_finished(step);
  if (visit == nullptr) return false;
  return std::any_of(visit->seats.begin(), visit->seats.end(),
                     [&](const Seat& seat) { return seat.by == person; });
}

bool bars(const Move& move, const graph::Source& source, std::string_view person) {
  using Kind = graph::Source::Kind;
  if (source.kind == Kind::role) {
    return move.situation().office.organisation->plays(person, source.name);
  }
  if (source.kind == Kind::worker_of) return has_worked_at(move, source.name, person);
  const auto persons = persons_of(move, source);
  return std::find(persons.begin(), persons.end(), person) != persons.end();
}

bool is_barred(const Move& move, const graph::Work& work, std::string_view person) {
  return std::any_of(work.never.begin(), work.never.end(),
                     [&](const graph::Source& source) { return bars(move, source, person); });
}

bool is_barred(const Move& move, const Visit& visit, std::string_view person) {
  const graph::Work* work = work_of(move.step_of(visit).node);
  return work != nullptr && is_barred(move, *work, person);
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
  if (is_barred(move, visit, actor)) {
    return refuse("barred-by-separation", {{"step", visit.step}, {"actor", std::string(actor)}});
  }
  std::string wanted;
  for (const Seat& seat : visit.seats) {
    if (!can_be_acted_on(seat) || (of != nullptr && of != &seat)) continue;
    wanted += (wanted.empty() ? "" : ", ") + (seat.role.empty() ? seat.holder : seat.role);
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

std::vector<Seat> seats_for(const Move& move, const graph::Work& work, Order order) {
  std::vector<Seat> seats;
  const auto add = [&](const graph::Source& source, std::string role, std::string holder) {
    Seat seat;
    seat.number = static_cast<std::uint32_t>(seats.size() + 1);
    if (role.empty()) seat.rule = rule_of(source);  // a pool says all by its role
    seat.role = std::move(role);
    seat.holder = std::move(holder);
    if (order == Order::in_turn && !seats.empty()) seat.state = SeatState::waiting;
    seats.push_back(std::move(seat));
  };
  for (const graph::Source& source : work.who) {
    if (source.kind == graph::Source::Kind::role) {
      add(source, source.name, "");
      continue;
    }
    for (const std::string& person : persons_of(move, source)) {
      if (!is_barred(move, work, person)) add(source, "", person);
    }
  }
  return seats;
}

bool is_candidate(const Move& move, const Visit& visit, const Seat& seat, std::string_view person) {
  if (seat.claimed || seat.role.empty()) return seat.holder == person;
  return move.situation().office.organisation->plays(person, seat.role) &&
         !is_barred(move, visit, person);
}

Allowed<Place> place_of(const Move& move, const TaskRef& task, std::string_view actor) {
  const Visit* visit = move.instance().find(task.visit);
  const std::string number = std::to_string(task.visit.value);
  if (visit == nullptr) {
    const bool was_there = task.visit <= move.instance().last_visit && task.visit;
    return refuse(was_there ? "task-undone" : "no-such-task", {{"task", number}});
  }
  if (visit->seats.empty()) return refuse("no-task-here", {{"step", visit->step}});
  if (visit->state != VisitState::live) return closed(*visit, nullptr);
  if (task.seat != 0) {
    const Seat* seat = visit->find_seat(task.seat);
    if (seat == nullptr) return refuse("no-such-seat", {{"seat", std::to_string(task.seat)}});
    if (seat->state == SeatState::waiting)
      return refuse("not-yet-its-turn", {{"step", visit->step}});
    if (!can_be_acted_on(*seat)) return closed(*visit, seat);
    if (!is_candidate(move, *visit, *seat, actor)) return no_seat_for(move, *visit, seat, actor);
    return Place{visit->id, *seat};
  }
  const Seat* found = nullptr;
  const Seat* acted = nullptr;
  for (const Seat& seat : visit->seats) {
    if (seat.by == actor && is_closed(seat.state)) acted = &seat;
    if (!can_be_acted_on(seat) || !is_candidate(move, *visit, seat, actor)) continue;
    if (found == nullptr || (seat.holder == actor && found->holder != actor)) found = &seat;
  }
  if (found != nullptr) return Place{visit->id, *found};
  if (acted != nullptr) return closed(*visit, acted);
  return no_seat_for(move, *visit, nullptr, actor);
}

// Held before the other step was done: separation is asked again at the act.
Allowed<Place> place_to_work(const Move& move, const TaskRef& task, std::string_view actor) {
  auto place = place_of(move, task, actor);
  if (!place) return place;
  const Visit& visit = move.visit(place->visit);
  if (is_barred(move, visit, actor)) {
    return refuse("barred-by-separation", {{"step", visit.step}, {"actor", std::string(actor)}});
  }
  return place;
}

bool is_closed(SeatState state) { return state != SeatState::open && state != SeatState::waiting; }

void supersede_rest(Move& move, VisitId visit) {
  const std::vector<Seat> seats = move.visit(visit).seats;
  for (Seat seat : seats) {
    if (is_closed(seat.state)) continue;
    seat.state = SeatState::superseded;
    move.emit(SeatChanged{visit, "superseded", std::move(seat), std::nullopt});
  }
}

void weigh(const Move& move, const graph::Approve& approve, std::vector<Seat>& seats) {
  if (approve.voting.weigh.empty()) return;
  for (Seat& seat : seats) {
    struct WithHolder : CaseNames {
      WithHolder(CaseNames names, std::string who)
          : CaseNames(std::move(names)), holder(std::move(who)) {}
      std::optional<Value> find(std::string_view name) const override {
        if (name == "holder") return Value(holder);
        return CaseNames::find(name);
      }
      std::string holder;
    };
    const WithHolder names(move.names(), seat.holder.empty() ? seat.role : seat.holder);
    const Value weight = feel::evaluate(approve.voting.weigh, names).value;
    const Decimal* number = weight.as<Decimal>();
    seat.weight = number != nullptr && *number >= Decimal(0) ? number->text() : "0";
  }
}

}  // namespace banli::execution
