// What could happen to a case at random, right or wrong: people claim, complete, vote, return and
// take back; times come, messages, workers and called cases. Each is one line of text
// (play_commands.hpp, and `later 1 day`), so that a failing case reads as a script.
#pragma once

#include <string>
#include <vector>

#include "execution/instance.hpp"
#include "graph/graph.hpp"
#include "tests/execution/random_process.hpp"

namespace banli::tests {

enum class Direction { any, forward };  // forward: what brings the case to its end

class RandomPlayer {
 public:
  RandomPlayer(const graph::Graph& graph, Random& random) : graph_(graph), random_(random) {}

  // What could happen now in the office of five; empty if nothing can.
  std::string next(const execution::Instance& instance, Direction direction);

 private:
  struct Place {
    std::string visit;  // as commands name it
    const execution::Visit* is;
    const execution::Seat* seat;
    std::string who;
    std::string name() const;
  };
  struct Met {  // a wait, of a visit or of the case
    std::string visit;
    std::uint32_t index;
    const execution::Wait* wait;
  };

  bool chance(int percent);
  std::string person_for(const execution::Seat& seat);
  std::string by_person(const execution::Instance& instance, const Place& at);
  std::string forward(const Place& at, Direction direction);
  std::string vote(const graph::Approve& approve, const Place& at, Direction direction);
  std::string back(const execution::Instance& instance, const Place& at);
  std::string by_itself(const Met& met);
  std::string handed(const Place& at);
  std::string with_signers(const Place& at);
  std::string without_signer(const Place& at);
  std::string colleague();
  std::string out_of_incident(const execution::Visit& visit, const std::string& name);
  std::string out_of_place(const execution::Instance& instance);

  const graph::Graph& graph_;
  Random& random_;
};

}  // namespace banli::tests
