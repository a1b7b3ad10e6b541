// A graph as text, one line per step, setting and flow: for tests and for people who look closely.
#pragma once

#include <string>

#include "graph/graph.hpp"

namespace banli::graph {

std::string canonical_text(const Graph& graph);

std::string canonical_text(const Source& source);  // `superior 2 of starter`
std::string canonical_text(const Pass& pass);      // `at least 2/3`
std::string canonical_text(const Awaited& way);    // `message reply key …`
std::string canonical_text(const Cause& cause);    // `overdue 1 day`
std::string canonical_text(const ForEach& each);   // `item in …, in order`
std::string_view kind_of(const Node& node);        // `task`, `approve` …

}  // namespace banli::graph
