#include "graph/node_readers.hpp"
#include "graph/read_arrows.hpp"
#include "graph/read_work.hpp"

namespace banli::graph {

Choose read_choose(StepReading& reading) {
  Choose choose;
  const text::Tree* branches = reading.find("branches");
  const text::Tree* answers = reading.find("answers");
  if ((branches == nullptr) == (answers == nullptr)) {
    reading.process.tell(reading.step.kind_span, "choose-needs-one-way",
                         {{"step", reading.step.name}});
  } else if (branches != nullptr) {
    choose.branches = read_arrows(*branches, reading);
  } else {
    choose.work = read_work(reading);
    choose.answers = read_answers(*answers, reading);
  }
  return choose;
}

}  // namespace banli::graph
