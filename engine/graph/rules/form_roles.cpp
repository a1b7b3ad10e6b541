#include <set>

#include "graph/read_people.hpp"
#include "graph/rules/rules.hpp"

namespace banli::graph {

void check_form_roles(const Graph& graph, Reading& reading) {
  std::set<const forms::Form*> checked;
  for (const auto& [record, form] : graph.records()) {
    if (!checked.insert(form.get()).second) continue;
    for (const forms::Field& field : form->fields) {
      for (const std::string& role : field.by) check_role(role_source(role, field.span), reading);
      for (const std::string& role : field.secret) {
        check_role(role_source(role, field.span), reading);
      }
    }
  }
}

}  // namespace banli::graph
