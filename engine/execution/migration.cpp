#include "execution/migration.hpp"

#include <algorithm>
#include <utility>

#include "execution/alike.hpp"
#include "execution/horizon.hpp"
#include "execution/nodes.hpp"
#include "execution/reachable.hpp"
#include "execution/run.hpp"
#include "graph/line.hpp"

namespace banli::execution {
namespace {

using graph::FlowIndex;
using graph::StepIndex;

// A visit that may have to go on: it is live, or was ended by another, which a return may undo.
bool may_go_on(const Visit& visit) { return visit.state != VisitState::done; }

enum class Past { whole, start_only };

class Migration {
 public:
  Migration(const Instance& instance, const Versions& versions, Past past)
      : instance_(instance), versions_(versions) {
    event_.has_horizon = past == Past::start_only;
    for (const auto& [from, to] : versions.steps) event_.steps.push_back({from, to});
  }

  Allowed<Migrated> as_a_run() && {
    if (auto refusal = fold_what_is_no_more()) return std::unexpected(std::move(*refusal));
    for (const Visit& visit : instance_.visits) {
      if (!contains(folded_, visit.id)) map(visit);
    }
    for (const Arrival& arrival : instance_.waiting) {
      event_.waiting.push_back(mapped(arrival, name_there(arrival.to)));
    }
    if (refusal_) return std::unexpected(std::move(*refusal_));
    event_.folded = folded_;
    event_.waits = instance_.waits;
    event_.due = instance_.due;
    return std::move(event_);
  }

 private:
  // Nothing where all else is kept; what is alive is told before what is done.
  std::optional<text::Refusal> fold_what_is_no_more() {
    std::optional<text::Refusal> of_what_is_done;
    for (const Visit& visit : instance_.visits) {
      auto refusal = why_not_kept(visit);
      if (!refusal) continue;
      if (can_be_folded(visit)) {
        insert(folded_, visit.id);
      } else if (visit.state == VisitState::live) {
        return refusal;
      } else if (!of_what_is_done) {
        of_what_is_done = std::move(refusal);
      }
    }
    return of_what_is_done;
  }

  std::string name_there(const std::string& step) const {
    const auto named = versions_.steps.find(step);
    return named == versions_.steps.end() ? step : named->second;
  }

  const graph::Step* step_there(const std::string& step) const {
    const auto index = versions_.to.find(name_there(step));
    return index ? &versions_.to.step(*index) : nullptr;
  }

  const graph::Step* step_here(const std::string& step) const {
    const auto index = versions_.from.find(step);
    return index ? &versions_.from.step(*index) : nullptr;
  }

  std::optional<text::Refusal> why_not_kept(const Visit& visit) const {
    const graph::Step* before = step_here(visit.step);
    const graph::Step* now = step_there(visit.step);
    const text::Arguments about{
        {"step", visit.step}, {"named", visit.step}, {"to", name_there(visit.step)}};
    if (now == nullptr) return text::Refusal{"migration-step-missing", about, {}};
    const bool fits = visit.step_kind == "event"
                          ? has_its_event(visit)
                          : before != nullptr && fits_there(visit, *before, *now);
    if (fits) return {};
    return text::Refusal{"migration-step-differs", about, {}};
  }

  bool fits_there(const Visit& visit, const graph::Step& before, const graph::Step& now) const {
    if (!has_same_turns(before, now) || scope_inside(visit.scope) != now.scope) return false;
    return moves_tokens_alike(before, now) && (!may_go_on(visit) || goes_on_alike(before, now));
  }

  // An event of a stage needs that stage there; of what undoes a step, the step that undoes.
  bool has_its_event(const Visit& event) const {
    if (event.stage > 0) {
      const auto [before, now] = stages_of(event);
      const bool is_there = before != nullptr && now != nullptr && event.stage <= before->size() &&
                            event.stage <= now->size();
      return is_there && has_same_way((*before)[event.stage - 1], (*now)[event.stage - 1]);
    }
    const Visit* around = event.scope ? instance_.find(event.scope) : nullptr;
    const bool ends_turns = around != nullptr && around->step_kind == "each";
    return ends_turns || step_there(event.step)->undo_entry.has_value() ||
           event.state != VisitState::live;
  }

  using Stages = const std::vector<graph::Stage>*;
  std::pair<Stages, Stages> stages_of(const Visit& event) const {
    if (!event.host) return {&versions_.from.process().stages, &versions_.to.process().stages};
    const Visit* host = instance_.find(event.host);
    const graph::Step* before = host == nullptr ? nullptr : step_here(host->step);
    const graph::Step* now = host == nullptr ? nullptr : step_there(host->step);
    return {before ? &before->stages : nullptr, now ? &now->stages : nullptr};
  }

  // Where the steps are there that are done inside of this visit; 0 is the case.
  std::optional<graph::ScopeIndex> scope_inside(VisitId owner) const {
    if (!owner) return 0;
    const Visit* visit = instance_.find(owner);
    if (visit == nullptr) return {};
    const graph::Step* now = step_there(visit->step);
    if (now == nullptr) return {};
    if (visit->step_kind == "each") return now->scope;
    const std::optional<FlowIndex> entry = entry_of(*visit, *now);
    const auto scopes = versions_.to.scopes();
    for (graph::ScopeIndex index = 1; index < scopes.size(); ++index) {
      const graph::Scope& scope = scopes[index];
      const bool is_of_group = visit->step_kind == "group" &&
                               scope.kind == graph::Scope::Kind::group &&
                               &versions_.to.step(scope.owner) == now;
      if (is_of_group || (entry && scope.entry == *entry)) return index;
    }
    return {};
  }

  std::optional<FlowIndex> entry_of(const Visit& visit, const graph::Step& now) const {
    if (visit.step_kind != "event") return {};
    if (visit.stage == 0) return now.undo_entry;
    const Stages stages = stages_of(visit).second;
    if (stages == nullptr || visit.stage > stages->size()) return {};
    return (*stages)[visit.stage - 1].also;
  }

  // It took one token, sent one, and nothing else depends on it. What people did is forgotten only
  // where somebody says so: nobody can return to it then.
  bool can_be_folded(const Visit& visit) const {
    const graph::Step* before = step_here(visit.step);
    if (visit.state != VisitState::done || before == nullptr) return false;
    if (graph::is_worked_at(*before) && !name_there(visit.step).empty()) return false;
    if (!passes_one_token(before->node) || visit.took.size() != 1 || visit.turn > 0) return false;
    if (!visit.ended.empty() || !visit.ended_arrivals.empty()) return false;
    return std::ranges::none_of(instance_.visits, [&](const Visit& other) {
      return other.host == visit.id || (other.scope == visit.id && other.state == VisitState::live);
    });
  }

  void map(const Visit& visit) {
    const graph::Step& now = *step_there(visit.step);
    VisitMapped there;
    there.visit = visit.id;
    there.step = now.name;
    there.step_kind = visit.is_of_step() ? std::string(kind_name(now.node)) : visit.step_kind;
    const auto& lanes = versions_.to.process().lanes;
    there.lane = lanes.empty() || visit.lane.empty() ? visit.lane : lanes[now.lane].name;
    there.waits = visit.waits;
    there.due = visit.due;
    if (event_.has_horizon && !visit.scope && !visit.took.empty()) {
      there.took.push_back(from_the_start(now));
    } else {
      map_all(visit.took, now.name, there.took);
    }
    map_all(visit.ended_arrivals, {}, there.ended_arrivals);
    map_all(visit.awaits, now.name, there.awaits);
    map_all(visit.absorbed, now.name, there.absorbed);
    event_.visits.push_back(std::move(there));
  }

  // On any arrow that leads there: each is behind the start.
  Arrival from_the_start(const graph::Step& step) const {
    const auto flows = versions_.to.flows();
    const graph::Flow& flow = *std::ranges::find_if(
        flows, [&](const graph::Flow& one) { return &versions_.to.step(one.to) == &step; });
    const std::string& sender = versions_.to.step(flow.from).name;
    return {start_visit, sender, flow.ordinal, step.name, {}, {start_visit}};
  }

  void map_all(const std::vector<Arrival>& arrivals, const std::string& to,
               std::vector<Arrival>& there) {
    for (const Arrival& arrival : arrivals) {
      there.push_back(mapped(arrival, to.empty() ? name_there(arrival.to) : to));
    }
  }

  // A step that was folded passed on what it took: the token is that of who sent it there.
  Arrival sent_from_what_is_kept(Arrival arrival) const {
    while (contains(folded_, arrival.from)) {
      const Arrival& before = instance_.find(arrival.from)->took.front();
      arrival.from = before.from;
      arrival.step = before.step;
      arrival.flow = before.flow;
    }
    VisitSet after;
    add_kept(arrival.after, after);
    arrival.after = std::move(after);
    return arrival;
  }

  void add_kept(const std::vector<VisitId>& visits, VisitSet& kept) const {
    for (const VisitId id : visits) {
      if (contains(folded_, id)) {
        add_kept(follows_from(*instance_.find(id)), kept);
      } else {
        insert(kept, id);
      }
    }
  }

  Arrival mapped(const Arrival& before, const std::string& to) {
    Arrival arrival = sent_from_what_is_kept(before);
    if (arrival.step.empty()) return arrival;  // what was ended long ago, of which nothing is known
    const auto sender = versions_.to.find(name_there(arrival.step));
    const auto target = versions_.to.find(to);
    const auto line = sender && target
                          ? graph::line_to(versions_.to, *sender, *target, arrival.flow)
                          : std::nullopt;
    const bool is_alone = line && (!is_split(*sender) || is_first_on(arrival, line->first));
    if (!is_alone) {
      refuse_way(arrival.step, before.to);
      return arrival;
    }
    const graph::Flow& last = versions_.to.flow(line->last);
    arrival.step = versions_.to.step(last.from).name;
    arrival.flow = last.ordinal;
    arrival.to = to;
    return arrival;
  }

  bool is_split(StepIndex step) const {
    return std::holds_alternative<graph::Split>(versions_.to.step(step).node);
  }

  // No two tokens of one split on the same branch.
  bool is_first_on(const Arrival& arrival, FlowIndex branch) {
    const auto sent = branches_.try_emplace({arrival.from, branch}, arrival.to).first;
    return sent->second == arrival.to;
  }

  void refuse_way(const std::string& from, const std::string& to) {
    if (refusal_) return;
    refusal_ = text::Refusal{"migration-way-missing", {{"from", from}, {"target", to}}, {}};
  }

  const Instance& instance_;
  const Versions& versions_;
  Migrated event_;
  VisitSet folded_;
  std::map<std::pair<VisitId, FlowIndex>, std::string> branches_;  // taken, and where to
  std::optional<text::Refusal> refusal_;
};

std::optional<text::Refusal> why_not_named(const Versions& versions) {
  for (const auto& [from, to] : versions.steps) {
    if (!versions.from.find(from)) return text::Refusal{"no-such-step", {{"step", from}}, {}};
    if (!to.empty() && !versions.to.find(to))
      return text::Refusal{"no-such-step", {{"step", to}}, {}};
  }
  return {};
}

// As the case would stand; what moves by itself has moved.
bool would_stand(const Instance& instance, const Migrated& event, const graph::Graph& there) {
  Instance mapped = instance;
  mapped.apply(event, {});
  return is_reachable(mapped, there);
}

}  // namespace

Allowed<Migrated> migrated(const Instance& instance, const Versions& versions) {
  if (auto refusal = why_not_named(versions)) return std::unexpected(std::move(*refusal));
  Allowed<Migrated> run = Migration(instance, versions, Past::whole).as_a_run();
  if (!run || would_stand(instance, *run, versions.to)) return run;
  return refuse("migration-unreachable");
}

Allowed<Migrated> migrated_with_horizon(const Instance& instance, const Versions& versions) {
  Allowed<Migrated> run = migrated(instance, versions);
  if (run || run.error().code == "no-such-step") return run;
  auto rest = behind_the_horizon(instance);
  if (!rest) return refuse("migration-unreachable");
  Allowed<Migrated> cut = Migration(rest->instance, versions, Past::start_only).as_a_run();
  if (!cut) return cut;
  cut->folded.insert(cut->folded.begin(), rest->folded.begin(), rest->folded.end());
  if (!would_stand(instance, *cut, versions.to)) return refuse("migration-unreachable");
  return cut;
}

}  // namespace banli::execution
