// What of a process is drawn, in one language: lanes, shapes with their texts, arrows. The only
// part of the picture that knows the kinds of steps; what follows sees shapes. A split with one
// predecessor and a join with one successor are left out: their lines fork and merge.
#pragma once

#include <string>
#include <vector>

#include "base/bilingual.hpp"
#include "graph/graph.hpp"

namespace banli::picture {

enum class Shape {
  start,
  end,
  task,
  approve,
  choose,
  bar,
  wait,     // for a time
  message,  // for what comes from elsewhere
  call,
  group,
  job,
  decide,
  set,
  notify
};

inline bool is_wait(Shape shape) { return shape == Shape::wait || shape == Shape::message; }

struct ChartLane {
  std::string title;
  bool is_outside = false;
};

struct ChartStep {
  std::string name;
  std::string title;
  std::size_t lane = 0;
  Shape shape = Shape::task;
  bool has_seats = false;  // several must or may agree
};

struct ChartFlow {
  std::string name;  // of the arrow in the process: the step it leaves and a number
  std::size_t from = 0;
  std::size_t to = 0;
  std::string label;
  bool is_return = false;    // an arrow `back to`
  bool is_parallel = false;  // one of several that are all taken
  bool is_event = false;     // leaves from a boundary event
};

// What stands inside a group, also inside the groups that it holds.
struct ChartGroup {
  std::size_t owner = 0;  // the group's own step
  std::vector<std::size_t> steps;
};

struct Chart {
  std::string source, title, subtitle;  // the subtitle is the title in the other language
  Language language = Language::chinese;
  std::vector<ChartLane> lanes;
  std::vector<ChartStep> steps;    // in the order of writing, the start first
  std::vector<ChartFlow> flows;    // by the step they leave, then in the order of writing
  std::vector<ChartGroup> groups;  // those around others first
};

Chart chart_of(const graph::Graph& graph, Language language);

}  // namespace banli::picture
