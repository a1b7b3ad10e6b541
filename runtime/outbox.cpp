#include "runtime/outbox.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace banli::runtime {
namespace {

constexpr std::int64_t minute_ms = 60'000;
constexpr std::array<std::int64_t, 5> pauses_ms = {1 * minute_ms, 5 * minute_ms, 30 * minute_ms,
                                                   120 * minute_ms, 720 * minute_ms};

OutboxRow outbox_row(const NoticeRow& notice, const execution::Instance& after) {
  OutboxRow row;
  row.notice = notice;
  row.due = notice.at;
  const execution::Visit* visit = notice.visit ? after.find(notice.visit) : nullptr;
  if (visit != nullptr) {
    row.step = visit->step;
    if (visit->due) row.task_due = visit->due->at;
  }
  return row;
}

// The channels that a process says, in the order of the notices' rows.
std::vector<std::string> channels(const execution::Events& events) {
  std::vector<std::string> found;
  for (const execution::Event& event : events) {
    if (const auto* noticed = std::get_if<execution::Noticed>(&event)) {
      found.insert(found.end(), noticed->to.size(), noticed->by);
    }
  }
  return found;
}

void drop_undone(const execution::Returned& returned, const execution::Instance& after,
                 Rows& rows) {
  for (const auto* visits : {&returned.undone, &returned.cancelled}) {
    for (const VisitId visit : *visits) {
      rows.outbox_gone.push_back({after.id, visit});
      std::erase_if(rows.outbox, [&](const OutboxRow& row) { return row.notice.visit == visit; });
    }
  }
}

void tell_starter(const execution::Entry& entry, const execution::Instance& after, Rows& rows) {
  const bool is_called = static_cast<bool>(after.parent);
  if (entry.actor == after.starter || after.starter == "system" || is_called) return;
  NoticeRow notice{.position = entry.position, .ordinal = 0, .instance = after.id};
  notice.what = "ended";
  notice.to = after.starter;
  notice.name = after.outcome;
  notice.at = entry.time;
  notice.process = after.process;
  notice.number = after.number;
  rows.outbox.push_back(outbox_row(notice, after));
}

}  // namespace

void add_outbox(const execution::Entry& entry, const execution::Events& events,
                const execution::Instance& after, Rows& rows) {
  const std::vector<std::string> by = channels(events);
  for (std::size_t i = 0; i < rows.notices.size(); ++i) {
    rows.outbox.push_back(outbox_row(rows.notices[i], after));
    rows.outbox.back().by = by.at(i);
  }
  for (const execution::Event& event : events) {
    if (const auto* returned = std::get_if<execution::Returned>(&event)) {
      drop_undone(*returned, after, rows);
    }
    if (std::holds_alternative<execution::CaseEnded>(event)) tell_starter(entry, after, rows);
  }
}

std::string notice_id(const NoticeRow& row) {
  return std::to_string(row.position.value) + "-" + std::to_string(row.ordinal);
}

void try_later(OutboxRow& row, Instant now, std::string error) {
  row.error = std::move(error);
  if (row.attempts > pauses_ms.size()) {
    row.due.reset();
  } else {
    row.due = Instant{now.ms + pauses_ms.at(row.attempts == 0 ? 0 : row.attempts - 1)};
  }
}

}  // namespace banli::runtime
