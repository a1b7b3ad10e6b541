// What cases have passed: steps, flows and arrows back, by process. Of a graph it tells what of it
// was never passed.
#pragma once

#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "execution/event.hpp"
#include "execution/instance.hpp"
#include "graph/graph.hpp"

namespace banli::scenario {

// An element of a process, by the names that the history has for it.
struct Element {
  enum class Kind { step, flow, back };
  Kind kind = Kind::step;
  std::string step;        // of a flow or an arrow back: that it leaves
  std::uint32_t flow = 0;  // its ordinal
  std::string to;          // of an arrow back, and where a flow leads
  std::string label = {};  // of a flow, where another leads there too
  auto key() const { return std::tie(kind, step, flow, to); }
  bool operator<(const Element& other) const { return key() < other.key(); }
};

class Passed {
 public:
  // Events of one decision on a case, which stood as `before`.
  void note(const std::string& process, const execution::Instance& before,
            const execution::Events& events);
  void add(const Passed& other);
  bool contains(const std::string& process, const Element& element) const;

 private:
  std::map<std::string, std::set<Element>, std::less<>> by_process_;
};

// All that there is to pass, in the order of the file.
std::vector<Element> elements_of(const graph::Graph& graph);

struct Coverage {
  std::string process;
  std::size_t scenarios = 0;  // that try it
  std::size_t steps = 0;      // that there are
  std::size_t flows = 0;      // with arrows back
  std::vector<Element> missing;
  std::size_t missing_steps() const;
  std::size_t missing_flows() const { return missing.size() - missing_steps(); }
};
Coverage coverage_of(const graph::Graph& graph, const Passed& passed);

// `step`, `step → other`, `step ↩ other`.
std::string words_of(const Element& element);

}  // namespace banli::scenario
