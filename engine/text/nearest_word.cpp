#include <algorithm>
#include <cstdlib>
#include <numeric>

#include "text/keys.hpp"
#include "text/utf8.hpp"

namespace banli::text {
namespace {

constexpr std::size_t longest_compared = 64;

std::vector<std::int32_t> characters_of(std::string_view text) {
  std::vector<std::int32_t> characters;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint next = code_point_at(text, at);
    characters.push_back(next.value);
    at += next.size;
  }
  return characters;
}

// The optimal string alignment distance: insertions, deletions, replacements, and two neighbours
// exchanged each count one.
std::size_t edit_distance(const std::vector<std::int32_t>& a, const std::vector<std::int32_t>& b) {
  std::vector<std::vector<std::size_t>> cost(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
  for (std::size_t i = 0; i <= a.size(); ++i) cost[i][0] = i;
  std::iota(cost[0].begin(), cost[0].end(), 0);
  for (std::size_t i = 1; i <= a.size(); ++i) {
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = cost[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
      cost[i][j] = std::min({replaced, cost[i - 1][j] + 1, cost[i][j - 1] + 1});
      const bool is_exchanged = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
      if (is_exchanged) cost[i][j] = std::min(cost[i][j], cost[i - 2][j - 2] + 1);
    }
  }
  return cost[a.size()][b.size()];
}

}  // namespace

std::optional<std::string_view> nearest_word(std::string_view written,
                                             std::span<const std::string_view> candidates) {
  const std::vector<std::int32_t> characters =
      characters_of(written.substr(0, 4 * longest_compared));
  if (characters.empty() || characters.size() > longest_compared) return std::nullopt;
  // One slip in a short word, up to a third of a long one.
  std::size_t best = std::max<std::size_t>(1, characters.size() / 3) + 1;
  std::optional<std::string_view> nearest;
  for (const std::string_view candidate : candidates) {
    const std::vector<std::int32_t> other = characters_of(candidate);
    if (other.size() <= 1 && characters.size() <= 1) continue;
    const std::size_t distance = edit_distance(characters, other);
    if (distance < best) {
      best = distance;
      nearest = candidate;
    }
  }
  return nearest;
}

void suggest(Arguments& arguments, std::string_view written,
             std::span<const std::string_view> candidates) {
  if (const auto nearest = nearest_word(written, candidates)) {
    arguments.emplace_back("suggestion", std::string(*nearest));
  }
}

}  // namespace banli::text
