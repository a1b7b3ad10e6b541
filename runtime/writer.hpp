// The one who decides: in a write turn he answers every command of a batch, each seeing what the
// earlier ones did, and commits once. What he remembers between turns (cases, the office, counters)
// is dropped when others wrote in the meantime, and all of it when a commit failed.
#pragma once

#include <exception>
#include <map>
#include <optional>
#include <string>
#include <utility>

#include "base/check.hpp"
#include "runtime/batch.hpp"
#include "runtime/case_cache.hpp"
#include "runtime/graph_cache.hpp"
#include "runtime/office_in_force.hpp"
#include "runtime/queue.hpp"

namespace banli::runtime {

class Writer {
 public:
  Writer(Store& store, const Surroundings& surroundings, GraphCache& graphs)
      : store_(store), surroundings_(surroundings), graphs_(graphs) {}

  void write_batch(CommandQueue& queue);

 private:
  struct Order {  // a request whose actor is known
    const Request& request;
    std::string actor;
    std::string asked;
    Instant now;
  };
  struct Decided {
    std::string act;
    execution::Events events;
    execution::Instance after;
    ChainHead head;  // before it
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

  const FoldedCase* case_of(InstanceId id);
  const DocumentRow* newest_process(const std::string& name);
  Reply quarantine(const FoldedCase& folded, const Order& order, const Bug& bug);
  execution::Situation situation(const Order& order, const graph::Graph& graph);
  void load_counter(const graph::Graph& graph, Instant now);
  Answer record(const Order& order, Decided decided);
  void record_deployed(const Order& order, const std::string& command,
                       const DocumentDeployed& document, Answer& answer);
  Entry entry_of(const Order& order, std::string subject, std::string command) const;
  std::string new_command_id() const;

  Store& store_;
  const Surroundings& surroundings_;
  GraphCache& graphs_;

  // Of the turn that is under way.
  Batch* batch_ = nullptr;
  bool must_commit_ = false;  // what was decided is not seen by later commands of this batch
  std::map<Key, std::pair<std::string, Answer>> answered_;  // what was asked, and the answer

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
