#include "execution/acts.hpp"
#include "execution/choosing.hpp"
#include "execution/signers.hpp"
#include "execution/writing.hpp"

namespace banli::execution {

namespace {

SeatState state_of(Vote vote) {
  switch (vote) {
    case Vote::agree:
      return SeatState::agreed;
    case Vote::refuse:
      return SeatState::refused;
    case Vote::abstain:
      return SeatState::abstained;
  }
  return SeatState::agreed;
}

bool wants_opinion(const graph::Voting& voting, Vote vote) {
  using Opinion = graph::Voting::Opinion;
  return voting.opinion == Opinion::required ||
         (voting.opinion == Opinion::when_refusing && vote == Vote::refuse);
}

// To whom another seat of the gate was handed besides his own, he speaks once for all of them.
std::vector<Seat> seats_spoken_for(const Visit& visit, const Place& place, const Seat& spoken) {
  std::vector<Seat> others;
  bool is_merged = spoken.merged;
  for (const Seat& seat : visit.seats) {
    const bool is_his = seat.number != spoken.number && seat.state == SeatState::open &&
                        seat.holder == spoken.holder && seat.owner.empty();
    if (!is_his) continue;
    is_merged = is_merged || seat.merged;
    others.push_back(Place{place.visit, seat, place.for_whom}.acted_by(spoken.by, spoken.acted));
  }
  return is_merged ? others : std::vector<Seat>();
}

}  // namespace

Done act(Move& move, const CastVote& command) {
  const std::string& actor = move.situation().actor;
  auto place = place_to_work(move, command.task, actor);
  if (!place) return std::unexpected(std::move(place.error()));
  move.act_for(place->for_whom);
  const graph::Step& step = move.step_of(move.visit(place->visit));
  const auto* approve = std::get_if<graph::Approve>(&step.node);
  if (approve == nullptr) return refuse("no-vote-here", {{"step", step.name}});
  const graph::Voting& voting = approve->voting;
  const bool may_abstain = voting.abstain != graph::Voting::Abstain::not_allowed;
  if (command.vote == Vote::abstain && !may_abstain) {
    return refuse("no-abstention-here", {{"step", step.name}});
  }
  if (command.opinion.empty() && wants_opinion(voting, command.vote)) {
    return refuse("opinion-wanted",
                  {{"step", step.name}, {"answer", std::string(name(command.vote))}});
  }
  const Writing writing{place->visit,    approve->work.forms,        command.filled,
                        actor,           place->seat.role,           command.seen,
                        command.opinion, Writing::Opinions::optional};
  auto written = write_forms(move, writing);
  if (!written) return std::unexpected(std::move(written.error()));
  auto chosen = people_chosen(move, place->visit, command.filled);
  if (!chosen) return std::unexpected(std::move(chosen.error()));
  for (PeopleChosen& one : *chosen) move.emit(std::move(one));
  if (*written) move.emit(std::move(**written));

  Seat seat = place->acted_by(actor, move.situation().now);
  seat.state = state_of(command.vote);
  SeatChanged changed{place->visit, "voted", seat, std::nullopt};
  if (!command.opinion.empty()) {
    changed.opinion = move.written(command.opinion, Move::Kept::redactable);
  }
  const std::vector<Seat> others = seats_spoken_for(move.visit(place->visit), *place, seat);
  move.emit(std::move(changed));
  go_on_with_signers(move, place->visit, seat);
  for (Seat other : others) {
    other.state = seat.state;
    move.emit(SeatChanged{place->visit, "voted", other, std::nullopt});
    go_on_with_signers(move, place->visit, other);
  }
  resume(*approve, move, place->visit);
  return {};
}

}  // namespace banli::execution
