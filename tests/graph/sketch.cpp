#include "tests/graph/sketch.hpp"

#include <doctest/doctest.h>

#include <charconv>
#include <sstream>

#include "graph/builder.hpp"

namespace banli::tests {
namespace {

using graph::Arrow;
using graph::FlowIndex;
using graph::Join;
using graph::StepIndex;

using Words = std::vector<std::string>;

std::vector<Words> words_of_lines(std::string_view text) {
  std::vector<Words> lines;
  std::istringstream in{std::string(text)};
  for (std::string line; std::getline(in, line);) {
    std::istringstream line_in(line);
    Words words;
    for (std::string word; line_in >> word;) words.push_back(word);
    if (!words.empty()) lines.push_back(std::move(words));
  }
  return lines;
}

class SketchReader {
 public:
  std::shared_ptr<const graph::Graph> read(std::string_view text) {
    const std::vector<Words> lines = words_of_lines(text);
    for (const Words& words : lines) builder_.add_step(words.at(0), {words.at(0), ""}, 0, {});
    builder_.set_node(0, graph::Start{{}, builder_.add_flow(0, 1, {})});
    for (StepIndex step = 1; step <= lines.size(); ++step) read_step(step, lines[step - 1]);
    for (StepIndex step = 1; step <= lines.size(); ++step) find_needed(step, lines[step - 1]);
    return builder_.finish();
  }

 private:
  void read_step(StepIndex step, const Words& words) {
    const std::string& kind = words.at(1);
    if (kind == "task") {
      graph::Task task;
      task.then = arrows(step, words, 2);
      builder_.set_node(step, std::move(task));
    } else if (kind == "choose") {
      graph::Choose choose;
      choose.branches = arrows(step, words, 2);
      builder_.set_node(step, std::move(choose));
    } else if (kind == "set") {
      graph::SetValues set;
      set.then = arrows(step, words, 2);
      builder_.set_node(step, std::move(set));
    } else if (kind == "split") {
      read_split(step, words);
    } else if (kind == "join") {
      read_join(step, words);
    } else {
      REQUIRE(kind == "end");
      graph::End end;
      if (words.size() > 2) end.stops = graph::End::Stops::all;
      builder_.set_node(step, std::move(end));
    }
  }

  void read_split(StepIndex step, const Words& words) {
    graph::Split split;
    for (std::size_t i = 2; i < words.size(); ++i) {
      graph::Split::Branch branch;
      const bool is_conditional = words[i].starts_with('?');
      if (is_conditional) branch.when = *feel::parse("true", {});
      branch.flow = flow(step, words[i].substr(is_conditional ? 1 : 0));
      split.branches.push_back(std::move(branch));
    }
    builder_.set_node(step, std::move(split));
  }

  void read_join(StepIndex step, const Words& words) {
    Join join;
    const std::string& needs = words.at(2);
    if (needs == "alive") {
      join.needs = Join::Needs::alive;
    } else if (needs != "all") {
      const auto end = needs.data() + needs.size();
      const bool is_count = std::from_chars(needs.data(), end, join.count).ptr == end;
      join.needs = is_count ? Join::Needs::count : Join::Needs::steps;
    }
    if (words.at(3) == "go-on") join.rest = Join::Rest::go_on;
    if (words.at(3) == "cancel") join.rest = Join::Rest::cancel;
    if (words.at(3) == "finish") join.rest = Join::Rest::finish;
    join.then = arrows(step, words, join.rest == Join::Rest::none ? 4 : 5);
    builder_.set_node(step, std::move(join));
  }

  void find_needed(StepIndex step, const Words& words) {
    auto* join = std::get_if<Join>(&builder_.node(step));
    if (join == nullptr || join->needs != Join::Needs::steps) return;
    const std::string needed = "," + words.at(2) + ",";
    const auto flows = builder_.so_far().flows();
    for (FlowIndex i = 0; i < flows.size(); ++i) {
      const std::string& from = builder_.so_far().step(flows[i].from).name;
      const bool is_needed = needed.find("," + from + ",") != std::string::npos;
      if (flows[i].to == step && is_needed) join->of_steps.push_back(i);
    }
  }

  graph::Arrows arrows(StepIndex step, const Words& words, std::size_t first) {
    graph::Arrows arrows;
    for (std::size_t i = first; i < words.size(); ++i) {
      Arrow arrow;
      arrow.way = flow(step, words[i]);
      arrows.push_back(std::move(arrow));
    }
    return arrows;
  }

  FlowIndex flow(StepIndex from, std::string_view word) {
    const std::size_t open = word.find('(');
    const auto to = builder_.so_far().find(word.substr(0, open));
    REQUIRE_MESSAGE(to.has_value(), word);
    const std::string label(open == word.npos ? "" : word.substr(open + 1, word.size() - open - 2));
    return builder_.add_flow(from, *to, {label, ""});
  }

  graph::GraphBuilder builder_;
};

}  // namespace

std::shared_ptr<const graph::Graph> sketch(std::string_view text) {
  return SketchReader().read(text);
}

}  // namespace banli::tests
