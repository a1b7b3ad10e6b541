// What a YAML file says, with spans: maps in the order of writing, lists, scalars as their text. Types
// are given by the key table, never by YAML, so a scalar is never more than its text.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/problem.hpp"

namespace banli::text {

struct Pair;

struct Tree {
  enum class Kind { scalar, map, list };
  Kind kind = Kind::scalar;
  bool quoted = false;  // 'single', "double", | or >: never a formula mark or a list
  bool flow = false;    // written in braces or brackets
  std::string text;     // of a scalar
  std::vector<Tree> items;
  std::vector<Pair> pairs;
  Span span;

  const Tree* find(std::string_view key) const;  // of a map
};

struct Pair {
  Tree key;  // always a scalar
  Tree value;
};

// Everything of language.md §2 that YAML does to people is its own Problem here: booleans as keys, nulls,
// tags, anchors, aliases, merge keys, second documents, duplicate keys, full-width punctuation in
// structural places, depth and size beyond the limits.
Checked<Tree> read_yaml(const Sources& sources, SourceId id);

}  // namespace banli::text
