#include "graph/node_readers.hpp"
#include "graph/read_arrows.hpp"
#include "graph/read_work.hpp"
#include "graph/words.hpp"

namespace banli::graph {
namespace {

std::uint32_t read_task_needs(const text::Tree& tree, StepReading& reading) {
  if (tree.text == words::all.word_in(reading.vocabulary())) return 0;
  return static_cast<std::uint32_t>(text::read_count(tree, reading.problems()).value_or(0));
}

}  // namespace

Task read_task(StepReading& reading) {
  Task task;
  task.work = read_work(reading);
  const text::Tree* needs = reading.find("needs");
  if (needs != nullptr) task.needs = read_task_needs(*needs, reading);
  const text::Tree* answers = reading.find("answers");
  if (answers == nullptr) {
    task.then = read_arrows_or_next("then", reading);
    return task;
  }
  task.answers = read_answers(*answers, reading);
  if (const text::Tree* then = reading.find("then")) {
    reading.process.tell(then->span, "then-beside-answers", {{"step", reading.step.name}});
  }
  return task;
}

}  // namespace banli::graph
