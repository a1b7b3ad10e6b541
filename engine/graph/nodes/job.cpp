#include "graph/node_readers.hpp"
#include "graph/read_arrows.hpp"
#include "graph/read_limit.hpp"
#include "graph/read_stages.hpp"

namespace banli::graph {
namespace {

constexpr std::int64_t greatest_retries = 100;
constexpr calendar::Duration usual_pause{1, calendar::Duration::Unit::minutes};

// How often, or how long to wait before each further try.
std::vector<calendar::Duration> read_retries(const text::Tree& tree, StepReading& reading) {
  std::vector<calendar::Duration> retries;
  if (tree.kind == text::Tree::Kind::scalar) {
    const auto count = text::read_count(tree, reading.problems()).value_or(0);
    if (count > greatest_retries) {
      reading.process.tell(tree.span, "too-many-retries", {{"step", reading.step.name}});
      return retries;
    }
    retries.assign(static_cast<std::size_t>(count), usual_pause);
    return retries;
  }
  for (const text::Tree* item : text::read_list_or_one(tree)) {
    if (const auto pause = read_duration(*item, reading.process)) retries.push_back(*pause);
  }
  return retries;
}

}  // namespace

Job read_job(StepReading& reading) {
  Job job;
  if (const text::Tree* worker = reading.find("worker")) {
    job.worker = text::read_name(*worker, reading.problems()).value_or("");
  }
  if (const text::Tree* with = reading.find("with")) job.with = read_handed(*with, reading.process);
  if (const text::Tree* gives = reading.find("gives")) {
    job.gives = read_given(*gives, reading.process);
  }
  if (const text::Tree* retries = reading.find("retries")) {
    job.retries = read_retries(*retries, reading);
  }
  job.then = read_arrows_or_next("then", reading);
  return job;
}

}  // namespace banli::graph
