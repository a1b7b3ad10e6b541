#include "tests/execution/random_player.hpp"

#include <iterator>
#include <set>

#include "execution/nodes.hpp"
#include "tests/execution/play.hpp"
#include "tests/execution/play_commands.hpp"

namespace banli::tests {

using execution::Instance;
using execution::Seat;
using execution::SeatState;
using execution::Visit;
using execution::VisitState;
using execution::Wait;

namespace {

// By its step, where that names this very visit.
std::string name_of(const Instance& instance, const Visit& visit) {
  std::string name = visit.step;
  if (visit.turn > 0) name += '[' + std::to_string(visit.turn) + ']';
  if (visit_named(instance, name) == visit.id) return name;
  return '#' + std::to_string(visit.id.value);
}

bool belongs_to_stage(const Wait& wait) { return wait.kind.starts_with("stage-"); }

graph::Answer::Counts counts_as(std::string_view verb) {
  if (verb == "approve") return graph::Answer::Counts::agreed;
  return verb == "refuse" ? graph::Answer::Counts::refused : graph::Answer::Counts::abstained;
}

}  // namespace

std::string RandomPlayer::Place::name() const {
  const bool is_alone = is->seats.size() <= 1 || visit.starts_with('#');
  return is_alone ? visit : visit + '.' + std::to_string(seat->number);
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
  const bool is_forward = direction == Direction::forward;
  const bool is_suspended = instance.state == execution::CaseState::suspended;
  if (is_suspended && (is_forward || chance(70))) return "activate dora";
  std::vector<std::string> lines;  // each moves something
  for (const Visit& visit : instance.visits) {
    if (visit.state != VisitState::live) continue;
    const std::string name = name_of(instance, visit);
    if (visit.incident) lines.push_back(out_of_incident(visit, name));
    if (visit.child) {
      lines.push_back("end-call " + name + (chance(80) ? " completed x=1" : " broken"));
    }
    for (const Seat& seat : visit.seats) {
      if (seat.state != SeatState::open) continue;
      const Place at{name, &visit, &seat, person_for(seat)};
      lines.push_back(is_forward ? forward(at, direction) : by_person(instance, at));
    }
    for (std::uint32_t i = 0; i < visit.waits.size(); ++i) {
      const bool is_wanted = !is_forward || !belongs_to_stage(visit.waits[i]);
      if (!visit.waits[i].met && is_wanted) lines.push_back(by_itself({name, i, &visit.waits[i]}));
    }
  }
  if (lines.empty()) return "";
  if (!is_forward && chance(4)) return out_of_place(instance);
  for (std::uint32_t i = 0; i < instance.waits.size() && !is_forward; ++i) {
    if (!instance.waits[i].met) lines.push_back(by_itself({"case", i, &instance.waits[i]}));
  }
  return lines[below(random_, lines.size())];
}

std::string RandomPlayer::by_person(const Instance& instance, const Place& at) {
  const std::uint64_t kind = below(random_, 100);
  if (kind < 48) return forward(at, Direction::any);
  if (kind < 62) return handed(at);
  if (kind < 70) return "claim " + at.name() + ' ' + at.who;
  if (kind < 74) return "release " + at.name() + ' ' + at.who;
  if (kind < 88) return back(instance, at);
  if (kind < 94) return std::string("take-back ") + (chance(50) ? "ann" : "carl");
  if (kind >= 97) return "comment " + at.who + " text=hm";
  Place by_eve = at;
  by_eve.who = "eve";  // nobody's colleague
  return forward(by_eve, Direction::any);
}

// A time that has not come is waited for.
std::string RandomPlayer::by_itself(const Met& met) {
  const std::string at = met.visit + ' ' + std::to_string(met.index);
  if (met.wait->at) {
    return chance(50) ? "fire " + at : "later " + std::to_string(1 + below(random_, 3)) + " days";
  }
  if (met.wait->kind == "job") {
    const bool fails = chance(20);
    return fails ? "fail-job " + met.visit + " broken"
                 : "complete-job " + met.visit + " w1 receipt=" + std::to_string(below(random_, 5));
  }
  return "deliver " + at + " m1";
}

// Tried again; where that leads nowhere, whoever decided takes it back, and where the way back is
// closed for good, or nobody is there to ask, an administrator lets the step pass.
std::string RandomPlayer::out_of_incident(const Visit& visit, const std::string& name) {
  const std::string& code = visit.incident->code;
  const bool is_closed_off =
      code == "return-passes-final" || code == "return-target-gone" || code == "nobody-found";
  if (is_closed_off && chance(50)) return "skip " + name + " dora reason=r";
  for (const Seat& seat : visit.seats) {
    if (!seat.by.empty() && chance(50)) return "take-back " + name + ' ' + seat.by;
  }
  return "retry " + name + " carl";
}

// What somebody does who does not know better: at any visit, also one that is done.
std::string RandomPlayer::out_of_place(const Instance& instance) {
  const Visit& visit = instance.visits[below(random_, instance.visits.size())];
  const std::string name = name_of(instance, visit);
  const std::string wait = ' ' + std::to_string(below(random_, 3));
  switch (below(random_, 12)) {
    case 0:
      return "fire " + name + wait;
    case 1:
    case 2:
      return "deliver " + name + wait + " m2";
    case 3:
      return "end-call " + name + " completed";
    case 4:
      return "complete-job " + name + " w2 receipt=1";
    case 5:
      return "fail-job " + name + " broken";
    case 6:
      return "retry " + name + " dora";
    case 7:
      return "complete " + name + " bob";
    case 8:
      return "approve " + name + " dora";
    case 9:
      return "take-back " + name + " carl";
    case 10:
      return std::string("withdraw ") + (chance(5) ? "ann" : "bob") + " reason=r";
    default:
      return chance(5) ? "terminate dora reason=r" : "claim " + name + " carl";
  }
}

std::string RandomPlayer::vote(const graph::Approve& approve, const Place& at,
                               Direction direction) {
  const bool may_abstain = approve.voting.abstain != graph::Voting::Abstain::not_allowed;
  std::string verb = chance(direction == Direction::forward ? 90 : 60) ? "approve" : "refuse";
  if (may_abstain && chance(15)) verb = "abstain";
  std::vector<std::string> words;
  for (const graph::Answer& answer : approve.answers) {
    if (counts_as(verb) == answer.counts) words.push_back(answer.name);
  }
  if (words.empty() || chance(20)) return verb + ' ' + at.name() + ' ' + at.who;
  return "complete " + at.name() + ' ' + at.who + " answer=" + words[below(random_, words.size())] +
         " opinion=o";
}

std::string RandomPlayer::forward(const Place& at, Direction direction) {
  if (!at.seat->owner.empty()) return "advise " + at.name() + ' ' + at.who + " advice=fine";
  const graph::Node& node = graph_.step(*graph_.find(at.is->step)).node;
  if (const auto* approve = std::get_if<graph::Approve>(&node)) {
    return vote(*approve, at, direction);
  }
  std::string line = "complete " + at.name() + ' ' + at.who;
  if (!graph::forms_of(node).empty()) line += " n.count=" + std::to_string(below(random_, 4));
  const auto* answers = graph::answers_of(node);
  if (answers == nullptr || answers->empty()) return line;
  const bool is_usual = direction == Direction::forward && chance(80);
  const std::size_t answer = is_usual ? 0 : below(random_, answers->size());
  return line + " answer=" + (*answers)[answer].name;
}

std::string RandomPlayer::back(const Instance& instance, const Place& at) {
  std::set<std::string> steps;
  for (const Visit& visit : instance.visits) {
    if (visit.state != VisitState::live && !visit.seats.empty()) steps.insert(visit.step);
    if (visit.state != VisitState::live && visit.owns_scope()) steps.insert(visit.step);
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
