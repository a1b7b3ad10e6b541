#include "graph/verify.hpp"

#include <algorithm>

#include "graph/builder.hpp"
#include "graph/called_tables.hpp"
#include "graph/linked_paths.hpp"
#include "graph/read_process.hpp"
#include "graph/rules/rules.hpp"
#include "graph/soundness.hpp"

namespace banli::graph {
namespace {

void sort_by_place(text::Problems& problems) {
  std::ranges::stable_sort(problems, {}, [](const text::Problem& problem) {
    return std::pair{problem.span.source, problem.span.begin};
  });
}

}  // namespace

text::Checked<Verified> verify(const language::Definition& definition, const Library& library) {
  GraphBuilder builder;
  text::Problems problems;
  Reading reading{definition, library, builder, problems, {}, {}, {}, {}, {}, {}};
  read_process(reading);
  read_called_tables(reading);
  const std::shared_ptr<const Graph> graph = builder.finish();
  const bool is_whole = !text::has_errors(problems);
  check_expressions(*graph, reading);
  check_form_formulas(*graph, reading);
  check_form_roles(*graph, reading);
  check_gates(*graph, reading);
  check_turn_records(*graph, reading);
  check_authority(*graph, reading);
  check_names_used(*graph, reading);
  check_stages(*graph, reading);
  // On a graph with arrows missing these would tell what only follows from that.
  if (is_whole) {
    check_back_targets(*graph, reading);
    check_read_before_written(*graph, reading);
    check_steps_asked(*graph, reading);
    check_written_twice(*graph, reading);
    if (!text::has_errors(problems)) {
      std::ranges::move(find_unsound(*graph), std::back_inserter(problems));
    }
  }
  sort_by_place(problems);
  if (text::has_errors(problems)) return std::unexpected(std::move(problems));
  return Verified{graph, std::move(problems), find_linked_paths(*graph, reading)};
}

}  // namespace banli::graph
