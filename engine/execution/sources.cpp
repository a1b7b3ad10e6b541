#include "execution/sources.hpp"

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

std::vector<std::string> first_of(std::vector<std::string> persons) {
  if (persons.size() > 1) persons.resize(1);
  return persons;
}

// Of several on one level the first in the organisation's file.
std::vector<std::string> chain_of(const Asking& asking, const graph::Source& source) {
  std::vector<std::string> persons;
  const auto below = persons_of(asking, *source.of);
  if (below.empty()) return persons;
  const office::Organisation& organisation = *asking.move.situation().office.organisation;
  for (const auto& level : organisation.chain(below.front(), source.name)) {
    persons.push_back(level.front());
  }
  return persons;
}

const graph::Work* work_for(const Asking& asking) {
  const graph::Graph& graph = asking.move.graph();
  const auto step = graph.find(asking.step);
  return step ? work_of(graph.step(*step).node) : nullptr;
}

// Whoever is barred lets his turn pass to the next.
std::vector<std::string> next_of(const Asking& asking, const graph::Source& source) {
  const auto members = asking.move.situation().office.organisation->members(source.name);
  if (members.empty()) return {};
  const std::uint64_t turn = asking.move.next_count(rotation_of(source.name)) - 1;
  const graph::Work* work = work_for(asking);
  for (std::size_t i = 0; i < members.size(); ++i) {
    const std::string& person = members[(turn + i) % members.size()];
    if (work == nullptr || !is_barred(asking, *work, person)) return {person};
  }
  return {};
}

std::vector<std::string> least_loaded_of(const Asking& asking, const graph::Source& source) {
  const office::Office& office = asking.move.situation().office;
  std::vector<std::string> found;
  std::uint64_t least = 0;
  for (const std::string& person : office.organisation->members(source.name)) {
    const std::uint64_t load = office.load_of(person);
    if (!found.empty() && load >= least) continue;
    found = {person};
    least = load;
  }
  return found;
}

std::vector<std::string> chosen_for(const Asking& asking) {
  const auto& chosen = asking.move.instance().chosen;
  const auto found = chosen.find(asking.step);
  return found == chosen.end() ? std::vector<std::string>() : found->second;
}

// Whoever had a part in a step of several seats, not only the last; and in whose name he had it.
bool has_worked_at(const Move& move, std::string_view step, std::string_view person) {
  if (worker_of(move.instance(), step) == person) return true;
  const Visit* visit = move.instance().newest_finished(step);
  if (visit == nullptr) return false;
  return std::any_of(visit->seats.begin(), visit->seats.end(), [&](const Seat& seat) {
    return seat.by == person || seat.for_whom == person;
  });
}

bool bars(const Asking& asking, const graph::Source& source, std::string_view person) {
  const Move& move = asking.move;
  if (source.kind == SourceKind::role) {
    return move.situation().office.organisation->plays(person, source.name);
  }
  if (source.kind == SourceKind::worker_of) return has_worked_at(move, source.name, person);
  return is_among(person, persons_of(asking, source));
}

}  // namespace

std::vector<std::string> persons_of(const Asking& asking, const graph::Source& source) {
  const Move& move = asking.move;
  const office::Organisation& organisation = *move.situation().office.organisation;
  const auto of_other = [&](const auto& question) {
    const auto other = persons_of(asking, *source.of);
    return other.empty() ? other : first_of(question(other.front()));
  };
  switch (source.kind) {
    case SourceKind::role:
    case SourceKind::each_of_role:
      return organisation.members(source.name);
    case SourceKind::starter:
      return {move.instance().starter};
    case SourceKind::worker_of: {
      const std::string person = worker_of(move.instance(), source.name);
      return person.empty() ? std::vector<std::string>{} : std::vector{person};
    }
    case SourceKind::superior_of:
      return of_other(
          [&](const std::string& person) { return organisation.superiors(person, source.levels); });
    case SourceKind::head_of:
      return of_other([&](const std::string& person) { return organisation.heads_of(person); });
    case SourceKind::holder:
      return holders_of(move, asking.from);
    case SourceKind::formula:
      return persons_in(move.evaluate(source.formula, asking.from).value);
    case SourceKind::chain_of:
      return chain_of(asking, source);
    case SourceKind::chosen_by:
      return chosen_for(asking);
    case SourceKind::next_of:
    case SourceKind::least_loaded:
      if (const std::string person = drawn_already(asking, source); !person.empty()) {
        return {person};
      }
      return source.kind == SourceKind::next_of ? next_of(asking, source)
                                                : least_loaded_of(asking, source);
  }
  return {};
}

std::string drawn_already(const Asking& asking, const graph::Source& source) {
  const std::string rule = rule_of(source);
  const Instance& instance = asking.move.instance();
  std::string person;
  if (const auto past = instance.past.find(asking.step); past != instance.past.end()) {
    const auto drawn = past->second.drawn.find(rule);
    if (drawn != past->second.drawn.end()) person = drawn->second;
  }
  const Visit* visit = instance.find(asking.from);
  if (visit != nullptr && visit->step == asking.step) {
    for (const Seat& seat : visit->seats) {
      if (seat.rule == rule && seat.state != SeatState::removed) person = seat.holder;
    }
  }
  const auto members = asking.move.situation().office.organisation->members(source.name);
  const graph::Work* work = work_for(asking);
  const bool is_out = work != nullptr && is_barred(asking, *work, person);
  return is_among(person, members) && !is_out ? person : std::string();
}

std::string rule_of(const graph::Source& source) {
  switch (source.kind) {
    case SourceKind::role:
      return "role " + source.name;
    case SourceKind::each_of_role:
      return "each " + source.name;
    case SourceKind::starter:
      return "starter";
    case SourceKind::worker_of:
      return "worker of " + source.name;
    case SourceKind::superior_of:
      return "superior " + std::to_string(source.levels) + " of " + rule_of(*source.of);
    case SourceKind::holder:
      return "holder";
    case SourceKind::formula:
      return "formula";
    case SourceKind::chain_of:
      return "chain of " + rule_of(*source.of) + " up to " + source.name;
    case SourceKind::head_of:
      return "head of " + rule_of(*source.of);
    case SourceKind::chosen_by:
      return "chosen by " + rule_of(*source.of);
    case SourceKind::next_of:
      return rotation_of(source.name);
    case SourceKind::least_loaded:
      return "least loaded of " + source.name;
  }
  return "";
}

bool is_barred(const Asking& asking, const graph::Work& work, std::string_view person) {
  return std::any_of(work.never.begin(), work.never.end(),
                     [&](const graph::Source& source) { return bars(asking, source, person); });
}

bool is_barred(const Move& move, const Visit& visit, std::string_view person) {
  const graph::Work* work = work_of(move.step_of(visit).node);
  return work != nullptr && is_barred({move, visit.id, visit.step}, *work, person);
}

bool is_among(std::string_view person, const std::vector<std::string>& persons) {
  return std::find(persons.begin(), persons.end(), person) != persons.end();
}

std::string rotation_of(std::string_view role) { return "next of " + std::string(role); }

}  // namespace banli::execution
