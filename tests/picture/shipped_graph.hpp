// A shipped process with all shipped forms and tables, and the shipped organisation.
#pragma once

#include <memory>
#include <string>

#include "graph/graph.hpp"

namespace banli::tests {

// Fails the test if it does not verify.
std::shared_ptr<const graph::Graph> shipped_graph(const std::string& process);

}  // namespace banli::tests
