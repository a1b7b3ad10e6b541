// The rows of the projections, as values: what lists and searches read. They follow from the
// journal alone (projection.hpp), so a store only puts them; rebuilding gives the same rows.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/id.hpp"
#include "base/time.hpp"

namespace banli::runtime {

struct InstanceRow {  // key: id
  InstanceId id;
  std::string number;   // the business number, or empty until it is given
  std::string process;
  std::uint64_t version = 0;
  std::string bundle;
  std::string state;    // active, suspended, completed, cancelled
  std::string outcome;
  std::string starter;
  Instant started;
  std::optional<Instant> ended;
  std::optional<Instant> due;
  Position last;        // of its newest entry
};
struct TaskRow {  // key: instance, visit, seat; one per seat that is or was open
  InstanceId instance;
  VisitId visit;
  std::uint32_t seat = 1;
  bool several = false;  // the visit has several seats: its number is the visit's with `.seat`
  std::string step;
  std::string lane;
  std::string state;     // open, claimed, done, superseded, cancelled, undone
  std::string holder;    // empty in an unclaimed pool
  std::string role;      // the pool, or empty for a personal seat
  std::optional<Instant> due;
  Instant opened;
  std::string process;
  std::string number;    // the case's
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
struct CounterRow {  // key: series
  std::string series;
  std::uint64_t count = 0;
};
struct DocumentRow {  // key: kind, name, version; a deployed file
  std::string kind;     // process, form, organisation
  std::string name;
  std::uint64_t version = 1;
  std::string path;     // as given
  std::string digest;   // SHA-256 of the text, hex
  std::string bundle;   // of a process: SHA-256 over it and what it uses, hex
  std::string text;
  std::string uses;     // JSON: [{"digest":…,"kind":…,"name":…}]
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
  std::vector<TaskRow> tasks;
  std::vector<TaskState> task_states;
  std::vector<IncidentRow> incidents;
  std::vector<CounterRow> counters;
  std::vector<DocumentRow> documents;
  std::vector<AdministratorRow> administrators;
  std::vector<SiteRow> site;
};

}  // namespace banli::runtime
