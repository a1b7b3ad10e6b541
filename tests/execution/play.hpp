// A case played at the core, without storage: processes from YAML, commands as one line of text.
// After every command the events are written as JSON, read back and folded anew; the fold and the
// live instance must be the same text, and so must a snapshot that was written and read.
#pragma once

#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "execution/decide.hpp"
#include "graph/graph.hpp"
#include "office/office.hpp"

namespace banli::tests {

// Ann and Bob are clerks, Carl is their boss, Dora heads the office; Eve belongs to nothing.
using Staff = std::shared_ptr<const office::Organisation>;
Staff office_of_five();

Staff staff_of(std::string organisation_yaml);

// The verified graph, or the problems as text.
struct Compiled {
  std::shared_ptr<const graph::Graph> graph;
  std::string problems;
};
Compiled compile(std::string_view process_yaml, std::string_view form_yamls,
                 const Staff& staff = office_of_five());
// A shipped process with all shipped forms, and the shipped organisation.
Compiled compile_shipped(std::string_view process);
Staff shipped_office();

// What must always be true is not.
class BrokenInvariant : public std::logic_error {
 public:
  using std::logic_error::logic_error;
};

class Play {
 public:
  explicit Play(std::shared_ptr<const graph::Graph> graph, Staff staff = office_of_five());

  // `start ann x=1`, `complete step bob answer=yes f=v`, `return step carl to=a,b reason=…` … gives
  // where the case is then, or `refused code: sentence`.
  std::string command(std::string_view line);
  // What a `return …` would undo and whose work it is; nothing happens.
  std::string preview(std::string_view line) const;
  // An event that no command of the core gives, as runtime/ would write it.
  std::string happens(execution::Event event);
  std::expected<execution::Decision, text::Refusal> decide(const execution::Command& command,
                                                           std::string_view actor);
  // Where the case is, and what the last command told and called.
  std::string state() const;
  // The clock moves on: `later 3 working days`.
  std::string later(std::string_view duration);
  // Fires what is due, the earliest first, as the timekeeper does.
  std::string fire_all_due();
  // Another version of the process, to which `migrate dora old=new` brings the case.
  void offer(std::shared_ptr<const graph::Graph> newer) { newer_ = std::move(newer); }
  void reorganise(Staff staff) { office_.organisation = std::move(staff); }
  const execution::Instance& instance() const { return instance_; }
  const std::shared_ptr<const graph::Graph>& graph() const { return graph_; }
  const execution::Events& last_events() const { return last_events_; }
  // Why the last command was refused; none: it was not.
  const std::optional<text::Refusal>& last_refusal() const { return last_refusal_; }
  execution::Instance replayed() const;  // from the stored texts, from the beginning

 private:
  void record(std::string_view command, std::string_view actor);
  void check_replay();

  std::shared_ptr<const graph::Graph> graph_;
  std::shared_ptr<const graph::Graph> newer_;
  office::Office office_;
  execution::Instance instance_;
  execution::Instance shadow_;  // folded from the texts alone
  struct Stored {
    std::string facts;
    std::string values;
    execution::Act act;
  };
  std::vector<Stored> journal_;
  execution::Events last_events_;
  std::optional<text::Refusal> last_refusal_;
  std::uint64_t called_ = 0;  // cases that it called
  Instant now_;
};

}  // namespace banli::tests
