#include <algorithm>

#include "graph/node_readers.hpp"
#include "graph/read_arrows.hpp"
#include "graph/words.hpp"

namespace banli::graph {
namespace {

bool is_number(const text::Tree& tree) {
  return !tree.text.empty() &&
         std::ranges::all_of(tree.text, [](char c) { return c >= '0' && c <= '9'; });
}

void read_join_needs(const text::Tree& tree, StepReading& reading, Join& join) {
  if (tree.kind == text::Tree::Kind::list) {
    join.needs = Join::Needs::steps;
  } else if (is_number(tree)) {
    join.needs = Join::Needs::count;
    join.count = static_cast<std::uint32_t>(text::read_count(tree, reading.problems()).value_or(1));
  } else if (const auto word = text::read_word(tree, words::join_needs, reading.vocabulary(),
                                               reading.problems())) {
    join.needs = *word == "all" ? Join::Needs::all : Join::Needs::alive;
    if (*word == "first") {
      join.needs = Join::Needs::count;
      join.count = 1;
    }
  }
}

Join::Rest read_rest(const text::Tree& tree, StepReading& reading) {
  const auto word = text::read_word(tree, words::rest, reading.vocabulary(), reading.problems());
  if (!word) return Join::Rest::none;
  if (*word == "go on") return Join::Rest::go_on;
  return *word == "cancel" ? Join::Rest::cancel : Join::Rest::finish;
}

// The flows from the steps that `needs` lists.
void find_needed_flows(StepReading& reading, const text::Tree& needs, Join& join) {
  const Graph& graph = reading.process.builder.so_far();
  for (const text::Tree* item : text::read_list_or_one(needs)) {
    const auto from = read_step(*item, reading);
    if (!from) continue;
    bool is_there = false;
    for (FlowIndex flow : graph.step(*from).outgoing) {
      if (graph.flow(flow).to != reading.index) continue;
      join.of_steps.push_back(flow);
      is_there = true;
    }
    if (!is_there) {
      reading.process.tell(item->span, "join-needs-no-neighbour",
                           {{"name", item->text}, {"step", reading.step.name}});
    }
  }
}

std::size_t count_ways_in(const Graph& graph, StepIndex join) {
  return static_cast<std::size_t>(
      std::ranges::count(graph.flows(), join, [](const Flow& flow) { return flow.to; }));
}

void check_ways_in(StepReading& reading, const Join& join) {
  const std::size_t ways = count_ways_in(reading.process.builder.so_far(), reading.index);
  const text::Span span = reading.step.span;
  if (ways == 1) reading.process.warn(span, "join-of-one-way", {{"step", reading.step.name}});
  if (join.needs == Join::Needs::count && join.count > ways && ways > 0) {
    reading.process.tell(reading.find("needs")->span, "join-needs-too-many",
                         {{"step", reading.step.name},
                          {"needs", std::to_string(join.count)},
                          {"ways", std::to_string(ways)}});
  }
}

}  // namespace

Join read_join(StepReading& reading) {
  Join join;
  if (const text::Tree* needs = reading.find("needs")) read_join_needs(*needs, reading, join);
  const bool leaves_a_rest = join.needs == Join::Needs::count || join.needs == Join::Needs::steps;
  if (const text::Tree* rest = reading.find("rest")) {
    join.rest = read_rest(*rest, reading);
    if (!leaves_a_rest) {
      reading.process.tell(rest->span, "join-without-rest", {{"step", reading.step.name}});
    }
  } else if (leaves_a_rest) {
    reading.process.tell(reading.find("needs")->span, "join-rest-unsaid",
                         {{"step", reading.step.name}});
  }
  join.then = read_arrows_or_next("then", reading);
  return join;
}

void finish_join(StepReading& reading, Join& join) {
  if (join.needs == Join::Needs::steps) find_needed_flows(reading, *reading.find("needs"), join);
  check_ways_in(reading, join);
}

}  // namespace banli::graph
