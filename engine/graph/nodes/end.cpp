#include "graph/node_readers.hpp"
#include "graph/words.hpp"

namespace banli::graph {

End read_end(StepReading& reading) {
  End end;
  if (const text::Tree* outcome = reading.find("outcome")) {
    end.outcome = text::read_name(*outcome, reading.problems()).value_or(end.outcome);
  }
  if (const text::Tree* stops = reading.find("stops")) {
    const auto word =
        text::read_word(*stops, words::stops, reading.vocabulary(), reading.problems());
    if (word == "all") end.stops = End::Stops::all;
  }
  if (const text::Tree* error = reading.find("error")) {
    end.error = text::read_name(*error, reading.problems()).value_or("");
    end.stops = End::Stops::all;
  }
  return end;
}

}  // namespace banli::graph
