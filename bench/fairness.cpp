#include "bench/fairness.hpp"

#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <filesystem>
#include <string>
#include <thread>
#include <vector>

#include "base/check.hpp"
#include "storage/sqlite/store.hpp"

namespace banli::bench {
namespace {

namespace fs = std::filesystem;
using FairnessClock = std::chrono::steady_clock;
using storage::SqliteStore;

constexpr int small_commands = 300;
constexpr int entries_per_turn = 64;  // of the busy writer, as with 64 clients
constexpr std::chrono::milliseconds pause_between{5};

void append_to(runtime::Turn& turn, const std::string& subject) {
  const auto last = turn.reader().last_entry(subject);
  execution::Entry entry{.position = {turn.reader().tail().last.value + 1},
                         .subject = subject,
                         .number = last ? last->number + 1 : 1,
                         .previous = last ? last->hash : Digest{},
                         .command = "00",
                         .facts = std::string(500, 'f')};
  for (int i = 0; i < (subject == "site" ? entries_per_turn : 1); ++i) {
    entry.hash = execution::hash_of(entry);
    turn.append(entry);
    ++entry.position.value;
    ++entry.number;
    entry.previous = entry.hash;
  }
}

void write_without_end(const std::string& path) {
  const auto store = SqliteStore::open(path);
  for (;;) {
    const auto turn = store->take_turn();
    append_to(*turn, "site");
    turn->commit();
  }
}

double one_command_ms(const std::string& path) {
  const auto before = FairnessClock::now();
  const auto store = SqliteStore::open(path);
  const auto turn = store->take_turn();
  append_to(*turn, "person/small");
  turn->commit();
  return std::chrono::duration<double, std::milli>(FairnessClock::now() - before).count();
}

}  // namespace

void measure_fairness() {
  std::string folder = (fs::temp_directory_path() / "banli-bench-XXXXXX").string();
  BANLI_CHECK(mkdtemp(folder.data()) != nullptr);
  const std::string path = folder + "/fair.db";
  SqliteStore::create(path).reset();
  const pid_t busy = fork();
  BANLI_CHECK(busy >= 0);
  if (busy == 0) write_without_end(path);
  const auto store = SqliteStore::open(path);
  while (!store->reader()->last_entry("site")) std::this_thread::yield();
  const std::uint64_t first = store->reader()->tail().last.value;
  const auto began = FairnessClock::now();
  std::vector<double> times_ms;
  for (int i = 0; i < small_commands; ++i) {
    times_ms.push_back(one_command_ms(path));
    std::this_thread::sleep_for(pause_between);
  }
  const std::chrono::duration<double> took = FairnessClock::now() - began;
  const std::uint64_t last = store->reader()->tail().last.value;
  kill(busy, SIGKILL);
  waitpid(busy, nullptr, 0);
  std::ranges::sort(times_ms);
  std::printf(
      "{\"bench\":\"fairness\",\"commands\":%d,\"p50_ms\":%.2f,\"p99_ms\":%.2f,\"max_ms\":%.2f,"
      "\"busy_entries_per_second\":%.0f}\n",
      small_commands, times_ms[small_commands / 2], times_ms[small_commands * 99 / 100],
      times_ms.back(), static_cast<double>(last - first) / took.count());
  fs::remove_all(folder);
}

}  // namespace banli::bench
