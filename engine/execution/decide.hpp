// decide(graph, instance, command, situation) → events, or a refusal. Pure: no clock, no chance, no
// I/O. The same inputs give the same events; `after` is the instance with the events applied, so
// that nobody folds twice.
#pragma once

#include <array>
#include <cstdint>
#include <expected>
#include <string>

#include "execution/command.hpp"
#include "execution/event.hpp"
#include "execution/instance.hpp"
#include "execution/links.hpp"
#include "graph/graph.hpp"
#include "office/office.hpp"
#include "text/refusal.hpp"

namespace banli::execution {

struct Situation {
  Instant now;
  std::string actor;
  std::string channel;
  std::array<std::uint8_t, 32> random{};  // salts come from it
  const office::Office& office;
  InstanceId new_instance;           // the next free one: for Start, and for cases that are called
  std::uint64_t bundle_version = 1;  // for Start
  std::string bundle;                // for Start
  std::uint64_t organisation_position = 0;
  InstanceId parent;  // for Start of a called process
  VisitId parent_visit;
  std::optional<Due> came;  // for Start: the time that begins it
  OtherCases others = {};   // none: links lead nowhere
};

struct Decision {
  Events events;
  Instance after;
  std::string for_whom;  // who is absent, where his substitute acted
};

inline constexpr int automatic_steps_limit = 1'000;

std::expected<Decision, text::Refusal> decide(const graph::Graph& graph, const Instance& instance,
                                              const Command& command, const Situation& situation);

// What a return would do, before it is done: who loses work.
struct Preview {
  Returned returned;
  struct Loss {
    std::string step;
    std::string person;  // who did it or holds it
    bool done = false;
  };
  std::vector<Loss> losses;
};
std::expected<Preview, text::Refusal> preview(const graph::Graph& graph, const Instance& instance,
                                              const Return& command, const Situation& situation);

}  // namespace banli::execution
