#include "execution/calling.hpp"
#include "execution/nodes.hpp"

namespace banli::execution {

void enter(const graph::Call& node, const Entering& at) { resume(node, at.move, open_bare(at)); }

// Once it has called, the end of the child goes on with it.
void resume(const graph::Call& node, Move& move, VisitId id) {
  if (node.runs == graph::Call::Runs::on_its_own) {
    call(move, id, node.process, node.with, Waiting::no);
    return move.leave(id, node.then, "", "");
  }
  if (!move.visit(id).child) call(move, id, node.process, node.with, Waiting::yes);
}

}  // namespace banli::execution
