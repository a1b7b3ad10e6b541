// The one who decides: in a write turn he answers every command of a batch, each seeing what the
// earlier ones did, and commits once. What he remembers between turns (cases, the office, counters)
// is dropped when others wrote in the meantime, and all of it when a commit failed.
#pragma once

#include <deque>
#include <exception>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "base/check.hpp"
#include "runtime/batch.hpp"
#include "runtime/case_cache.hpp"
#include "runtime/office_in_force.hpp"
#include "runtime/queue.hpp"
#include "runtime/readings.hpp"

namespace banli::runtime {

class Writer {
 public:
  Writer(Store& store, const Surroundings& surroundings, Readings& readings)
      : store_(store), surroundings_(surroundings), readings_(readings), graphs_(readings.graphs) {}

  void write_batch(CommandQueue& queue);

 private:
  struct Order {  // a request whose actor is known
    const Request& request;
    std::string actor;
    std::string asked;
    Instant now;
    std::string command;  // its id; empty: it gets one with its first entry
  };
  using Case = std::shared_ptr<const execution::Instance>;
  struct Decided {
    std::string act;
    execution::Events events;
    execution::Instance after;
    ChainHead head;  // before it
    Case before;     // none: it begins
    std::string for_whom = {};
  };
  struct Recorded {  // one entry, whose consequences are to come
    std::string actor;
    std::string command;
    Case before;
    Case after;
    std::vector<execution::Called> calls;
    std::vector<std::pair<std::size_t, execution::Noticed>> sent;  // messages, by their event
    std::vector<VisitId> waiting;       // visits where waits came up; 0 is the case
    std::vector<std::string> released;  // turns, by the end of the case
    bool goes_on = false;               // the case stood still until now
  };
  struct Birth {  // of a case
    const DocumentRow& process;
    InstanceId id;
    InstanceId parent;
    VisitId parent_visit;
    std::optional<execution::Due> came;  // the time that begins it
  };
  struct Following {  // what follows from one command, all under its id
    Request request;  // by the engine itself
    Instant now;
    std::string command;
    int count = 0;
  };
  using Key = std::pair<std::string, std::string>;  // actor, key

  void decide_waiting(CommandQueue& queue);
  void catch_up(Turn& turn);
  void read_journal_end(Reader& reader, const Tail& tail);
  void forget();

  Reply answer(const Request& request);
  std::optional<Reply> answered_before(const Order& order);
  Reply carry_out(const Order& order, const StartCase& start);
  Reply carry_out(const Order& order, const OnCase& on_case);
  Reply carry_out(const Order& order, const Deploy& deploy);
  Reply carry_out(const Order& order, const OpenSite& open);
  Reply carry_out(const Order& order, const SendMessage& message);
  Reply carry_out(const Order& order, const AcceptMessage& accept);
  Reply carry_out(const Order& order, const RunTimers& run);
  Reply carry_out(const Order& order, const FetchJobs& fetch);
  Reply carry_out(const Order& order, const Heartbeat& beat);
  Reply carry_out(const Order& order, const FetchNotice& fetch);
  Reply carry_out(const Order& order, const SettleNotice& settle);
  Reply carry_out(const Order& order, const RetryNotices& retry);
  Reply carry_out(const Order& order, const SaveDraft& draft);
  Reply carry_out(const Order& order, const NameSubstitute& name);
  Reply carry_out(const Order& order, const EndSubstitution& end);
  Reply carry_out(const Order& order, const HandOverSubstitutions& hand_over);

  // consequences.cpp: what a case's entry brings about in other cases, and in itself.
  static void note_consequences(const execution::Events& events, Recorded& one);
  void follow_up(const Order& order);
  Order by_system(const Following& following) const;
  bool may_go_on(Following& following, InstanceId id, VisitId visit);
  Reply act_on(Following& following, InstanceId id, const execution::Command& command);
  void offer(Following& following, InstanceId id, const execution::Command& command);
  void start_called(Following& following, const Recorded& one, const execution::Called& called);
  void hold(Following& following, InstanceId id, execution::Hold hold);
  void end_lost_calls(Following& following, const Recorded& one);
  void end_call(Following& following, const execution::Instance& ended);
  void catch_up(Following& following, InstanceId id);
  void tell_the_end(Following& following, const Recorded& one);
  void pass_turn(Following& following, const std::string& key);
  void meet_at_once(Following& following, InstanceId id, const std::vector<VisitId>& waiting);
  void meet_at_once(Following& following, const WaitRow& wait);

  // writer_messages.cpp
  void record_message(const Order& order, const std::vector<SiteEvent>& events);
  static constexpr int consequences_limit = 100;
  // Who waits for it and could not take it, where nobody did.
  struct NotTaken {
    InstanceId by;
    text::Refusal why;
  };
  std::optional<NotTaken> pass_message(Following& following, const MessageRow& message,
                                       const std::string& sender);
  Reply deliver(Following& following, const MessageRow& message, const WaitRow& wait);
  bool start_by_message(Following& following, const MessageRow& message, const std::string& sender);
  void send_from_case(Following& following, const Recorded& one, const execution::Noticed& noticed,
                      std::size_t ordinal);

  // writer_starts.cpp
  using Graphs = std::map<std::string, std::shared_ptr<const graph::Graph>>;
  void await_starts(const Order& order, const Graphs& deployed);
  bool begin_at_time(const Order& order, const WaitRow& time, Answer& answer);
  Reply begin_one(const Order& order, const DocumentRow& process, const execution::Due& came,
                  const execution::Start& start);
  void record_starts(const Order& order, StartsAwaited event);

  // writer_substitutes.cpp
  std::expected<std::string, text::Refusal> absent_of(const Order& order,
                                                      const std::string& called) const;
  std::optional<text::Refusal> sort_matters(const std::string& absent,
                                            office::Substitute& substitute);
  void record_substitutes(const Order& order, std::string_view act, const std::string& absent,
                          const std::vector<office::Substitute>& list, Answer& answer);

  // writer_timers.cpp, writer_jobs.cpp, writer_notices.cpp
  bool fire(const Order& order, const WaitRow& timer);
  std::optional<FetchedJob> fetch(const Order& order, const FetchJobs& fetch, const WaitRow& wait);
  std::optional<text::Refusal> why_not_his(const Order& order, const OnCase& on_case);
  std::optional<Answer> put_off(const Order& order, const OnCase& on_case);
  void forget_job(const OnCase& on_case);
  void put_outbox(OutboxRow row, Answer& answer);

  const FoldedCase* case_of(InstanceId id);
  std::optional<execution::OtherCase> other_case(std::string_view number);
  const DocumentRow* newest_process(const std::string& name);
  Reply quarantine(const FoldedCase& folded, const Order& order, const Bug& bug);
  execution::Situation situation(const Order& order, const graph::Graph& graph);
  void load_counters(const graph::Graph& graph, Instant now);
  void load_counter(const std::string& series);
  Reply begin(const Order& order, const Birth& birth, const execution::Start& start);
  Reply decide_on(const Order& order, const FoldedCase& folded, const execution::Command& command);
  // The version it names, or the newest.
  execution::Migrate with_version(const Order& order, const FoldedCase& folded,
                                  execution::Migrate migrate);
  struct OthersWork {
    std::string step;
    std::string person;
  };
  // Of a take back and a withdrawal: who worked in cases that would be lost with it.
  std::optional<text::Refusal> why_not_undone(const execution::Command& command,
                                              const execution::Decision& decision,
                                              const FoldedCase& folded, const Order& order);
  std::optional<OthersWork> work_of_others(InstanceId id, std::string_view actor);
  Answer record(const Order& order, Decided decided);
  void record_document(const Order& order, std::string_view act, const DocumentDeployed& document,
                       Answer& answer);
  Entry entry_of(const Order& order, std::string subject, std::string command) const;
  std::string new_command_id() const;

  Store& store_;
  const Surroundings& surroundings_;
  Readings& readings_;
  GraphCache& graphs_;

  // Of the turn that is under way.
  Batch* batch_ = nullptr;
  bool must_commit_ = false;  // what was decided is not seen by later commands of this batch
  std::map<Key, std::pair<std::string, Answer>> answered_;  // what was asked, and the answer
  std::deque<Recorded> recorded_;

  // Kept between turns; true of the journal up to `tail_`.
  bool is_caught_up_ = false;
  bool is_site_known_ = false;
  Tail tail_;
  Instant last_time_;
  InstanceId last_instance_;
  CaseCache cases_{10'000};
  std::optional<SiteRow> site_;
  OfficeInForce in_force_;
  std::map<std::string, DocumentRow> processes_;  // the newest of each name
  std::exception_ptr broken_;                     // nothing can be written any more
};

}  // namespace banli::runtime
