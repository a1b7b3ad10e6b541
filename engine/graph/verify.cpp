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

void add_begins(const std::vector<language::Step>& steps, std::vector<std::uint32_t>& begins) {
  for (const language::Step& step : steps) {
    begins.push_back(step.span.begin);
    add_begins(step.steps, begins);
  }
}

// In a step or a lane where something could not be read, nothing is told that may follow from it;
// nor is it told of joins, which ways may lead to from there, nor as a warning.
void drop_what_follows(const language::Definition& definition, text::Problems& problems) {
  if (definition.unread.empty()) return;
  std::vector<std::uint32_t> begins{0};
  for (const language::Lane& lane : definition.lanes) begins.push_back(lane.span.begin);
  add_begins(definition.steps, begins);
  std::ranges::sort(begins);
  const auto part_of = [&](const text::Span& span) {
    return std::ranges::upper_bound(begins, span.begin) - begins.begin();
  };
  std::erase_if(problems, [&](const text::Problem& problem) {
    const bool is_warning = problem.severity == text::Severity::warning;
    if (is_warning || problem.code.starts_with("join-")) return true;
    return std::ranges::any_of(definition.unread, [&](const text::Span& unread) {
      return unread.source == problem.span.source && part_of(unread) == part_of(problem.span);
    });
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
  const bool is_whole = definition.unread.empty() && !text::has_errors(problems);
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
  drop_what_follows(definition, problems);
  sort_by_place(problems);
  if (text::has_errors(problems)) return std::unexpected(std::move(problems));
  return Verified{graph, std::move(problems), find_linked_paths(*graph, reading)};
}

}  // namespace banli::graph
