// Who gets a seat, as a process says it: `people` of the language, one Source for each seat or
// group of seats.
#pragma once

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

#include "feel/expression.hpp"
#include "text/problem.hpp"

namespace banli::graph {

struct Source {
  enum class Kind {
    role,          // one seat, the role's pool
    each_of_role,  // a seat for each member
    starter,
    worker_of,     // who did that step last
    superior_of,   // `levels` above `of`
    holder,        // who works at it now: for what happens meanwhile
    chain_of,      // the superiors of `of`, level by level, up to the role; a seat for each level
    head_of,       // who heads the unit of `of`
    chosen_by,     // whom `of` named when he acted
    next_of,       // the members of the role in rotation, across all cases
    least_loaded,  // the member of the role with the fewest open tasks
    formula,       // a person, a role, or a list of them
  };
  Kind kind = Kind::role;
  std::string name;  // a role or a step
  int levels = 1;
  std::shared_ptr<const Source> of;
  feel::Expression formula;
  text::Span span;
};

using People = std::vector<Source>;

}  // namespace banli::graph
