#include "execution/staffing.hpp"

#include <algorithm>
#include <cstdlib>

#include "execution/nodes.hpp"
#include "execution/run.hpp"

namespace banli::execution {

namespace {

Seat seat_for(const graph::Source& source, std::string role, std::string holder) {
  Seat seat;
  if (role.empty()) seat.rule = rule_of(source);  // a pool says all by its role
  seat.role = std::move(role);
  seat.holder = std::move(holder);
  return seat;
}

// A formula may name a role as well as persons.
bool is_pool(const office::Organisation& organisation, const graph::Source& source,
             const std::string& name) {
  return source.kind == graph::Source::Kind::formula && organisation.find_person(name) == nullptr &&
         organisation.canonical_role(name).has_value();
}

void number(std::vector<Seat>& seats) {
  for (std::size_t i = 0; i < seats.size(); ++i) {
    seats[i].number = static_cast<std::uint32_t>(i + 1);
  }
}

// What `weigh:` may ask besides.
struct WithHolder : CaseNames {
  WithHolder(CaseNames names, std::string who)
      : CaseNames(std::move(names)), holder(std::move(who)) {}
  std::optional<Value> find(std::string_view name) const override {
    if (name == "holder") return Value(holder);
    return CaseNames::find(name);
  }
  std::string holder;
};

class Crewing {
 public:
  explicit Crewing(const Staffing& staffing)
      : staffing_(staffing),
        asking_(staffing.asking),
        move_(staffing.asking.move),
        work_(staffing.work) {}

  Crew crew() {
    add(work_.who);
    if (staffing_.gate != nullptr) keep_seats_before();
    if (work_.self.rule != graph::OwnCase::Rule::allow) leave_out_own_case();
    if (work_.same_person != graph::SamePerson::ask) leave_out_same_person();
    if (crew_.seats.empty() && !is_replaced_) add(work_.nobody.people);
    number(crew_.seats);
    keep_agreements();
    open();
    if (staffing_.gate != nullptr) weigh();
    return std::move(crew_);
  }

 private:
  bool is_drawn_anew(const graph::Source& source) const {
    return source.kind == graph::Source::Kind::next_of && drawn_already(asking_, source).empty();
  }

  // Where nobody at all is found, the step has no seats. Where some are, each seat that nobody
  // could take goes by `nobody:` too, so that no gate waits for a vote that cannot come.
  void add(const graph::People& people) {
    std::vector<const graph::Source*> vacant;
    for (const graph::Source& source : people) {
      const std::size_t before = crew_.seats.size();
      if (source.kind == graph::Source::Kind::role) {
        add_pool(source, source.name);
      } else {
        add_persons(source);
      }
      if (crew_.seats.size() == before) vacant.push_back(&source);
    }
    if (!crew_.seats.empty() && !vacant.empty()) go_on_without(vacant);
  }

  void add_persons(const graph::Source& source) {
    for (const std::string& person : persons_of(asking_, source)) {
      if (is_pool(organisation(), source, person)) {
        add_pool(source, person);
      } else if (is_somebody(source, person) && !is_barred(asking_, work_, person)) {
        crew_.seats.push_back(seat_for(source, "", person));
        if (is_drawn_anew(source)) crew_.drawn.push_back(source.name);
      }
    }
  }

  void add_pool(const graph::Source& source, const std::string& role) {
    const bool has_members = std::ranges::any_of(
        organisation().members(role),
        [&](const std::string& person) { return !is_barred(asking_, work_, person); });
    if (has_members) crew_.seats.push_back(seat_for(source, role, ""));
  }

  // A formula gives whatever words it finds.
  bool is_somebody(const graph::Source& source, const std::string& person) const {
    return source.kind != graph::Source::Kind::formula ||
           organisation().find_person(person) != nullptr ||
           move_.situation().office.is_administrator(person);
  }

  // Who was added for one round, or taken out, is not of the next.
  void keep_seats_before() {
    std::vector<Seat> kept;
    for (const Seat& before : staffing_.before) {
      const bool is_vacant = before.because == "nobody";
      const bool is_out = before.state == SeatState::removed && before.because.empty();
      if (!before.added_by.empty() || is_out) continue;
      Seat seat = is_vacant ? before : same_seat(before);
      if (!is_pool_of(kept, seat.role) || !seat.holder.empty()) kept.push_back(std::move(seat));
    }
    for (Seat& seat : kept) {
      if (seat.role.empty() && seat.holder.empty()) fill_anew(seat, kept);
    }
    std::erase_if(kept, [](const Seat& seat) { return seat.role.empty() && seat.holder.empty(); });
    if (!kept.empty()) crew_.seats = std::move(kept);
  }

  // A deadline may have handed a seat to a pool that had one.
  static bool is_pool_of(const std::vector<Seat>& seats, const std::string& role) {
    return std::ranges::any_of(seats, [&](const Seat& seat) {
      return !role.empty() && seat.role == role && seat.holder.empty();
    });
  }

  // A pool stays one unless its seat was transferred; who is there no more holds none.
  Seat same_seat(const Seat& before) const {
    Seat seat;
    seat.role = before.role;
    seat.rule = before.rule;
    const bool is_personal = before.role.empty() || before.transfers > 0;
    const std::string& holder = before.owner.empty() ? before.holder : before.owner;
    const bool is_there = organisation().find_person(holder) != nullptr ||
                          move_.situation().office.is_administrator(holder);
    if (!is_personal || !is_there || is_barred(asking_, work_, holder)) return seat;
    seat.holder = holder;
    seat.claimed = before.transfers > 0;
    seat.transfers = before.transfers;
    seat.merged = before.merged;
    return seat;
  }

  // By whom the process names today and who has no seat yet.
  void fill_anew(Seat& seat, const std::vector<Seat>& kept) const {
    for (const Seat& named : crew_.seats) {
      const bool has_seat = std::ranges::any_of(
          kept, [&](const Seat& other) { return other.holder == named.holder; });
      if (named.rule != seat.rule || has_seat) continue;
      seat.holder = named.holder;
      return;
    }
  }

  void go_on_without(const std::vector<const graph::Source*>& vacant) {
    using Rule = graph::Vacancy::Rule;
    if (work_.nobody.rule == Rule::people && !is_replaced_) {
      is_replaced_ = true;
      return add(work_.nobody.people);
    }
    if (work_.nobody.rule != Rule::skip) return crew_.seats.clear();
    for (const graph::Source* source : vacant) {
      const bool is_role = source->kind == graph::Source::Kind::role;
      Seat seat = seat_for(*source, is_role ? source->name : "", "");
      seat.state = SeatState::removed;
      seat.because = "nobody";
      crew_.seats.push_back(std::move(seat));
    }
  }

  // Whose seat it is, where that is one person for sure.
  std::string sole_person(const Seat& seat) const {
    if (!seat.holder.empty()) return seat.holder;
    const auto members = organisation().members(seat.role);
    return members.size() == 1 ? members.front() : std::string();
  }

  void leave_out_own_case() {
    bool is_replaced = false;
    for (Seat& seat : crew_.seats) {
      if (sole_person(seat) != move_.instance().starter) continue;
      seat.state = SeatState::removed;
      seat.because = "self";
      is_replaced = true;
    }
    if (!is_replaced || work_.self.rule != graph::OwnCase::Rule::people) return;
    std::erase_if(crew_.seats, [](const Seat& seat) { return seat.because == "self"; });
    add(work_.self.people);
  }

  void leave_out_same_person() {
    if (staffing_.asks_again) return;
    for (Seat& seat : crew_.seats) {
      const std::string person = sole_person(seat);
      if (seat.state == SeatState::removed || person.empty()) continue;
      const VisitId earlier = agreed_before(person);
      if (!earlier || is_guarded_since(earlier, person)) continue;
      seat.state = SeatState::removed;
      seat.holder = person;
      seat.because = "same person " + std::to_string(earlier.value);
    }
  }

  // The visit of a gate that the person agreed to; with `skip consecutive` only of the last one.
  VisitId agreed_before(std::string_view person) const {
    const VisitSet before = behind();
    for (auto id = before.rbegin(); id != before.rend(); ++id) {
      const Visit* visit = move_.instance().find(*id);
      if (visit == nullptr || visit->seats.empty()) continue;
      const bool is_gate = visit->step_kind == "approve" && visit->state == VisitState::done;
      for (const Seat& seat : visit->seats) {
        const bool agreed = seat.state == SeatState::agreed && seat.by == person;
        const bool stood = seat.because.starts_with("same person") && seat.holder == person;
        if (is_gate && agreed) return visit->id;
        if (is_gate && stood) return decision_named(seat, visit->id);
      }
      if (work_.same_person == graph::SamePerson::skip_consecutive) return {};
    }
    return {};
  }

  // `same person 12`, where he was left out in his turn; else where that was.
  VisitId decision_named(const Seat& seat, VisitId otherwise) const {
    const std::size_t number = seat.because.rfind(' ') + 1;
    const VisitId named{std::strtoull(seat.because.c_str() + number, nullptr, 10)};
    return move_.instance().find(named) == nullptr ? otherwise : named;
  }

  VisitSet behind() const {
    VisitSet before;
    for (const Arrival& arrival : staffing_.took) {
      for (const VisitId id : ancestors_of_arrival(move_.instance(), arrival)) insert(before, id);
    }
    return before;
  }

  // Since the person agreed at that step.
  bool is_guarded_since(VisitId earlier, const std::string& person) const {
    const auto past = move_.instance().past.find(move_.visit(earlier).step);
    if (past == move_.instance().past.end()) return false;
    const Agreements& stand = past->second.agreed_in(move_.instance().turn_around(earlier));
    const auto agreed = stand.find(person);
    return agreed != stand.end() && is_guarded_since_entry(agreed->second);
  }

  // `again: refusers`: who agreed in the round before stands by it, unless that was approved, or
  // nobody would be left to ask.
  void keep_agreements() {
    const graph::Approve* gate = staffing_.gate;
    if (gate == nullptr || gate->again != graph::Approve::Again::refusers) return;
    const auto past = move_.instance().past.find(asking_.step);
    if (past == move_.instance().past.end()) return;
    const VisitId turn = move_.instance().turn_around(asking_.from);
    if (past->second.answer_in(turn) == "approved") return;
    std::vector<Seat> asked = crew_.seats;
    keep_agreements(past->second.agreed_in(turn), asked);
    const auto is_open = [](const Seat& seat) { return seat.state == SeatState::open; };
    if (std::ranges::any_of(asked, is_open)) crew_.seats = std::move(asked);
  }

  void keep_agreements(const Agreements& stand, std::vector<Seat>& seats) const {
    for (Seat& seat : seats) {
      const auto agreed = agreed_for(seat, stand);
      if (seat.state == SeatState::removed || agreed == stand.end()) continue;
      if (is_guarded_since_entry(agreed->second)) continue;
      seat.state = SeatState::agreed;
      seat.claimed = true;
      seat.holder = seat.by = agreed->first;
      seat.because = "agreed before";
    }
  }

  Agreements::const_iterator agreed_for(const Seat& seat, const Agreements& stand) const {
    if (!seat.holder.empty()) return stand.find(seat.holder);
    return std::ranges::find_if(
        stand, [&](const auto& one) { return organisation().plays(one.first, seat.role); });
  }

  bool is_guarded_since_entry(std::uint64_t entry) const {
    if (staffing_.gate == nullptr) return false;
    return std::ranges::any_of(staffing_.gate->guards, [&](const std::string& path) {
      const Cell* cell = move_.instance().cell(asking_.from, path);
      return cell != nullptr && cell->changed > entry;
    });
  }

  void open() {
    const graph::Approve* gate = staffing_.gate;
    const bool in_turn = gate != nullptr && gate->voting.pass.mode == graph::Pass::Mode::in_order;
    bool is_first = true;
    for (Seat& seat : crew_.seats) {
      if (seat.state != SeatState::open) continue;
      const bool waits = in_turn && !is_first;
      seat.state = waits ? SeatState::waiting : SeatState::open;
      is_first = false;
    }
  }

  void weigh() {
    for (Seat& seat : crew_.seats) {
      seat.weight = weight_of(move_, asking_.from, *staffing_.gate, seat);
    }
  }

  const office::Organisation& organisation() const {
    return *move_.situation().office.organisation;
  }

  const Staffing& staffing_;
  const Asking& asking_;
  const Move& move_;
  const graph::Work& work_;
  Crew crew_;
  bool is_replaced_ = false;  // by the people of `nobody:`
};

}  // namespace

std::string weight_of(const Move& move, VisitId from, const graph::Approve& gate,
                      const Seat& seat) {
  if (gate.voting.weigh.empty()) return {};
  const WithHolder names(move.names(from), seat.holder.empty() ? seat.role : seat.holder);
  const Value weight = feel::evaluate(gate.voting.weigh, names).value;
  const Decimal* number = weight.as<Decimal>();
  return number != nullptr && *number >= Decimal(0) ? number->text() : "0";
}

bool is_left_out(const std::vector<Seat>& seats) {
  return !seats.empty() && std::ranges::all_of(seats, [](const Seat& seat) {
    return seat.state == SeatState::removed;
  });
}

Crew crew_of(const Staffing& staffing) { return Crewing(staffing).crew(); }

std::vector<Seat> seats_of_people(const Move& move, VisitId visit, const graph::People& people) {
  const Visit* found = move.instance().find(visit);
  const Asking asking{move, visit, found == nullptr ? std::string_view() : found->step};
  const office::Organisation& organisation = *move.situation().office.organisation;
  std::vector<Seat> seats;
  for (const graph::Source& source : people) {
    if (source.kind == graph::Source::Kind::role) {
      seats.push_back(seat_for(source, source.name, ""));
      continue;
    }
    for (const std::string& name : persons_of(asking, source)) {
      const bool is_role = is_pool(organisation, source, name);
      seats.push_back(seat_for(source, is_role ? name : "", is_role ? "" : name));
    }
  }
  number(seats);
  return seats;
}

std::vector<std::string> names_of_people(const Move& move, VisitId visit,
                                         const graph::People& people) {
  std::vector<std::string> names;
  for (const Seat& seat : seats_of_people(move, visit, people)) {
    const std::string& name = seat.role.empty() ? seat.holder : seat.role;
    if (std::ranges::find(names, name) == names.end()) names.push_back(name);
  }
  return names;
}

bool is_own_case(const Move& move, const graph::Work& work, std::string_view person) {
  return work.self.rule != graph::OwnCase::Rule::allow && person == move.instance().starter;
}

}  // namespace banli::execution
