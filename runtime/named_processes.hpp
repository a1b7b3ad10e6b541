// The processes that a process names: those it calls, those its stages start and those that undo a
// step. They are looked up when they are wanted, so one that is not there yet is only a warning.
#pragma once

#include <functional>
#include <string_view>
#include <vector>

#include "graph/graph.hpp"
#include "language/definition.hpp"
#include "text/problem.hpp"

namespace banli::runtime {

struct KnownProcesses {
  std::function<bool(std::string_view)> has;
  std::vector<std::string_view> names;  // that may have been meant
};

// `unknown-process`, with the nearest name there is.
text::Problems unknown_processes(const language::Definition& definition, const graph::Graph& graph,
                                 const KnownProcesses& known);

}  // namespace banli::runtime
