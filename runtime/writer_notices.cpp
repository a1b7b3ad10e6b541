// The outbox: notices taken for sending, and settled. No entry is written for either.
#include <algorithm>

#include "runtime/outbox.hpp"
#include "runtime/refuse.hpp"
#include "runtime/writer.hpp"

namespace banli::runtime {
namespace {

constexpr std::int64_t lease_ms = 300'000;
constexpr std::size_t all_notices = 100'000;

}  // namespace

void Writer::put_outbox(OutboxRow row, Answer& answer) {
  Rows rows;
  rows.outbox.push_back(row);
  batch_->put_working(rows);
  answer.notices.push_back(std::move(row));
}

Reply Writer::carry_out(const Order& order, const FetchNotice& fetch) {
  if (!in_force_.office.is_administrator(order.actor)) {
    return refuse("administrators-only", {{"person", order.actor}});
  }
  Answer answer;
  auto due = batch_->reader().outbox({.due = std::min(fetch.due, order.now), .limit = 1});
  if (due.empty()) return answer;
  due.front().due = Instant{order.now.ms + lease_ms};
  ++due.front().attempts;
  put_outbox(std::move(due.front()), answer);
  return answer;
}

// What was dropped meanwhile was delivered in vain; there is nothing to settle.
Reply Writer::carry_out(const Order& order, const SettleNotice& settle) {
  if (!in_force_.office.is_administrator(order.actor)) {
    return refuse("administrators-only", {{"person", order.actor}});
  }
  Answer answer;
  auto row = batch_->reader().outbox_row(settle.position, settle.ordinal);
  if (!row) return answer;
  if (settle.error.empty()) {
    row->gone = true;
  } else {
    try_later(*row, order.now, settle.error);
  }
  put_outbox(std::move(*row), answer);
  return answer;
}

Reply Writer::carry_out(const Order& order, const RetryNotices&) {
  if (!in_force_.office.is_administrator(order.actor)) {
    return refuse("administrators-only", {{"person", order.actor}});
  }
  Answer answer;
  for (OutboxRow& row : batch_->reader().outbox({.due = {}, .limit = all_notices})) {
    if (row.due) continue;
    row.due = order.now;
    row.attempts = 0;
    put_outbox(std::move(row), answer);
  }
  return answer;
}

}  // namespace banli::runtime
