#include "graph/node_readers.hpp"
#include "graph/read_arrows.hpp"
#include "graph/read_voting.hpp"
#include "graph/read_work.hpp"

namespace banli::graph {
namespace {

bool is_written_before(std::string_view first, std::string_view second,
                       const language::Step& step) {
  const auto one = step.key_spans.find(first);
  const auto other = step.key_spans.find(second);
  return one != step.key_spans.end() && other != step.key_spans.end() &&
         one->second.begin < other->second.begin;
}

// The language demands the key.
Arrows read_rejected(StepReading& reading) {
  const text::Tree* rejected = reading.find("rejected");
  return rejected == nullptr ? Arrows() : read_arrows(*rejected, reading);
}

}  // namespace

Approve read_approve(StepReading& reading) {
  Approve approve;
  approve.work = read_work(reading);
  approve.voting = read_voting(reading);
  // Flows are numbered in the order of writing.
  const bool rejected_first = is_written_before("rejected", "approved", reading.step);
  if (rejected_first) approve.rejected = read_rejected(reading);
  approve.approved = read_arrows_or_next("approved", reading);
  if (!rejected_first) approve.rejected = read_rejected(reading);
  return approve;
}

}  // namespace banli::graph
