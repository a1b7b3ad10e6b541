#include "graph/node_readers.hpp"
#include "graph/read_arrows.hpp"

namespace banli::graph {

Split read_split(StepReading& reading) {
  Split split;
  if (const text::Tree* branches = reading.find("branches")) {
    split.branches = read_split_branches(*branches, reading);
  }
  return split;
}

}  // namespace banli::graph
