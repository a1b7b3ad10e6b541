// The questions about waits, turns, messages, notices and jobs.
#include <algorithm>
#include <ranges>

#include "runtime/memory_reader.hpp"

namespace banli::runtime {
namespace {

bool has(const std::vector<std::string>& list, const std::string& text) {
  return std::ranges::find(list, text) != list.end();
}

auto age_of(const WaitRow& row) {
  return std::tuple(row.opened, row.instance, row.visit, row.wait);
}

template <class Row, class Key>
void order(std::vector<Row>& rows, std::size_t limit, Key key) {
  std::ranges::sort(rows, {}, key);
  if (rows.size() > limit) rows.resize(limit);
}

}  // namespace

std::vector<WaitRow> MemoryReader::waits(const WaitFilter& filter) {
  const std::shared_lock lock(store_.mutex_);
  std::vector<WaitRow> found;
  for (const auto& [id, row] : tables_.waits) {
    const bool fits = (filter.kinds.empty() || has(filter.kinds, row.kind)) &&
                      (!filter.name || *filter.name == row.name) &&
                      (!filter.key || *filter.key == row.key);
    if (fits) found.push_back(row);
  }
  order(found, filter.limit, age_of);
  return found;
}

std::vector<WaitRow> MemoryReader::timers(Instant until, std::size_t limit) {
  const std::shared_lock lock(store_.mutex_);
  std::vector<WaitRow> found;
  for (const auto& [id, row] : tables_.waits) {
    if (row.at && *row.at <= until) found.push_back(row);
  }
  order(found, limit,
        [](const WaitRow& row) { return std::tuple(*row.at, row.instance, row.visit, row.wait); });
  return found;
}

InstanceId MemoryReader::turn_holder(std::string_view key) {
  const std::shared_lock lock(store_.mutex_);
  const auto found = tables_.turns.find(key);
  return found == tables_.turns.end() ? InstanceId{} : found->second;
}

std::vector<std::string> MemoryReader::turns_of(InstanceId id) {
  const std::shared_lock lock(store_.mutex_);
  std::vector<std::string> keys;
  for (const auto& [key, holder] : tables_.turns) {
    if (holder == id) keys.push_back(key);
  }
  return keys;
}

std::vector<NoticeRow> MemoryReader::notices(const NoticeFilter& filter) {
  const std::shared_lock lock(store_.mutex_);
  const bool is_for_anybody = filter.person.empty() && filter.roles.empty();
  std::vector<NoticeRow> found;
  for (const auto& [key, row] : tables_.notices | std::views::reverse) {
    if (found.size() == filter.limit) break;
    const bool is_his = !filter.person.empty() && row.to == filter.person;
    if (is_for_anybody || is_his || has(filter.roles, row.to)) found.push_back(row);
  }
  return found;
}

std::vector<OutboxRow> MemoryReader::outbox(const OutboxFilter& filter) {
  const std::shared_lock lock(store_.mutex_);
  std::vector<OutboxRow> found;
  for (const auto& [key, row] : tables_.outbox) {
    if (!filter.due || (row.due && *row.due <= *filter.due)) found.push_back(row);
  }
  if (found.size() > filter.limit) found.resize(filter.limit);
  return found;
}

std::optional<OutboxRow> MemoryReader::outbox_row(Position position, std::uint32_t ordinal) {
  const std::shared_lock lock(store_.mutex_);
  const auto found = tables_.outbox.find({position, ordinal});
  if (found == tables_.outbox.end()) return {};
  return found->second;
}

std::optional<DraftRow> MemoryReader::draft(InstanceId instance, VisitId visit,
                                            std::string_view person) {
  const std::shared_lock lock(store_.mutex_);
  const auto found = tables_.drafts.find({instance, visit, std::string(person)});
  if (found == tables_.drafts.end()) return {};
  return found->second;
}

std::optional<MessageRow> MemoryReader::message(std::string_view id) {
  const std::shared_lock lock(store_.mutex_);
  const auto found = tables_.messages.find(id);
  if (found == tables_.messages.end()) return {};
  return found->second;
}

std::optional<MessageRow> MemoryReader::kept_message(std::string_view name, std::string_view key,
                                                     Instant now) {
  const std::shared_lock lock(store_.mutex_);
  std::optional<MessageRow> oldest;
  for (const auto& [id, row] : tables_.messages) {
    if (row.met || row.name != name || row.key != key || row.kept_until < now) continue;
    if (!oldest || row.sent < oldest->sent) oldest = row;
  }
  return oldest;
}

std::vector<MessageRow> MemoryReader::messages(std::size_t limit) {
  const std::shared_lock lock(store_.mutex_);
  std::vector<MessageRow> found;
  for (const auto& [id, row] : tables_.messages) found.push_back(row);
  order(found, limit, [](const MessageRow& row) { return std::tuple(-row.sent.ms, row.id); });
  return found;
}

std::optional<JobRow> MemoryReader::job(InstanceId instance, VisitId visit) {
  const std::shared_lock lock(store_.mutex_);
  const auto found = tables_.jobs.find({instance, visit});
  if (found == tables_.jobs.end()) return {};
  return found->second;
}

}  // namespace banli::runtime
