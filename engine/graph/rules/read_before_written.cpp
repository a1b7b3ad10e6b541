#include <algorithm>
#include <set>

#include "graph/path.hpp"
#include "graph/rules/order_of_steps.hpp"
#include "graph/rules/rules.hpp"
#include "graph/rules/ways_without.hpp"
#include "graph/rules/written_places.hpp"

namespace banli::graph {
namespace {

// `record.field` of a longer path; a record alone is itself. Empty: no place of a form.
std::string place_of(const Graph& graph, std::string_view path) {
  const std::size_t dot = path.find('.');
  const std::string record(path.substr(0, dot));
  const forms::Form* form = graph.record(record);
  if (form == nullptr || dot == path.npos) return form == nullptr ? std::string() : record;
  const std::string_view rest = path.substr(dot + 1);
  const std::string field(rest.substr(0, rest.find('.')));
  return form->find(field) == nullptr ? std::string() : record + '.' + field;
}

std::string without_blanks(std::string text) {
  std::erase_if(text, [](char c) { return c == ' ' || c == '\n'; });
  return text;
}

// Asked whether it is there, or whether a step was done.
bool is_asked_for(const feel::Expression& expression, const std::string& place) {
  const std::string text = without_blanks(expression.text());
  const std::string record = place.substr(0, place.find('.'));
  for (const std::string& name : {place, record}) {
    if (text.contains(name + "=null") || text.contains(name + "!=null")) return true;
  }
  return text.contains("steps.");
}

class ReadCheck {
 public:
  ReadCheck(const Graph& graph, Reading& reading)
      : graph_(graph),
        reading_(reading),
        order_(graph, reading),
        written_(find_written_places(graph, reading.library)) {}

  void check() {
    for (const Formula& formula : reading_.formulas) {
      if (formula.names == Formula::Names::of_case) check(formula);
    }
    check_due_of_case();
    for (StepIndex step = 1; step < reading_.places.size(); ++step) {
      for (const std::string_view key : {"shows", "copies of"}) check_records(key, step);
    }
  }

 private:
  // It is computed when the case has started, from what was filled in then.
  void check_due_of_case() {
    const auto& due = graph_.process().due;
    const auto* formula = due ? std::get_if<feel::Expression>(&due->within) : nullptr;
    if (formula == nullptr) return;
    for (const std::string& path : formula->reads()) {
      const std::string place = place_of(graph_, path);
      if (place.empty() || writers_of(place).contains(0)) continue;
      reading_.tell(formula->span(), "read-before-written",
                    {{"step", graph_.step(0).name}, {"place", place}});
    }
  }

  void check_records(std::string_view key, StepIndex step) {
    const text::Tree* records = reading_.places[step].written->find(key);
    if (records == nullptr) return;
    for (const text::Tree* item : text::read_list_or_one(*records)) {
      if (graph_.record(item->text) != nullptr) check(item->text, step, item->span, nullptr);
    }
  }

  void check(const Formula& formula) {
    std::set<std::string> places;
    for (const std::string& path : formula.expression.reads()) {
      if (auto place = place_of(graph_, path); !place.empty()) places.insert(std::move(place));
    }
    for (const std::string& place : places) {
      check(place, formula.step, formula.expression.span(), &formula);
    }
  }

  // What is written, or left open, may as well be nothing.
  static bool decides(const Formula& formula) {
    return formula.wanted != Formula::Wanted::anything &&
           formula.wanted != Formula::Wanted::written;
  }

  // All that write the field, or any field of the record.
  StepSet writers_of(const std::string& place) const {
    StepSet writers(graph_.steps().size());
    const bool is_record = !place.contains('.');
    for (const auto& [written, steps] : written_) {
      if (written != place && !(is_record && written.starts_with(place + '.'))) continue;
      for (StepIndex step = 0; step < steps.size(); ++step) {
        if (steps.contains(step)) writers.insert(step);
      }
    }
    return writers;
  }

  void check(const std::string& place, StepIndex step, text::Span span, const Formula* formula) {
    const StepSet writers = writers_of(place);
    text::Arguments about{{"step", graph_.step(step).name}, {"place", place}};
    if (!may_be_written_before(writers, step)) {
      return reading_.tell(span, "read-before-written", std::move(about));
    }
    if (formula == nullptr || !decides(*formula) || step == 0 || is_written_inside(writers, step))
      return;
    const WaysWithout ways(graph_, writers);
    if (!ways.come_to(step) || is_asked_for(formula->expression, place)) return;
    about.emplace_back("path", path_text(graph_, ways.way_to(step), {&step, 1}));
    reading_.warn(span, "read-maybe-not-written", std::move(about));
  }

  // What is asked of the whole case may be asked at any time.
  bool may_be_written_before(const StepSet& writers, StepIndex step) {
    for (StepIndex writer = 0; writer < writers.size(); ++writer) {
      if (!writers.contains(writer)) continue;
      if (step == 0 || order_.may_be_done_when_asked(writer, step)) return true;
    }
    return false;
  }

  bool is_written_inside(const StepSet& writers, StepIndex group) const {
    for (StepIndex writer = 0; writer < writers.size(); ++writer) {
      if (writers.contains(writer) && order_.is_inside(writer, group)) return true;
    }
    return false;
  }

  const Graph& graph_;
  Reading& reading_;
  OrderOfSteps order_;
  const WrittenPlaces written_;
};

}  // namespace

void check_read_before_written(const Graph& graph, Reading& reading) {
  ReadCheck(graph, reading).check();
}

}  // namespace banli::graph
