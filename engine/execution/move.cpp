#include "execution/move.hpp"

#include <algorithm>

#include "base/check.hpp"
#include "base/match.hpp"
#include "base/sha256.hpp"
#include "execution/joining.hpp"
#include "execution/nodes.hpp"
#include "execution/returns.hpp"
#include "execution/scopes.hpp"
#include "execution/stages.hpp"
#include "execution/timing.hpp"

namespace banli::execution {

namespace {

const std::vector<graph::FlowIndex> no_flows;

}  // namespace

Entering at_start(Move& move) { return {move, 0, {}, {}, Entering::How::forward, 0, {}, {}, {}}; }

Move::Move(const graph::Graph& graph, Instance instance, const Situation& situation)
    : graph_(&graph),
      instance_(std::move(instance)),
      situation_(situation),
      act_{situation.now, situation.actor},
      links_(situation.others, situation.office, situation.now) {}

const Visit& Move::visit(VisitId id) const {
  const Visit* found = instance_.find(id);
  BANLI_CHECK(found != nullptr);
  return *found;
}

const graph::Step& Move::step_of(const Visit& visit) const {
  const auto index = graph_->find(visit.step);
  BANLI_CHECK(index.has_value());
  return graph_->step(*index);
}

void Move::emit(Event event) {
  put_down_what_was_read();
  apply(std::move(event));
}

void Move::apply(Event event) {
  instance_.apply(event, act_);
  events_.push_back(std::move(event));
}

// Before what follows from it.
void Move::put_down_what_was_read() {
  std::vector<LinkRead> reads;
  for (ReadValue& read : links_.take_read()) {
    if (reads.empty() || reads.back().instance != read.instance) {
      reads.push_back({read.instance, read.number, read.entry, {}});
    }
    const Kept kept = read.redactable ? Kept::redactable : Kept::plainly;
    reads.back().values.push_back({std::move(read.path), written(std::move(read.value), kept)});
  }
  for (LinkRead& read : reads) apply(std::move(read));
}

Written Move::written(Value value, Kept kept) {
  if (kept == Kept::plainly || value.is_null()) return {std::move(value), ""};
  const std::string_view random(reinterpret_cast<const char*>(situation_.random.data()),
                                situation_.random.size());
  const Digest digest = Sha256().add(random).add(std::to_string(++salts_)).finish();
  return {std::move(value), std::string(digest.begin(), digest.begin() + 16)};
}

bool Move::is_redactable(std::string_view path) const {
  const forms::Field* field = graph_->field_at(path);
  return field != nullptr && field->is_redactable();
}

VisitId Move::scope_of(VisitId visit, std::string_view path) const {
  return path.find('.') == std::string_view::npos ? VisitId{} : instance_.turn_around(visit);
}

CaseNames Move::names(const Entering& at) const {
  const CaseNames around = names(at.scope);
  return at.turn == 0 ? around : around.in_turn({at.step, {}, at.item, at.item_value});
}

feel::Evaluated Move::evaluate(const feel::Expression& expression, VisitId from) const {
  return feel::evaluate(expression, names(from));
}

feel::Evaluated Move::evaluate(const feel::Expression& expression, const Entering& at) const {
  return feel::evaluate(expression, names(at));
}

void Move::keep_seats_before(VisitId turn, std::vector<Seat> seats) {
  seats_before_[turn] = std::move(seats);
}

std::vector<Seat> Move::seats_before(VisitId turn) const {
  const auto before = seats_before_.find(turn);
  return before == seats_before_.end() ? std::vector<Seat>() : before->second;
}

InstanceId Move::next_child() { return InstanceId{situation_.new_instance.value + children_++}; }

std::uint32_t Move::rounds_before(const Entering& at, const StepPast& past) const {
  const VisitId around = instance_.turn_around(at.scope);
  if (!around) return past.times;
  const auto here = past.turns.find(around);
  return here == past.turns.end() ? 0 : here->second.opened;
}

VisitOpened Move::opening(const Entering& at) const {
  const graph::Step& step = graph_->step(at.step);
  VisitOpened event;
  event.visit = VisitId{instance_.last_visit.value + 1};
  event.step = step.name;
  event.step_kind = kind_name(step.node);
  event.lane = graph_->process().lanes.empty() ? "" : graph_->process().lanes[step.lane].name;
  const auto past = instance_.past.find(step.name);
  if (past != instance_.past.end()) event.round = 1 + rounds_before(at, past->second);
  event.took = at.took;
  event.scope = at.scope;
  event.turn = at.turn;
  event.item = at.item;
  event.due = due_of(at);
  event.waits = stage_waits(at, step.stages, event.due);
  return event;
}

void Move::close(VisitId id, std::string by, std::string answer,
                 const std::vector<graph::FlowIndex>& flows, std::string tally) {
  const std::string step = visit(id).step;
  const VisitId scope = visit(id).scope;
  VisitClosed event{id, std::move(by), std::move(answer), std::move(tally), {}};
  // A turn sends nobody on: that is for the whole when all its turns are done.
  for (const graph::FlowIndex index : visit(id).turn > 0 ? no_flows : flows) {
    const graph::Flow& flow = graph_->flow(index);
    event.sent.push_back({id, step, flow.ordinal, graph_->step(flow.to).name, scope, {id}});
  }
  emit(std::move(event));
  const auto& at = graph_->process().number_at;
  if (at && graph_->step(*at).name == step && instance_.number.empty()) {
    emit(next_number(*graph_, situation_));
  }
}

void Move::leave(VisitId visit, const graph::Arrows& arrows, std::string by, std::string answer,
                 std::string tally) {
  // What the way depends on is asked of the whole, when all its turns are done.
  const bool is_turn = this->visit(visit).turn > 0;
  if (is_turn && !arrows.empty() && !arrows.front().when.empty()) {
    return close(visit, std::move(by), std::move(answer), {}, std::move(tally));
  }
  std::vector<std::string> missing;
  const graph::Arrow* way = way_out(visit, arrows, missing);
  if (way == nullptr) return raise_no_branch(visit, missing);
  follow(visit, *way, std::move(by), std::move(answer), std::move(tally));
}

const graph::Arrow* Move::way_out(VisitId visit, const graph::Arrows& arrows,
                                  std::vector<std::string>& missing) const {
  for (const graph::Arrow& arrow : arrows) {
    if (arrow.when.empty()) return &arrow;
    const feel::Evaluated evaluated = evaluate(arrow.when, visit);
    add_missing(missing, evaluated.missing);
    const bool* holds = evaluated.value.as<bool>();
    if (holds != nullptr && *holds) return &arrow;
  }
  return nullptr;
}

void Move::follow(VisitId visit, const graph::Arrow& arrow, std::string by, std::string answer,
                  std::string tally) {
  match(
      arrow.way,
      [&](graph::FlowIndex flow) {
        close(visit, std::move(by), std::move(answer), {flow}, std::move(tally));
      },
      [&](const graph::Back& back) {
        if (const auto reason = why_not_back(*this, visit, back); !reason.empty()) {
          return raise(visit, reason, {"step", this->visit(visit).step});
        }
        close(visit, std::move(by), answer, {}, std::move(tally));
        go_back(*this, visit, back);
      });
}

void Move::raise(VisitId visit, std::string code, std::vector<std::string> about) {
  emit(IncidentRaised{visit, std::move(code), std::move(about)});
}

void Move::raise_no_branch(VisitId visit, const std::vector<std::string>& missing) {
  std::string names;
  for (const std::string& name : missing) names += (names.empty() ? "" : ", ") + name;
  std::vector<std::string> about{"step", this->visit(visit).step};
  if (!names.empty()) about.insert(about.end(), {"missing", names});
  raise(visit, "no-branch-holds", std::move(about));
}

void Move::obstruct(text::Refusal refusal) {
  if (!obstacle_) obstacle_ = std::move(refusal);
}

std::uint64_t Move::next_count(std::string_view series) const {
  std::uint64_t next = situation_.office.next_count(series);
  for (const Event& event : events_) {
    const auto* given = std::get_if<NumberGiven>(&event);
    if (given != nullptr && given->series == series) next = given->count + 1;
  }
  return next;
}

void add_missing(std::vector<std::string>& names, const std::vector<std::string>& more) {
  for (const std::string& name : more) {
    if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
  }
}

void Move::settle() {
  while (instance_.state == CaseState::active &&
         (move_one_arrival() || fire_one_inclusive_join() || finish_one_scope(*this) ||
          meet_one_condition(*this))) {
  }
  end_if_nothing_is_left();
}

bool Move::move_one_arrival() {
  for (std::size_t at = 0; at < instance_.waiting.size(); ++at) {
    const Arrival arrival = instance_.waiting[at];
    const auto step = graph_->find(arrival.to);
    BANLI_CHECK(step.has_value());
    const auto* join = std::get_if<graph::Join>(&graph_->step(*step).node);
    if (join == nullptr) {
      const Entering at{*this, *step, {arrival}, arrival.scope, Entering::How::forward, 0, {}, {}};
      if (count_automatic_step(at)) begin(at);
      return true;
    }
    if (join->needs == graph::Join::Needs::alive) continue;
    if (meet(*this, *step, arrival) != Joined::waits) return true;
  }
  return false;
}

bool Move::fire_one_inclusive_join() {
  for (graph::StepIndex step = 0; step < graph_->steps().size(); ++step) {
    const auto* join = std::get_if<graph::Join>(&graph_->step(step).node);
    if (join == nullptr || join->needs != graph::Join::Needs::alive) continue;
    for (const VisitId scope : scopes_waiting_at(instance_, graph_->step(step).name)) {
      if (meet_inclusive(*this, step, scope) == Joined::fired) return true;
    }
  }
  return false;
}

// False where the bound is met: the visit is opened and held.
bool Move::count_automatic_step(const Entering& at) {
  const graph::Step& step = graph_->step(at.step);
  const bool rests = graph::rests_at(step) && !graph::may_pass_at_once(step);
  if (rests || ++automatic_steps_ <= automatic_steps_limit) return true;
  VisitOpened event = opening(at);
  const VisitId visit = event.visit;
  emit(std::move(event));
  raise(visit, "too-many-automatic-steps", {"step", step.name});
  return false;
}

void Move::end_if_nothing_is_left() {
  if (instance_.state != CaseState::active) return;
  const bool is_live = std::any_of(instance_.visits.begin(), instance_.visits.end(),
                                   [](const Visit& v) { return v.state == VisitState::live; });
  if (is_live) return;
  BANLI_CHECK(instance_.waiting.empty());  // else a join waits for ever, which verify excludes
  emit(CaseEnded{CaseState::completed, outcome(), std::nullopt});
}

// A late arrival that a join absorbs may finish the case long after its last end.
std::string Move::outcome() const {
  for (auto visit = instance_.visits.rbegin(); visit != instance_.visits.rend(); ++visit) {
    if (visit->scope) continue;
    const auto* end = std::get_if<graph::End>(&step_of(*visit).node);
    if (end != nullptr && !end->outcome.empty()) return end->outcome;
  }
  return "completed";
}

Decision Move::result() && {
  return {std::move(events_), std::move(instance_), std::move(for_whom_)};
}

}  // namespace banli::execution
