// A fixed course of turns for crash tests: what each turn appends and which rows it puts follow
// from its number, so what the journal must hold after k turns is known, and its projections can
// be built again from its entries.
#pragma once

#include <string>
#include <vector>

#include "runtime/store.hpp"

namespace banli::tests {

class Workload {
 public:
  explicit Workload(int turns);

  int turns() const { return static_cast<int>(turns_.size()); }
  void run_turn(runtime::Store& store, int turn) const;
  // How many turns the entries in the store are, or -1 if they are no beginning of the course.
  int turns_in(runtime::Store& store) const;
  // Each turn brings a file, and every third the same.
  static int contents_in(runtime::Store& store);
  void rebuild(runtime::Store& store) const;

 private:
  std::vector<std::vector<execution::Entry>> turns_;
};

}  // namespace banli::tests
