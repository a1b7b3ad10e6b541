// What a step of each kind does when a token arrives (`enter`) and when it is woken again, by a
// retry or by a seat that was answered (`resume`). One file per kind in nodes/; a kind that is
// forgotten does not compile.
#pragma once

#include "execution/move.hpp"

namespace banli::execution {

// Enters a step by its kind; one that is done for each, opens later or is skipped, by that.
void begin(const Entering& at);

void enter(const graph::Start&, const Entering&);
void enter(const graph::Task&, const Entering&);
void enter(const graph::Approve&, const Entering&);
void enter(const graph::Choose&, const Entering&);
void enter(const graph::Split&, const Entering&);
void enter(const graph::Join&, const Entering&);
void enter(const graph::Wait&, const Entering&);
void enter(const graph::Call&, const Entering&);
void enter(const graph::Group&, const Entering&);
void enter(const graph::Job&, const Entering&);
void enter(const graph::SetValues&, const Entering&);
void enter(const graph::Notify&, const Entering&);
void enter(const graph::Decide&, const Entering&);
void enter(const graph::End&, const Entering&);

void resume(const graph::Start&, Move&, VisitId);
void resume(const graph::Task&, Move&, VisitId);
void resume(const graph::Approve&, Move&, VisitId);
void resume(const graph::Choose&, Move&, VisitId);
void resume(const graph::Split&, Move&, VisitId);
void resume(const graph::Join&, Move&, VisitId);
void resume(const graph::Wait&, Move&, VisitId);
void resume(const graph::Call&, Move&, VisitId);
void resume(const graph::Group&, Move&, VisitId);
void resume(const graph::Job&, Move&, VisitId);
void resume(const graph::SetValues&, Move&, VisitId);
void resume(const graph::Notify&, Move&, VisitId);
void resume(const graph::Decide&, Move&, VisitId);
void resume(const graph::End&, Move&, VisitId);
// By what the visit is: also the whole of several turns.
void resume(Move& move, VisitId visit);
// Leaves a task or a gate that was just opened, undone, by its usual way.
void skip(Move& move, VisitId visit);
// A visit without more: for kinds that do all when they are resumed.
VisitId open_bare(const Entering& at);

// The kind's name in events and lists.
std::string_view kind_name(const graph::Node& node);

}  // namespace banli::execution
