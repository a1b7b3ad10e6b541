// What a step of each kind does when a token arrives (`enter`) and when it is woken again, by a
// retry or by a seat that was answered (`resume`). One file per kind in nodes/; a kind that is
// forgotten does not compile.
#pragma once

#include "execution/move.hpp"

namespace banli::execution {

struct Entering {
  Move& move;
  graph::StepIndex step;
  std::vector<Arrival> took;
};

void enter(const graph::Start&, const Entering&);
void enter(const graph::Task&, const Entering&);
void enter(const graph::Approve&, const Entering&);
void enter(const graph::Choose&, const Entering&);
void enter(const graph::Split&, const Entering&);
void enter(const graph::Join&, const Entering&);
void enter(const graph::SetValues&, const Entering&);
void enter(const graph::Decide&, const Entering&);
void enter(const graph::End&, const Entering&);

void resume(const graph::Start&, Move&, VisitId);
void resume(const graph::Task&, Move&, VisitId);
void resume(const graph::Approve&, Move&, VisitId);
void resume(const graph::Choose&, Move&, VisitId);
void resume(const graph::Split&, Move&, VisitId);
void resume(const graph::Join&, Move&, VisitId);
void resume(const graph::SetValues&, Move&, VisitId);
void resume(const graph::Decide&, Move&, VisitId);
void resume(const graph::End&, Move&, VisitId);

// The kind's name in events and lists.
std::string_view kind_name(const graph::Node& node);
// A step at which someone works; only these and the start are targets of a return.
bool is_work(const graph::Node& node);
// What people do there; none for steps that move by themselves.
const graph::Work* work_of(const graph::Node& node);
const std::vector<graph::Answer>* answers_of(const graph::Node& node);
const std::vector<graph::FormUse>& forms_of(const graph::Node& node);

}  // namespace banli::execution
