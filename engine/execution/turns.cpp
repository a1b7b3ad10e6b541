#include "execution/turns.hpp"

#include "base/match.hpp"
#include "execution/scopes.hpp"
#include "execution/seats.hpp"
#include "execution/timing.hpp"
#include "execution/turn_papers.hpp"

namespace banli::execution {

namespace {

const graph::ForEach& each_of(const Move& move, const Visit& whole) {
  return *move.step_of(whole).each;
}

List items_of(const Move& move, VisitId whole) {
  const auto cells = move.instance().scopes.find(whole);
  if (cells == move.instance().scopes.end()) return {};
  const auto items = cells->second.find(turn_items_path);
  const List* list = items == cells->second.end() ? nullptr : items->second.value.as<List>();
  return list == nullptr ? List() : *list;
}

void keep_items(Move& move, VisitId whole, const graph::EachOf& of) {
  Value value = move.evaluate(of.list, whole).value;
  if (value.is_null()) return;
  if (value.as<List>() == nullptr) value = List{std::move(value)};
  FieldChange change{
      std::string(turn_items_path), {}, move.written(std::move(value), Move::Kept::plainly)};
  move.emit(FieldsWritten{whole, whole, {std::move(change)}});
}

Value item_at(const List& items, std::uint32_t turn) {
  return turn > 0 && turn <= items.size() ? items[turn - 1] : Value();
}

// How many turns there are in all; none: until somebody says so.
std::optional<std::size_t> turns_in_all(const Move& move, VisitId whole) {
  return match(
      each_of(move, move.visit(whole)).turns,
      [&](const graph::EachOf&) { return std::optional(items_of(move, whole).size()); },
      [](const graph::EachDay& on) { return std::optional(on.days.size()); },
      [](const graph::EachTime&) { return std::optional<std::size_t>(); });
}

Instant start_of_days(const Move& move, const Visit& whole, const graph::EachDay& on) {
  if (!on.from) return whole.opened;
  const auto past = move.instance().past.find(move.graph().step(*on.from).name);
  return past == move.instance().past.end() ? whole.opened : past->second.ended;
}

// When the one before was to open: where the next is counted from.
Instant time_before(const Move& move, const Visit& whole) {
  Instant before = whole.opened;
  for (const Visit& visit : move.instance().visits) {
    if (visit.scope != whole.id || visit.turn + 1 != whole.turns + 1) continue;
    before = visit.opened;
    for (const Wait& wait : visit.waits) {
      if (wait.kind == "opens" && wait.at) before = wait.at->at;
    }
  }
  return before;
}

std::optional<Instant> opening_of_turn(const Entering& at) {
  const Move& move = at.move;
  const Visit& whole = move.visit(at.scope);
  const calendar::Calendar& calendar = calendar_of(move, at.step);
  return match(
      each_of(move, whole).turns,
      [&](const graph::EachOf&) {
        const std::optional<Due> opens = opens_of(at);
        return opens ? std::optional(opens->at) : std::nullopt;
      },
      [&](const graph::EachDay& on) {
        const calendar::Duration days{on.days[at.turn - 1], calendar::Duration::Unit::days};
        return std::optional(calendar.add(start_of_days(move, whole, on), days));
      },
      [&](const graph::EachTime& time) {
        const bool begins_at_once =
            at.turn == 1 && time.every.unit == calendar::Every::Unit::duration;
        if (begins_at_once) return std::optional<Instant>();
        return std::optional(
            calendar::next_time(calendar, time.every, time_before(move, whole), whole.opened));
      });
}

std::string item_name(const graph::ForEach& each) {
  const auto* of = std::get_if<graph::EachOf>(&each.turns);
  return of == nullptr ? std::string() : of->as;
}

// In order a turn follows from the one before it, so that undoing that one undoes it too.
VisitId turn_before(const Entering& at) {
  const graph::ForEach& each = *at.move.graph().step(at.step).each;
  if (each.order == graph::ForEach::Order::together) return {};
  VisitId before;
  for (const Visit& visit : at.move.instance().visits) {
    if (visit.scope == at.scope && visit.turn > 0 && visit.turn + 1 == at.turn) before = visit.id;
  }
  return before;
}

void open_turn(const Entering& at, std::optional<Instant> opens) {
  Move& move = at.move;
  VisitOpened event = move.opening(at);
  if (const VisitId before = turn_before(at)) event.ruled_by = {before};
  if (at.how == Entering::How::forward) event.round = move.visit(at.scope).round;
  const VisitId turn = event.visit;
  const bool is_later = opens && *opens > move.situation().now;
  if (is_later) {
    const Due due = due_at(calendar_of(move, at.step), *opens);
    event.waits.push_back({"opens", 0, {}, {}, due, 0, false});
  }
  move.emit(std::move(event));
  if (at.how == Entering::How::by_return) move.keep_seats_before(turn, at.seats_before);
  if (!at.item.empty()) {
    FieldChange change{at.item, {}, move.written(at.item_value, Move::Kept::plainly)};
    move.emit(FieldsWritten{turn, turn, {std::move(change)}});
  }
  if (is_later) return;
  const graph::Step& step = move.graph().step(at.step);
  if (!step.skip_when.empty() && at.how == Entering::How::forward) {
    const Value value = move.evaluate(step.skip_when, turn).value;
    const bool* skipped = value.as<bool>();
    if (skipped != nullptr && *skipped) return skip(move, turn);
  }
  resume(move, turn);
}

void open_next_turn(Move& move, VisitId whole) {
  const Visit& visit = move.visit(whole);
  const std::uint32_t number = visit.turns + 1;
  const Entering at{move,
                    *move.graph().find(visit.step),
                    {},
                    whole,
                    Entering::How::forward,
                    number,
                    item_name(each_of(move, visit)),
                    item_at(items_of(move, whole), number)};
  open_turn(at, opening_of_turn(at));
}

// As the turn that was done last saw things.
CaseNames names_after_turn(const Move& move, const Visit& whole) {
  return move.names(whole.id).in_turn({*move.graph().find(whole.step), whole.id,
                                       item_name(each_of(move, whole)),
                                       item_at(items_of(move, whole.id), whole.last_turn)});
}

// The answer of the turn that was done last.
std::string last_answer(const Move& move, VisitId whole) {
  const Visit* last = nullptr;
  for (const Visit& visit : move.instance().visits) {
    if (visit.scope != whole || visit.turn == 0 || visit.state != VisitState::done) continue;
    if (last == nullptr || visit.closed >= last->closed) last = &visit;
  }
  return last == nullptr ? std::string() : last->answer;
}

void leave_by_answer(Move& move, VisitId whole, const std::vector<graph::Answer>& answers) {
  const std::string name = last_answer(move, whole);
  for (const graph::Answer& answer : answers) {
    if (answer.name == name) return move.follow(whole, answer.arrow, "", name);
  }
  move.follow(whole, answers.front().arrow, "", answers.front().name);  // there was no turn
}

void leave_turns(Move& move, VisitId whole) {
  const graph::Node& node = move.step_of(move.visit(whole)).node;
  const bool is_refused = move.visit(whole).turns_refused > 0;
  match(
      node,
      [&](const graph::Task& task) {
        if (task.answers.empty()) return move.leave(whole, task.then, "", "");
        leave_by_answer(move, whole, task.answers);
      },
      [&](const graph::Approve& approve) {
        move.leave(whole, is_refused ? approve.rejected : approve.approved, "",
                   is_refused ? "rejected" : "approved");
      },
      [&](const auto& other) {
        if constexpr (requires {
                        other.then;
                        other.then.front().when;
                      }) {
          move.leave(whole, other.then, "", "");
        }
      });
}

// Turns that were opened together, when those that are done are enough.
void cancel_rest(Move& move, VisitId whole) {
  const Inside inside = inside_of(move.instance(), whole);
  if (inside.visits.empty() && inside.arrivals.empty()) return;
  const Visit& visit = move.visit(whole);
  VisitOpened event;
  event.visit = VisitId{move.instance().last_visit.value + 1};
  event.step = visit.step;
  event.step_kind = "event";
  event.lane = visit.lane;
  event.scope = whole;
  event.ended = inside.visits;
  event.ended_arrivals = inside.arrivals;
  const VisitId id = event.visit;
  move.emit(std::move(event));
  move.close(id, "", "", {});
}

}  // namespace

void begin_turns(const Entering& at) {
  VisitOpened event = at.move.opening(at);
  event.step_kind = "each";
  event.due.reset();
  event.waits.clear();  // they are the turns'
  const VisitId whole = event.visit;
  at.move.emit(std::move(event));
  const graph::ForEach& each = each_of(at.move, at.move.visit(whole));
  if (const auto* of = std::get_if<graph::EachOf>(&each.turns)) keep_items(at.move, whole, *of);
  go_on_with_turns(at.move, whole);
}

void go_on_with_turns(Move& move, VisitId whole) {
  const graph::ForEach& each = each_of(move, move.visit(whole));
  const auto all = turns_in_all(move, whole);
  const bool together = each.order == graph::ForEach::Order::together;
  while (together && move.visit(whole).turns < *all) {
    open_next_turn(move, whole);
    if (move.visit(whole).state != VisitState::live) return;  // a turn sent it back
  }
  if (has_enough_turns(move, whole)) {
    cancel_rest(move, whole);
    return leave_turns(move, whole);
  }
  if (!inside_of(move.instance(), whole).visits.empty()) return;
  if (!all || move.visit(whole).turns < *all) return open_next_turn(move, whole);
  leave_turns(move, whole);
}

bool has_enough_turns(const Move& move, VisitId whole) {
  const Visit& visit = move.visit(whole);
  if (visit.step_kind != "each" || visit.turns_done == 0) return false;
  const graph::ForEach& each = each_of(move, visit);
  if (each.until.empty()) return false;
  const Value until = feel::evaluate(each.until, names_after_turn(move, visit)).value;
  const bool* holds = until.as<bool>();
  return holds != nullptr && *holds;
}

Value item_of_turn(const Move& move, const Visit& turn) {
  return item_at(items_of(move, turn.scope), turn.turn);
}

void begin_turn_again(const Entering& at) { open_turn(at, std::nullopt); }

}  // namespace banli::execution
