// The door for commands: rights of accounts, keys, batches. Whoever brings a command while nobody
// commits takes the write turn, decides everything that waits, writes entries and rows, commits
// once, and answers all. An answered command is durable and visible to the next read.
//
//   Door door(store, surroundings);
//   auto answer = door.submit(
//       {.actor = "zhangmin", .channel = "cli", .act = OnCase{{id}, Claim{…}}});
#pragma once

#include <array>
#include <expected>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "calendar/duration.hpp"
#include "execution/command.hpp"
#include "execution/decide.hpp"
#include "office/organisation.hpp"
#include "runtime/deploy.hpp"
#include "runtime/site_event.hpp"
#include "runtime/store.hpp"

namespace banli::runtime {

// What the world supplies: tests give their own.
struct Surroundings {
  std::function<Instant()> now;
  std::function<std::array<std::uint8_t, 32>()> random;
  std::function<Zone(std::string_view name)> zone;  // throws Fault `unknown-zone`
  std::function<std::expected<execution::Decision, text::Refusal>(
      const graph::Graph&, const execution::Instance&, const execution::Command&,
      const execution::Situation&)>
      decide = execution::decide;
};

struct StartCase {
  std::string process;
  execution::Start start;
};
struct OnCase {
  InstanceId instance;
  execution::Command command;
};
struct Deploy {
  std::vector<File> files;
  text::Sources* sources = nullptr;  // receives the texts, so that problems can be shown
};
// A second one with its id is answered like the first.
struct SendMessage {
  std::string name;
  std::string key;
  std::vector<std::pair<std::string, Value>> values;
  std::string id;                          // empty: it is given one
  std::optional<calendar::Duration> keep;  // none: 7 days
};
// A message that a case took once is taken by it again, where a return has opened its step anew.
struct AcceptMessage {
  std::string id;
};
// Fires what is due, and starts what begins at times, each by a command of its own.
struct RunTimers {
  std::size_t limit = 1'000;
};
struct FetchJobs {
  std::string worker;  // what it does, as the steps name it
  std::size_t max = 1;
  std::int64_t lease_ms = 300'000;
};
struct Heartbeat {  // the lease counts from now
  InstanceId instance;
  VisitId visit;
  std::int64_t lease_ms = 300'000;
};
// Unfinished answers of who may do the task; empty: there is no draft of his any more.
struct SaveDraft {
  InstanceId instance;
  execution::TaskRef task;
  std::string answers;  // a JSON object, as in rows.hpp
  std::string opinion;
};
// Takes what has waited longest in the outbox, if anything is due by then, for five minutes.
struct FetchNotice {
  Instant due;
};
struct SettleNotice {
  Position position;
  std::uint32_t ordinal = 0;
  std::string error;  // empty: it was delivered
};
struct RetryNotices {};  // those given up
// Somebody says who acts for him; administrators say it for anybody. Roles and processes stand
// together under `roles`, as people name them. Twice the same changes nothing.
struct NameSubstitute {
  std::string absent;
  office::Substitute substitute;
};
// What was said by command ends; of what the organisation's file says nothing does.
struct EndSubstitution {
  std::string absent;
  std::string who;  // empty: whoever acts for him
};
// For whomever the one acts by command, the other acts from now on. By administrators.
struct HandOverSubstitutions {
  std::string from;
  std::string to;
};
struct OpenSite {
  std::string title;
  std::string zone;
  std::string administrator;
};

struct Request {
  std::string actor;  // a login or a person's name; the door makes it the person's name
  std::string channel;
  std::string key;
  std::string cause;
  using Act = std::variant<StartCase, OnCase, Deploy, OpenSite, SendMessage, AcceptMessage,
                           RunTimers, FetchJobs, Heartbeat, FetchNotice, SettleNotice, RetryNotices,
                           SaveDraft, NameSubstitute, EndSubstitution, HandOverSubstitutions>;
  Act act;
};

struct FetchedJob {
  InstanceId instance;
  VisitId visit;
  std::string number;  // the case's
  std::string step;
  std::uint32_t attempt = 1;
  Instant until;  // so long it is the worker's
  std::vector<std::pair<std::string, Value>> values;
};

// A function of the command's entries, so a repeated key answers the same. Where nothing happened
// (a deploy of what is deployed already, a claim by the holder) nothing is written, and no command
// named.
struct Answer {
  std::string command;
  InstanceId instance;       // of a case's command
  execution::Events events;  // of a case's command
  std::vector<DocumentRow> deployed;
  std::vector<std::string> unchanged;    // of a deploy; not kept in entries
  text::Problems warnings;               // of a deploy; not kept in entries
  std::string message;                   // its id, of one that was sent
  InstanceId not_taken_by;               // a case that waits for it,
  std::optional<text::Refusal> why_not;  // and why it could not take it; not kept in entries
  std::vector<WaitRow> fired;            // of the timers; not kept in entries
  std::vector<InstanceId> begun;         // cases that began by themselves; not kept in entries
  std::vector<FetchedJob> jobs;          // not kept in entries
  std::vector<OutboxRow> notices;        // not kept in entries
  bool repeated = false;                 // the key was answered before
};

class Readings;

class Door {
 public:
  Door(Store& store, Surroundings surroundings);
  // What is read of deployed files is kept for other doors: to copies of one site.
  Door(Store& store, Surroundings surroundings, std::shared_ptr<Readings> readings);
  ~Door();
  // From any thread. A Fault is thrown at everybody in the batch, and nothing of it is written.
  // After a Fault that ends the process, or a Bug, every further command meets the same.
  std::expected<Answer, text::Refusal> submit(const Request& request);

  // For views: the instance and the graph of its bundle, folded from what is committed.
  struct Seen {
    std::shared_ptr<const execution::Instance> instance;
    std::shared_ptr<const graph::Graph> graph;
  };
  std::expected<Seen, text::Refusal> see(InstanceId id);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace banli::runtime
