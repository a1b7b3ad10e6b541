// A wait is met: what follows is the step's own business, or a stage's effect.
#include "execution/acts.hpp"
#include "execution/calling.hpp"
#include "execution/nodes.hpp"
#include "execution/reassigning.hpp"
#include "execution/stages.hpp"

namespace banli::execution {

namespace {

// The wait that a command of the engine means, or why it is none any more.
Allowed<Wait> wait_of(const Move& move, VisitId visit, std::uint32_t wait) {
  const Visit* found = move.instance().find(visit);
  const bool is_live = !visit || (found != nullptr && found->state == VisitState::live);
  if (!is_live) return refuse("not-waiting", {{"visit", std::to_string(visit.value)}});
  const std::vector<Wait>& waits = visit ? found->waits : move.instance().waits;
  if (wait >= waits.size() || waits[wait].met) {
    return refuse("not-waiting", {{"visit", std::to_string(visit.value)}});
  }
  return waits[wait];
}

void meet(Move& move, VisitId visit, std::uint32_t index, const Wait& wait, std::string cause) {
  const graph::Stage* stage = stage_of(move, visit, wait);
  const std::optional<Due> again =
      stage == nullptr ? std::nullopt : again_at(move, visit, *stage, wait);
  move.emit(WaitMet{visit, index, wait.at, again, std::move(cause)});
  if (stage != nullptr) return take_effect(move, visit, *stage, wait.times + 1);
  resume(move, visit);
  if (wait.kind == "opens") staff_on_opening(move, visit);
}

// What comes from outside; times come by themselves, and workers bring their jobs.
bool is_delivered(const Wait& wait) {
  return wait.kind == "message" || wait.kind == "turn" || wait.kind == "ended" ||
         wait.kind == "stage-message";
}

// What a message brought, as the fields that it goes into have it.
Allowed<std::vector<Given>> read_values(const Move& move, const Deliver& command) {
  std::vector<Given> given;
  for (const auto& [path, value] : command.values) given.push_back({path, value});
  text::Problems problems = fit(move, command.visit, given);
  if (problems.empty()) return given;
  return std::unexpected(
      text::Refusal{"message-unfit", {{"message", command.cause}}, std::move(problems)});
}

const Visit* find_call(const Move& move, const EndCall& command) {
  const Visit* visit = move.instance().find(command.visit);
  const bool waits = visit != nullptr && visit->state == VisitState::live && visit->child &&
                     visit->child == command.child;
  return waits ? visit : nullptr;
}

Allowed<const Visit*> job_at(const Move& move, VisitId id) {
  const Visit* visit = move.instance().find(id);
  if (visit == nullptr || visit->state != VisitState::live || visit->step_kind != "job" ||
      !std::holds_alternative<graph::Job>(move.step_of(*visit).node)) {
    return refuse("job-gone", {{"job", std::to_string(id.value)}});
  }
  return visit;
}

std::uint32_t index_of_job(const Visit& visit) {
  std::uint32_t index = 0;
  while (index < visit.waits.size() && visit.waits[index].kind != "job") ++index;
  return index;
}

// What the step wants of what the worker brought.
std::vector<Given> given_by(const Move& move, VisitId visit, const graph::Handed& gives,
                            const std::vector<std::pair<std::string, Value>>& values) {
  struct Brought : feel::Names {
    const std::vector<std::pair<std::string, Value>>& values;
    const CaseNames names;
    Brought(const std::vector<std::pair<std::string, Value>>& brought, CaseNames around)
        : values(brought), names(std::move(around)) {}
    std::optional<Value> find(std::string_view name) const override {
      for (const auto& [key, value] : values) {
        if (key == name) return value;
      }
      return names.find(name);
    }
    const feel::Function* find_function(std::string_view name) const override {
      return names.find_function(name);
    }
    std::optional<Value> follow(const std::string& text,
                                const std::vector<std::string>& path) const override {
      return names.follow(text, path);
    }
  };
  const Brought brought(values, move.names(visit));
  std::vector<Given> given;
  for (const auto& [path, formula] : gives) {
    given.push_back({path, feel::evaluate(formula, brought).value});
  }
  return given;
}

}  // namespace

Done act(Move& move, const Fire& command) {
  const auto wait = wait_of(move, command.visit, command.wait);
  if (!wait) return std::unexpected(wait.error());
  if (!wait->at || wait->at->at > move.situation().now) {
    return refuse("not-due-yet", {{"visit", std::to_string(command.visit.value)}});
  }
  meet(move, command.visit, command.wait, *wait, "time");
  return {};
}

Done act(Move& move, const Deliver& command) {
  const auto wait = wait_of(move, command.visit, command.wait);
  if (!wait) return std::unexpected(wait.error());
  if (!is_delivered(*wait)) {
    return refuse("not-waiting", {{"visit", std::to_string(command.visit.value)}});
  }
  const auto given = read_values(move, command);
  if (!given) return std::unexpected(given.error());
  take_given(move, command.visit, *given);
  meet(move, command.visit, command.wait, *wait, command.cause);
  return {};
}

Done act(Move& move, const EndCall& command) {
  const Visit* visit = find_call(move, command);
  if (visit == nullptr)
    return refuse("not-waiting", {{"visit", std::to_string(command.visit.value)}});
  const VisitId id = visit->id;
  const auto& call = std::get<graph::Call>(move.step_of(*visit).node);
  std::vector<Given> given;
  for (const auto& [path, value] : command.given) given.push_back({path, value});
  take_given(move, id, given);
  for (const graph::Stage& stage : move.step_of(move.visit(id)).stages) {
    const bool takes_it = stage.cause.kind == graph::Cause::Kind::error &&
                          (stage.cause.name == command.outcome ||
                           (stage.cause.name.empty() && command.was_cancelled));
    if (!takes_it) continue;
    take_effect(move, id, stage, 1);
    break;
  }
  // Unless the stage led elsewhere it goes on: nobody is there any more to wait for.
  if (find_call(move, command) != nullptr) move.leave(id, call.then, "", command.outcome);
  return {};
}

Done act(Move& move, const Hold& command) {
  const Visit* visit = move.instance().find(command.visit);
  const bool is_of_a_call = command.stage > 0 || !command.step.empty();
  const bool waits = visit != nullptr && visit->state == VisitState::live && command.stage == 0;
  const bool is_known = visit != nullptr || !command.visit;
  if (!waits && (!is_of_a_call || !is_known)) {
    return refuse("not-waiting", {{"visit", std::to_string(command.visit.value)}});
  }
  if (!waits) return hold_call(move, command), Done();
  move.raise(command.visit, command.code, command.about);
  return {};
}

Done act(Move& move, const CompleteJob& command) {
  const auto visit = job_at(move, command.visit);
  if (!visit) return std::unexpected(visit.error());
  const auto& job = std::get<graph::Job>(move.step_of(**visit).node);
  const std::uint32_t index = index_of_job(**visit);
  const bool is_held = (*visit)->incident.has_value();
  std::vector<Given> given = given_by(move, command.visit, job.gives, command.values);
  if (text::Problems problems = fit(move, command.visit, given); !problems.empty()) {
    return std::unexpected(
        text::Refusal{"result-unfit", {{"step", (*visit)->step}}, std::move(problems)});
  }
  take_given(move, command.visit, given);
  if (is_held) move.emit(IncidentResolved{command.visit});
  move.emit(WaitMet{command.visit, index, std::nullopt, std::nullopt, command.worker});
  move.leave(command.visit, job.then, "", "");
  return {};
}

Done act(Move& move, const FailJob& command) {
  const auto visit = job_at(move, command.visit);
  if (!visit) return std::unexpected(visit.error());
  const std::string step = (*visit)->step;
  move.raise(command.visit, "job-failed", {"step", step, "error", command.error});
  return {};
}

}  // namespace banli::execution
