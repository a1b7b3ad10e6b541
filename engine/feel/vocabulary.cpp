#include "feel/vocabulary.hpp"

#include <algorithm>

namespace banli::feel {

void Vocabulary::add(std::string_view name) {
  text::Problems unheard;
  const std::vector<Token> tokens = scan(name, {}, unheard);
  if (tokens.size() < 3 || !unheard.empty()) return;  // the last is `end`
  Known known{.name = std::string(name), .tokens = {}};
  for (const Token& token : tokens) {
    if (token.kind == Token::Kind::string) return;
    if (!token.is_end()) known.tokens.push_back(token.text);
  }
  auto& alike = by_first_token_[known.tokens.front()];
  if (std::ranges::find(alike, known.tokens, &Known::tokens) == alike.end()) {
    alike.push_back(std::move(known));
  }
}

void Vocabulary::add_keys(const Value& value) {
  if (const auto* list = value.as<List>()) {
    for (const Value& item : *list) add_keys(item);
  }
  if (const auto* context = value.as<Context>()) {
    for (const auto& [key, member] : *context) {
      add(key);
      add_keys(member);
    }
  }
}

Vocabulary::Match Vocabulary::longest(std::span<const Token> tokens) const {
  if (tokens.empty() || !tokens.front().is_word()) return {};
  const auto found = by_first_token_.find(tokens.front().text);
  if (found == by_first_token_.end()) return {};
  Match longest;
  for (const Known& known : found->second) {
    if (known.tokens.size() > tokens.size() || known.tokens.size() <= longest.tokens) continue;
    const bool fits =
        std::ranges::equal(known.tokens, tokens.first(known.tokens.size()), {}, {}, &Token::text);
    if (fits) longest = {known.tokens.size(), known.name};
  }
  return longest;
}

}  // namespace banli::feel
