#include "graph/node_readers.hpp"
#include "graph/read_arrows.hpp"
#include "graph/read_stages.hpp"
#include "graph/words.hpp"

namespace banli::graph {

// The process is looked up by name when the call opens.
Call read_call(StepReading& reading) {
  Call call;
  if (const text::Tree* process = reading.find("process")) {
    call.process = text::read_name(*process, reading.problems()).value_or("");
  }
  if (const text::Tree* with = reading.find("with"))
    call.with = read_handed(*with, reading.process);
  if (const text::Tree* gives = reading.find("gives")) {
    call.gives = read_given(*gives, reading.process);
  }
  if (const text::Tree* runs = reading.find("runs")) {
    const auto word = text::read_word(*runs, words::runs, reading.vocabulary(), reading.problems());
    if (word == "on its own") call.runs = Call::Runs::on_its_own;
  }
  call.then = read_arrows_or_next("then", reading);
  return call;
}

}  // namespace banli::graph
