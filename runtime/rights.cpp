#include "runtime/rights.hpp"

#include <algorithm>
#include <set>

namespace banli::runtime {
namespace {

// Before a case has begun there is no starter, worker or superior of one.
bool can_start(const graph::Source& source, const office::Organisation& organisation,
               std::string_view person) {
  switch (source.kind) {
    case graph::Source::Kind::role:
    case graph::Source::Kind::each_of_role:
      return organisation.plays(person, source.name);
    case graph::Source::Kind::starter:
    case graph::Source::Kind::worker_of:
    case graph::Source::Kind::superior_of:
    case graph::Source::Kind::holder:
    case graph::Source::Kind::formula:
    case graph::Source::Kind::chain_of:
    case graph::Source::Kind::head_of:
    case graph::Source::Kind::chosen_by:
    case graph::Source::Kind::next_of:
    case graph::Source::Kind::least_loaded:
      return false;
  }
  return false;
}

using Names = std::set<std::string, std::less<>>;

void add_seat(const execution::Seat& seat, Names& names) {
  names.insert({seat.holder, seat.by, seat.owner, seat.for_whom, seat.added_by});
  const bool is_in_pool = seat.state == execution::SeatState::open && seat.holder.empty();
  if (is_in_pool) names.insert(seat.role);
}

// Persons, and roles whose members may take part.
Names participants_of(const execution::Instance& instance) {
  Names names{instance.starter};
  for (const execution::Visit& visit : instance.visits) {
    for (const execution::Seat& seat : visit.seats) add_seat(seat, names);
    names.insert(visit.copied.begin(), visit.copied.end());
    names.insert(visit.told.begin(), visit.told.end());
  }
  for (const auto& [step, past] : instance.past) {
    names.insert(past.by);
    for (const auto& [turn, in_turn] : past.turns) {
      for (const auto& [person, entry] : in_turn.agreed) names.insert(person);
    }
  }
  names.erase("");
  return names;
}

// For whom the person stands in that day in cases of the process, and himself.
std::vector<std::string> in_whose_name(const office::Office& office, std::string_view person,
                                       const std::string& process, Instant now) {
  const Date today = office.calendar.zone().local(now).date;
  std::vector<std::string> names{std::string(person)};
  const auto is_of_it = [&](const office::Substitute& one) {
    const bool is_of_process = std::ranges::find(one.processes, process) != one.processes.end();
    return one.processes.empty() || !one.roles.empty() || is_of_process;
  };
  for (const std::string& absent : office.organisation->substituted_by(person, today)) {
    const auto substitutions = office.organisation->substitutions(absent, person, today);
    if (std::ranges::any_of(substitutions, is_of_it)) names.push_back(absent);
  }
  return names;
}

}  // namespace

bool may_start(const graph::Process& process, const office::Office& office,
               std::string_view person) {
  return office.is_administrator(person) ||
         std::ranges::any_of(process.starters, [&](const graph::Source& source) {
           return can_start(source, *office.organisation, person);
         });
}

bool may_call(const graph::Process& process, std::string_view caller) {
  bool says_by_whom = false;
  for (const graph::Occasion& occasion : process.occasions) {
    if (occasion.kind != graph::Occasion::Kind::called) continue;
    if (occasion.name == "any" || occasion.name == caller) return true;
    says_by_whom = true;
  }
  return !says_by_whom;
}

bool may_keep(const graph::Process& process, const office::Office& office,
              std::string_view person) {
  return office.is_administrator(person) ||
         (!process.owner.empty() && office.organisation->plays(person, process.owner));
}

bool may_read(const graph::Process& process, const execution::Instance& instance,
              const office::Office& office, Instant now, std::string_view person) {
  if (process.readers.empty() || may_keep(process, office, person)) return true;
  const office::Organisation& organisation = *office.organisation;
  const Names participants = participants_of(instance);
  for (const std::string& name : in_whose_name(office, person, process.name, now)) {
    for (const std::string& participant : participants) {
      if (participant == name || organisation.plays(name, participant)) return true;
    }
    for (const graph::Source& reader : process.readers) {
      if (organisation.plays(name, reader.name)) return true;
    }
  }
  return false;
}

}  // namespace banli::runtime
