// The types of values, as the key tables name them. A type is written in a small language of its
// own: `A or B`, `list of A`, `A → B` (names of A, each with a B), `{place}` (a map with the keys
// of that place), or the name of a row of the table here. Translation, layout, schemas and the
// reference of the language all follow these rows; readers of values do not need them.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/keys.hpp"
#include "text/phrases.hpp"

namespace banli::language {

struct Type {
  std::string_view name;
  std::string_view meaning;  // for people, in English
  std::string_view is = {};  // what else it may be
  std::span<const text::WordRow> words = {};
  std::span<const text::PhraseRow> phrases = {};
};

std::span<const Type> all_types();
const Type& type_named(std::string_view name);  // a name of the table

// One way to write a value.
struct Alternative {
  enum class Kind { scalar, map, pairs, list };
  Kind kind = Kind::scalar;
  const Type* type = nullptr;  // of a scalar
  std::string_view place;      // of a map
  std::string_view key;        // of pairs
  std::string_view value;      // of pairs; of a list the type of its items
};
std::vector<Alternative> alternatives_of(std::string_view type);

// The keys of a place by its name: `process`, `lane`, `field` … Keys of a step are all of them,
// whatever its kind.
std::span<const text::KeyRow> rows_at(std::string_view place);
std::span<const std::string_view> all_places();

}  // namespace banli::language
