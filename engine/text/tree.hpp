// What a YAML file says, with spans: maps in the order of writing, lists, scalars as their text.
// Types are given by the key table, never by YAML, so a scalar is never more than its text.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/problem.hpp"

namespace banli::text {

struct Pair;

// From `text_begin` of a scalar's text on, bytes stand one by one in the source from
// `source_begin`.
struct Piece {
  std::uint32_t text_begin;
  std::uint32_t source_begin;
};

struct Tree {
  enum class Kind { scalar, map, list };
  Kind kind = Kind::scalar;
  bool quoted = false;  // 'single', "double", | or >: never a formula mark or a list
  bool flow = false;    // written in braces or brackets
  std::string text;     // of a scalar
  std::vector<Tree> items;
  std::vector<Pair> pairs;
  Span span;  // of a quoted text or a block, what stands inside; of braces, with them
  std::vector<Piece> pieces;  // of a scalar whose text is not the bytes of its span

  const Tree* find(std::string_view key) const;  // of a map
};

struct Pair {
  Tree key;  // always a scalar
  Tree value;
};

// Where the bytes [begin, end) of a scalar's text stand in its source: lines of a block lose their
// indentation, quoted texts their escapes.
Span part_of(const Tree& scalar, std::size_t begin, std::size_t end);
// Problems found in a scalar's text, as if it stood in one piece from its span's begin on, are
// moved to where they are.
void move_into(const Tree& scalar, Problems& problems);

// Everything of language.md §2 that YAML does to people is its own Problem here: booleans as keys,
// nulls, tags, anchors, aliases, merge keys, second documents, duplicate keys, full-width
// punctuation in structural places, depth and size beyond the limits. Never throws, whatever the
// text; tells at most a hundred problems.
Checked<Tree> read_yaml(const Sources& sources, SourceId id);

}  // namespace banli::text
