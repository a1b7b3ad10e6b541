// People who do something at random, right or wrong: claim, complete, vote, return, take back. What
// they do is one line of text (play_commands.hpp), so that a failing case reads as a script.
#pragma once

#include <string>

#include "execution/instance.hpp"
#include "graph/graph.hpp"
#include "tests/execution/random_process.hpp"

namespace banli::tests {

enum class Direction { any, forward };  // forward: what brings the case to its end

class RandomPlayer {
 public:
  RandomPlayer(const graph::Graph& graph, Random& random) : graph_(graph), random_(random) {}

  // What somebody of the office of five could do now; empty if nobody can do anything.
  std::string next(const execution::Instance& instance, Direction direction);

 private:
  struct Place {
    const execution::Visit* visit;
    const execution::Seat* seat;
    std::string who;
    std::string name() const;
  };

  bool chance(int percent);
  std::string person_for(const execution::Seat& seat);
  std::string forward(const Place& at, Direction direction);
  std::string vote(const graph::Approve& approve, const Place& at, Direction direction);
  std::string back(const execution::Instance& instance, const Place& at);

  const graph::Graph& graph_;
  Random& random_;
};

}  // namespace banli::tests
