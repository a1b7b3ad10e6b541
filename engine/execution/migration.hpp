// A running case goes over to another version of its process (DESIGN §3, "Migration"). Its run, the
// visits that are kept, is read as a run of the new version: each visit at the step its own has
// become, each token on an arrow that leads from its sender to where it went, straight or past
// steps that were put in between, as if those had been skipped. Then returns stay possible. Where
// only the marking can be reached in the new version, that can be made a horizon, which no return
// passes but the one to the start. Else it is refused, and the case stays as it was.
#pragma once

#include <map>
#include <string>

#include "execution/allowed.hpp"
#include "execution/instance.hpp"
#include "graph/graph.hpp"

namespace banli::execution {

struct Versions {
  const graph::Graph& from;
  const graph::Graph& to;
  const std::map<std::string, std::string>& steps;  // that have another name there, or none
};

// All but the version, its bundle, and the dates, which are as they were. Refusals:
// `migration-step-missing`, `migration-step-differs`, `migration-way-missing`,
// `migration-unreachable`, `no-such-step`.
Allowed<Migrated> migrated(const Instance& instance, const Versions& versions);
// The same, or else with a horizon. Refusals besides: `migration-unreachable`.
Allowed<Migrated> migrated_with_horizon(const Instance& instance, const Versions& versions);

}  // namespace banli::execution
