#include <algorithm>
#include <array>

#include "graph/node_readers.hpp"

namespace banli::graph {
namespace {

struct Reader {
  std::string_view kind;
  Node (*read)(StepReading&);
};

template <auto read>
Node read_as_node(StepReading& reading) {
  return read(reading);
}

constexpr std::array readers = {
    Reader{"task", read_as_node<read_task>},     Reader{"approve", read_as_node<read_approve>},
    Reader{"choose", read_as_node<read_choose>}, Reader{"split", read_as_node<read_split>},
    Reader{"join", read_as_node<read_join>},     Reader{"set", read_as_node<read_set>},
    Reader{"wait", read_as_node<read_wait>},     Reader{"call", read_as_node<read_call>},
    Reader{"group", read_as_node<read_group>},   Reader{"job", read_as_node<read_job>},
    Reader{"decide", read_as_node<read_decide>}, Reader{"notify", read_as_node<read_notify>},
    Reader{"end", read_as_node<read_end>},
};

}  // namespace

Node read_node(StepReading& reading) {
  const auto reader = std::ranges::find(readers, reading.step.kind, &Reader::kind);
  if (reader != readers.end()) return reader->read(reading);
  reading.process.tell(reading.step.kind_span, "not-built-yet", {{"key", reading.step.kind}});
  return End{};
}

}  // namespace banli::graph
