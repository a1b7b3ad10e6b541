// A site in memory whose clock, chance and zones are given, for the tests of runtime/.
#pragma once

#include <atomic>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "runtime/door.hpp"
#include "runtime/memory_store.hpp"

namespace banli::tests {

struct World {
  runtime::MemoryStore store;
  std::atomic<std::int64_t> now_ms{1'795'312'800'000};  // 2026-11-22T10:00 in Shanghai
  std::atomic<std::uint64_t> chance{0};

  // The random bytes are a count, the zones `UTC` and `Asia/Shanghai`.
  runtime::Surroundings surroundings();
};

// Two clerks and a boss; `leave` goes from the clerk who asks to the boss who decides.
extern const std::string_view small_organisation;
extern const std::string_view leave_process;

// Opens the site for the administrator `root` and deploys the files.
void open_small_office(runtime::Door& door);

runtime::Request start_leave(std::string actor, std::string key = {});
runtime::Request on_case(std::string actor, InstanceId id, execution::Command command,
                         std::string key = {});

// The open tasks of a case, as `visit step state holder`.
std::vector<std::string> open_tasks(runtime::Store& store, InstanceId id);

}  // namespace banli::tests
