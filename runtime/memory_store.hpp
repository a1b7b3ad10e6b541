// The journal and its projections in memory: for tests and scenarios. Behaves as any store does,
// but forgets everything with the process. A turn's writes are seen by nobody but itself before its
// commit: they go into a second set of tables first.
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <shared_mutex>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "runtime/store.hpp"

namespace banli::runtime {

class MemoryStore : public Store {
 public:
  using TaskKey = std::tuple<InstanceId, VisitId, std::uint32_t>;
  using Documents = std::map<std::string, std::vector<DocumentRow>, std::less<>>;  // by version

  struct Tables {
    std::vector<Entry> journal;  // position - 1 is the index
    Digest running{};
    std::map<std::string, std::vector<std::size_t>, std::less<>> by_subject;
    std::map<std::pair<std::string, std::string>, std::string> command_of_key;  // actor, key
    std::map<std::string, std::vector<std::size_t>, std::less<>> by_command;    // if it has a key
    std::map<std::string, Snapshot, std::less<>> snapshots;
    std::map<std::string, forms::Content, std::less<>> contents;
    std::map<InstanceId, InstanceRow> instances;
    std::map<TaskKey, TaskRow> tasks;
    std::map<std::pair<InstanceId, VisitId>, IncidentRow> incidents;
    std::map<TaskKey, WaitRow> waits;
    std::map<std::string, InstanceId, std::less<>> turns;
    std::map<std::pair<Position, std::uint32_t>, NoticeRow> notices;
    std::map<std::pair<Position, std::uint32_t>, OutboxRow> outbox;
    std::map<std::string, MessageRow, std::less<>> messages;
    std::map<std::pair<InstanceId, VisitId>, JobRow> jobs;
    std::map<std::tuple<InstanceId, VisitId, std::string>, DraftRow> drafts;
    std::map<std::string, std::uint64_t, std::less<>> counters;
    std::map<std::string, Documents, std::less<>> documents;  // kind → name → versions
    std::vector<std::string> administrators;                  // in the order of naming
    std::optional<SiteRow> site;

    void append(const Entry& entry, const Digest& after);
    void put(const Rows& rows);
    void put_documents(const std::vector<DocumentRow>& rows);
    void set_state(const InstanceState& state);
    void set_state(const TaskState& state);
    void put_waits(const Rows& rows);
    void put_outbox(const Rows& rows);
    void put_drafts(const Rows& rows);
    void clear_projections();
  };

  MemoryStore() = default;
  MemoryStore(const MemoryStore& other);  // what is committed there

  std::unique_ptr<Turn> take_turn() override;
  std::unique_ptr<Reader> reader() override;
  void clear_projections(Turn& turn) override;

 private:
  friend class MemoryTurn;
  friend class MemoryReader;
  std::mutex turns_;
  mutable std::shared_mutex mutex_;  // of the tables
  Tables tables_;
  Tables ahead_;  // with what the turn has written; as `tables_` while nobody has it
};

}  // namespace banli::runtime
