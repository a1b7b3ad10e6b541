#include "runtime/memory_store.hpp"

#include <algorithm>
#include <functional>

#include "base/check.hpp"
#include "runtime/memory_reader.hpp"

namespace banli::runtime {

void MemoryStore::Tables::append(const Entry& entry, const Digest& after) {
  BANLI_CHECK(entry.position.value == journal.size() + 1);
  std::vector<std::size_t>& chain = by_subject[entry.subject];
  BANLI_CHECK(entry.number == chain.size() + 1);
  chain.push_back(journal.size());
  if (!entry.key.empty()) {
    const auto [key, is_new] = command_of_key.try_emplace({entry.actor, entry.key}, entry.command);
    BANLI_CHECK(is_new);
    by_command.try_emplace(entry.command);
  }
  const auto keyed = by_command.find(entry.command);
  if (keyed != by_command.end()) keyed->second.push_back(journal.size());
  running = after;
  journal.push_back(entry);
}

void MemoryStore::Tables::set_state(const InstanceState& state) {
  InstanceRow& row = instances.at(state.id);
  row.state = state.state;
  row.outcome = state.outcome;
  row.ended = state.ended;
  row.due = state.due;
  row.last = state.last;
}

void MemoryStore::Tables::set_state(const TaskState& state) {
  auto row = tasks.lower_bound({state.instance, state.visit, 0});
  for (; row != tasks.end() && row->second.instance == state.instance; ++row) {
    if (row->second.visit != state.visit) return;
    row->second.state = state.state;
  }
}

void MemoryStore::Tables::put_documents(const std::vector<DocumentRow>& rows) {
  for (const DocumentRow& row : rows) {
    std::vector<DocumentRow>& versions = documents[row.kind][row.name];
    const auto same = std::ranges::find(versions, row.version, &DocumentRow::version);
    if (same == versions.end()) {
      versions.push_back(row);
    } else {
      *same = row;
    }
  }
}

void MemoryStore::Tables::put(const Rows& rows) {
  for (const InstanceRow& row : rows.instances) instances.insert_or_assign(row.id, row);
  for (const InstanceState& state : rows.instance_states) set_state(state);
  for (const TaskRow& row : rows.tasks) {
    tasks.insert_or_assign({row.instance, row.visit, row.seat}, row);
  }
  for (const TaskState& state : rows.task_states) set_state(state);
  for (const IncidentRow& row : rows.incidents) {
    if (row.resolved) {
      incidents.erase({row.instance, row.visit});
    } else {
      incidents.insert_or_assign({row.instance, row.visit}, row);
    }
  }
  put_waits(rows);
  for (const CounterRow& row : rows.counters) counters.insert_or_assign(row.series, row.count);
  put_documents(rows.documents);
  for (const AdministratorRow& row : rows.administrators) {
    if (std::ranges::find(administrators, row.person) == administrators.end()) {
      administrators.push_back(row.person);
    }
  }
  for (const SiteRow& row : rows.site) site = row;
}

void MemoryStore::Tables::put_waits(const Rows& rows) {
  for (const WaitsGone& gone : rows.waits_gone) {
    std::erase_if(waits, [&](const auto& one) {
      return one.second.instance == gone.instance &&
             (!gone.visit || one.second.visit == *gone.visit);
    });
  }
  for (const WaitRow& row : rows.waits) {
    waits.insert_or_assign({row.instance, row.visit, row.wait}, row);
  }
  for (const TurnRow& row : rows.turns) turns.insert_or_assign(row.key, row.instance);
  for (const TurnsGone& gone : rows.turns_gone) {
    std::erase_if(turns, [&](const auto& one) { return one.second == gone.instance; });
  }
  for (const NoticeRow& row : rows.notices) {
    notices.insert_or_assign({row.position, row.ordinal}, row);
  }
  put_outbox(rows);
  put_drafts(rows);
  for (const MessageRow& row : rows.messages) messages.insert_or_assign(row.id, row);
  for (const MessageTaken& taken : rows.messages_taken) {
    const auto found = messages.find(taken.id);
    if (found != messages.end()) found->second.met = taken.met;
  }
  for (const JobRow& row : rows.jobs) {
    if (row.gone) {
      jobs.erase({row.instance, row.visit});
    } else {
      jobs.insert_or_assign({row.instance, row.visit}, row);
    }
  }
}

void MemoryStore::Tables::put_outbox(const Rows& rows) {
  for (const OutboxGone& gone : rows.outbox_gone) {
    std::erase_if(outbox, [&](const auto& one) {
      const NoticeRow& notice = one.second.notice;
      return notice.instance == gone.instance && notice.visit == gone.visit;
    });
  }
  for (const OutboxRow& row : rows.outbox) {
    const std::pair key(row.notice.position, row.notice.ordinal);
    if (row.gone) {
      outbox.erase(key);
    } else {
      outbox.insert_or_assign(key, row);
    }
  }
}

void MemoryStore::Tables::put_drafts(const Rows& rows) {
  for (const DraftsGone& gone : rows.drafts_gone) {
    std::erase_if(drafts, [&](const auto& one) {
      const DraftRow& row = one.second;
      return row.instance == gone.instance && (!gone.visit || row.visit == *gone.visit) &&
             (gone.person.empty() || row.person == gone.person) &&
             (gone.but_of.empty() || row.person != gone.but_of);
    });
  }
  for (const DraftRow& row : rows.drafts) {
    drafts.insert_or_assign({row.instance, row.visit, row.person}, row);
  }
}

void MemoryStore::Tables::clear_projections() {
  waits.clear();
  turns.clear();
  notices.clear();
  messages.clear();
  instances.clear();
  tasks.clear();
  incidents.clear();
  counters.clear();
  documents.clear();
  administrators.clear();
  site.reset();
}

class MemoryTurn : public Turn {
 public:
  explicit MemoryTurn(MemoryStore& store)
      : store_(store), held_(store.turns_), reader_(store, store.ahead_), tail_(reader_.tail()) {}
  ~MemoryTurn() override {
    if (writes_.empty()) return;
    const std::unique_lock lock(store_.mutex_);
    store_.ahead_ = store_.tables_;
  }

  Reader& reader() override { return reader_; }
  const Tail& tail() const override { return tail_; }
  void append(const Entry& entry) override {
    tail_ = {entry.position, execution::running_hash(tail_.running, entry.hash)};
    write([entry, after = tail_.running](MemoryStore::Tables& tables) {
      tables.append(entry, after);
    });
  }
  void put(const Rows& rows) override {
    write([rows](MemoryStore::Tables& tables) { tables.put(rows); });
  }
  void put(const Snapshot& snapshot) override {
    write([snapshot](MemoryStore::Tables& tables) {
      tables.snapshots.insert_or_assign(snapshot.subject, snapshot);
    });
  }
  void put(const forms::Content& content) override {
    write([content](MemoryStore::Tables& tables) {
      tables.contents.try_emplace(content.sha256(), content);
    });
  }
  void clear_projections() {
    write([](MemoryStore::Tables& tables) { tables.clear_projections(); });
  }
  void commit() override {
    BANLI_CHECK(held_.owns_lock());
    {
      const std::unique_lock lock(store_.mutex_);
      for (const auto& write : writes_) write(store_.tables_);
    }
    writes_.clear();
    held_.unlock();
  }

 private:
  void write(std::function<void(MemoryStore::Tables&)> change) {
    BANLI_CHECK(held_.owns_lock());
    const std::unique_lock lock(store_.mutex_);
    writes_.push_back(std::move(change));
    writes_.back()(store_.ahead_);
  }

  MemoryStore& store_;
  std::unique_lock<std::mutex> held_;
  MemoryReader reader_;
  Tail tail_;
  std::vector<std::function<void(MemoryStore::Tables&)>> writes_;  // done at the commit
};

MemoryStore::MemoryStore(const MemoryStore& other) {
  const std::shared_lock lock(other.mutex_);
  tables_ = other.tables_;
  ahead_ = tables_;
}

std::unique_ptr<Turn> MemoryStore::take_turn() { return std::make_unique<MemoryTurn>(*this); }

std::unique_ptr<Reader> MemoryStore::reader() {
  return std::make_unique<MemoryReader>(*this, tables_);
}

void MemoryStore::clear_projections(Turn& turn) {
  dynamic_cast<MemoryTurn&>(turn).clear_projections();
}

}  // namespace banli::runtime
