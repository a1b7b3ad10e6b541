#include "execution/working.hpp"

#include <algorithm>

#include "execution/calling.hpp"
#include "execution/noticing.hpp"

namespace banli::execution {

namespace {

// Somebody was to be chosen by the one who acts right now.
bool is_for_actor_to_choose(const Move& move, VisitId visit, const graph::Work& work) {
  const Asking asking{move, visit, move.visit(visit).step};
  return std::ranges::any_of(work.who, [&](const graph::Source& source) {
    if (source.kind != graph::Source::Kind::chosen_by) return false;
    return is_among(move.situation().actor, persons_of(asking, *source.of));
  });
}

void go_on_without(Move& move, VisitId visit, const graph::Work& work, const graph::Approve* gate) {
  const std::string step = move.visit(visit).step;
  using Rule = graph::Vacancy::Rule;
  if (work.nobody.rule == Rule::skip) return skip(move, visit);
  if (work.nobody.rule == Rule::refuse && gate != nullptr) {
    return move.leave(visit, gate->rejected, "", "rejected");
  }
  if (is_for_actor_to_choose(move, visit, work)) {
    return move.obstruct({"choice-wanted", {{"step", step}}, {}});
  }
  move.raise(visit, "nobody-found", {"step", step});
}

void begin_work(Move& move, VisitId visit, const graph::Work& work, const graph::Approve* gate,
                const Crew& crew) {
  for (const std::string& role : crew.drawn) {
    const std::string series = rotation_of(role);
    move.emit(NumberGiven{series, move.next_count(series), ""});
  }
  prefill(move, visit, work.forms);
  if (!work.cc.empty()) copy_to(move, visit, work.cc);
  if (crew.seats.empty()) return go_on_without(move, visit, work, gate);
  if (is_left_out(crew.seats)) skip(move, visit);
}

}  // namespace

void open_work(const Entering& at, const graph::Work& work, const graph::Approve* gate) {
  Move& move = at.move;
  VisitOpened event = move.opening(at);
  const VisitId visit = event.visit;
  const bool asks_again = at.how == Entering::How::by_return || event.round > 1;
  const Staffing staffing{
      {move, at.scope, event.step}, work, gate, event.took, asks_again, at.seats_before};
  const Crew crew = crew_of(staffing);
  event.seats = crew.seats;
  move.emit(std::move(event));
  begin_work(move, visit, work, gate, crew);
}

bool has_seats(Move& move, VisitId id, const graph::Work& work, const graph::Approve* gate) {
  const Visit& visit = move.visit(id);
  if (is_left_out(visit.seats)) {
    skip(move, id);
    return false;
  }
  if (!visit.seats.empty()) return true;
  const std::string step = visit.step;
  // A turn follows from what its whole took.
  const std::vector<Arrival> took = (visit.turn > 0 ? move.visit(visit.scope) : visit).took;
  const Crew crew =
      crew_of({{move, id, step}, work, gate, took, visit.round > 1, move.seats_before(id)});
  for (const Seat& seat : crew.seats) move.emit(SeatAdded{id, seat});
  begin_work(move, id, work, gate, crew);
  return !crew.seats.empty() && !is_left_out(crew.seats);
}

void prefill(Move& move, VisitId visit, const std::vector<graph::FormUse>& forms) {
  FieldsWritten event{visit, move.instance().turn_around(visit), {}};
  for (const graph::FormUse& use : forms) {
    for (const auto& [field, formula] : use.prefill) {
      const std::string path = use.record + '.' + field;
      const Cells& papers = move.instance().papers_of(visit);
      const auto cell = papers.find(path);
      if (cell != papers.end() && !cell->second.value.is_null()) continue;
      std::vector<Given> given{{path, move.evaluate(formula, visit).value}};
      if (!fit(move, visit, given).empty()) continue;  // empty, as what cannot be computed
      Value value = std::move(given.front().value);
      if (value.is_null()) continue;
      const auto kept = move.is_redactable(path) ? Move::Kept::redactable : Move::Kept::plainly;
      event.changes.push_back({path, {}, move.written(std::move(value), kept)});
    }
  }
  if (!event.changes.empty()) move.emit(std::move(event));
}

}  // namespace banli::execution
