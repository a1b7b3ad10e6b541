#include "execution/joining.hpp"

#include <algorithm>

#include "base/check.hpp"
#include "execution/nodes.hpp"
#include "execution/run.hpp"
#include "execution/scopes.hpp"
#include "graph/join_rule.hpp"

namespace banli::execution {

namespace {

graph::FlowIndex flow_of(const graph::Graph& graph, const Arrival& arrival) {
  const auto from = graph.find(arrival.step);
  BANLI_CHECK(from.has_value());
  const auto flow = graph.find_flow(*from, arrival.flow);
  BANLI_CHECK(flow.has_value());
  return *flow;
}

// One arrival for each flow, the oldest, in the order they came.
struct Meeting {
  std::vector<Arrival> arrivals;
  std::vector<graph::FlowIndex> flows;
};

Meeting meeting_at(const Move& move, graph::StepIndex join, VisitId scope) {
  Meeting meeting;
  for (const Arrival& arrival : move.instance().waiting) {
    if (arrival.to != move.graph().step(join).name || arrival.scope != scope) continue;
    const graph::FlowIndex flow = flow_of(move.graph(), arrival);
    if (std::find(meeting.flows.begin(), meeting.flows.end(), flow) != meeting.flows.end())
      continue;
    meeting.arrivals.push_back(arrival);
    meeting.flows.push_back(flow);
  }
  return meeting;
}

// The visit of a go-on join that still awaits late arrivals.
const Visit* awaiting(const Move& move, std::string_view step, VisitId scope) {
  for (const Visit& visit : move.instance().visits) {
    if (visit.step == step && visit.scope == scope && visit.is_awaiting()) return &visit;
  }
  return nullptr;
}

bool awaits(const Visit& join, const Arrival& arrival) {
  return std::any_of(join.awaits.begin(), join.awaits.end(),
                     [&](const Arrival& awaited) { return awaited.same_flow(arrival); });
}

std::vector<graph::StepIndex> tokens_elsewhere(const Move& move, graph::StepIndex join,
                                               VisitId scope) {
  std::vector<graph::StepIndex> steps;
  for (const Visit& visit : move.instance().visits) {
    if (visit.state != VisitState::live || visit.scope != scope) continue;
    if (visit.step_kind != "event") steps.push_back(*move.graph().find(visit.step));
  }
  for (const Arrival& arrival : move.instance().waiting) {
    if (arrival.scope != scope) continue;
    const graph::StepIndex to = *move.graph().find(arrival.to);
    if (to != join) steps.push_back(to);
  }
  return steps;
}

bool has_token_after(const Move& move, VisitId visit, const graph::StepSet& places) {
  const VisitSet after = cone(move.instance(), {visit});
  for (const VisitId id : after) {
    const Visit& other = move.visit(id);
    const bool runs_beside = other.step_kind == "event";
    if (other.state != VisitState::live || runs_beside) continue;
    if (places.contains(*move.graph().find(other.step))) return true;
  }
  return std::any_of(
      move.instance().waiting.begin(), move.instance().waiting.end(), [&](const Arrival& arrival) {
        return comes_from(arrival, after) && places.contains(*move.graph().find(arrival.to));
      });
}

// Adds the visits in these places after which no token is left there, without those behind the
// meeting. Whoever undoes one of them undoes the join too.
void add_ruling(const Move& move, const Meeting& meeting, const graph::StepSet& places,
                VisitSet& ruling) {
  VisitSet behind;
  for (const Arrival& arrival : meeting.arrivals) {
    for (const VisitId id : ancestors_of_arrival(move.instance(), arrival)) insert(behind, id);
  }
  for (const Visit& visit : move.instance().visits) {
    if (visit.state == VisitState::live || contains(behind, visit.id)) continue;
    if (visit.scope != meeting.arrivals.front().scope) continue;
    if (!places.contains(*move.graph().find(visit.step))) continue;
    if (!has_token_after(move, visit.id, places)) insert(ruling, visit.id);
  }
}

// The visits that ruled the missing branches out: a missing flow could be reached from them.
void add_ruling_of_missing(const Move& move, graph::StepIndex join, const Meeting& meeting,
                           VisitSet& ruling) {
  const graph::Step& step = move.graph().step(join);
  const graph::JoinRegion& region = move.graph().region(join);
  for (std::size_t i = 0; i < step.incoming.size(); ++i) {
    const bool has_come = std::find(meeting.flows.begin(), meeting.flows.end(), step.incoming[i]) !=
                          meeting.flows.end();
    if (!has_come) add_ruling(move, meeting, region.reaches[i], ruling);
  }
}

void add_ended(const Move& move, graph::StepIndex join, VisitOpened& event) {
  const graph::JoinRegion& region = move.graph().region(join);
  for (const Visit& visit : move.instance().visits) {
    if (visit.scope != event.scope) continue;
    if (!graph::ends_token_at(*move.graph().find(visit.step), join, region)) continue;
    if (visit.is_awaiting()) event.ended_awaiting.push_back(visit.id);
    const bool runs_beside = visit.step_kind == "event";  // and goes on
    if (visit.state != VisitState::live || runs_beside) continue;
    end_with_inside(move.instance(), visit.id, event);
  }
  for (const Arrival& arrival : move.instance().waiting) {
    if (arrival.scope != event.scope) continue;
    const bool is_taken =
        std::find(event.took.begin(), event.took.end(), arrival) != event.took.end();
    if (!is_taken && graph::ends_token_at(*move.graph().find(arrival.to), join, region)) {
      event.ended_arrivals.push_back(arrival);
    }
  }
}

void fire(Move& move, graph::StepIndex index, Meeting meeting) {
  const graph::Step& step = move.graph().step(index);
  const auto& join = std::get<graph::Join>(step.node);
  const VisitId scope = meeting.arrivals.front().scope;
  VisitOpened event =
      move.opening({move, index, meeting.arrivals, scope, Entering::How::forward, 0, {}, {}});
  if (join.needs == graph::Join::Needs::alive) {
    add_ruling_of_missing(move, index, meeting, event.ruled_by);
  }
  if (graph::ends_the_rest(join)) {
    // A branch that is over already: done again it would be work of the rest.
    add_ruling(move, meeting, move.graph().region(index).rest, event.ruled_by);
    add_ended(move, index, event);
    event.ended_as_done = join.rest == graph::Join::Rest::finish;
  }
  for (const graph::FlowIndex flow : graph::awaited_after(join, step, meeting.flows)) {
    const graph::Flow& awaited = move.graph().flow(flow);
    event.awaits.push_back(
        {{}, move.graph().step(awaited.from).name, awaited.ordinal, step.name, scope, {}});
  }
  const VisitId visit = event.visit;
  move.emit(std::move(event));
  resume(join, move, visit);
}

Joined fire_if_ready(Move& move, graph::StepIndex index, VisitId scope) {
  const graph::Step& step = move.graph().step(index);
  Meeting meeting = meeting_at(move, index, scope);
  const auto& join = std::get<graph::Join>(step.node);
  const bool is_inclusive = join.needs == graph::Join::Needs::alive;
  const auto tokens =
      is_inclusive ? tokens_elsewhere(move, index, scope) : std::vector<graph::StepIndex>{};
  if (!graph::fires(join, step, move.graph().region(index), meeting.flows, tokens)) {
    return Joined::waits;
  }
  fire(move, index, std::move(meeting));
  return Joined::fired;
}

}  // namespace

Joined meet(Move& move, graph::StepIndex join, const Arrival& arrival) {
  if (const Visit* fired = awaiting(move, move.graph().step(join).name, arrival.scope)) {
    if (!awaits(*fired, arrival)) return Joined::waits;
    move.emit(ArrivalAbsorbed{fired->id, arrival});
    return Joined::absorbed;
  }
  return fire_if_ready(move, join, arrival.scope);
}

Joined meet_inclusive(Move& move, graph::StepIndex join, VisitId scope) {
  return fire_if_ready(move, join, scope);
}

}  // namespace banli::execution
