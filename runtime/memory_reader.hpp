// What is committed in a MemoryStore, as a Reader; or, for its turn, what the turn has written too.
#pragma once

#include "runtime/memory_store.hpp"

namespace banli::runtime {

class MemoryReader : public Reader {
 public:
  MemoryReader(const MemoryStore& store, const MemoryStore::Tables& tables)
      : store_(store), tables_(tables) {}
  Tail tail() override;
  void entries(std::string_view subject, std::uint64_t from_number,
               const std::function<void(const Entry&)>& each) override;
  void entries_after(Position position, const std::function<void(const Entry&)>& each) override;
  std::optional<Entry> last_entry(std::string_view subject) override;
  std::vector<Entry> entries_of_key(std::string_view actor, std::string_view key) override;
  std::optional<Snapshot> snapshot(std::string_view subject) override;
  std::vector<std::string> contents() override;
  std::optional<std::string> content(std::string_view sha256) override;
  InstanceId last_instance() override;
  std::optional<InstanceRow> instance(InstanceId id) override;
  std::optional<InstanceRow> instance_by_number(std::string_view number) override;
  std::vector<InstanceRow> instances(const InstanceFilter& filter) override;
  std::vector<TaskRow> tasks(const TaskFilter& filter) override;
  std::vector<IncidentRow> incidents() override;
  std::vector<WaitRow> waits(const WaitFilter& filter) override;
  std::vector<WaitRow> timers(Instant until, std::size_t limit) override;
  InstanceId turn_holder(std::string_view key) override;
  std::vector<std::string> turns_of(InstanceId id) override;
  std::vector<NoticeRow> notices(const NoticeFilter& filter) override;
  std::vector<OutboxRow> outbox(const OutboxFilter& filter) override;
  std::optional<OutboxRow> outbox_row(Position position, std::uint32_t ordinal) override;
  std::optional<MessageRow> message(std::string_view id) override;
  std::optional<MessageRow> kept_message(std::string_view name, std::string_view key,
                                         Instant now) override;
  std::vector<MessageRow> messages(std::size_t limit) override;
  std::optional<JobRow> job(InstanceId instance, VisitId visit) override;
  std::optional<DraftRow> draft(InstanceId instance, VisitId visit,
                                std::string_view person) override;
  std::uint64_t counter(std::string_view series) override;
  std::map<std::string, std::uint64_t, std::less<>> open_tasks_by_holder() override;
  std::optional<DocumentRow> newest_document(std::string_view kind, std::string_view name) override;
  std::optional<DocumentRow> document(std::string_view kind, std::string_view name,
                                      std::uint64_t version) override;
  std::optional<DocumentRow> process_of_bundle(std::string_view bundle) override;
  std::optional<DocumentRow> document_by_digest(std::string_view kind,
                                                std::string_view digest) override;
  std::vector<DocumentRow> documents(std::string_view kind) override;
  std::vector<std::string> administrators() override;
  std::optional<SiteRow> site() override;

 private:
  std::optional<DocumentRow> find_document(
      std::string_view kind, const std::function<bool(const DocumentRow&)>& matches) const;

  const MemoryStore& store_;  // whose lock the tables are read under
  const MemoryStore::Tables& tables_;
};

}  // namespace banli::runtime
