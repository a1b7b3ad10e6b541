#include "tests/execution/random_player.hpp"

#include <iterator>
#include <set>
#include <vector>

#include "execution/nodes.hpp"
#include "tests/execution/play.hpp"

namespace banli::tests {

using execution::Instance;
using execution::Seat;
using execution::SeatState;
using execution::Visit;
using execution::VisitState;

namespace {

struct OpenSeat {
  const Visit* visit;
  const Seat* seat;
};

std::vector<OpenSeat> open_seats(const Instance& instance) {
  std::vector<OpenSeat> seats;
  for (const Visit& visit : instance.visits) {
    if (visit.state != VisitState::live) continue;
    for (const Seat& seat : visit.seats) {
      if (seat.state == SeatState::open) seats.push_back({&visit, &seat});
    }
  }
  return seats;
}

}  // namespace

std::string RandomPlayer::Place::name() const {
  const bool is_alone = visit->seats.size() <= 1;
  return is_alone ? visit->step : visit->step + '.' + std::to_string(seat->number);
}

bool RandomPlayer::chance(int percent) {
  return below(random_, 100) < static_cast<std::uint64_t>(percent);
}

std::string RandomPlayer::person_for(const Seat& seat) {
  if (!seat.holder.empty()) return seat.holder;
  const auto members = office_of_five()->members(seat.role);
  return members[below(random_, members.size())];
}

std::string RandomPlayer::next(const Instance& instance, Direction direction) {
  const auto seats = open_seats(instance);
  if (seats.empty()) return "";
  const OpenSeat open = seats[below(random_, seats.size())];
  Place at{open.visit, open.seat, person_for(*open.seat)};
  if (direction == Direction::forward) return forward(at, direction);
  const std::uint64_t kind = below(random_, 100);
  if (kind < 62) return forward(at, direction);
  if (kind < 70) return "claim " + at.name() + ' ' + at.who;
  if (kind < 74) return "release " + at.name() + ' ' + at.who;
  if (kind < 88) return back(instance, at);
  if (kind < 94) return std::string("take-back ") + (chance(50) ? "ann" : "carl");
  if (kind >= 97) return "comment " + at.who + " text=hm";
  at.who = "eve";  // nobody's colleague
  return forward(at, direction);
}

std::string RandomPlayer::vote(const graph::Approve& approve, const Place& at,
                               Direction direction) {
  const bool may_abstain = approve.voting.abstain != graph::Voting::Abstain::not_allowed;
  std::string verb = chance(direction == Direction::forward ? 90 : 60) ? "approve" : "refuse";
  if (may_abstain && chance(15)) verb = "abstain";
  return verb + ' ' + at.name() + ' ' + at.who;
}

std::string RandomPlayer::forward(const Place& at, Direction direction) {
  const graph::Node& node = graph_.step(*graph_.find(at.visit->step)).node;
  if (const auto* approve = std::get_if<graph::Approve>(&node)) {
    return vote(*approve, at, direction);
  }
  std::string line = "complete " + at.name() + ' ' + at.who;
  const auto* answers = execution::answers_of(node);
  if (answers == nullptr || answers->empty()) return line;
  const bool is_last = direction == Direction::forward && chance(80);
  const std::size_t answer = is_last ? answers->size() - 1 : below(random_, answers->size());
  return line + " answer=" + (*answers)[answer].name;
}

std::string RandomPlayer::back(const Instance& instance, const Place& at) {
  std::set<std::string> steps;
  for (const Visit& visit : instance.visits) {
    if (visit.state != VisitState::live && !visit.seats.empty()) steps.insert(visit.step);
  }
  if (steps.empty()) return "claim " + at.name() + ' ' + at.who;
  std::string targets;
  for (int count = chance(20) ? 2 : 1; count > 0; --count) {
    const auto step =
        std::next(steps.begin(), static_cast<std::ptrdiff_t>(below(random_, steps.size())));
    targets += (targets.empty() ? "" : ",") + *step;
  }
  return "return " + at.name() + ' ' + at.who + " to=" + targets + " reason=r";
}

}  // namespace banli::tests
