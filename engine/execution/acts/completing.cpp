#include "execution/acts.hpp"
#include "execution/answering.hpp"
#include "execution/choosing.hpp"
#include "execution/writing.hpp"

namespace banli::execution {

namespace {

// The answer that the step asks for, by its name; empty where it asks for none.
Allowed<std::string> answer_of(const graph::Step& step, const Complete& command) {
  const auto* answers = answers_of(step.node);
  if (answers == nullptr || answers->empty()) {
    if (command.answer.empty()) return std::string();
    return refuse("no-answers-here", with_meant_set({{"step", step.name}}, command.answer));
  }
  const auto answer = answer_named(step, *answers, command);
  if (!answer) return std::unexpected(answer.error());
  return (*answer)->name;
}

}  // namespace

Done act(Move& move, const Complete& command) {
  const std::string& actor = move.situation().actor;
  auto place = place_to_work(move, command.task, actor);
  if (!place) return std::unexpected(std::move(place.error()));
  move.act_for(place->for_whom);
  const Visit& visit = move.visit(place->visit);
  const graph::Step& step = move.step_of(visit);
  if (std::holds_alternative<graph::Approve>(step.node))
    return vote_in_words(move, *place, command);
  auto answer = answer_of(step, command);
  if (!answer) return std::unexpected(std::move(answer.error()));
  const bool is_one_of_many = visit.seats.size() > 1;
  const Writing writing{place->visit,
                        forms_of(step.node),
                        command.filled,
                        actor,
                        place->seat.role,
                        command.seen,
                        "",
                        is_one_of_many ? Writing::Opinions::must : Writing::Opinions::optional};
  auto written = write_forms(move, writing);
  if (!written) return std::unexpected(std::move(written.error()));
  auto chosen = people_chosen(move, place->visit, command.filled);
  if (!chosen) return std::unexpected(std::move(chosen.error()));
  for (PeopleChosen& one : *chosen) move.emit(std::move(one));
  if (*written) move.emit(std::move(**written));

  Seat seat = place->acted_by(actor, move.situation().now);
  seat.state = SeatState::done;
  seat.answer = *answer;
  SeatChanged changed{place->visit, "done", std::move(seat), std::nullopt};
  if (!command.opinion.empty()) {
    changed.opinion = move.written(command.opinion, Move::Kept::redactable);
  }
  move.emit(std::move(changed));
  resume(move, place->visit);
  return {};
}

}  // namespace banli::execution
