// What follows from an entry in other cases, and at once in its own: called processes, their ends,
// turns, messages. All of it is written in the same turn under the command's id.
#include <algorithm>
#include <charconv>
#include <set>

#include "base/match.hpp"
#include "execution/case_names.hpp"
#include "runtime/refuse.hpp"
#include "runtime/rights.hpp"
#include "runtime/writer.hpp"
#include "text/json.hpp"

namespace banli::runtime {
namespace {

using execution::Instance;
using execution::Visit;
using execution::VisitState;

constexpr const char* call_over = "调用它的步骤已经不再等它 / the step that called it is over";

const Visit* find_live(const Instance& instance, VisitId id) {
  const Visit* visit = instance.find(id);
  return visit != nullptr && visit->state == VisitState::live ? visit : nullptr;
}

// A value as the start of a case takes it: fields of forms and declared data read plain values.
Value handed_value(const graph::Process& process, const graph::Start& start,
                   const std::string& name, const Value& value) {
  const bool is_of_form = name.find('.') != std::string::npos ||
                          std::ranges::any_of(start.forms, [&](const graph::FormUse& use) {
                            return use.form->find(name) != nullptr;
                          });
  const bool is_declared = std::ranges::any_of(
      process.fields, [&](const graph::CaseField& field) { return field.name == name; });
  if (!is_of_form && !is_declared) return value;
  return text::value_from_plain_json(text::to_plain_json(value));
}

execution::Start start_with(const graph::Graph& graph, const std::vector<execution::Handed>& with) {
  execution::Start start;
  const auto& node = std::get<graph::Start>(graph.step(0).node);
  for (const execution::Handed& one : with) {
    Value value = handed_value(graph.process(), node, one.name, one.value.value);
    start.filled.answers.fields[one.name] = {std::move(value), {}};
  }
  return start;
}

std::vector<WaitRow> unmet_waits(const Instance& instance, VisitId id) {
  const Visit* visit = id ? find_live(instance, id) : nullptr;
  if (id && visit == nullptr) return {};
  const std::vector<execution::Wait>& waits = id ? visit->waits : instance.waits;
  std::vector<WaitRow> rows;
  for (std::uint32_t i = 0; i < waits.size(); ++i) {
    if (waits[i].met) continue;
    WaitRow row{.instance = instance.id, .visit = id, .wait = i};
    row.kind = waits[i].kind;
    row.name = waits[i].name;
    row.key = waits[i].key;
    rows.push_back(std::move(row));
  }
  return rows;
}

// A key may be a case's id instead of its number.
std::optional<InstanceRow> instance_with_id(Reader& reader, std::string_view key) {
  InstanceId id;
  const auto read = std::from_chars(key.data(), key.data() + key.size(), id.value);
  if (read.ec != std::errc() || read.ptr != key.data() + key.size()) return {};
  return reader.instance(id);
}

std::string name_of(const Instance& instance) {
  return instance.number.empty() ? std::to_string(instance.id.value) : instance.number;
}

}  // namespace

void Writer::note_consequences(const execution::Events& events, Recorded& one) {
  const auto waits_at = [&](VisitId visit) { one.waiting.push_back(visit); };
  for (std::size_t i = 0; i < events.size(); ++i) {
    match(
        events[i], [&](const execution::Called& called) { one.calls.push_back(called); },
        [&](const execution::Noticed& noticed) {
          if (noticed.what == "sent") one.sent.emplace_back(i + 1, noticed);
        },
        [&](const execution::CaseStarted& started) {
          if (!started.waits.empty()) waits_at({});
        },
        [&](const execution::VisitOpened& opened) {
          if (!opened.waits.empty()) waits_at(opened.visit);
        },
        [&](const execution::WaitAdded& added) { waits_at(added.visit); },
        [&](const execution::Returned& returned) {
          for (const VisitId visit : returned.reopened) waits_at(visit);
        },
        [&](const execution::Migrated& migrated) {
          waits_at({});
          for (const execution::VisitMapped& visit : migrated.visits) waits_at(visit.visit);
        },
        [&](const execution::CaseSuspended& suspended) { one.goes_on = suspended.resumed; },
        [&](const execution::IncidentResolved& resolved) { one.goes_on = !resolved.visit; },
        [](const auto&) {});
  }
}

void Writer::follow_up(const Order& order) {
  Following following;
  following.request.channel = order.request.channel;
  following.request.cause = order.request.cause;
  following.now = order.now;
  while (!recorded_.empty()) {
    const Recorded one = std::move(recorded_.front());
    recorded_.pop_front();
    following.command = one.command;
    for (const execution::Called& called : one.calls) start_called(following, one, called);
    for (const auto& [ordinal, noticed] : one.sent) {
      send_from_case(following, one, noticed, ordinal);
    }
    end_lost_calls(following, one);
    const bool was_open = one.before == nullptr || one.before->is_open();
    if (was_open && !one.after->is_open()) tell_the_end(following, one);
    if (one.goes_on) catch_up(following, one.after->id);
    meet_at_once(following, one.after->id, one.waiting);
  }
}

Writer::Order Writer::by_system(const Following& following) const {
  return {following.request, "system", {}, following.now, following.command};
}

// The case that the next consequence is for keeps the incident when there are too many.
bool Writer::may_go_on(Following& following, InstanceId id, VisitId visit) {
  if (++following.count <= consequences_limit) return true;
  if (following.count == consequences_limit + 1) {
    hold(following, id,
         {visit, {}, 0, "too-many-consequences", {"limit", std::to_string(consequences_limit)}});
  }
  return false;
}

Reply Writer::act_on(Following& following, InstanceId id, const execution::Command& command) {
  const FoldedCase* known = case_of(id);
  if (known == nullptr) return refuse("no-such-case", {{"case", std::to_string(id.value)}});
  const FoldedCase folded = *known;
  return decide_on(by_system(following), folded, command);
}

// A case that does not take it stays as it is.
void Writer::offer(Following& following, InstanceId id, const execution::Command& command) {
  static_cast<void>(act_on(following, id, command));
}

void Writer::hold(Following& following, InstanceId id, execution::Hold hold) {
  offer(following, id, std::move(hold));
}

// By who acted; for what the engine began itself, by the caller's starter.
void Writer::start_called(Following& following, const Recorded& one,
                          const execution::Called& called) {
  const FoldedCase* parent = case_of(one.after->id);
  if (parent == nullptr) return;
  const bool is_linked = called.visit && !called.on_its_own;
  const Visit* caller = is_linked ? find_live(*parent->instance, called.visit) : nullptr;
  if (is_linked && (caller == nullptr || caller->child != called.child)) return;
  if (!may_go_on(following, one.after->id, called.visit)) return;

  const auto fail = [&](const std::string& why) {
    hold(following, one.after->id,
         {called.visit,
          called.step,
          called.stage,
          "call-failed",
          {"process", called.process, "why", why}});
  };
  const DocumentRow* process = newest_process(called.process);
  if (process == nullptr) return fail("no-such-process");
  Order order = by_system(following);
  order.actor = one.actor == "system" ? one.after->starter : one.actor;
  const auto graph = graphs_.graph_of(process->bundle, batch_->reader());
  if (!may_call(graph->process(), one.after->process)) return fail("may-not-call");
  const Birth birth{*process, called.child, one.after->id, called.visit, {}};
  const Reply begun = begin(order, birth, start_with(*graph, called.with));
  if (!begun) fail(begun.error().code);
}

// Calls whose step was ended, undone or cancelled: what they called ends with them.
void Writer::end_lost_calls(Following& following, const Recorded& one) {
  if (one.before == nullptr) return;
  for (const Visit& visit : one.before->visits) {
    if (visit.state != VisitState::live || !visit.child) continue;
    if (find_live(*one.after, visit.id) != nullptr && one.after->is_open()) continue;
    const FoldedCase* child = case_of(visit.child);
    const bool is_its_own = child != nullptr && child->instance->parent == one.after->id &&
                            child->instance->parent_visit == visit.id;
    if (!is_its_own || !child->instance->is_open()) continue;
    if (!may_go_on(following, one.after->id, visit.id)) return;
    offer(following, visit.child, execution::Terminate{call_over});
  }
}

void Writer::end_call(Following& following, const Instance& ended) {
  const FoldedCase* known = case_of(ended.parent);
  if (known == nullptr) return;
  const FoldedCase parent = *known;
  const Visit* visit = find_live(*parent.instance, ended.parent_visit);
  if (visit == nullptr || visit->child != ended.id) return;
  if (!may_go_on(following, ended.parent, ended.parent_visit)) return;

  const auto graph = graphs_.graph_of(parent.instance->bundle, batch_->reader());
  const auto step = graph->find(visit->step);
  BANLI_CHECK(step.has_value());
  const auto child_graph = graphs_.graph_of(ended.bundle, batch_->reader());
  const execution::CaseNames names(*child_graph, ended, in_force_.office, following.now);
  execution::EndCall end{ended.parent_visit,
                         ended.id,
                         ended.outcome,
                         ended.state == execution::CaseState::cancelled,
                         {}};
  for (const auto& [path, formula] : std::get<graph::Call>(graph->step(*step).node).gives) {
    end.given.emplace_back(path, feel::evaluate(formula, names).value);
  }
  offer(following, ended.parent, end);
}

void Writer::tell_the_end(Following& following, const Recorded& one) {
  if (one.after->parent) end_call(following, *one.after);
  const std::string id = std::to_string(one.after->id.value);
  std::set<std::string> keys{id};
  if (!one.after->number.empty()) keys.insert(one.after->number);
  for (const std::string& key : keys) {
    WaitFilter filter;
    filter.kinds = {"ended"};
    filter.name = "";
    filter.key = key;
    for (const WaitRow& wait : batch_->reader().waits(filter)) {
      if (!may_go_on(following, wait.instance, wait.visit)) return;
      offer(following, wait.instance,
            execution::Deliver{wait.visit, wait.wait, name_of(*one.after), {}});
    }
  }
  for (const std::string& key : one.released) pass_turn(following, key);
}

// To who waits longest; whom it cannot be given now (a case that is held as a whole) is passed by.
void Writer::pass_turn(Following& following, const std::string& key) {
  if (batch_->reader().turn_holder(key)) return;
  WaitFilter filter;
  filter.kinds = {"turn"};
  filter.name = "";
  filter.key = key;
  for (const WaitRow& wait : batch_->reader().waits(filter)) {
    if (!may_go_on(following, wait.instance, wait.visit)) return;
    const execution::Deliver deliver{wait.visit, wait.wait, key, {}};
    if (act_on(following, wait.instance, deliver)) return;
  }
}

// A case that stood still took nothing: what came meanwhile is brought to it now.
void Writer::catch_up(Following& following, InstanceId id) {
  const FoldedCase* known = case_of(id);
  if (known == nullptr) return;
  const FoldedCase folded = *known;
  std::vector<VisitId> visits{VisitId{}};
  for (const Visit& visit : folded.instance->visits) {
    if (visit.state != VisitState::live) continue;
    visits.push_back(visit.id);
    const FoldedCase* child = visit.child ? case_of(visit.child) : nullptr;
    if (child == nullptr || child->instance->is_open()) continue;
    const FoldedCase ended = *child;
    end_call(following, *ended.instance);
  }
  meet_at_once(following, id, visits);
}

void Writer::meet_at_once(Following& following, InstanceId id,
                          const std::vector<VisitId>& waiting) {
  for (const VisitId visit : waiting) {
    const FoldedCase* now = case_of(id);
    if (now == nullptr || !now->instance->is_open()) return;
    for (const WaitRow& wait : unmet_waits(*now->instance, visit)) meet_at_once(following, wait);
  }
}

void Writer::meet_at_once(Following& following, const WaitRow& wait) {
  Reader& reader = batch_->reader();
  if (wait.kind == "turn") {
    const InstanceId holder = reader.turn_holder(wait.key);
    if (!holder) return pass_turn(following, wait.key);
    if (holder != wait.instance || !may_go_on(following, wait.instance, wait.visit)) return;
    offer(following, wait.instance, execution::Deliver{wait.visit, wait.wait, wait.key, {}});
  } else if (wait.kind == "ended") {
    std::optional<InstanceRow> row = reader.instance_by_number(wait.key);
    if (!row) row = instance_with_id(reader, wait.key);
    if (!row || !row->ended || !may_go_on(following, wait.instance, wait.visit)) return;
    offer(following, wait.instance, execution::Deliver{wait.visit, wait.wait, wait.key, {}});
  } else if (wait.kind == "message" || wait.kind == "stage-message") {
    const auto kept = reader.kept_message(wait.name, wait.key, following.now);
    if (kept) static_cast<void>(deliver(following, *kept, wait));
  }
}

}  // namespace banli::runtime
