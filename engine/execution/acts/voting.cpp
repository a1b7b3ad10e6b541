#include "execution/acts.hpp"
#include "execution/answering.hpp"
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

graph::Answer::Counts counts_of(Vote vote) {
  switch (vote) {
    case Vote::agree:
      return graph::Answer::Counts::agreed;
    case Vote::refuse:
      return graph::Answer::Counts::refused;
    case Vote::abstain:
      return graph::Answer::Counts::abstained;
  }
  return graph::Answer::Counts::nothing;
}

Vote vote_of(const graph::Answer& answer) {
  if (answer.counts == graph::Answer::Counts::agreed) return Vote::agree;
  return answer.counts == graph::Answer::Counts::refused ? Vote::refuse : Vote::abstain;
}

// The gate's own word for a vote, if it has one; where it has several the voter must say which.
Allowed<std::string> word_for(const graph::Step& step, const std::vector<graph::Answer>& words,
                              const CastVote& command) {
  std::vector<graph::Answer> alike;
  for (const graph::Answer& answer : words) {
    if (answer.counts == counts_of(command.vote)) alike.push_back(answer);
  }
  if (alike.empty()) return std::string();
  const graph::Answer& word = alike.front();
  const text::Arguments about{
      {"step", step.name}, {"answers", listed(alike)}, {"answer", word.name}};
  if (alike.size() > 1) return refuse("answer-wanted", about);
  if (word.opinion_required && command.opinion.empty()) return refuse("opinion-wanted", about);
  return word.name;
}

Done cast(Move& move, const Place& place, const CastVote& command, const std::string& word) {
  const std::string& actor = move.situation().actor;
  const graph::Step& step = move.step_of(move.visit(place.visit));
  const auto& approve = std::get<graph::Approve>(step.node);
  const graph::Voting& voting = approve.voting;
  const bool may_abstain = voting.abstain != graph::Voting::Abstain::not_allowed;
  if (command.vote == Vote::abstain && !may_abstain) {
    return refuse("no-abstention-here", {{"step", step.name}});
  }
  const std::string unnamed(name(command.vote));
  if (command.opinion.empty() && wants_opinion(voting, command.vote)) {
    return refuse("opinion-wanted",
                  {{"step", step.name}, {"answer", word.empty() ? unnamed : word}});
  }
  const Writing writing{
      place.visit,     approve.work.forms, command.filled,  actor,
      place.seat.role, command.seen,       command.opinion, Writing::Opinions::optional};
  auto written = write_forms(move, writing);
  if (!written) return std::unexpected(std::move(written.error()));
  auto chosen = people_chosen(move, place.visit, command.filled);
  if (!chosen) return std::unexpected(std::move(chosen.error()));
  for (PeopleChosen& one : *chosen) move.emit(std::move(one));
  if (*written) move.emit(std::move(**written));

  Seat seat = place.acted_by(actor, move.situation().now);
  seat.state = state_of(command.vote);
  seat.answer = word;
  SeatChanged changed{place.visit, "voted", seat, std::nullopt};
  if (!command.opinion.empty()) {
    changed.opinion = move.written(command.opinion, Move::Kept::redactable);
  }
  const std::vector<Seat> others = seats_spoken_for(move.visit(place.visit), place, seat);
  move.emit(std::move(changed));
  go_on_with_signers(move, place.visit, seat);
  for (Seat other : others) {
    other.state = seat.state;
    other.answer = word;
    move.emit(SeatChanged{place.visit, "voted", other, std::nullopt});
    go_on_with_signers(move, place.visit, other);
  }
  resume(approve, move, place.visit);
  return {};
}

}  // namespace

Done act(Move& move, const CastVote& command) {
  auto place = place_to_work(move, command.task, move.situation().actor);
  if (!place) return std::unexpected(std::move(place.error()));
  move.act_for(place->for_whom);
  const graph::Step& step = move.step_of(move.visit(place->visit));
  const auto* approve = std::get_if<graph::Approve>(&step.node);
  if (approve == nullptr) return refuse("no-vote-here", {{"step", step.name}});
  auto word = word_for(step, approve->answers, command);
  if (!word) return std::unexpected(std::move(word.error()));
  return cast(move, *place, command, *word);
}

Done vote_in_words(Move& move, const Place& place, const Complete& command) {
  const graph::Step& step = move.step_of(move.visit(place.visit));
  const auto& answers = std::get<graph::Approve>(step.node).answers;
  if (answers.empty()) return refuse("vote-wanted", {{"step", step.name}});
  const auto answer = answer_named(step, answers, command);
  if (!answer) return std::unexpected(answer.error());
  const CastVote vote{command.task, vote_of(**answer), command.filled, command.opinion,
                      command.seen};
  return cast(move, place, vote, (*answer)->name);
}

}  // namespace banli::execution
