#include "runtime/project_waits.hpp"

#include <algorithm>
#include <set>

namespace banli::runtime {
namespace {

using execution::Instance;
using execution::Visit;
using execution::VisitState;
using execution::Wait;

// The visits whose waits are other than before; 0 is the case.
struct WaitToucher {
  std::set<VisitId>& visits;

  void add(const std::vector<VisitId>& more) { visits.insert(more.begin(), more.end()); }

  void operator()(const execution::CaseStarted&) { visits.insert(VisitId{}); }
  void operator()(const execution::VisitOpened& event) {
    visits.insert(event.visit);
    add(event.ended);
  }
  void operator()(const execution::VisitClosed& event) { visits.insert(event.visit); }
  void operator()(const execution::Returned& event) {
    add(event.undone);
    add(event.cancelled);
    add(event.reopened);
  }
  void operator()(const execution::WaitAdded& event) { visits.insert(event.visit); }
  void operator()(const execution::WaitMet& event) { visits.insert(event.visit); }
  template <class Other>
  void operator()(const Other&) {}
};

void add_waits(std::vector<WaitRow>& rows, const Instance& after, VisitId visit,
               const std::vector<Wait>& waits, Instant opened) {
  for (std::uint32_t i = 0; i < waits.size(); ++i) {
    const Wait& wait = waits[i];
    if (wait.met) continue;
    rows.push_back({.instance = after.id,
                    .visit = visit,
                    .wait = i,
                    .kind = wait.kind,
                    .name = wait.name,
                    .key = wait.key,
                    .at = wait.at ? std::optional(wait.at->at) : std::nullopt,
                    .opened = opened});
  }
}

// Most visits wait for nobody but people, and those have no rows to go.
void rewrite_waits(Rows& rows, const Instance& after, VisitId id) {
  const Visit* visit = id ? after.find(id) : nullptr;
  if (visit != nullptr && visit->waits.empty()) return;
  if (!id && after.waits.empty()) return;
  rows.waits_gone.push_back({after.id, id});
  if (!id) return add_waits(rows.waits, after, id, after.waits, after.started);
  if (visit == nullptr || visit->state != VisitState::live) return;
  add_waits(rows.waits, after, id, visit->waits, visit->opened);
}

// A wait for its turn that is met gives the turn to the case.
void take_turn(Rows& rows, const execution::WaitMet& met, const Instance& after) {
  const Visit* visit = met.visit ? after.find(met.visit) : nullptr;
  if (visit == nullptr || met.wait >= visit->waits.size()) return;
  const Wait& wait = visit->waits[met.wait];
  if (wait.kind == "turn") rows.turns.push_back({wait.key, after.id});
}

void add_notices(Rows& rows, const execution::Entry& entry, const execution::Noticed& event,
                 const Instance& after) {
  for (const std::string& to : event.to) {
    rows.notices.push_back({.position = entry.position,
                            .ordinal = static_cast<std::uint32_t>(rows.notices.size() + 1),
                            .instance = after.id,
                            .visit = event.visit,
                            .what = event.what,
                            .to = to,
                            .name = event.name,
                            .count = event.count,
                            .at = entry.time,
                            .process = after.process,
                            .number = after.number});
  }
}

// It goes on after a suspension, or by another version.
bool changes_all_waits(const execution::Events& events) {
  return std::ranges::any_of(events, [](const execution::Event& event) {
    const auto* suspended = std::get_if<execution::CaseSuspended>(&event);
    const bool is_activation = suspended != nullptr && suspended->resumed;
    return is_activation || std::holds_alternative<execution::Migrated>(event);
  });
}

}  // namespace

void project_waits(const execution::Entry& entry, const execution::Events& events,
                   const Instance& after, Rows& rows) {
  std::set<VisitId> visits;
  for (const execution::Event& event : events) {
    std::visit(WaitToucher{visits}, event);
    if (const auto* met = std::get_if<execution::WaitMet>(&event)) take_turn(rows, *met, after);
    if (const auto* noticed = std::get_if<execution::Noticed>(&event)) {
      add_notices(rows, entry, *noticed, after);
    }
  }
  if (!after.is_open()) {
    rows.waits_gone.push_back({after.id, std::nullopt});
    rows.turns_gone.push_back({after.id});
    return;
  }
  if (after.state == execution::CaseState::suspended) {
    rows.waits_gone.push_back({after.id, std::nullopt});  // no timer of it fires
    return;
  }
  if (changes_all_waits(events)) {
    rows.waits_gone.push_back({after.id, std::nullopt});
    visits.insert(VisitId{});
    for (const Visit& visit : after.visits) visits.insert(visit.id);
  }
  for (const VisitId visit : visits) rewrite_waits(rows, after, visit);
}

}  // namespace banli::runtime
