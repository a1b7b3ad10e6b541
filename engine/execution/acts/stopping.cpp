#include "execution/acts.hpp"
#include "execution/nodes.hpp"
#include "execution/stages.hpp"

namespace banli::execution {

Done act(Move& move, const Withdraw& command) {
  const Instance& instance = move.instance();
  if (move.situation().actor != instance.starter) {
    return refuse("only-the-starter", {{"starter", instance.starter}});
  }
  const graph::Withdraw rule = move.graph().process().withdraw;
  if (rule == graph::Withdraw::never) return refuse("never-withdrawn");
  if (rule == graph::Withdraw::before_first_decision && instance.decisions_by_others > 0) {
    return refuse("too-late-to-withdraw");
  }
  CaseEnded ended{CaseState::cancelled, "withdrawn", std::nullopt};
  if (!command.reason.empty()) ended.reason = move.written(command.reason, Move::Kept::redactable);
  move.emit(std::move(ended));
  return {};
}

Done act(Move& move, const Terminate& command) {
  if (command.reason.empty()) {
    return refuse("reason-wanted", {{"act", command.as_void ? "void" : "terminate"}});
  }
  move.emit(CaseEnded{CaseState::cancelled, command.as_void ? "void" : "terminated",
                      move.written(command.reason, Move::Kept::redactable)});
  return {};
}

Done act(Move& move, const Comment& command) {
  if (command.text.empty()) return refuse("comment-empty");
  const bool is_known = !command.visit || command.visit <= move.instance().last_visit;
  if (!is_known) return refuse("no-such-task", {{"task", std::to_string(command.visit.value)}});
  move.emit(Commented{command.visit, move.written(command.text, Move::Kept::redactable)});
  return {};
}

Done act(Move& move, const RetryIncident& command) {
  if (!command.visit) {
    if (!move.instance().quarantined) return refuse("no-incident");
    move.emit(IncidentResolved{{}});
    return {};
  }
  const Visit* visit = move.instance().find(command.visit);
  if (visit == nullptr || !visit->incident) return refuse("no-incident");
  const bool is_a_call = visit->step_kind == "event" && visit->incident->code == "call-failed";
  move.emit(IncidentResolved{command.visit});
  if (is_a_call) return call_again_by_stage(move, command.visit), Done();
  resume(move, command.visit);
  return {};
}

}  // namespace banli::execution
