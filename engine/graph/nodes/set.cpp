#include "graph/node_readers.hpp"
#include "graph/read_arrows.hpp"
#include "graph/read_formula.hpp"

namespace banli::graph {

SetValues read_set(StepReading& reading) {
  SetValues set;
  if (const text::Tree* values = reading.find("values")) {
    for (const text::Pair& pair : text::read_pairs(*values, reading.problems())) {
      set.values.push_back({pair.key.text, read_written(pair.value, pair.key.text,
                                                        Formula::Names::of_case, reading.process)});
      reading.process.names.push_back({&pair.key, NameUsed::Wanted::place});
    }
  }
  set.then = read_arrows_or_next("then", reading);
  return set;
}

}  // namespace banli::graph
