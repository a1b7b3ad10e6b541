#include "execution/turn_papers.hpp"

#include <algorithm>

#include "graph/turn_records.hpp"

namespace banli::execution {

namespace {

// Before the names of records whose papers are put by: no name of a case begins so.
constexpr char put_by_mark = '.';

std::size_t place_of_turn(const Visit& turn) { return turn.turn - 1; }

void put_at(Cell& cell, std::size_t place, Value paper) {
  List list;
  if (const List* kept = cell.value.as<List>()) list = *kept;
  if (list.size() <= place) list.resize(place + 1);
  list[place] = std::move(paper);
  cell.value = std::move(list);
}

Value take_from(Cell& cell, std::size_t place) {
  const List* kept = cell.value.as<List>();
  if (kept == nullptr || kept->size() <= place) return {};
  List list = *kept;
  Value paper = std::move(list[place]);
  list[place] = Value();
  cell.value = std::move(list);
  return paper;
}

List without_gaps(const Value& value) {
  List papers;
  const List* list = value.as<List>();
  if (list == nullptr) return papers;
  std::ranges::copy_if(*list, std::back_inserter(papers),
                       [](const Value& paper) { return !paper.is_null(); });
  return papers;
}

const Cells& cells_of(const Instance& instance, VisitId scope) {
  static const Cells none;
  if (!scope) return instance.data;
  const auto cells = instance.scopes.find(scope);
  return cells == instance.scopes.end() ? none : cells->second;
}

// The records of a turn, those of turns inside it as their lists.
std::map<std::string, Value, std::less<>> papers_in(const Cells& cells, const Visit& turn) {
  std::map<std::string, Value, std::less<>> papers;
  for (const auto& [path, cell] : cells) {
    if (path == turn.item) continue;
    const std::string record = path.substr(0, path.find('.'));
    if (papers.contains(record)) continue;
    papers.emplace(record, record == path ? cell.value : Value(record_in(cells, record)));
  }
  return papers;
}

// The newest time that a step was done for each, in one turn around it or in the case.
const Visit* newest_whole(const Instance& instance, std::string_view step, VisitId around) {
  for (auto visit = instance.visits.rbegin(); visit != instance.visits.rend(); ++visit) {
    const bool is_it = visit->step_kind == "each" && visit->step == step;
    if (is_it && instance.turn_around(visit->scope) == around) return &*visit;
  }
  return nullptr;
}

// What the turns of a step have filled in so far.
Value list_of(const Instance& instance, std::string_view step, VisitId around,
              std::string_view record) {
  const Visit* whole = newest_whole(instance, step, around);
  const bool is_over = whole == nullptr || whole->state == VisitState::done;
  const Cells& cells = cells_of(instance, is_over ? around : whole->id);
  const auto cell = cells.find(record);
  if (cell == cells.end()) return List();
  if (!is_over) return without_gaps(cell->second.value);
  const bool is_of_before = whole != nullptr && cell->second.writer != whole->id;
  return is_of_before ? Value(List()) : cell->second.value;
}

}  // namespace

void keep_papers(Instance& instance, const Visit& turn) {
  const auto cells = instance.scopes.find(turn.id);
  if (cells == instance.scopes.end()) return;
  auto papers = papers_in(cells->second, turn);
  instance.scopes.erase(cells);
  for (auto& [record, paper] : papers) {
    Cell& kept = instance.scopes[turn.scope].edit(record);
    kept.writer = turn.scope;
    kept.entry = instance.entries + 1;
    put_at(kept, place_of_turn(turn), std::move(paper));
  }
}

void put_papers_by(Instance& instance, const Visit& turn) {
  const auto found = instance.scopes.find(turn.scope);
  if (found == instance.scopes.end()) return;
  Cells& cells = found->second;
  std::map<std::string, Value, std::less<>> papers;
  for (auto at = cells.begin(); at != cells.end(); ++at) {
    const std::string path = at->first;
    if (path.front() == put_by_mark) continue;
    Value paper = take_from(cells.edit(at), place_of_turn(turn));
    if (!paper.is_null()) papers.emplace(put_by_mark + path, std::move(paper));
  }
  for (auto& [path, paper] : papers)
    put_at(cells.edit(path), place_of_turn(turn), std::move(paper));
}

void bring_papers_back(Instance& instance, const Visit& turn) {
  const auto found = instance.scopes.find(turn.scope);
  if (found == instance.scopes.end()) return;
  Cells papers;
  Cells& cells = found->second;
  for (auto at = cells.begin(); at != cells.end(); ++at) {
    const std::string path = at->first;
    if (path.front() != put_by_mark || path == turn_items_path) continue;
    Value paper = take_from(cells.edit(at), place_of_turn(turn));
    const std::string record = path.substr(1);
    const Context* fields = paper.as<Context>();
    if (fields == nullptr && !paper.is_null()) {
      papers.edit(record) = {std::move(paper), {}, 0, 0, true};
    }
    if (fields == nullptr) continue;
    for (const auto& [field, value] : *fields) {
      papers.edit(record + '.' + field) = {value, {}, 0, 0, true};
    }
  }
  if (!papers.empty()) instance.scopes[turn.id] = std::move(papers);
}

void hand_out_papers(Instance& instance, const Visit& whole) {
  const auto cells = instance.scopes.find(whole.id);
  if (cells == instance.scopes.end()) return;
  const VisitId around = instance.turn_around(whole.scope);
  Cells lists;
  for (const auto& [record, cell] : cells->second) {
    if (record.front() == put_by_mark) continue;
    const std::uint64_t now = instance.entries + 1;
    lists.edit(record) = {without_gaps(cell.value), whole.id, now, now, false};
  }
  Cells& outside = around ? instance.scopes[around] : instance.data;
  for (const auto& [record, cell] : lists) outside.edit(record) = cell;
}

Context record_in(const Cells& cells, std::string_view record) {
  Context fields;
  const std::string prefix = std::string(record) + '.';
  for (auto at = cells.lower_bound(prefix); at != cells.end(); ++at) {
    if (!at->first.starts_with(prefix)) break;
    fields.emplace(at->first.substr(prefix.size()), at->second.value);
  }
  return fields;
}

Value record_from(const graph::Graph& graph, const Instance& instance, std::string_view record,
                  VisitId from) {
  const auto home = graph.turns_of_record(record);
  if (!home) return record_in(instance.data, record);
  const std::vector<graph::StepIndex> around = graph::turns_around(graph, *home);
  for (VisitId turn = instance.turn_around(from); turn;) {
    const Visit& visit = *instance.find(turn);
    const auto level = std::ranges::find_if(
        around, [&](graph::StepIndex step) { return graph.step(step).name == visit.step; });
    if (level != around.end()) {
      if (level + 1 == around.end()) return record_in(cells_of(instance, turn), record);
      return list_of(instance, graph.step(*(level + 1)).name, turn, record);
    }
    turn = instance.turn_around(visit.scope);
  }
  return list_of(instance, graph.step(around.front()).name, {}, record);
}

Value record_of_last_turn(const Instance& instance, const Visit& whole, std::string_view record) {
  const Cells& cells = cells_of(instance, whole.id);
  const auto cell = cells.find(record);
  const List* list = cell == cells.end() ? nullptr : cell->second.value.as<List>();
  if (list == nullptr || whole.last_turn == 0 || list->size() < whole.last_turn) return {};
  return (*list)[whole.last_turn - 1];
}

}  // namespace banli::execution
