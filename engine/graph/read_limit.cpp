#include "graph/read_limit.hpp"

#include <algorithm>
#include <array>

#include "forms/formula.hpp"
#include "graph/read_arrows.hpp"
#include "graph/words.hpp"

namespace banli::graph {
namespace {

constexpr std::array<std::string_view, 4> unbuilt_limits = {"same day", "next day", "当天", "次日"};

bool is_unbuilt_limit(const text::Tree& tree) {
  return forms::is_formula(tree) ||
         std::ranges::find(unbuilt_limits, tree.text) != unbuilt_limits.end();
}

}  // namespace

std::optional<calendar::Duration> read_duration(const text::Tree& tree, Reading& reading) {
  if (!text::read_text(tree, reading.problems)) return std::nullopt;
  if (is_unbuilt_limit(tree)) {
    reading.tell(tree.span, "not-built-yet", {{"key", tree.text}});
    return std::nullopt;
  }
  const auto duration = calendar::duration_from_text(tree.text);
  if (!duration) {
    reading.tell(tree.span, "duration-not-understood", {{"text", tree.text}});
  } else if (duration->unit == calendar::Duration::Unit::working_hours) {
    reading.tell(tree.span, "not-built-yet", {{"key", tree.text}});
    return std::nullopt;
  }
  return duration;
}

std::optional<Limit> read_limit(const text::Tree& tree, StepReading& reading) {
  Limit limit;
  const text::Tree* within = &tree;
  if (tree.kind == text::Tree::Kind::map) {
    const text::MapReader map(tree, words::limit, reading.vocabulary(), reading.problems(),
                              "limit");
    within = map.find("within");
    if (const text::Tree* from = map.find("from")) limit.from = read_step(*from, reading);
    if (within == nullptr) return std::nullopt;
  }
  const auto duration = read_duration(*within, reading.process);
  if (!duration) return std::nullopt;
  limit.within = *duration;
  return limit;
}

}  // namespace banli::graph
