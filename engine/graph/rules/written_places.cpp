#include "graph/rules/written_places.hpp"

#include <algorithm>

#include "base/match.hpp"

namespace banli::graph {
namespace {

class PlaceSearch {
 public:
  PlaceSearch(const Graph& graph, const Library& library) : graph_(graph), library_(library) {}

  WrittenPlaces search() {
    for (StepIndex step = 0; step < graph_.steps().size(); ++step) {
      match(
          graph_.step(step).node,
          [&](const Start& start) { add_forms(step, start.forms, nullptr); },
          [&](const Task& task) { add_work(step, task.work); },
          [&](const Approve& approve) { add_work(step, approve.work); },
          [&](const Choose& choose) { add_work(step, choose.work); },
          [&](const SetValues& set) {
            for (const auto& assignment : set.values) add(step, assignment.path);
          },
          [&](const Decide& decide) { add_record(step, decide.record); },
          [&](const Call& call) { add_given(step, call.gives); },
          [&](const Job& job) { add_given(step, job.gives); }, [](const auto&) {});
    }
    return std::move(places_);
  }

 private:
  void add(StepIndex step, const std::string& place) {
    places_.try_emplace(place, graph_.steps().size()).first->second.insert(step);
  }

  void add_work(StepIndex step, const Work& work) { add_forms(step, work.forms, &work.who); }

  void add_given(StepIndex step, const Handed& gives) {
    for (const auto& [path, value] : gives) add(step, path);
  }

  void add_record(StepIndex step, const std::string& record) {
    const forms::Form* form = graph_.record(record);
    if (form == nullptr) return;
    for (const forms::Field& field : form->fields) add(step, record + '.' + field.name);
  }

  void add_forms(StepIndex step, const std::vector<FormUse>& uses, const People* who) {
    for (const FormUse& use : uses) {
      for (const forms::Field& field : use.form->fields) {
        const auto is_it = [&](const auto& filled) { return filled.first == field.name; };
        const bool is_prefilled = std::ranges::any_of(use.prefill, is_it);
        if (is_prefilled || (is_open(use, field) && is_theirs(field, who))) {
          add(step, use.record + '.' + field.name);
        }
      }
    }
  }

  static bool is_open(const FormUse& use, const forms::Field& field) {
    const auto right = use.rights.find(field.name);
    return right == use.rights.end() || right->second == forms::Right::edit ||
           right->second == forms::Right::must;
  }

  // Who only the case can tell may be anybody.
  bool is_theirs(const forms::Field& field, const People* who) const {
    if (field.by.empty() || who == nullptr) return true;
    return std::ranges::any_of(*who, [&](const Source& source) {
      const bool is_role =
          source.kind == Source::Kind::role || source.kind == Source::Kind::each_of_role;
      return !is_role || std::ranges::any_of(field.by, [&](const std::string& role) {
        return canonical(role) == canonical(source.name);
      });
    });
  }

  std::string canonical(const std::string& role) const {
    if (library_.organisation == nullptr) return role;
    const auto known = library_.organisation->canonical_role(role);
    return known ? std::string(*known) : role;
  }

  const Graph& graph_;
  const Library& library_;
  WrittenPlaces places_;
};

}  // namespace

WrittenPlaces find_written_places(const Graph& graph, const Library& library) {
  return PlaceSearch(graph, library).search();
}

}  // namespace banli::graph
