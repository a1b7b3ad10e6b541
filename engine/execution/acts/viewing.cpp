// That somebody has seen a step, once for each person and visit. It moves nothing.
#include <algorithm>

#include "execution/acts.hpp"
#include "execution/seats.hpp"

namespace banli::execution {

namespace {

// By name, or as somebody of the role.
bool was_told(const Move& move, const std::vector<std::string>& told, const std::string& person) {
  const office::Organisation& organisation = *move.situation().office.organisation;
  return std::ranges::any_of(told, [&](const std::string& name) {
    return name == person || organisation.plays(person, name);
  });
}

bool concerns(const Move& move, const Visit& visit, const std::string& person) {
  const bool has_seat = std::ranges::any_of(visit.seats, [&](const Seat& seat) {
    return seat.holder == person || seat.by == person || is_candidate(move, visit, seat, person);
  });
  return has_seat || was_told(move, visit.copied, person) || was_told(move, visit.told, person);
}

}  // namespace

Done act(Move& move, const View& command) {
  const Visit* visit = move.instance().find(command.visit);
  if (visit == nullptr) {
    return refuse("no-such-task", {{"task", std::to_string(command.visit.value)}});
  }
  const std::string& actor = move.situation().actor;
  if (!concerns(move, *visit, actor)) {
    return refuse("not-yours-to-view", {{"actor", actor}, {"step", visit->step}});
  }
  const bool is_recorded = std::ranges::find(visit->seen, actor) != visit->seen.end();
  if (!is_recorded) move.emit(Viewed{command.visit, actor});
  return {};
}

}  // namespace banli::execution
