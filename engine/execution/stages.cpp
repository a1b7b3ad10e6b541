#include "execution/stages.hpp"

#include <algorithm>

#include "execution/calling.hpp"
#include "execution/nodes.hpp"
#include "execution/noticing.hpp"
#include "execution/reassigning.hpp"
#include "execution/returns.hpp"
#include "execution/run.hpp"
#include "execution/scopes.hpp"
#include "execution/seats.hpp"
#include "execution/staffing.hpp"
#include "execution/timing.hpp"

namespace banli::execution {

namespace {

using Kind = graph::Cause::Kind;

const std::vector<graph::Stage>& stages_of(const Move& move, VisitId host) {
  if (!host) return move.graph().process().stages;
  return move.step_of(move.visit(host)).stages;
}

calendar::Duration backwards(calendar::Duration duration) {
  duration.amount = -duration.amount;
  return duration;
}

// The first time; none where it counts from a due date that is not there.
std::optional<Due> first_time(const Entering& at, const graph::Cause& cause,
                              const std::optional<Due>& due) {
  const calendar::Calendar& calendar = calendar_of(at.move, at.step);
  const Instant now = at.move.situation().now;
  switch (cause.kind) {
    case Kind::overdue:
    case Kind::before_due:
      return time_of_stage(calendar, cause, due);
    case Kind::after:
      return due_after(calendar, now, cause.within);
    case Kind::every:
      return due_at(calendar, calendar::next_time(calendar, cause.every, now));
    case Kind::message:
    case Kind::error:
    case Kind::condition:
      break;
  }
  return std::nullopt;
}

std::string_view kind_of_wait(Kind cause) {
  if (cause == Kind::message) return "stage-message";
  return cause == Kind::condition ? "stage-condition" : "stage-timer";
}

// From 1.
std::uint32_t number_of(const Move& move, VisitId host, const graph::Stage& stage) {
  return static_cast<std::uint32_t>(&stage - stages_of(move, host).data()) + 1;
}

// The visit of an event: what it ends and what follows hang on it.
VisitOpened event_on(const Move& move, VisitId host, const graph::Stage& stage) {
  VisitOpened event;
  event.visit = VisitId{move.instance().last_visit.value + 1};
  event.step_kind = "event";
  event.host = host;
  event.stage = number_of(move, host, stage);
  const graph::Step& step = host ? move.step_of(move.visit(host)) : move.graph().step(0);
  event.step = step.name;
  if (host) {
    event.lane = move.visit(host).lane;
    event.scope = move.visit(host).scope;
  }
  return event;
}

// What a group that is over still awaited nobody can bring any more, nor return to.
bool is_inside_what_is_over(const Instance& instance, const Visit& visit) {
  for (VisitId scope = visit.scope; scope;) {
    const Visit* around = instance.find(scope);
    if (around == nullptr || around->state != VisitState::live) return true;
    scope = around->scope;
  }
  return false;
}

// The last of branches that are over: at an end, or absorbed by a join that had gone on.
void add_over(const Visit& visit, VisitSet& over) {
  if (visit.scope) return;
  if (visit.state == VisitState::done && visit.step_kind == "end") insert(over, visit.id);
  for (const Arrival& arrival : visit.absorbed) {
    for (const VisitId id : arrival.after) insert(over, id);
  }
}

// Who takes back a branch that is over takes the event back too.
void end_the_case(const Move& move, VisitOpened& event) {
  for (const Visit& visit : move.instance().visits) {
    if (visit.state == VisitState::live) event.ended.push_back(visit.id);
    add_over(visit, event.ruled_by);
    const bool is_awaiting = visit.is_awaiting() && !is_inside_what_is_over(move.instance(), visit);
    if (is_awaiting) event.ended_awaiting.push_back(visit.id);
  }
  event.ended_arrivals = move.instance().waiting;
}

// Of a turn the whole step is left.
VisitId whole_of(const Move& move, VisitId host) {
  return host && move.visit(host).turn > 0 ? move.visit(host).scope : host;
}

void interrupt(Move& move, VisitId host, const graph::Stage& stage) {
  VisitOpened event = event_on(move, host, stage);
  const VisitId whole = whole_of(move, host);
  if (!host) {
    end_the_case(move, event);
  } else {
    event.scope = move.visit(whole).scope;
    end_with_inside(move.instance(), whole, event);
  }
  const VisitId visit = event.visit;
  move.emit(std::move(event));
  move.close(visit, "", "", {*stage.then});
}

void begin_beside(Move& move, VisitId host, const graph::Stage& stage) {
  VisitOpened event = event_on(move, host, stage);
  const VisitId visit = event.visit;
  move.emit(std::move(event));
  enter_scope(move, visit, *stage.also);
}

bool is_open_way(const Move& move, VisitId host, const graph::Arrow& arrow) {
  const auto* back = std::get_if<graph::Back>(&arrow.way);
  return back == nullptr || why_not_back(move, host, *back).empty();
}

bool is_open_way(const Move& move, VisitId host, const graph::Arrows& arrows) {
  std::vector<std::string> missing;
  const graph::Arrow* way = move.way_out(host, arrows, missing);
  return way != nullptr && is_open_way(move, host, *way);
}

// Where the way of the answer is closed, the visit keeps an incident and its seats: once that is
// resolved, those who were asked may still answer otherwise.
void answer(Move& move, VisitId host, const std::string& name) {
  const graph::Node& node = move.step_of(move.visit(host)).node;
  if (const auto* approve = std::get_if<graph::Approve>(&node)) {
    const bool is_approved = name == "approved" || name == "同意";
    const graph::Arrows& arrows = is_approved ? approve->approved : approve->rejected;
    if (is_open_way(move, host, arrows)) supersede_rest(move, host);
    return move.leave(host, arrows, "", is_approved ? "approved" : "rejected");
  }
  const auto* answers = answers_of(node);
  if (answers == nullptr) return;
  for (const graph::Answer& one : *answers) {
    if (one.name != name) continue;
    if (is_open_way(move, host, one.arrow)) supersede_rest(move, host);
    return move.follow(host, one.arrow, "", one.name);
  }
}

bool is_at_work(const Move& move, VisitId host) {
  const Visit* visit = move.instance().find(host);
  return visit != nullptr && visit->state == VisitState::live;
}

// What the times of a stage are counted from.
Instant first_of_series(const Move& move, VisitId host, const graph::Stage& stage) {
  const std::optional<Due>& due = host ? move.visit(host).due : move.instance().due;
  if (stage.again && due) return due->at;
  return host ? move.visit(host).opened : move.instance().started;
}

}  // namespace

std::vector<Wait> stage_waits(const Entering& at, const std::vector<graph::Stage>& stages,
                              const std::optional<Due>& due) {
  std::vector<Wait> waits;
  for (std::uint32_t i = 0; i < stages.size(); ++i) {
    const graph::Cause& cause = stages[i].cause;
    if (cause.kind == Kind::error) continue;
    Wait wait;
    wait.kind = kind_of_wait(cause.kind);
    wait.number = i;
    wait.name = cause.name;
    wait.at = first_time(at, cause, due);
    if (wait.kind == "stage-timer" && !wait.at) continue;
    if (cause.kind == Kind::message && !cause.value.empty()) {
      wait.key = key_text(at.move.evaluate(cause.value, at).value);
    }
    waits.push_back(std::move(wait));
  }
  return waits;
}

std::optional<Due> time_of_stage(const calendar::Calendar& calendar, const graph::Cause& cause,
                                 const std::optional<Due>& due) {
  if (!due) return std::nullopt;
  const bool is_before = cause.kind == Kind::before_due;
  return due_after(calendar, due->at, is_before ? backwards(cause.within) : cause.within);
}

const graph::Stage* stage_of(const Move& move, VisitId host, const Wait& wait) {
  if (!wait.kind.starts_with("stage-")) return nullptr;
  return &stages_of(move, host)[wait.number];
}

std::optional<Due> again_at(const Move& move, VisitId host, const graph::Stage& stage,
                            const Wait& wait) {
  const std::uint32_t times = wait.times + 1;
  if (stage.at_most != 0 && times >= stage.at_most) return std::nullopt;
  const bool is_repeated = stage.again || stage.cause.kind == Kind::every;
  if (!is_repeated || !wait.at) return std::nullopt;
  const calendar::Every& every = stage.again ? *stage.again : stage.cause.every;
  const graph::StepIndex step = host ? *move.graph().find(move.visit(host).step) : 0;
  const calendar::Calendar& calendar = calendar_of(move, step);
  return due_at(calendar, calendar::next_time(calendar, every, wait.at->at,
                                              first_of_series(move, host, stage)));
}

void take_effect(Move& move, VisitId host, const graph::Stage& stage, std::uint32_t times) {
  notice(move, host, "urged", names_of_people(move, host, stage.urge), times, stage);
  notice(move, host, "notified", names_of_people(move, host, stage.notify), times, stage);
  if (host) staff(move, host, stage, times);
  if (!stage.start.empty()) call_by_stage(move, host, number_of(move, host, stage), stage);
  if (stage.also) begin_beside(move, host, stage);
  if (!stage.answer.empty() && is_at_work(move, host)) answer(move, host, stage.answer);
  if (stage.then && (!host || is_at_work(move, host))) interrupt(move, host, stage);
}

void hold_call(Move& move, const Hold& command) {
  VisitOpened event;
  if (command.stage > 0) {
    event = event_on(move, command.visit, stages_of(move, command.visit)[command.stage - 1]);
  } else {
    event.visit = VisitId{move.instance().last_visit.value + 1};
    event.step_kind = "event";
    event.step = command.step.empty() ? move.visit(command.visit).step : command.step;
  }
  const VisitId visit = event.visit;
  move.emit(std::move(event));
  move.raise(visit, command.code, command.about);
}

void call_again_by_stage(Move& move, VisitId id) {
  const Visit& visit = move.visit(id);
  const graph::Step& step = move.step_of(visit);
  if (visit.stage > 0) {
    call_by_stage(move, visit.host, visit.stage, stages_of(move, visit.host)[visit.stage - 1]);
  } else if (const auto* node = std::get_if<graph::Call>(&step.node)) {
    call(move, id, node->process, node->with, Waiting::no);
  } else {
    call_to_undo(move, step);
  }
  move.close(id, "", "", {});
}

bool meet_one_condition(Move& move) {
  const auto meets = [&](VisitId host, const std::vector<Wait>& waits) {
    for (std::uint32_t i = 0; i < waits.size(); ++i) {
      if (waits[i].met || waits[i].kind != "stage-condition") continue;
      const graph::Stage& stage = *stage_of(move, host, waits[i]);
      const Value value = move.evaluate(stage.cause.value, host).value;
      const bool* holds = value.as<bool>();
      if (holds == nullptr || !*holds) continue;
      move.emit(WaitMet{host, i, std::nullopt, std::nullopt, "condition"});
      take_effect(move, host, stage, 1);
      return true;
    }
    return false;
  };
  if (meets({}, move.instance().waits)) return true;
  for (const Visit& visit : move.instance().visits) {
    if (visit.state != VisitState::live || visit.waits.empty()) continue;
    if (meets(visit.id, visit.waits)) return true;
  }
  return false;
}

bool catch_error(Move& move, VisitId scope, std::string_view error) {
  for (VisitId host = scope;; host = move.visit(host).scope) {
    for (const graph::Stage& stage : stages_of(move, host)) {
      const bool takes_it = stage.cause.kind == Kind::error &&
                            (stage.cause.name.empty() || stage.cause.name == error);
      if (!takes_it) continue;
      take_effect(move, host, stage, 1);
      return true;
    }
    if (!host) return false;
  }
}

}  // namespace banli::execution
