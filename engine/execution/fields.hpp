// The fields of every struct that is stored as JSON, each listed once and in the order of their
// keys; the writer and the reader of journal_json.cpp both walk these lists.
#pragma once

#include <concepts>
#include <type_traits>

#include "execution/event.hpp"
#include "execution/instance.hpp"

namespace banli::execution {

template <class T, class Struct>
concept Like = std::same_as<std::remove_const_t<T>, Struct>;

void each_field(Like<Arrival> auto& a, auto& at) {
  at("after", a.after);
  at("flow", a.flow);
  at("from", a.from);
  at("scope", a.scope);
  at("step", a.step);
  at("to", a.to);
}
void each_field(Like<Seat> auto& s, auto& at) {
  at("acted", s.acted);
  at("added_by", s.added_by);
  at("answer", s.answer);
  at("asked_by", s.asked_by);
  at("because", s.because);
  at("by", s.by);
  at("claimed", s.claimed);
  at("for", s.for_whom);
  at("holder", s.holder);
  at("merged", s.merged);
  at("number", s.number);
  at("owner", s.owner);
  at("placed", s.placed);
  at("role", s.role);
  at("rule", s.rule);
  at("sign_mode", s.sign_mode);
  at("state", s.state);
  at("transfers", s.transfers);
  at("weight", s.weight);
}
void each_field(Like<Due> auto& d, auto& at) {
  at("at", d.at);
  at("wall", d.wall);
  at("zone", d.zone);
}
void each_field(Like<Wait> auto& w, auto& at) {
  at("at", w.at);
  at("key", w.key);
  at("kind", w.kind);
  at("met", w.met);
  at("name", w.name);
  at("number", w.number);
  at("times", w.times);
}
void each_field(Like<Handed> auto& h, auto& at) {
  at("name", h.name);
  at("value", h.value);
}
void each_field(Like<CaseStarted> auto& e, auto& at) {
  at("bundle", e.bundle);
  at("came", e.came);
  at("due", e.due);
  at("organisation", e.organisation);
  at("parent", e.parent);
  at("parent_visit", e.parent_visit);
  at("process", e.process);
  at("starter", e.starter);
  at("version", e.version);
  at("waits", e.waits);
}
void each_field(Like<NumberGiven> auto& e, auto& at) {
  at("count", e.count);
  at("number", e.number);
  at("series", e.series);
}
void each_field(Like<PeopleChosen> auto& e, auto& at) {
  at("persons", e.persons);
  at("step", e.step);
  at("visit", e.visit);
}
void each_field(Like<VisitOpened> auto& e, auto& at) {
  at("again_of", e.again_of);
  at("awaits", e.awaits);
  at("due", e.due);
  at("ended", e.ended);
  at("ended_arrivals", e.ended_arrivals);
  at("ended_as_done", e.ended_as_done);
  at("ended_awaiting", e.ended_awaiting);
  at("host", e.host);
  at("item", e.item);
  at("kind", e.step_kind);
  at("lane", e.lane);
  at("round", e.round);
  at("ruled_by", e.ruled_by);
  at("scope", e.scope);
  at("seats", e.seats);
  at("stage", e.stage);
  at("step", e.step);
  at("took", e.took);
  at("turn", e.turn);
  at("visit", e.visit);
  at("waits", e.waits);
}
void each_field(Like<VisitClosed> auto& e, auto& at) {
  at("answer", e.answer);
  at("by", e.by);
  at("sent", e.sent);
  at("tally", e.tally);
  at("visit", e.visit);
}
void each_field(Like<ArrivalAbsorbed> auto& e, auto& at) {
  at("arrival", e.arrival);
  at("join", e.join);
}
void each_field(Like<SeatAdded> auto& e, auto& at) {
  at("seat", e.seat);
  at("visit", e.visit);
}
void each_field(Like<SeatChanged> auto& e, auto& at) {
  at("act", e.act);
  at("opinion", e.opinion);
  at("seat", e.seat);
  at("visit", e.visit);
}
void each_field(Like<FieldChange> auto& c, auto& at) {
  at("after", c.after);
  at("before", c.before);
  at("path", c.path);
}
void each_field(Like<FieldsWritten> auto& e, auto& at) {
  at("changes", e.changes);
  at("contents", e.contents);
  at("scope", e.scope);
  at("visit", e.visit);
}
void each_field(Like<Returned> auto& e, auto& at) {
  at("act", e.act);
  at("cancelled", e.cancelled);
  at("from", e.from);
  at("reason", e.reason);
  at("reopened", e.reopened);
  at("sets_aside", e.sets_aside);
  at("targets", e.targets);
  at("to", e.to);
  at("undone", e.undone);
  at("waiting", e.waiting);
}
void each_field(Like<Commented> auto& e, auto& at) {
  at("text", e.text);
  at("visit", e.visit);
}
void each_field(Like<Viewed> auto& e, auto& at) {
  at("person", e.person);
  at("visit", e.visit);
}
void each_field(Like<IncidentRaised> auto& e, auto& at) {
  at("about", e.about);
  at("code", e.code);
  at("visit", e.visit);
}
void each_field(Like<IncidentResolved> auto& e, auto& at) { at("visit", e.visit); }
void each_field(Like<CaseEnded> auto& e, auto& at) {
  at("outcome", e.outcome);
  at("reason", e.reason);
  at("state", e.state);
}
void each_field(Like<Moved> auto& m, auto& at) {
  at("at", m.at);
  at("visit", m.visit);
  at("wait", m.wait);
}
void each_field(Like<CaseSuspended> auto& e, auto& at) {
  at("moved", e.moved);
  at("reason", e.reason);
  at("resumed", e.resumed);
}
void each_field(Like<WaitAdded> auto& e, auto& at) {
  at("visit", e.visit);
  at("wait", e.wait);
}
void each_field(Like<WaitMet> auto& e, auto& at) {
  at("again", e.again);
  at("cause", e.cause);
  at("due", e.due);
  at("visit", e.visit);
  at("wait", e.wait);
}
void each_field(Like<Called> auto& e, auto& at) {
  at("child", e.child);
  at("on_its_own", e.on_its_own);
  at("process", e.process);
  at("stage", e.stage);
  at("step", e.step);
  at("visit", e.visit);
  at("with", e.with);
}
void each_field(Like<StepRenamed> auto& r, auto& at) {
  at("from", r.from);
  at("to", r.to);
}
void each_field(Like<VisitMapped> auto& v, auto& at) {
  at("absorbed", v.absorbed);
  at("awaits", v.awaits);
  at("due", v.due);
  at("ended_arrivals", v.ended_arrivals);
  at("kind", v.step_kind);
  at("lane", v.lane);
  at("step", v.step);
  at("took", v.took);
  at("visit", v.visit);
  at("waits", v.waits);
}
void each_field(Like<ValueConverted> auto& v, auto& at) {
  at("after", v.after);
  at("path", v.path);
  at("scope", v.scope);
}
void each_field(Like<Migrated> auto& e, auto& at) {
  at("bundle", e.bundle);
  at("due", e.due);
  at("folded", e.folded);
  at("horizon", e.has_horizon);
  at("steps", e.steps);
  at("values", e.values);
  at("version", e.version);
  at("visits", e.visits);
  at("waiting", e.waiting);
  at("waits", e.waits);
}
void each_field(Like<LinkRead> auto& e, auto& at) {
  at("entry", e.entry);
  at("instance", e.instance);
  at("number", e.number);
  at("values", e.values);
}
void each_field(Like<Noticed> auto& e, auto& at) {
  at("by", e.by);
  at("count", e.count);
  at("keep", e.keep);
  at("key", e.key);
  at("name", e.name);
  at("to", e.to);
  at("visit", e.visit);
  at("what", e.what);
}

// A snapshot of an instance.
void each_field(Like<Incident> auto& i, auto& at) {
  at("about", i.about);
  at("code", i.code);
  at("raised", i.raised);
}
void each_field(Like<Visit> auto& v, auto& at) {
  at("absorbed", v.absorbed);
  at("answer", v.answer);
  at("awaiting_ended_by", v.awaiting_ended_by);
  at("awaits", v.awaits);
  at("by", v.by);
  at("child", v.child);
  at("closed", v.closed);
  at("copied", v.copied);
  at("due", v.due);
  at("ended", v.ended);
  at("ended_arrivals", v.ended_arrivals);
  at("ended_as_done", v.ended_as_done);
  at("ended_awaiting", v.ended_awaiting);
  at("host", v.host);
  at("id", v.id);
  at("incident", v.incident);
  at("item", v.item);
  at("kind", v.step_kind);
  at("lane", v.lane);
  at("last_turn", v.last_turn);
  at("opened", v.opened);
  at("round", v.round);
  at("ruled_by", v.ruled_by);
  at("scope", v.scope);
  at("seats", v.seats);
  at("seen", v.seen);
  at("stage", v.stage);
  at("state", v.state);
  at("step", v.step);
  at("told", v.told);
  at("took", v.took);
  at("turn", v.turn);
  at("turns", v.turns);
  at("turns_done", v.turns_done);
  at("turns_refused", v.turns_refused);
  at("urged", v.urged);
  at("urged_at", v.urged_at);
  at("waits", v.waits);
}
void each_field(Like<Cell> auto& c, auto& at) {
  at("changed", c.changed);
  at("entry", c.entry);
  at("undone", c.undone);
  at("value", c.value);
  at("writer", c.writer);
}
void each_field(Like<InTurn> auto& t, auto& at) {
  at("agreed", t.agreed);
  at("answer", t.answer);
  at("opened", t.opened);
}
void each_field(Like<StepPast> auto& p, auto& at) {
  at("answer", p.answer);
  at("by", p.by);
  at("drawn", p.drawn);
  at("ended", p.ended);
  at("started", p.started);
  at("times", p.times);
  at("turns", p.turns);
}
void each_field(Like<Instance> auto& i, auto& at) {
  at("bundle", i.bundle);
  at("chosen", i.chosen);
  at("data", i.data);
  at("decisions_by_others", i.decisions_by_others);
  at("due", i.due);
  at("ended", i.ended);
  at("entries", i.entries);
  at("id", i.id);
  at("last_visit", i.last_visit);
  at("number", i.number);
  at("outcome", i.outcome);
  at("parent", i.parent);
  at("parent_visit", i.parent_visit);
  at("past", i.past);
  at("process", i.process);
  at("quarantined", i.quarantined);
  at("scopes", i.scopes);
  at("set_aside", i.set_aside);
  at("set_aside_by", i.set_aside_by);
  at("set_aside_entry", i.set_aside_entry);
  at("started", i.started);
  at("starter", i.starter);
  at("state", i.state);
  at("suspended_at", i.suspended_at);
  at("version", i.version);
  at("visits", i.visits);
  at("waiting", i.waiting);
  at("waits", i.waits);
}

}  // namespace banli::execution
