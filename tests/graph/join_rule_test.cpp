// The inclusive join against a literal reading of BPMN 2.0 §13.4, which lists every path.
#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "graph/builder.hpp"
#include "graph/join_rule.hpp"
#include "tests/graph/sketch.hpp"

namespace banli::tests {
namespace {

using graph::FlowIndex;
using graph::Graph;
using graph::Join;
using graph::StepIndex;

constexpr StepIndex join_step = 1;

std::shared_ptr<const Graph> random_graph(std::mt19937& random, StepIndex steps) {
  graph::GraphBuilder builder;
  for (StepIndex step = 1; step < steps; ++step) {
    builder.add_step("s" + std::to_string(step), {}, 0, {});
    builder.set_node(step, graph::Task{});
  }
  builder.set_node(join_step, Join{Join::Needs::alive, 0, {}, Join::Rest::none, {}});
  builder.add_flow(0, 2, {});
  const std::size_t flows = steps + random() % (2 * steps);
  for (std::size_t i = 0; i < flows; ++i) {
    builder.add_flow(1 + random() % (steps - 1), 1 + random() % (steps - 1), {});
  }
  return builder.finish();
}

// The last flow of every path from a step to the join that visits no step twice, nor the join.
void list_last_flows(const Graph& graph, StepIndex at, std::vector<bool>& visited,
                     std::vector<FlowIndex>& last_flows) {
  visited[at] = true;
  for (FlowIndex flow : graph.step(at).outgoing) {
    const StepIndex next = graph.flow(flow).to;
    if (next == join_step) {
      last_flows.push_back(flow);
    } else if (!visited[next]) {
      list_last_flows(graph, next, visited, last_flows);
    }
  }
  visited[at] = false;
}

bool fires_by_the_letter(const Graph& graph, const std::vector<FlowIndex>& waiting,
                         const std::vector<StepIndex>& tokens) {
  const auto has_token = [&](FlowIndex flow) {
    return std::ranges::find(waiting, flow) != waiting.end();
  };
  return !waiting.empty() && std::ranges::all_of(tokens, [&](StepIndex token) {
    std::vector<bool> visited(graph.steps().size(), false);
    std::vector<FlowIndex> last_flows;
    list_last_flows(graph, token, visited, last_flows);
    const bool leads_to_empty = !std::ranges::all_of(last_flows, has_token);
    return !leads_to_empty || std::ranges::any_of(last_flows, has_token);
  });
}

}  // namespace

TEST_CASE("graph: the inclusive join is that of BPMN 2.0") {
  std::mt19937 random(20261122);
  int fired = 0;
  int held_back = 0;
  for (int round = 0; round < 20'000; ++round) {
    const StepIndex steps = 3 + random() % 5;
    const auto graph = random_graph(random, steps);
    const graph::Step& step = graph->step(join_step);
    std::vector<FlowIndex> waiting;
    std::ranges::copy_if(step.incoming, std::back_inserter(waiting),
                         [&](FlowIndex) { return random() % 2 == 0; });
    std::vector<StepIndex> tokens;
    for (StepIndex other = 2; other < steps; ++other) {
      if (random() % 3 == 0) tokens.push_back(other);
    }
    const bool expected = fires_by_the_letter(*graph, waiting, tokens);
    const bool answer =
        graph::fires(std::get<Join>(step.node), step, graph->region(join_step), waiting, tokens);
    REQUIRE(answer == expected);
    if (expected) ++fired;
    if (!expected && !waiting.empty()) ++held_back;
  }
  CHECK(fired > 1'000);
  CHECK(held_back > 1'000);
}

TEST_CASE("graph: a join that goes on awaits the others") {
  const auto graph = sketch("s split a b\na task j\nb task j\nj join 1 go-on > e\ne end\n");
  const StepIndex join = *graph->find("j");
  const graph::Step& step = graph->step(join);
  const FlowIndex first = step.incoming.at(0);
  CHECK(graph::fires(std::get<Join>(step.node), step, graph->region(join), {&first, 1}, {}));
  CHECK(graph::awaited_after(std::get<Join>(step.node), step, {&first, 1}) ==
        std::vector<FlowIndex>{step.incoming.at(1)});
}

TEST_CASE("graph: what a cancelling join ends lies behind its dominator") {
  const auto graph = sketch(
      "before task s\ns split a x\na task j\nx task y\ny task j\nj join 1 cancel > after\n"
      "after task e\ne end\n");
  const StepIndex join = *graph->find("j");
  const auto ends = [&](std::string_view step) {
    return graph::ends_token_at(*graph->find(step), join, graph->region(join));
  };
  CHECK(ends("a"));
  CHECK(ends("x"));
  CHECK(ends("y"));
  CHECK(ends("j"));
  CHECK(!ends("s"));
  CHECK(!ends("before"));
  CHECK(!ends("after"));
}

}  // namespace banli::tests
