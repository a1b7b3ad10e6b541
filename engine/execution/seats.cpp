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

// Who works at a visit: its open seats' holders, and the members of unclaimed pools.
std::vector<std::string> holders_of(const Move& move, VisitId visit) {
  std::vector<std::string> holders;
  const Visit* found = move.instance().find(visit);
  if (found == nullptr) return holders;
  for (const Seat& seat : found->seats) {
    if (seat.state != SeatState::open) continue;
    if (!seat.holder.empty()) {
      holders.push_back(seat.holder);
      continue;
    }
    const auto members = move.situation().office.organisation->members(seat.role);
    holders.insert(holders.end(), members.begin(), members.end());
  }
  return holders;
}

// What a formula gives: a person, or a list of them.
std::vector<std::string> persons_in(const Value& value) {
  std::vector<std::string> persons;
  if (const std::string* one = value.as<std::string>()) persons.push_back(*one);
  if (const List* list = value.as<List>()) {
    for (const Value& item : *list) {
      if (const std::string* one = item.as<std::string>()) persons.push_back(*one);
    }
  }
  return persons;
}

// The persons that a personal source names, as seen from a visit.
std::vector<std::string> persons_of(const Move& move, const graph::Source& source, VisitId from) {
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
      const auto below = persons_of(move, *source.of, from);
      if (below.empty()) return {};
      const auto above = organisation.superiors(below.front(), source.levels);
      return above.empty() ? std::vector<std::string>{} : std::vector{above.front()};
    }
    case Kind::holder:
      return holders_of(move, from);
    case Kind::formula:
      return persons_in(move.evaluate(source.formula, from).value);
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
    case Kind::holder:
      return "holder";
    case Kind::formula:
      return "formula";
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

bool bars(const Move& move, const graph::Source& source, VisitId from, std::string_view person) {
  using Kind = graph::Source::Kind;
  if (source.kind == Kind::role) {
    return move.situation().office.organisation->plays(person, source.name);
  }
  if (source.kind == Kind::worker_of) return has_worked_at(move, source.name, person);
  const auto persons = persons_of(move, source, from);
  return std::find(persons.begin(), persons.end(), person) != persons.end();
}

bool is_barred(const Move& move, const graph::Work& work, VisitId from, std::string_view person) {
  return std::any_of(work.never.begin(), work.never.end(),
                     [&](const graph::Source& source) { return bars(move, source, from, person); });
}

bool is_barred(const Move& move, const Visit& visit, std::string_view person) {
  const graph::Work* work = work_of(move.step_of(visit).node);
  return work != nullptr && is_barred(move, *work, visit.id, person);
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

// `admits` says who of the persons found may have a seat.
std::vector<Seat> seats_from(const Move& move, const graph::People& people, VisitId from,
                             Order order, const auto& admits) {
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
  for (const graph::Source& source : people) {
    if (source.kind == graph::Source::Kind::role) {
      add(source, source.name, "");
      continue;
    }
    const office::Organisation& organisation = *move.situation().office.organisation;
    for (const std::string& person : persons_of(move, source, from)) {
      const bool is_role = source.kind == graph::Source::Kind::formula &&
                           organisation.find_person(person) == nullptr &&
                           organisation.canonical_role(person).has_value();
      if (is_role) {
        add(source, person, "");
      } else if (admits(person)) {
        add(source, "", person);
      }
    }
  }
  return seats;
}

}  // namespace

std::vector<Seat> seats_for(const Entering& at, const graph::Work& work, Order order) {
  return seats_from(at.move, work.who, at.scope, order, [&](const std::string& person) {
    return !is_barred(at.move, work, at.scope, person);
  });
}

std::vector<Seat> seats_for(const Move& move, VisitId visit, const graph::Work& work, Order order) {
  return seats_from(move, work.who, visit, order, [&](const std::string& person) {
    return !is_barred(move, work, visit, person);
  });
}

std::vector<Seat> seats_of_people(const Move& move, VisitId visit, const graph::People& people) {
  return seats_from(move, people, visit, Order::together, [](const std::string&) { return true; });
}

std::vector<std::string> names_of_people(const Move& move, VisitId visit,
                                         const graph::People& people) {
  std::vector<std::string> names;
  for (const Seat& seat : seats_of_people(move, visit, people)) {
    const std::string& name = seat.role.empty() ? seat.holder : seat.role;
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
  }
  return names;
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
  if (!visit->is_open_yet()) return refuse("not-open-yet", {{"step", visit->step}});
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

void weigh(const Move& move, VisitId from, const graph::Approve& approve,
           std::vector<Seat>& seats) {
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
    const WithHolder names(move.names(from), seat.holder.empty() ? seat.role : seat.holder);
    const Value weight = feel::evaluate(approve.voting.weigh, names).value;
    const Decimal* number = weight.as<Decimal>();
    seat.weight = number != nullptr && *number >= Decimal(0) ? number->text() : "0";
  }
}

}  // namespace banli::execution
