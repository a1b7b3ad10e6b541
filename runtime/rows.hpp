// The rows of the projections, as values: what lists and searches read. They follow from the
// journal alone (projection.hpp), so a store only puts them; rebuilding gives the same rows.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/id.hpp"
#include "base/time.hpp"

namespace banli::runtime {

struct InstanceRow {  // key: id
  InstanceId id;
  std::string number;  // the business number, or empty until it is given
  std::string process;
  std::uint64_t version = 0;
  std::string bundle;
  std::string state;  // active, suspended, completed, cancelled
  std::string outcome;
  std::string starter;
  Instant started;
  std::optional<Instant> ended;
  std::optional<Instant> due;
  Position last;      // of its newest entry
  InstanceId parent;  // whose step called it, or 0
  VisitId parent_visit;
};
// What changes of a case's row after its first entry and number; the rest of the row stays.
struct InstanceState {
  InstanceId id;
  std::string state;
  std::string outcome;
  std::optional<Instant> ended;
  std::optional<Instant> due;
  Position last;
};
struct TaskRow {  // key: instance, visit, seat; one per seat that is or was open
  InstanceId instance;
  VisitId visit;
  std::uint32_t seat = 1;
  bool several = false;  // the visit has several seats: its number is the visit's with `.seat`
  std::string step;
  std::string lane;
  std::string state;   // open, claimed, done, superseded, cancelled, undone
  std::string holder;  // empty in an unclaimed pool
  std::string role;    // the pool, or empty for a personal seat
  std::optional<Instant> due;
  Instant opened;
  std::string process;
  std::string number;  // the case's
};
// A visit that the fold no longer keeps: all its task rows take this state.
struct TaskState {
  InstanceId instance;
  VisitId visit;
  std::string state;  // done, cancelled, undone
};
struct IncidentRow {  // key: instance, visit; taken away when resolved
  InstanceId instance;
  VisitId visit;
  std::string step;
  std::string code;
  std::string about;  // JSON list
  Instant raised;
  bool resolved = false;
};
// What an open case waits for besides people: of its live visits, and not yet met. Without a case:
// a time at which the process of that name begins by itself, the visit being the entry's position.
inline constexpr std::string_view start_wait_kind = "start";
struct WaitRow {  // key: instance, visit, wait
  InstanceId instance;
  VisitId visit;           // 0 = the case itself
  std::uint32_t wait = 0;  // index among the waits of the visit
  std::string kind;        // as in execution/event.hpp
  std::string name;        // of a message or worker
  std::string key;
  std::optional<Instant> at;
  Instant opened;  // when its visit was: who waits longest is served first
};
// Taken away before those of the same entry are put.
struct WaitsGone {
  InstanceId instance;
  std::optional<VisitId> visit;  // none: of the whole case
};
struct TurnRow {  // key: key; a case has its turn until it ends
  std::string key;
  InstanceId instance;
};
struct TurnsGone {
  InstanceId instance;
};
struct NoticeRow {  // key: position, ordinal; one for each whom it is for
  Position position;
  std::uint32_t ordinal = 0;
  InstanceId instance;
  VisitId visit;
  std::string what;  // urged, escalated, handed, notified, copied
  std::string to;    // a person or a role
  std::string name;  // of a record or a slip
  std::uint32_t count = 1;
  Instant at;
  std::string process;
  std::string number;  // the case's
};
// A notice that is to be delivered outside. A working row, as those of jobs.
struct OutboxRow {   // key: position, ordinal
  NoticeRow notice;  // the ordinal 0 is the end of a case, told to its starter
  std::string by;    // mail, sms, letter, where the process says so
  std::string step;
  std::optional<Instant> task_due;
  std::optional<Instant> due;  // of the next try; none: given up
  std::uint32_t attempts = 0;  // begun
  std::string error;           // of the last one
  bool gone = false;           // delivered: the row is taken away
};
// Taken away before those of the same entry are put.
struct OutboxGone {
  InstanceId instance;
  VisitId visit;
};
struct MessageRow {  // key: id
  std::string id;
  std::string name;
  std::string key;
  std::string values;  // JSON object
  Instant sent;
  Instant kept_until;
  InstanceId met;  // the case that took it, or 0
};
struct MessageTaken {
  std::string id;
  InstanceId met;
};
// Of a job that a worker fetched or failed. A working row: no fold reads it, no rebuild makes it.
struct JobRow {  // key: instance, visit
  InstanceId instance;
  VisitId visit;
  std::string holder;                 // the account that fetched it, or empty
  std::optional<Instant> until;       // so long it is his
  std::uint32_t attempts = 0;         // begun
  std::optional<Instant> not_before;  // of the next one
  std::string error;                  // of the last one
  bool gone = false;                  // the row is taken away
};
// Answers that somebody has not handed in yet. A working row.
struct DraftRow {  // key: instance, visit, person
  InstanceId instance;
  VisitId visit;
  std::string person;
  std::string answers;  // JSON object: [record.]field → value, as people write them
  std::string opinion;
  Instant saved;
};
// Taken away before those of the same entry are put.
struct DraftsGone {
  InstanceId instance;
  std::optional<VisitId> visit;  // none: of the whole case
  std::string person;            // empty: everybody's …
  std::string but_of;            // … but his
};
struct CounterRow {  // key: series
  std::string series;
  std::uint64_t count = 0;
};
struct DocumentRow {  // key: kind, name, version; a deployed file
  std::string kind;   // process, form, organisation
  std::string name;
  std::uint64_t version = 1;
  std::string path;    // as given
  std::string digest;  // SHA-256 of the text, hex
  std::string bundle;  // of a process: SHA-256 over it and what it uses, hex
  std::string text;
  std::string uses;  // JSON: [{"digest":…,"kind":…,"name":…}]
  Position position;
};
struct AdministratorRow {  // key: person
  std::string person;
};
struct SiteRow {  // one row
  std::string title;
  std::string zone;
};

// What one entry changes.
struct Rows {
  std::vector<InstanceRow> instances;
  std::vector<InstanceState> instance_states;
  std::vector<TaskRow> tasks;
  std::vector<TaskState> task_states;
  std::vector<IncidentRow> incidents;
  std::vector<WaitsGone> waits_gone;
  std::vector<WaitRow> waits;
  std::vector<TurnRow> turns;
  std::vector<TurnsGone> turns_gone;
  std::vector<NoticeRow> notices;
  std::vector<OutboxGone> outbox_gone;
  std::vector<OutboxRow> outbox;
  std::vector<MessageRow> messages;
  std::vector<MessageTaken> messages_taken;
  std::vector<JobRow> jobs;
  std::vector<DraftsGone> drafts_gone;
  std::vector<DraftRow> drafts;
  std::vector<CounterRow> counters;
  std::vector<DocumentRow> documents;
  std::vector<AdministratorRow> administrators;
  std::vector<SiteRow> site;
};

}  // namespace banli::runtime
