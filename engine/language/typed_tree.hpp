// A file with the types of its values, by the key tables. Names nothing: what the tables do not
// know has no type, and is left to the readers to tell.
#pragma once

#include "language/types.hpp"
#include "text/tree.hpp"

namespace banli::language {

struct Entry {  // of a map
  const text::Pair* pair = nullptr;
  const text::KeyRow* row = nullptr;  // nullptr: a name given by the designer, or unknown
  std::string_view key_type;          // of such a name; empty: unknown
  std::string_view type;              // of the value; empty: unknown
};

class TypedTree {
 public:
  // A whole file; nothing where its first key is unknown.
  static std::optional<TypedTree> of_file(const text::Tree& file);

  const text::Tree& tree() const { return *tree_; }
  std::string_view type() const { return type_; }
  text::Vocabulary vocabulary() const { return vocabulary_; }

  std::vector<Entry> entries() const;        // of a map
  std::string_view place() const;            // of a map with keys: `field`; empty for pairs
  std::string_view item_type() const;        // of a list
  std::vector<const Type*> scalars() const;  // what a scalar may be
  // The row of the word that a scalar is; nullptr where it is none.
  const text::WordRow* word() const;
  bool is_formula() const;  // an expression stands here
  TypedTree below(const text::Tree& tree, std::string_view type) const {
    return {tree, type, vocabulary_};
  }

 private:
  TypedTree(const text::Tree& tree, std::string_view type, text::Vocabulary vocabulary);
  const Alternative* find(Alternative::Kind kind) const;

  const text::Tree* tree_;
  std::string_view type_;
  text::Vocabulary vocabulary_;
  std::vector<Alternative> alternatives_;
};

// Calls `visit` for the tree and all that is below it.
template <class Visit>
void walk(const TypedTree& at, const Visit& visit) {
  visit(at);
  for (const Entry& entry : at.entries()) walk(at.below(entry.pair->value, entry.type), visit);
  for (const text::Tree& item : at.tree().items) walk(at.below(item, at.item_type()), visit);
}

// A copy whose phrases about people and recurring times are English ones; their places in the
// source are kept. Keys and words stay as they are.
text::Tree with_english_phrases(const text::Tree& file);

}  // namespace banli::language
