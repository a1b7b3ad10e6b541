#include "tests/execution/random_play.hpp"

#include <algorithm>
#include <set>
#include <unordered_set>

#include "execution/nodes.hpp"
#include "graph/exploration.hpp"
#include "graph/soundness.hpp"
#include "tests/execution/play.hpp"

namespace banli::tests {

namespace {

using execution::Seat;
using execution::SeatState;
using execution::Visit;
using execution::VisitState;

constexpr std::size_t random_commands = 40;
constexpr std::size_t commands_to_the_end = 4'000;

// All markings that a case of the process can reach, from the proof.
class Reachable {
 public:
  explicit Reachable(const graph::Graph& graph)
      : graph_(graph), exploration_(graph, graph::markings_limit) {
    for (graph::MarkingNumber i = 0; i < exploration_.count(); ++i) {
      markings_.insert(exploration_.marking(i));
    }
  }

  void check(const execution::Instance& instance) const {
    if (!instance.is_open()) return;
    const graph::Places& places = exploration_.places();
    graph::Marking marking(places.size());
    for (const Visit& visit : instance.visits) {
      const graph::StepIndex step = *graph_.find(visit.step);
      if (visit.state == VisitState::live) {
        if (visit.seats.empty()) return;  // held by an incident
        add(marking, places.live(step), "two tokens in " + visit.step);
      }
      for (const execution::Arrival& late : visit.awaits) {
        add(marking, places.awaited(flow(late)), "awaited twice: " + late.step);
      }
    }
    for (const execution::Arrival& arrival : instance.waiting) {
      add(marking, places.arrival(flow(arrival)), "two arrivals from " + arrival.step);
    }
    if (!markings_.contains(marking)) throw BrokenInvariant("no run of the process leads here");
  }

 private:
  graph::FlowIndex flow(const execution::Arrival& arrival) const {
    return *graph_.find_flow(*graph_.find(arrival.step), arrival.flow);
  }
  static void add(graph::Marking& marking, std::size_t bit, const std::string& clash) {
    if (marking.has(bit)) throw BrokenInvariant(clash);
    marking.add(bit);
  }

  const graph::Graph& graph_;
  graph::Exploration exploration_;
  std::unordered_set<graph::Marking, graph::MarkingHash> markings_;
};

struct OpenSeat {
  const Visit* visit;
  const Seat* seat;
};

std::vector<OpenSeat> open_seats(const execution::Instance& instance) {
  std::vector<OpenSeat> seats;
  for (const Visit& visit : instance.visits) {
    if (visit.state != VisitState::live) continue;
    for (const Seat& seat : visit.seats) {
      if (seat.state == SeatState::open) seats.push_back({&visit, &seat});
    }
  }
  return seats;
}

std::string person_for(const Seat& seat, Random& random) {
  if (!seat.holder.empty()) return seat.holder;
  const auto members = office_of_five()->members(seat.role);
  return members[below(random, members.size())];
}

std::string place_name(const OpenSeat& open) {
  return open.visit->step + (open.visit->seats.size() > 1 ? "." + std::to_string(open.seat->number) : "");
}

class RandomPlayer {
 public:
  RandomPlayer(const graph::Graph& graph, Random& random) : graph_(graph), random_(random) {}

  // What somebody could do now; forward only when the case is to come to its end.
  std::string next(const execution::Instance& instance, bool only_forward) {
    const auto seats = open_seats(instance);
    if (seats.empty()) return "";
    const OpenSeat open = seats[below(random_, seats.size())];
    const std::string who = person_for(*open.seat, random_);
    const std::uint64_t kind = only_forward ? 0 : below(random_, 100);
    if (kind < 62) return forward(open, who, only_forward);
    if (kind < 70) return "claim " + place_name(open) + ' ' + who;
    if (kind < 74) return "release " + place_name(open) + ' ' + who;
    if (kind < 88) return back(instance, open, who);
    if (kind < 94) return std::string("take-back ") + (chance(50) ? "ann" : "carl");
    if (kind < 97) return forward(open, "eve", false);  // nobody's colleague
    return "comment " + who + " text=hm";
  }

 private:
  bool chance(int percent) { return below(random_, 100) < static_cast<std::uint64_t>(percent); }

  std::string forward(const OpenSeat& open, const std::string& who, bool only_forward) {
    const graph::Node& node = graph_.step(*graph_.find(open.visit->step)).node;
    if (const auto* approve = std::get_if<graph::Approve>(&node)) {
      const bool may_abstain = approve->voting.abstain != graph::Voting::Abstain::not_allowed;
      std::string verb = chance(only_forward ? 90 : 60) ? "approve" : "refuse";
      if (may_abstain && chance(15)) verb = "abstain";
      return verb + ' ' + place_name(open) + ' ' + who;
    }
    std::string line = "complete " + place_name(open) + ' ' + who;
    const auto* answers = execution::answers_of(node);
    if (answers != nullptr && !answers->empty()) {
      const std::size_t last = answers->size() - 1;
      const std::size_t at = only_forward && chance(80) ? last : below(random_, answers->size());
      line += " answer=" + (*answers)[at].name;
    }
    return line;
  }

  std::string back(const execution::Instance& instance, const OpenSeat& open, const std::string& who) {
    std::set<std::string> steps;
    for (const Visit& visit : instance.visits) {
      if (visit.state != VisitState::live && !visit.seats.empty()) steps.insert(visit.step);
    }
    if (steps.empty()) return "claim " + place_name(open) + ' ' + who;
    std::string targets;
    for (int i = 0; i < (chance(20) ? 2 : 1); ++i) {
      auto at = steps.begin();
      std::advance(at, below(random_, steps.size()));
      targets += (targets.empty() ? "" : ",") + *at;
    }
    return "return " + place_name(open) + ' ' + who + " to=" + targets + " reason=r";
  }

  const graph::Graph& graph_;
  Random& random_;
};

bool fails_the_same(const std::shared_ptr<const graph::Graph>& graph, const Failure& failure,
                    const std::vector<std::string>& commands) {
  const Reachable reachable(*graph);
  Play play(graph);
  try {
    for (const std::string& line : commands) {
      play.command(line);
      reachable.check(play.instance());
    }
  } catch (const std::exception& broken) {
    const std::string what = broken.what();
    return what.substr(0, 24) == failure.what.substr(0, 24);
  }
  return false;
}

}  // namespace

Played play_at_random(const std::shared_ptr<const graph::Graph>& graph, Random& random) {
  const Reachable reachable(*graph);
  Play play(graph);
  RandomPlayer player(*graph, random);
  Played played;
  std::vector<std::string> lines;
  const auto run = [&](const std::string& line) {
    lines.push_back(line);
    ++played.commands;
    const std::string answer = play.command(line);
    if (answer.starts_with("refused ")) {
      ++played.refused;
    } else if (line.starts_with("return ")) {
      ++played.returns;
    }
    reachable.check(play.instance());
  };
  try {
    run("start ann x=" + std::to_string(below(random, 5)));
    while (play.instance().is_open()) {
      const bool only_forward = played.commands > random_commands;
      const std::string line = player.next(play.instance(), only_forward);
      if (line.empty()) throw BrokenInvariant("an open case that nobody can move");
      if (played.commands > commands_to_the_end) throw BrokenInvariant("the case never ends");
      run(line);
    }
  } catch (const std::exception& broken) {
    played.failure = Failure{broken.what(), std::move(lines)};
  }
  return played;
}

Failure shrink(const std::shared_ptr<const graph::Graph>& graph, Failure failure) {
  bool is_smaller = failure.commands.size() < 1'000;  // a case that never ends stays as it is
  while (is_smaller) {
    is_smaller = false;
    for (std::size_t i = failure.commands.size(); i-- > 1;) {
      std::vector<std::string> fewer = failure.commands;
      fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
      if (!fails_the_same(graph, failure, fewer)) continue;
      failure.commands = std::move(fewer);
      is_smaller = true;
    }
  }
  return failure;
}

}  // namespace banli::tests
