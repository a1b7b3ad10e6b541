#include "execution/choosing.hpp"

#include <algorithm>

#include "execution/nodes.hpp"
#include "execution/sources.hpp"

namespace banli::execution {

namespace {

// Does the step take people whom this person may name?
bool is_his_choice(const Asking& asking, const graph::Work& work, const std::string& actor) {
  return std::ranges::any_of(work.who, [&](const graph::Source& source) {
    if (source.kind != SourceKind::chosen_by) return false;
    const bool is_working = source.of->kind == SourceKind::worker_of;
    if (is_working && asking.from) {
      return asking.move.visit(asking.from).step == source.of->name;
    }
    return is_among(actor, persons_of(asking, *source.of));
  });
}

bool wants_starters_choice(const graph::Step& step) {
  const graph::Work* work = work_of(step.node);
  return work != nullptr && std::ranges::any_of(work->who, [](const graph::Source& source) {
           return source.kind == SourceKind::chosen_by && source.of->kind == SourceKind::starter;
         });
}

Allowed<PeopleChosen> choice_for(const Move& move, VisitId visit, const std::string& called,
                                 const std::vector<std::string>& persons) {
  const auto index = move.graph().find_called(called);
  if (!index) return refuse("no-such-step", {{"step", called}});
  const std::string& step = move.graph().step(*index).name;
  const graph::Work* work = work_of(move.graph().step(*index).node);
  const Asking asking{move, visit, step};
  if (work == nullptr || !is_his_choice(asking, *work, move.situation().actor)) {
    return refuse("nothing-to-choose", {{"step", step}, {"actor", move.situation().actor}});
  }
  PeopleChosen chosen{visit, step, {}};
  for (const std::string& written : persons) {
    const auto* person = move.situation().office.organisation->find_person(written);
    if (person == nullptr) return refuse("unknown-person", {{"person", written}});
    if (is_barred(asking, *work, person->name)) {
      return refuse("barred-by-separation", {{"step", step}, {"actor", person->name}});
    }
    if (!is_among(person->name, chosen.persons)) {
      chosen.persons.push_back(person->name);
    }
  }
  return chosen;
}

}  // namespace

Allowed<std::vector<PeopleChosen>> people_chosen(const Move& move, VisitId visit,
                                                 const Filled& filled) {
  std::vector<PeopleChosen> events;
  for (const auto& [step, persons] : filled.chosen) {
    auto chosen = choice_for(move, visit, step, persons);
    if (!chosen) return std::unexpected(std::move(chosen.error()));
    events.push_back(std::move(*chosen));
  }
  return events;
}

Allowed<std::vector<PeopleChosen>> people_chosen_at_start(const Move& move, const Filled& filled) {
  const bool is_by_person =
      move.situation().office.organisation->find_person(move.situation().actor) != nullptr;
  auto chosen = people_chosen(move, {}, filled);
  if (!chosen || !is_by_person || move.situation().parent) return chosen;
  for (const graph::Step& step : move.graph().steps()) {
    if (!wants_starters_choice(step)) continue;
    const bool is_chosen = std::ranges::count(*chosen, step.name, &PeopleChosen::step) > 0;
    if (!is_chosen) return refuse("choice-wanted", {{"step", step.name}});
  }
  return chosen;
}

}  // namespace banli::execution
