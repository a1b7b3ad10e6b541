#include "graph/types.hpp"

#include <algorithm>

#include "calendar/functions.hpp"
#include "forms/form.hpp"
#include "office/functions.hpp"

namespace banli::graph {
namespace {

using feel::Type;
using enum feel::Type::Kind;

Type context_of(std::map<std::string, Type, std::less<>> members) {
  Type type = Type::of(context);
  type.members = std::move(members);
  return type;
}

Type type_of_case() {
  return context_of({{"number", Type::of(string)},
                     {"title", Type::of(string)},
                     {"starter", Type::of(string)},
                     {"started", Type::of(date_time)},
                     {"due", Type::of(date_time)},
                     {"late", Type::of(boolean)},
                     {"ended", Type::of(date_time)},
                     {"outcome", Type::of(string)}});
}

Type type_of_steps(const Graph& graph) {
  const Type step = context_of({{"done", Type::of(boolean)},
                                {"by", Type::of(string)},
                                {"started", Type::of(date_time)},
                                {"ended", Type::of(date_time)},
                                {"late", Type::of(boolean)},
                                {"answer", Type::of(string)},
                                {"times", Type::of(number)}});
  Type steps = Type::of(context);
  for (const Step& written : graph.steps()) {
    steps.members.emplace(name_in_expressions(written.name), step);
  }
  return steps;
}

}  // namespace

std::string name_in_expressions(std::string_view step) {
  std::string name(step);
  std::ranges::replace(name, '-', '_');
  return name;
}

CaseTypes::CaseTypes(const Graph& graph)
    : graph_(graph),
      case_(type_of_case()),
      steps_(type_of_steps(graph)),
      today_{"today", {}, Type::of(date), {}},
      now_{"now", {}, Type::of(date_time), {}},
      any_calendar_(Zone()),
      of_calendar_(calendar::functions_of(any_calendar_)),
      of_office_(office::functions_of(any_office_, {})) {}

std::optional<feel::Type> CaseTypes::find(std::string_view name) const {
  if (name == "case") return case_;
  if (name == "steps") return steps_;
  if (const forms::Form* form = graph_.record(name)) return forms::type_of(*form);
  for (const CaseField& entry : graph_.process().fields) {
    if (entry.name == name) return forms::type_of(entry.field);
  }
  for (const Occasion& occasion : graph_.process().occasions) {
    if (!occasion.each || occasion.each->as != name || occasion.each->list.empty()) continue;
    text::Problems told;  // where the list itself is checked
    return feel::item_type(feel::check(occasion.each->list, *this, told));
  }
  return std::nullopt;
}

const feel::Function* CaseTypes::find_function(std::string_view name) const {
  if (name == today_.name) return &today_;
  if (name == now_.name) return &now_;
  for (const feel::Function& function : of_calendar_) {
    if (function.name == name) return &function;
  }
  for (const feel::Function& function : of_office_) {
    if (function.name == name) return &function;
  }
  return graph_.table_function(name);
}

}  // namespace banli::graph
