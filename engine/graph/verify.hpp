// Definition → Graph. Structure first (steps, lanes, forms, arrows, people, types of expressions),
// then the named rules of graph/rules/, then soundness: the markings are searched; a deadlock, a
// lack of synchronisation, a dead step or a loop without work is a Problem with the shortest way
// into it.
#pragma once

#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "feel/expression.hpp"
#include "forms/form.hpp"
#include "graph/graph.hpp"
#include "language/definition.hpp"
#include "office/organisation.hpp"
#include "tables/table.hpp"

namespace banli::graph {

struct Library {  // what the process may name
  std::function<std::shared_ptr<const forms::Form>(std::string_view id)> form;
  const office::Organisation* organisation = nullptr;  // none: roles are not looked up
  // By its name, also as an expression writes it.
  std::function<std::shared_ptr<const tables::Table>(std::string_view name)> table = {};
};

// What a formula reads of another case: `card.customer` of the case that `slip.file` names.
struct LinkedPath {
  std::vector<std::string> to;    // the processes whose cases the link may name
  std::vector<std::string> path;  // behind the link
  std::vector<text::Span> spans;  // of its members
};

struct Verified {
  std::shared_ptr<const Graph> graph;
  text::Problems warnings;
  std::vector<LinkedPath> linked;  // for whoever knows those processes
};

text::Checked<Verified> verify(const language::Definition& definition, const Library& library);

}  // namespace banli::graph
