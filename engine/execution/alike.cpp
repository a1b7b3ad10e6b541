#include "execution/alike.hpp"

#include <algorithm>

#include "base/match.hpp"

namespace banli::execution {

bool goes_on_alike(const graph::Step& before, const graph::Step& now) {
  if (before.node.index() != now.node.index()) return false;
  if (graph::rests_at(before) != graph::rests_at(now)) return false;
  return match(
      before.node,
      [&](const graph::Approve& gate) {
        return gate.voting.pass.mode == std::get<graph::Approve>(now.node).voting.pass.mode;
      },
      [&](const graph::Choose& choose) {
        return choose.answers.empty() == std::get<graph::Choose>(now.node).answers.empty();
      },
      [&](const graph::Wait& wait) {
        return std::ranges::equal(wait.ways, std::get<graph::Wait>(now.node).ways, {},
                                  &graph::Awaited::kind, &graph::Awaited::kind);
      },
      [&](const graph::Call& call) {
        return call.process == std::get<graph::Call>(now.node).process;
      },
      [](const auto&) { return true; });
}

bool passes_one_token(const graph::Node& node) {
  return !std::holds_alternative<graph::Start>(node) &&
         !std::holds_alternative<graph::Split>(node) &&
         !std::holds_alternative<graph::Join>(node) &&
         !std::holds_alternative<graph::Group>(node) && !std::holds_alternative<graph::End>(node);
}

namespace {

// A branch that may have got no token may get none there either.
bool sends_alike(const graph::Split& before, const graph::Split& now) {
  const auto may_get_none = [](const graph::Split::Branch& branch) { return !branch.when.empty(); };
  return before.branches.size() == now.branches.size() &&
         (!before.is_conditional() ||
          std::ranges::equal(before.branches, now.branches, {}, may_get_none, may_get_none));
}

}  // namespace

bool moves_tokens_alike(const graph::Step& before, const graph::Step& now) {
  if (passes_one_token(before.node) && passes_one_token(now.node)) return true;
  if (before.node.index() != now.node.index()) return false;
  return match(
      before.node,
      [&](const graph::Split& split) {
        return sends_alike(split, std::get<graph::Split>(now.node));
      },
      [&](const graph::Join& join) {
        const auto& other = std::get<graph::Join>(now.node);
        return join.needs == other.needs && join.count == other.count && join.rest == other.rest;
      },
      [&](const graph::End& end) { return end.stops == std::get<graph::End>(now.node).stops; },
      [](const auto&) { return true; });
}

bool has_same_turns(const graph::Step& before, const graph::Step& now) {
  if (before.each.has_value() != now.each.has_value()) return false;
  if (!before.each) return true;
  if (before.each->turns.index() != now.each->turns.index()) return false;
  const auto* of = std::get_if<graph::EachOf>(&before.each->turns);
  if (of != nullptr && of->as != std::get<graph::EachOf>(now.each->turns).as) return false;
  const auto* days = std::get_if<graph::EachDay>(&before.each->turns);
  if (days != nullptr && days->days != std::get<graph::EachDay>(now.each->turns).days) return false;
  return before.each->order == now.each->order;
}

bool has_same_way(const graph::Stage& before, const graph::Stage& now) {
  return before.cause.kind == now.cause.kind && before.then.has_value() == now.then.has_value() &&
         before.also.has_value() == now.also.has_value();
}

}  // namespace banli::execution
