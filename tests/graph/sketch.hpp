// A graph drawn in a few words, one line per step, for tests of what needs no forms and no people:
//
//   a task b c(no)          somebody works; one of the ways
//   d choose e f            data decide
//   s split x y ?z          all ways; those with `?` on a condition
//   j join all > e          also: alive, 2, x,y; with `go-on`, `cancel`, `finish`
//   v set e
//   e end                   or: end all
#pragma once

#include <memory>
#include <string_view>

#include "graph/graph.hpp"

namespace banli::tests {

std::shared_ptr<const graph::Graph> sketch(std::string_view text);

}  // namespace banli::tests
