#include "runtime/sending.hpp"

#include <utility>

namespace banli::runtime {
namespace {

std::expected<Answer, text::Refusal> ask(Door& door, const std::string& actor, auto act) {
  return door.submit({.actor = actor, .channel = "send", .act = std::move(act)});
}

}  // namespace

std::expected<Sending, text::Refusal> send_due(
    Door& door, const std::string& actor, Instant now, std::size_t limit, Sender& sender,
    const std::function<Letter(const OutboxRow&)>& letter_of) {
  Sending sending;
  while (sending.delivered.size() + sending.failed.size() < limit) {
    auto taken = ask(door, actor, FetchNotice{now});
    if (!taken) return std::unexpected(std::move(taken.error()));
    if (taken->notices.empty()) break;
    OutboxRow row = std::move(taken->notices.front());
    const auto delivered = sender.deliver(letter_of(row));
    const std::string error = delivered ? std::string() : delivered.error();
    auto settled = ask(door, actor, SettleNotice{row.notice.position, row.notice.ordinal, error});
    if (!settled) return std::unexpected(std::move(settled.error()));
    if (!settled->notices.empty()) row = std::move(settled->notices.front());
    (delivered ? sending.delivered : sending.failed).push_back(std::move(row));
  }
  return sending;
}

}  // namespace banli::runtime
