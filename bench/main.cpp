// banli_bench [--clients 1,8,64] [--cases N] [--rounds 3] [--fairness]
//
// Completes cases with the engine and with the bare program in turn, and prints a line of JSON for
// each run, then one per number of clients with the medians and the ratio engine ÷ bare.
#include <algorithm>
#include <cstdio>
#include <map>
#include <sstream>
#include <string>
#include <vector>

#include "bench/bare.hpp"
#include "bench/fairness.hpp"
#include "bench/measure.hpp"

namespace {

using banli::bench::Measured;
using banli::bench::Program;

struct Options {
  std::vector<int> clients = {1, 8, 64};
  int cases = 0;  // 0: by the number of clients, some seconds
  int rounds = 3;
  bool is_fairness = false;
};

std::vector<int> numbers_in(const std::string& text) {
  std::vector<int> numbers;
  std::istringstream in(text);
  for (std::string one; std::getline(in, one, ',');) numbers.push_back(std::stoi(one));
  return numbers;
}

Options options_of(int count, char** words) {
  Options options;
  for (int i = 1; i < count; ++i) {
    const std::string word = words[i];
    const std::string value = i + 1 < count ? words[i + 1] : "";
    if (word == "--fairness") options.is_fairness = true;
    if (word == "--clients") options.clients = numbers_in(value);
    if (word == "--cases") options.cases = std::stoi(value);
    if (word == "--rounds") options.rounds = std::stoi(value);
  }
  return options;
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
  const Measured bare = medians(runs["bare"]);
  for (const Program& program : programs) {
    const Measured middle = medians(runs[program.name]);
    print(program.name, clients, middle);
    std::printf(",\"ratio\":%.3f}\n", middle.cases_per_second / bare.cases_per_second);
  }
}

}  // namespace

int main(int count, char** words) {
  const Options options = options_of(count, words);
  const std::vector<Program> programs = {{.name = "bare", .start = [](const std::string& folder) {
                                            return banli::bench::start_bare(folder);
                                          }}};
  if (options.is_fairness) {
    banli::bench::measure_fairness();
  } else {
    for (const int clients : options.clients) run_for(clients, options, programs);
  }
}
