// banli_bench [--clients 1,8,64] [--cases N] [--rounds 5] [--program bare|engine] [--fairness]
//
// Completes cases with the engine and with the bare program in turn, and prints a line of JSON for
// each run, then one per number of clients with the medians and the ratio engine ÷ bare. Then a
// case that went 10,000 times round a loop beside one that went 10 times, and the time from the
// start of `banli` to its first answer. With --program only that one runs, for a profiler to look
// at.
#include <stdlib.h>

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>
#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "bench/bare.hpp"
#include "bench/engine.hpp"
#include "bench/fairness.hpp"
#include "bench/measure.hpp"

namespace {

using banli::bench::Measured;
using banli::bench::Program;

struct Options {
  std::vector<int> clients = {1, 8, 64};
  int cases = 0;  // 0: by the number of clients, some seconds
  int rounds = 5;
  std::string program;  // empty: both in turn
  bool is_fairness = false;
};

void declare(CLI::App& app, Options& options) {
  app.add_option("--clients", options.clients, "numbers of clients, one after the other")
      ->delimiter(',')
      ->check(CLI::PositiveNumber);
  app.add_option("--cases", options.cases, "cases of each run (default: some seconds)")
      ->check(CLI::PositiveNumber);
  app.add_option("--rounds", options.rounds, "runs of each program")->check(CLI::PositiveNumber);
  app.add_option("--program", options.program, "only this one")
      ->check(CLI::IsMember({"bare", "engine"}));
  app.add_flag("--fairness", options.is_fairness, "one command beside a writer at full load");
}

int cases_for(const Options& options, int clients) {
  if (options.cases > 0) return options.cases;
  return clients == 1 ? 500 : clients <= 8 ? 1500 : 3000;
}

void print(const std::string& program, int clients, const Measured& one) {
  std::printf(
      "{\"program\":\"%s\",\"clients\":%d,\"cases_per_second\":%.1f,\"p50_us\":%.0f,"
      "\"p99_us\":%.0f,\"bytes_per_case\":%.0f,\"peak_mb\":%.1f",
      program.c_str(), clients, one.cases_per_second, one.p50_us, one.p99_us, one.bytes_per_case,
      one.peak_mb);
}

double median(const std::vector<Measured>& runs, double Measured::* member) {
  std::vector<double> values;
  for (const Measured& run : runs) values.push_back(run.*member);
  std::ranges::sort(values);
  return values.empty() ? 0 : values[values.size() / 2];
}

Measured medians(const std::vector<Measured>& runs) {
  return {.cases_per_second = median(runs, &Measured::cases_per_second),
          .p50_us = median(runs, &Measured::p50_us),
          .p99_us = median(runs, &Measured::p99_us),
          .bytes_per_case = median(runs, &Measured::bytes_per_case),
          .peak_mb = median(runs, &Measured::peak_mb)};
}

void run_for(int clients, const Options& options, const std::vector<Program>& programs) {
  std::map<std::string, std::vector<Measured>> runs;
  for (int round = 1; round <= options.rounds; ++round) {
    for (const Program& program : programs) {
      const Measured one = banli::bench::measure(
          program, {.clients = clients, .cases = cases_for(options, clients)});
      runs[program.name].push_back(one);
      print(program.name, clients, one);
      std::printf(",\"round\":%d}\n", round);
      std::fflush(stdout);
    }
  }
  const Measured bare = medians(runs[programs.front().name]);
  for (const Program& program : programs) {
    const Measured middle = medians(runs[program.name]);
    print(program.name, clients, middle);
    std::printf(",\"ratio\":%.3f}\n", middle.cases_per_second / bare.cases_per_second);
  }
}

class BenchFolder {
 public:
  BenchFolder() : path_((std::filesystem::temp_directory_path() / "banli-bench-XXXXXX").string()) {
    if (mkdtemp(path_.data()) == nullptr) throw std::runtime_error("no temporary folder");
  }
  ~BenchFolder() { std::filesystem::remove_all(path_); }
  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

void measure_loop() {
  double few = 0, many = 0;
  std::vector<double> ratios;
  for (int round = 0; round < 3; ++round) {
    few = banli::bench::microseconds_at_round(BenchFolder().path(), 10);
    many = banli::bench::microseconds_at_round(BenchFolder().path(), 10'000);
    ratios.push_back(many / few);
  }
  std::ranges::sort(ratios);
  std::printf("{\"loop\":\"10,000 rounds beside 10\",\"p50_us\":%.0f,\"ratio\":%.3f}\n", many,
              ratios[1]);
}

void measure_start(const std::string& bench) {
  const std::string banli = (std::filesystem::path(bench).parent_path() / "banli").string();
  if (!std::filesystem::exists(banli)) return;
  const double took = banli::bench::milliseconds_to_first_answer(banli, BenchFolder().path());
  std::printf("{\"start\":\"process to first answered command\",\"p50_ms\":%.1f}\n", took);
}

}  // namespace

int main(int count, char** words) {
  Options options;
  CLI::App app("Measures the engine beside a bare program that writes the same rows.");
  declare(app, options);
  CLI11_PARSE(app, count, words);
  std::vector<Program> programs = {
      {.name = "bare",
       .start = [](const std::string& folder) { return banli::bench::start_bare(folder); }},
      {.name = "engine", .start = banli::bench::start_engine}};
  if (options.is_fairness) {
    banli::bench::measure_fairness();
    return 0;
  }
  if (!options.program.empty()) {
    std::erase_if(programs, [&](const Program& one) { return one.name != options.program; });
  }
  for (const int clients : options.clients) run_for(clients, options, programs);
  if (!options.program.empty()) return 0;
  measure_loop();
  measure_start(count > 0 ? words[0] : "");
}
