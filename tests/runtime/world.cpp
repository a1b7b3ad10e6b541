#include "tests/runtime/world.hpp"

#include <doctest/doctest.h>

#include <utility>

#include "runtime/fault.hpp"

namespace banli::tests {

const std::string_view small_organisation = R"(organisation: office
title: Office
posts:
  boss:
    title: Boss
  clerk:
    title: Clerk
    reports to: boss
people:
  ann: {name: Ann, posts: [clerk], login: ann1}
  bob: {name: Bob, posts: [clerk], login: bob1}
  eve: {name: Eve, posts: [boss], login: eve1}
)";

const std::string_view leave_process = R"(process: leave
title: Leave
owner: boss
number: L(yy)(001)
start:
  - by: clerk
withdraw: any time
lanes:
  asking: {title: Asking, role: clerk}
  deciding: {title: Deciding, role: boss}
steps:
  ask:
    task: Ask for leave
    lane: asking
    who: starter
  grant:
    approve: Grant it
    lane: deciding
    rejected: {back to: ask}
  finish:
    end: Finish
    lane: asking
)";

runtime::Surroundings World::surroundings() {
  runtime::Surroundings world;
  world.now = [this] { return Instant{now_ms}; };
  world.random = [this] {
    std::array<std::uint8_t, 32> bytes{};
    std::uint64_t count = ++chance;
    for (std::uint8_t& byte : bytes) {
      byte = static_cast<std::uint8_t>(count);
      count >>= 8;
    }
    return bytes;
  };
  world.zone = [](std::string_view name) {
    if (name == "UTC") return Zone();
    if (name == "Asia/Shanghai") return Zone("Asia/Shanghai", 8 * 3600, {});
    throw runtime::Fault("unknown-zone", {{"zone", std::string(name)}});
  };
  return world;
}

void open_small_office(runtime::Door& door) {
  const auto opened = door.submit(
      {.actor = "root", .channel = "test", .act = runtime::OpenSite{"Test", "UTC", "root"}});
  REQUIRE(opened);
  const runtime::Deploy files{{{"office.yaml", std::string(small_organisation)},
                               {"leave.yaml", std::string(leave_process)}}};
  const auto deployed = door.submit({.actor = "root", .channel = "test", .act = files});
  REQUIRE(deployed);
}

runtime::Request start_leave(std::string actor, std::string key) {
  return {.actor = std::move(actor),
          .channel = "test",
          .key = std::move(key),
          .act = runtime::StartCase{"leave", {}}};
}

runtime::Request on_case(std::string actor, InstanceId id, execution::Command command,
                         std::string key) {
  return {.actor = std::move(actor),
          .channel = "test",
          .key = std::move(key),
          .act = runtime::OnCase{id, std::move(command)}};
}

std::vector<std::string> open_tasks(runtime::Store& store, InstanceId id) {
  runtime::TaskFilter filter;
  filter.instance = id;
  std::vector<std::string> lines;
  for (const runtime::TaskRow& row : store.reader()->tasks(filter)) {
    lines.push_back(std::to_string(row.visit.value) + " " + row.step + " " + row.state + " " +
                    (row.holder.empty() ? row.role : row.holder));
  }
  return lines;
}

}  // namespace banli::tests
