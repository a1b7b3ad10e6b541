// Phrases of files by their patterns in both vocabularies, such as `superior of {phrase}` and
// `{phrase}的上级`. What stands in a hole is kept as written: a name, a number; `{phrase}` (and a
// second one, `{phrase2}`) is again a phrase of the same table. A text that fits no pattern stays
// as it is.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/keys.hpp"

namespace banli::text {

struct PhraseRow {
  std::string_view en;
  std::string_view zh;
  std::string_view word_in(Vocabulary vocabulary) const {
    return vocabulary == Vocabulary::chinese ? zh : en;
  }
};

struct Part {  // what stands in a hole: bytes [begin, end) of the text
  std::string_view hole;
  std::size_t begin = 0;
  std::size_t end = 0;
};

// What stands in the holes of a pattern, in their order; nothing where the text does not fit.
// `{n}` are digits, `{time}` is hours and minutes, any other hole at least one character.
std::optional<std::vector<Part>> match_pattern(std::string_view text, std::string_view pattern);

// The text in the vocabulary `to`, spaced as it should be; `pieces` say where it stands in the
// source of `written`.
Tree translate_phrase(const Tree& written, std::span<const PhraseRow> rows, Vocabulary from,
                      Vocabulary to);

}  // namespace banli::text
