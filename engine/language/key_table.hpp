// THE table of the keys of a process file (language.md §3.1 and 3.2): each key in both
// vocabularies, the kinds of step it belongs to, where it must stand, the type of its value, and
// whether it is built. A word may stand in several rows, where it means different things in
// different places.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/keys.hpp"

namespace banli::language {

enum class Place { file, process, lane, start, kind, step };

enum class Kind : unsigned {
  task,
  approve,
  choose,
  split,
  join,
  wait,
  call,
  group,
  job,
  decide,
  set,
  notify,
  end
};
using Kinds = unsigned;  // one bit per Kind
constexpr Kinds bit(Kind kind) { return 1U << static_cast<unsigned>(kind); }

struct Key {
  Place place = Place::step;
  std::string_view en;
  std::string_view zh;
  std::string_view type;  // in the words of the language reference
  Kinds kinds = 0;        // of step; for a row of Place::kind the kind itself
  Kinds required_in = 0;  // kinds of step that cannot do without it
  text::Presence presence = text::Presence::optional;  // in places other than steps
  text::Built built = text::Built::yes;
};

std::span<const Key> all_keys();
std::vector<text::KeyRow> rows_of(Place place);

// The row of a step's key for one kind, or the row of a kind; nullptr where there is none.
const Key* find_step_key(std::string_view word, Kind kind, text::Vocabulary vocabulary);
const Key* find_kind(std::string_view word, text::Vocabulary vocabulary);
std::string_view word_of(Kind kind, text::Vocabulary vocabulary);

// `task`, `approve`: the kinds to which a word belongs; empty where it is no key of any step.
std::string kinds_with(std::string_view word, text::Vocabulary vocabulary);
// The words of a step's keys, for suggestions and lists: of one kind, or the kinds themselves.
std::vector<std::string_view> step_words(Kind kind, text::Vocabulary vocabulary);
std::vector<std::string_view> kind_words(text::Vocabulary vocabulary);

}  // namespace banli::language
