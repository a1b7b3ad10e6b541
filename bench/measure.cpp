#include "bench/measure.hpp"

#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <exception>
#include <filesystem>
#include <thread>

#include "base/check.hpp"

namespace banli::bench {
namespace {

namespace fs = std::filesystem;
using MeasureClock = std::chrono::steady_clock;

double at_quantile(std::vector<std::int64_t>& sorted_ns, double quantile) {
  if (sorted_ns.empty()) return 0;
  const auto last = static_cast<double>(sorted_ns.size() - 1);
  return static_cast<double>(sorted_ns[static_cast<std::size_t>(last * quantile)]) / 1000;
}

double bytes_in(const std::string& folder) {
  double bytes = 0;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
    bytes += static_cast<double>(entry.file_size());
  }
  return bytes;
}

// Clients share the cases: each takes the next one when it is done.
std::vector<std::int64_t> drive(Contender& contender, const Wish& wish) {
  std::atomic<int> taken = 0;
  std::vector<std::vector<std::int64_t>> times(static_cast<std::size_t>(wish.clients));
  std::vector<std::jthread> threads;
  for (std::vector<std::int64_t>& own : times) {
    threads.emplace_back([&] {
      const auto client = contender.client();
      while (taken.fetch_add(1) < wish.cases) client->complete_case(own);
    });
  }
  threads.clear();
  std::vector<std::int64_t> all;
  for (const auto& own : times) all.insert(all.end(), own.begin(), own.end());
  std::ranges::sort(all);
  return all;
}

Measured measure_here(const Program& program, const Wish& wish, const std::string& folder) {
  auto contender = program.start(folder);
  const auto before = MeasureClock::now();
  std::vector<std::int64_t> completions_ns = drive(*contender, wish);
  const std::chrono::duration<double> took = MeasureClock::now() - before;
  contender.reset();
  Measured result{.cases_per_second = wish.cases / took.count(),
                  .p50_us = at_quantile(completions_ns, 0.5),
                  .p99_us = at_quantile(completions_ns, 0.99),
                  .bytes_per_case = bytes_in(folder) / wish.cases};
  rusage used{};
  BANLI_CHECK(getrusage(RUSAGE_SELF, &used) == 0);
  result.peak_mb = static_cast<double>(used.ru_maxrss) / 1024;
  return result;
}

// Never comes back.
void answer_from_child(int out, const Program& program, const Wish& wish,
                       const std::string& folder) {
  try {
    const Measured result = measure_here(program, wish, folder);
    const ssize_t written = write(out, &result, sizeof result);
    _exit(written == sizeof result ? 0 : 1);
  } catch (const std::exception& failure) {
    std::fprintf(stderr, "%s: %s\n", program.name.c_str(), failure.what());
    _exit(1);
  }
}

}  // namespace

Measured measure(const Program& program, const Wish& wish) {
  std::string folder = (fs::temp_directory_path() / "banli-bench-XXXXXX").string();
  BANLI_CHECK(mkdtemp(folder.data()) != nullptr);
  std::array<int, 2> ends{};
  BANLI_CHECK(pipe(ends.data()) == 0);
  const pid_t child = fork();
  BANLI_CHECK(child >= 0);
  if (child == 0) answer_from_child(ends[1], program, wish, folder);
  close(ends[1]);
  Measured result;
  const ssize_t got = read(ends[0], &result, sizeof result);
  close(ends[0]);
  int status = 0;
  waitpid(child, &status, 0);
  fs::remove_all(folder);
  BANLI_CHECK(got == sizeof result);
  return result;
}

}  // namespace banli::bench
