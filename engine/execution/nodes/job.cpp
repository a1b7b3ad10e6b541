#include <algorithm>

#include "execution/nodes.hpp"

namespace banli::execution {

void enter(const graph::Job& job, const Entering& at) { resume(job, at.move, open_bare(at)); }

// A worker fetches it; what he brings goes on with it.
void resume(const graph::Job& job, Move& move, VisitId id) {
  const std::vector<Wait>& waits = move.visit(id).waits;
  const bool is_offered =
      std::any_of(waits.begin(), waits.end(), [](const Wait& wait) { return wait.kind == "job"; });
  if (is_offered) return;
  Wait wait;
  wait.kind = "job";
  wait.name = job.worker;
  move.emit(WaitAdded{id, std::move(wait)});
}

}  // namespace banli::execution
