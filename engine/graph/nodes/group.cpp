#include "graph/node_readers.hpp"
#include "graph/read_arrows.hpp"

namespace banli::graph {

// What is inside was named with all other steps; find_scopes puts it into its scope.
Group read_group(StepReading& reading) { return {read_arrows_or_next("then", reading)}; }

}  // namespace banli::graph
