#include "base/check.hpp"
#include "execution/nodes.hpp"

namespace banli::execution {

void enter(const graph::Join&, const Entering&) {
  BANLI_CHECK(!"arrivals at a join meet in joining.cpp");
}

// It has fired and was opened with what it took.
void resume(const graph::Join& join, Move& move, VisitId id) { move.leave(id, join.then, "", ""); }

}  // namespace banli::execution
