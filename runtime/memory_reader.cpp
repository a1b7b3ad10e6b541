#include "runtime/memory_reader.hpp"

#include <algorithm>
#include <ranges>

namespace banli::runtime {
namespace {

bool is_listed(const TaskFilter& filter, const TaskRow& row) {
  const bool is_open = row.state == "open" || row.state == "claimed";
  if (filter.states == TaskFilter::States::open && !is_open) return false;
  if (!filter.process.empty() && row.process != filter.process) return false;
  if (!filter.step.empty() && row.step != filter.step) return false;
  if (filter.instance && row.instance != *filter.instance) return false;
  if (filter.holders.empty() && filter.pools.empty()) return true;
  const auto is_of = [&](const std::string& process) {
    return process.empty() || row.process == process;
  };
  const bool is_held = std::ranges::any_of(filter.holders, [&](const TaskFilter::Holder& holder) {
    return row.holder == holder.person && (holder.role.empty() || row.role == holder.role) &&
           is_of(holder.process);
  });
  if (is_held) return true;
  return row.state == "open" && row.holder.empty() &&
         std::ranges::any_of(filter.pools, [&](const TaskFilter::Pool& pool) {
           return row.role == pool.role && is_of(pool.process);
         });
}

// What is due first stands first, what has no due date last; then the oldest.
auto task_order(const TaskRow& row) {
  return std::tuple(!row.due.has_value(), row.due.value_or(Instant{}), row.opened, row.instance,
                    row.visit, row.seat);
}

}  // namespace

Tail MemoryReader::tail() {
  const std::shared_lock lock(store_.mutex_);
  return {Position{tables_.journal.size()}, tables_.running};
}

// The callback may read too, so it is called without the lock.
void MemoryReader::entries(std::string_view subject, std::uint64_t from_number,
                           const std::function<void(const Entry&)>& each) {
  for (std::uint64_t number = std::max<std::uint64_t>(from_number, 1);; ++number) {
    Entry entry;
    {
      const std::shared_lock lock(store_.mutex_);
      const auto chain = tables_.by_subject.find(subject);
      if (chain == tables_.by_subject.end() || number > chain->second.size()) return;
      entry = tables_.journal[chain->second[number - 1]];
    }
    each(entry);
  }
}

void MemoryReader::entries_after(Position position, const std::function<void(const Entry&)>& each) {
  for (std::uint64_t index = position.value;; ++index) {
    Entry entry;
    {
      const std::shared_lock lock(store_.mutex_);
      if (index >= tables_.journal.size()) return;
      entry = tables_.journal[index];
    }
    each(entry);
  }
}

std::optional<Entry> MemoryReader::last_entry(std::string_view subject) {
  const std::shared_lock lock(store_.mutex_);
  const auto chain = tables_.by_subject.find(subject);
  if (chain == tables_.by_subject.end()) return {};
  return tables_.journal[chain->second.back()];
}

std::vector<Entry> MemoryReader::entries_of_key(std::string_view actor, std::string_view key) {
  const std::shared_lock lock(store_.mutex_);
  const auto command = tables_.command_of_key.find({std::string(actor), std::string(key)});
  if (command == tables_.command_of_key.end()) return {};
  std::vector<Entry> found;
  for (const std::size_t index : tables_.by_command.at(command->second)) {
    found.push_back(tables_.journal[index]);
  }
  return found;
}

std::optional<Snapshot> MemoryReader::snapshot(std::string_view subject) {
  const std::shared_lock lock(store_.mutex_);
  const auto found = tables_.snapshots.find(subject);
  if (found == tables_.snapshots.end()) return {};
  return found->second;
}

std::vector<std::string> MemoryReader::contents() {
  const std::shared_lock lock(store_.mutex_);
  std::vector<std::string> digests;
  for (const auto& [sha256, content] : tables_.contents) digests.push_back(sha256);
  return digests;
}

std::optional<std::string> MemoryReader::content(std::string_view sha256) {
  const std::shared_lock lock(store_.mutex_);
  const auto found = tables_.contents.find(sha256);
  if (found == tables_.contents.end()) return {};
  return found->second.bytes();
}

InstanceId MemoryReader::last_instance() {
  const std::shared_lock lock(store_.mutex_);
  const auto& instances = tables_.instances;
  return instances.empty() ? InstanceId{} : instances.rbegin()->first;
}

std::optional<InstanceRow> MemoryReader::instance(InstanceId id) {
  const std::shared_lock lock(store_.mutex_);
  const auto found = tables_.instances.find(id);
  if (found == tables_.instances.end()) return {};
  return found->second;
}

std::optional<InstanceRow> MemoryReader::instance_by_number(std::string_view number) {
  const std::shared_lock lock(store_.mutex_);
  for (const auto& [id, row] : tables_.instances) {
    if (!number.empty() && row.number == number) return row;
  }
  return {};
}

std::vector<InstanceRow> MemoryReader::instances(const InstanceFilter& filter) {
  const std::shared_lock lock(store_.mutex_);
  const auto fits = [](const std::string& wanted, const std::string& is) {
    return wanted.empty() || wanted == is;
  };
  std::vector<InstanceRow> found;
  for (const auto& [id, row] : tables_.instances | std::views::reverse) {
    if (found.size() == filter.limit) break;
    if (fits(filter.process, row.process) && fits(filter.state, row.state) &&
        fits(filter.starter, row.starter)) {
      found.push_back(row);
    }
  }
  return found;
}

std::vector<TaskRow> MemoryReader::tasks(const TaskFilter& filter) {
  std::vector<TaskRow> found;
  {
    const std::shared_lock lock(store_.mutex_);
    for (const auto& [key, row] : tables_.tasks) {
      if (is_listed(filter, row)) found.push_back(row);
    }
  }
  std::ranges::sort(found, {}, task_order);
  if (found.size() > filter.limit) found.resize(filter.limit);
  return found;
}

std::vector<IncidentRow> MemoryReader::incidents() {
  const std::shared_lock lock(store_.mutex_);
  std::vector<IncidentRow> found;
  for (const auto& [key, row] : tables_.incidents) found.push_back(row);
  return found;
}

std::map<std::string, std::uint64_t, std::less<>> MemoryReader::open_tasks_by_holder() {
  const std::shared_lock lock(store_.mutex_);
  std::map<std::string, std::uint64_t, std::less<>> open;
  for (const auto& [key, row] : tables_.tasks) {
    const bool is_open = row.state == "open" || row.state == "claimed";
    if (is_open && !row.holder.empty()) ++open[row.holder];
  }
  return open;
}

std::uint64_t MemoryReader::counter(std::string_view series) {
  const std::shared_lock lock(store_.mutex_);
  const auto found = tables_.counters.find(series);
  return found == tables_.counters.end() ? 0 : found->second;
}

std::optional<DocumentRow> MemoryReader::find_document(
    std::string_view kind, const std::function<bool(const DocumentRow&)>& matches) const {
  const std::shared_lock lock(store_.mutex_);
  const auto of_kind = tables_.documents.find(kind);
  if (of_kind == tables_.documents.end()) return {};
  for (const auto& [name, versions] : of_kind->second) {
    for (const DocumentRow& row : versions | std::views::reverse) {
      if (matches(row)) return row;
    }
  }
  return {};
}

std::optional<DocumentRow> MemoryReader::newest_document(std::string_view kind,
                                                         std::string_view name) {
  return find_document(kind, [&](const DocumentRow& row) { return row.name == name; });
}

std::optional<DocumentRow> MemoryReader::document(std::string_view kind, std::string_view name,
                                                  std::uint64_t version) {
  return find_document(
      kind, [&](const DocumentRow& row) { return row.name == name && row.version == version; });
}

std::optional<DocumentRow> MemoryReader::process_of_bundle(std::string_view bundle) {
  return find_document("process", [&](const DocumentRow& row) { return row.bundle == bundle; });
}

std::optional<DocumentRow> MemoryReader::document_by_digest(std::string_view kind,
                                                            std::string_view digest) {
  return find_document(kind, [&](const DocumentRow& row) { return row.digest == digest; });
}

std::vector<DocumentRow> MemoryReader::documents(std::string_view kind) {
  const std::shared_lock lock(store_.mutex_);
  std::vector<DocumentRow> found;
  const auto of_kind = tables_.documents.find(kind);
  if (of_kind == tables_.documents.end()) return found;
  for (const auto& [name, versions] : of_kind->second) found.push_back(versions.back());
  return found;
}

std::vector<std::string> MemoryReader::administrators() {
  const std::shared_lock lock(store_.mutex_);
  return tables_.administrators;
}

std::optional<SiteRow> MemoryReader::site() {
  const std::shared_lock lock(store_.mutex_);
  return tables_.site;
}

}  // namespace banli::runtime
