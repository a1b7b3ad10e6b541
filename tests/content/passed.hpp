// What the cases of a journal have passed: which steps were opened, along which flows tokens went,
// and which arrows back were taken, of each process.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "graph/graph.hpp"
#include "runtime/store.hpp"

namespace banli::tests {

class Passed {
 public:
  // Everything in the journal; journals add up.
  void read(runtime::Reader& reader);

  // The steps, flows and arrows back of a process that nobody has passed, and how many there are.
  struct Share {
    std::vector<std::string> missing;
    std::size_t wanted = 0;
  };
  Share share(const graph::Graph& graph) const;

 private:
  void read_case(runtime::Reader& reader, const runtime::InstanceRow& row);

  std::map<std::string, std::set<std::string>, std::less<>> by_process_;
};

}  // namespace banli::tests
