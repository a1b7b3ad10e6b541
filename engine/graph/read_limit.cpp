#include "graph/read_limit.hpp"

#include "forms/formula.hpp"
#include "graph/read_arrows.hpp"
#include "graph/read_formula.hpp"
#include "graph/words.hpp"

namespace banli::graph {
namespace {

std::optional<decltype(Limit::within)> read_within(const text::Tree& tree, StepReading& reading) {
  if (forms::is_formula(tree, reading.problems()))
    return read_value(tree, types_of_time(), reading.process);
  if (tree.kind == text::Tree::Kind::scalar) {
    const auto& [same_day, next_day] = words::limits;
    if (tree.text == same_day.word_in(reading.vocabulary())) return Limit::Day::same;
    if (tree.text == next_day.word_in(reading.vocabulary())) return Limit::Day::next;
  }
  const auto duration = read_duration(tree, reading.process);
  if (!duration) return std::nullopt;
  return *duration;
}

}  // namespace

std::optional<calendar::Duration> read_duration(const text::Tree& tree, Reading& reading) {
  if (!text::read_text(tree, reading.problems)) return std::nullopt;
  const auto duration = calendar::duration_from_text(tree.text);
  if (!duration) reading.tell(tree.span, "duration-not-understood", {{"text", tree.text}});
  return duration;
}

std::optional<Limit> read_limit(const text::Tree& tree, StepReading& reading) {
  Limit limit;
  const text::Tree* within = &tree;
  if (tree.kind == text::Tree::Kind::map) {
    const text::MapReader map(tree, words::limit, reading.vocabulary(), reading.problems(),
                              "limit");
    within = map.find("within");
    if (const text::Tree* from = map.find("from")) limit.from = read_asked_step(*from, reading);
    if (within == nullptr) return std::nullopt;
  }
  auto read = read_within(*within, reading);
  if (!read) return std::nullopt;
  limit.within = std::move(*read);
  return limit;
}

}  // namespace banli::graph
