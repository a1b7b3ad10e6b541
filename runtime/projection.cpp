#include "runtime/projection.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>

#include "runtime/project_waits.hpp"
#include "text/json.hpp"

namespace banli::runtime {
namespace {

using execution::Instance;
using execution::Seat;
using execution::SeatState;
using execution::Visit;
using execution::VisitState;

// Which visits an entry's events touched, and what its rows become where the fold let it go.
struct Touched {
  std::set<VisitId> visits;
  std::map<VisitId, std::string_view> gone;  // the state its rows take if it is not kept
  std::set<std::pair<VisitId, std::uint32_t>> waiting_again;  // seats that were open before
  std::set<VisitId> held;  // by incidents, now or before; 0 is the case
  bool case_ended = false;
};

struct Toucher {
  Touched& touched;

  void leave(const std::vector<VisitId>& visits, std::string_view state) {
    for (const VisitId visit : visits) {
      touched.visits.insert(visit);
      touched.gone[visit] = state;
      touched.held.insert(visit);
    }
  }

  void operator()(const execution::VisitOpened& event) {
    touched.visits.insert(event.visit);
    leave(event.ended, event.ended_as_done ? "done" : "cancelled");
  }
  void operator()(const execution::VisitClosed& event) {
    touched.visits.insert(event.visit);
    touched.gone.try_emplace(event.visit, "done");
  }
  void operator()(const execution::SeatAdded& event) { touched.visits.insert(event.visit); }
  void operator()(const execution::SeatChanged& event) {
    touched.visits.insert(event.visit);
    if (event.seat.state != SeatState::waiting) return;
    touched.waiting_again.emplace(event.visit, event.seat.number);
  }
  void operator()(const execution::Returned& event) {
    leave(event.undone, "undone");
    leave(event.cancelled, "cancelled");
    touched.visits.insert(event.reopened.begin(), event.reopened.end());
  }
  void operator()(const execution::IncidentRaised& event) { touched.held.insert(event.visit); }
  void operator()(const execution::IncidentResolved& event) { touched.held.insert(event.visit); }
  void operator()(const execution::CaseSuspended& event) {
    for (const execution::Moved& moved : event.moved) touched.visits.insert(moved.visit);
  }
  void operator()(const execution::Migrated& event) {
    for (const execution::VisitMapped& visit : event.visits) touched.visits.insert(visit.visit);
  }
  void operator()(const execution::CaseEnded&) { touched.case_ended = true; }
  template <class Other>
  void operator()(const Other&) {}
};

Touched touched_by(const execution::Events& events) {
  Touched touched;
  for (const execution::Event& event : events) std::visit(Toucher{touched}, event);
  return touched;
}

bool has_tasks(const Visit& visit) { return !visit.seats.empty(); }

// Of a seat that is open, by what became of its visit.
std::string_view state_of_open(const Visit& visit, const Seat& seat, bool case_is_open) {
  switch (visit.state) {
    case VisitState::live:
      if (!case_is_open) return "cancelled";
      return seat.claimed ? "claimed" : "open";
    case VisitState::done:
      return "superseded";
    case VisitState::finished:
      return "done";
    case VisitState::cancelled:
      return "cancelled";
  }
  return {};
}

// Empty for a seat that never was open.
std::string_view task_state(const Visit& visit, const Seat& seat, bool case_is_open) {
  switch (seat.state) {
    case SeatState::waiting:
      return {};
    case SeatState::open:
      return state_of_open(visit, seat, case_is_open);
    case SeatState::done:
    case SeatState::agreed:
    case SeatState::refused:
    case SeatState::abstained:
      return visit.state == VisitState::cancelled ? "cancelled" : "done";
    case SeatState::removed:
    case SeatState::superseded:
      return "superseded";
  }
  return {};
}

void add_tasks(std::vector<TaskRow>& tasks, const Instance& after, const Visit& visit,
               const Touched& touched) {
  for (const Seat& seat : visit.seats) {
    std::string_view state = task_state(visit, seat, after.is_open());
    if (state.empty() && touched.waiting_again.contains({visit.id, seat.number})) state = "undone";
    if (state.empty()) continue;
    tasks.push_back({.instance = after.id,
                     .visit = visit.id,
                     .seat = seat.number,
                     .several = visit.seats.size() > 1,
                     .step = visit.step,
                     .lane = visit.lane,
                     .state = std::string(state),
                     .holder = seat.holder,
                     .role = seat.role,
                     .due = visit.due ? std::optional(visit.due->at) : std::nullopt,
                     .opened = visit.opened,
                     .process = after.process,
                     .number = after.number});
  }
}

std::string json_list(const std::vector<std::string>& texts) {
  return text::write_json(text::JsonArray(texts.begin(), texts.end()));
}

// Where a visit that an incident holds was ended its row goes, and comes back with it.
const std::optional<execution::Incident>* incident_of(const Instance& after, VisitId id) {
  if (!id) return &after.quarantined;
  const Visit* visit = after.find(id);
  const bool is_live = visit != nullptr && visit->state == VisitState::live;
  return is_live ? &visit->incident : nullptr;
}

void add_incidents(std::vector<IncidentRow>& incidents, const Touched& touched,
                   const Instance& after) {
  for (const VisitId id : touched.held) {
    IncidentRow row{.instance = after.id, .visit = id};
    const auto* incident = incident_of(after, id);
    row.resolved = incident == nullptr || !incident->has_value();
    if (!row.resolved) {
      if (const Visit* held = after.find(id)) row.step = held->step;
      row.code = (*incident)->code;
      row.about = json_list((*incident)->about);
      row.raised = (*incident)->raised;
    }
    incidents.push_back(std::move(row));
  }
}

InstanceRow row_of(const execution::Entry& entry, const Instance& after) {
  return {.id = after.id,
          .number = after.number,
          .process = after.process,
          .version = after.version,
          .bundle = after.bundle,
          .state = std::string(name(after.state)),
          .outcome = after.outcome,
          .starter = after.starter,
          .started = after.started,
          .ended = after.is_open() ? std::nullopt : std::optional(after.ended),
          .due = after.due ? std::optional(after.due->at) : std::nullopt,
          .last = entry.position,
          .parent = after.parent,
          .parent_visit = after.parent_visit};
}

InstanceState state_of(const execution::Entry& entry, const Instance& after) {
  InstanceRow row = row_of(entry, after);
  return {row.id, std::move(row.state), std::move(row.outcome), row.ended, row.due, row.last};
}

template <class Kind>
bool has(const execution::Events& events) {
  return std::ranges::any_of(
      events, [](const execution::Event& event) { return std::holds_alternative<Kind>(event); });
}

struct SiteProjector {
  Rows& rows;
  const execution::Entry& entry;

  void operator()(const SiteOpened& event) { rows.site.push_back({event.title, event.zone}); }
  void operator()(const AdministratorNamed& event) {
    rows.administrators.push_back({event.person});
  }
  void operator()(const MessageSent& event) {
    rows.messages.push_back({.id = event.id,
                             .name = event.name,
                             .key = event.key,
                             .values = event.values,
                             .sent = entry.time,
                             .kept_until = event.kept_until,
                             .met = {}});
  }
  void operator()(const MessageMet& event) {
    rows.messages_taken.push_back({event.id, event.instance});
  }
  // Its rows stand under the entry, as a case's stand under a visit.
  void operator()(const StartsAwaited& event) {
    if (event.instead.value > 0) {
      rows.waits_gone.push_back({InstanceId{}, VisitId{event.instead.value}});
    }
    for (std::uint32_t i = 0; i < event.times.size(); ++i) {
      WaitRow row{.instance = {}, .visit = VisitId{entry.position.value}, .wait = i};
      row.kind = start_wait_kind;
      row.name = event.process;
      row.key = event.times[i].every;
      row.at = event.times[i].at;
      row.opened = event.times[i].since == Instant{} ? entry.time : event.times[i].since;
      rows.waits.push_back(std::move(row));
    }
  }
  void operator()(const DocumentDeployed& event) {
    rows.documents.push_back({.kind = event.document,
                              .name = event.name,
                              .version = event.version,
                              .path = event.path,
                              .digest = event.digest,
                              .bundle = event.bundle,
                              .text = event.text,
                              .uses = write_uses(event.uses),
                              .position = entry.position});
  }
};

}  // namespace

Rows project(const execution::Entry& entry, const execution::Events& events,
             const Instance& after) {
  Rows rows;
  Touched touched = touched_by(events);
  // A number that comes late is shown by the tasks that came before it too.
  const bool has_new_number = has<execution::NumberGiven>(events);
  if (entry.number == 1 || has_new_number || has<execution::Migrated>(events)) {
    rows.instances.push_back(row_of(entry, after));
  } else {
    rows.instance_states.push_back(state_of(entry, after));
  }
  for (const Visit& visit : after.visits) {
    const bool was_ended = touched.case_ended && visit.state == VisitState::cancelled;
    if (has_new_number || was_ended) touched.visits.insert(visit.id);
    const bool is_touched = touched.case_ended || touched.visits.contains(visit.id);
    if (visit.incident && is_touched) touched.held.insert(visit.id);
  }
  for (const VisitId id : touched.visits) {
    const Visit* visit = after.find(id);
    if (visit != nullptr) {
      if (has_tasks(*visit)) add_tasks(rows.tasks, after, *visit, touched);
    } else if (const auto gone = touched.gone.find(id); gone != touched.gone.end()) {
      rows.task_states.push_back({after.id, id, std::string(gone->second)});
    }
  }
  add_incidents(rows.incidents, touched, after);
  for (const execution::Event& event : events) {
    if (const auto* given = std::get_if<execution::NumberGiven>(&event)) {
      rows.counters.push_back({given->series, given->count});
    }
  }
  project_waits(entry, events, after, rows);
  return rows;
}

Rows project(const execution::Entry& entry, const std::vector<SiteEvent>& events) {
  Rows rows;
  for (const SiteEvent& event : events) std::visit(SiteProjector{rows, entry}, event);
  return rows;
}

}  // namespace banli::runtime
