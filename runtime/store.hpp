// Where the journal and its projections live. A store keeps rows and bytes; it decides nothing. The
// write turn is the only way to write: it is taken before anything is decided and gives way at
// commit or when it is dropped. Failures of disk are Faults (fault.hpp).
#pragma once

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "execution/entry.hpp"
#include "forms/content.hpp"
#include "runtime/rows.hpp"

namespace banli::runtime {

using execution::Entry;

struct Snapshot {  // a cache of an instance: dropped when the fingerprint differs, never upcast
  std::string subject;
  std::uint64_t number = 0;  // the last entry folded
  std::string fingerprint;
  std::string state;
};

struct Tail {        // the site's row: what the newest position must be
  Position last;     // = the count of entries
  Digest running{};  // hash over all
};

struct TaskFilter {
  struct Holder {
    std::string person;
    std::string role = {};     // only of this pool; empty: whatever it came from
    std::string process = {};  // only in its cases; empty: in all
  };
  struct Pool {
    std::string role;
    std::string process = {};
  };
  std::vector<Holder> holders;  // tasks held by these …
  std::vector<Pool> pools;      // … or open in these
  std::string process, step;
  std::optional<InstanceId> instance;
  enum class States { open, all } states = States::open;
  std::size_t limit = 100;
};
struct WaitFilter {
  std::vector<std::string> kinds;  // of these; empty: of any
  std::optional<std::string> name, key;
  std::size_t limit = 100;
};
struct NoticeFilter {
  std::string person;              // for him …
  std::vector<std::string> roles;  // … or for these roles; neither: for anybody
  std::size_t limit = 100;
};
struct OutboxFilter {
  std::optional<Instant> due;  // what is due by then, oldest first; none: all that is undelivered
  std::size_t limit = 100;
};
struct InstanceFilter {
  std::string process, state, starter;
  std::size_t limit = 100;
};

// What can be asked of committed entries and projections. Every answered command is visible.
class Reader {
 public:
  virtual ~Reader() = default;
  virtual Tail tail() = 0;
  // Entries of a subject from a number on, in order.
  virtual void entries(std::string_view subject, std::uint64_t from_number,
                       const std::function<void(const Entry&)>& each) = 0;
  // All entries behind a position, in order.
  virtual void entries_after(Position position, const std::function<void(const Entry&)>& each) = 0;
  virtual std::optional<Entry> last_entry(std::string_view subject) = 0;
  // Of that command, in all subjects.
  virtual std::vector<Entry> entries_of_key(std::string_view actor, std::string_view key) = 0;
  virtual std::optional<Snapshot> snapshot(std::string_view subject) = 0;
  // Contents of files, by SHA-256 in hex; as they are kept, which a verifier may doubt.
  virtual std::vector<std::string> contents() = 0;
  virtual std::optional<std::string> content(std::string_view sha256) = 0;
  virtual InstanceId last_instance() = 0;
  virtual std::optional<InstanceRow> instance(InstanceId id) = 0;
  virtual std::optional<InstanceRow> instance_by_number(std::string_view number) = 0;
  virtual std::vector<InstanceRow> instances(const InstanceFilter& filter) = 0;  // newest first
  virtual std::vector<TaskRow> tasks(const TaskFilter& filter) = 0;  // overdue first, then oldest
  virtual std::vector<IncidentRow> incidents() = 0;
  virtual std::vector<WaitRow> waits(const WaitFilter& filter) = 0;  // oldest first
  // With a time, and that not behind `until`; what is due first stands first.
  virtual std::vector<WaitRow> timers(Instant until, std::size_t limit) = 0;
  virtual InstanceId turn_holder(std::string_view key) = 0;  // 0: nobody's
  virtual std::vector<std::string> turns_of(InstanceId id) = 0;
  virtual std::vector<NoticeRow> notices(const NoticeFilter& filter) = 0;  // newest first
  virtual std::vector<OutboxRow> outbox(const OutboxFilter& filter) = 0;
  virtual std::optional<OutboxRow> outbox_row(Position position, std::uint32_t ordinal) = 0;
  virtual std::optional<MessageRow> message(std::string_view id) = 0;
  // The oldest that nobody has taken and that is still kept.
  virtual std::optional<MessageRow> kept_message(std::string_view name, std::string_view key,
                                                 Instant now) = 0;
  virtual std::vector<MessageRow> messages(std::size_t limit) = 0;  // newest first
  virtual std::optional<JobRow> job(InstanceId instance, VisitId visit) = 0;
  virtual std::optional<DraftRow> draft(InstanceId instance, VisitId visit,
                                        std::string_view person) = 0;
  virtual std::uint64_t counter(std::string_view series) = 0;  // 0 if never counted
  virtual std::map<std::string, std::uint64_t, std::less<>> open_tasks_by_holder() = 0;
  virtual std::optional<DocumentRow> newest_document(std::string_view kind,
                                                     std::string_view name) = 0;
  virtual std::optional<DocumentRow> document(std::string_view kind, std::string_view name,
                                              std::uint64_t version) = 0;
  virtual std::optional<DocumentRow> process_of_bundle(std::string_view bundle) = 0;
  virtual std::optional<DocumentRow> document_by_digest(std::string_view kind,
                                                        std::string_view digest) = 0;
  virtual std::vector<DocumentRow> documents(std::string_view kind) = 0;  // newest of each name
  virtual std::vector<std::string> administrators() = 0;
  virtual std::optional<SiteRow> site() = 0;
};

// One batch's hold on the file. Reads through `reader()` see the last commit of anybody and what
// the turn itself has written.
class Turn {
 public:
  virtual ~Turn() = default;
  virtual Reader& reader() = 0;
  virtual const Tail& tail() const = 0;  // behind what was appended
  // The next position; `position` and `hash` must already be right (positions follow one another).
  virtual void append(const Entry& entry) = 0;
  virtual void put(const Rows& rows) = 0;
  virtual void put(const Snapshot& snapshot) = 0;
  virtual void put(const forms::Content& content) = 0;  // once; a second time nothing happens
  virtual void commit() = 0;  // durable when it returns; then the turn is over
};

class Store {
 public:
  virtual ~Store() = default;
  virtual std::unique_ptr<Turn> take_turn() = 0;   // waits for its place behind other processes
  virtual std::unique_ptr<Reader> reader() = 0;    // a connection of its own
  virtual void clear_projections(Turn& turn) = 0;  // for a rebuild; working tables stay
};

}  // namespace banli::runtime
