#include "graph/node_readers.hpp"
#include "graph/read_arrows.hpp"
#include "graph/read_formula.hpp"
#include "graph/read_limit.hpp"
#include "graph/read_people.hpp"
#include "graph/words.hpp"

namespace banli::graph {

Notify read_notify(StepReading& reading) {
  Notify notify;
  const auto vocabulary = reading.vocabulary();
  if (const text::Tree* to = reading.find("to")) notify.to = read_people(*to, reading.process);
  if (const text::Tree* message = reading.find("message")) {
    notify.message = text::read_bilingual(*message, vocabulary, reading.problems());
  }
  if (const text::Tree* record = reading.find("copies of")) {
    notify.copies_of = text::read_text(*record, reading.problems()).value_or("");
    reading.process.names.push_back({record, NameUsed::Wanted::record});
  }
  if (const text::Tree* receipt = reading.find("receipt")) {
    const auto word =
        text::read_word(*receipt, words::opinion_required, vocabulary, reading.problems());
    if (word) notify.receipt = Notify::Receipt::required;
  }
  if (const text::Tree* by = reading.find("by")) {
    const auto word = text::read_word(*by, words::channels, vocabulary, reading.problems());
    if (word) notify.by = *word;
  }
  if (const text::Tree* send = reading.find("send")) {
    notify.send = text::read_name(*send, reading.problems()).value_or("");
  }
  if (const text::Tree* key = reading.find("key"))
    notify.key = read_value(*key, types_of_key(), reading.process);
  if (const text::Tree* keep = reading.find("keep")) {
    notify.keep = read_duration(*keep, reading.process);
  }
  notify.then = read_arrows_or_next("then", reading);
  return notify;
}

}  // namespace banli::graph
