// The reader of maps by a table of keys, used by all that read files. A table says each key in both
// vocabularies (English and Chinese); the first key of a file chooses the vocabulary of the whole
// file. All that is wrong with the keys of a map is reported at once: unknown, repeated in meaning,
// missing, of the other vocabulary, or not built yet. What the values are is for the caller, with
// the readers of words, names, counts and texts below.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/bilingual.hpp"
#include "text/problem.hpp"
#include "text/tree.hpp"

namespace banli::text {

enum class Vocabulary { english, chinese };
enum class Presence { optional, required };
enum class Built { yes, not_yet };

struct KeyRow {
  std::string_view en;
  std::string_view zh;
  Presence presence = Presence::optional;
  Built built = Built::yes;
  std::string_view type = {};  // of its value, in the words of language/types
  std::string_view word_in(Vocabulary vocabulary) const {
    return vocabulary == Vocabulary::chinese ? zh : en;
  }
};

// A value word such as `any time` / 任何时候.
struct WordRow {
  std::string_view en;
  std::string_view zh;
  std::string_view word_in(Vocabulary vocabulary) const {
    return vocabulary == Vocabulary::chinese ? zh : en;
  }
};

// The vocabulary of a file and what it is: the row its first key stands in, among the first keys of
// all kinds of files. Nothing, with a Problem, where it stands in none.
struct FileKind {
  std::string_view first_key;  // in English
  Vocabulary vocabulary;
};
std::optional<FileKind> read_file_kind(const Tree& file, std::span<const KeyRow> first_keys,
                                       Problems& problems);

class MapReader {
 public:
  // `what` names the kind of map in messages, such as `task` or `field`. A tree that is no map is
  // reported and read as an empty one.
  MapReader(const Tree& map, std::span<const KeyRow> rows, Vocabulary vocabulary,
            Problems& problems, std::string_view what = {});

  // The value, or the key as written, of a key of the table by its English word; the first where it
  // was repeated. nullptr where it is not there, and for what is not built yet.
  const Tree* find(std::string_view english) const;
  const Tree* key(std::string_view english) const;
  bool has(std::string_view english) const { return find(english) != nullptr; }
  const Tree& map() const { return map_; }
  Vocabulary vocabulary() const { return vocabulary_; }
  // The word of a key in the vocabulary of the file, for messages.
  std::string_view word(std::string_view english) const;

 private:
  struct Found {
    const KeyRow* row;
    const Pair* pair;
  };
  const Pair* pair(std::string_view english) const;
  void take(const Pair& pair, Problems& problems);
  void report_unknown(const Tree& key, Problems& problems);
  void report_missing(Problems& problems) const;

  const Tree& map_;
  std::span<const KeyRow> rows_;
  Vocabulary vocabulary_;
  std::string what_;
  std::vector<Found> found_;
  std::vector<std::string> suggested_;
};

// The canonical English word; else the Problem `unknown-word` that names the allowed ones.
std::optional<std::string_view> read_word(const Tree& tree, std::span<const WordRow> words,
                                          Vocabulary vocabulary, Problems& problems);

// One text (Chinese where it has Chinese characters, else English), or a block with `zh:` and `en:`
// (both vocabularies write these two).
Bilingual read_bilingual(const Tree& tree, Vocabulary vocabulary, Problems& problems);

// Each gives nothing, with a Problem, where the tree is something else.
std::optional<std::string> read_text(const Tree& tree, Problems& problems);
std::optional<std::string> read_name(const Tree& tree, Problems& problems);
std::optional<std::string> read_field_name(const Tree& tree, Problems& problems);
std::optional<std::int64_t> read_count(const Tree& tree, Problems& problems);  // 1 and more

// The items of a list, or the tree itself where it is no list. The pointers live as long as `tree`.
std::vector<const Tree*> read_list_or_one(const Tree& tree);
// The pairs of a map, in the order of writing; a tree that is no map is a Problem and gives none.
std::span<const Pair> read_pairs(const Tree& tree, Problems& problems);

// Letters of any script, digits, `-`, `_`, but not YAML's `null`; a data name has no `-` and begins
// with no digit.
bool is_name(std::string_view text);
bool is_field_name(std::string_view text);
bool is_taken_by_expressions(std::string_view record);  // they see it beside the records

// The candidate nearest to what was written, if near enough to be meant.
std::optional<std::string_view> nearest_word(std::string_view written,
                                             std::span<const std::string_view> candidates);
// Adds it to the arguments of a problem as `suggestion`, where there is one.
void suggest(Arguments& arguments, std::string_view written,
             std::span<const std::string_view> candidates);

}  // namespace banli::text
