// A file in the other vocabulary: keys, words and phrases exchanged where they stand, everything
// else left as it is. And what a file means apart from its vocabulary, so that a translation can be
// compared with what it was made from.
#pragma once

#include <string>
#include <vector>

#include "language/typed_tree.hpp"

namespace banli::language {

struct Edit {
  text::Span span;
  std::string text;  // instead of what stands there
};
// The edits may come in any order; none may overlap another.
std::string with_edits(std::string_view source, std::vector<Edit> edits);

// What turns the file into the vocabulary; Problems where a key is unknown.
text::Checked<std::vector<Edit>> translation(const text::Tree& file, text::Vocabulary to);

// The tree in English words, whatever its vocabulary.
text::Tree in_canonical_words(const text::Tree& file);
// Do two trees say the same, wherever it stands?
bool say_the_same(const text::Tree& a, const text::Tree& b);

}  // namespace banli::language
