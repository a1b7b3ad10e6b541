#include "language/typed_tree.hpp"

#include <algorithm>
#include <bit>

#include "language/key_table.hpp"

namespace banli::language {
namespace {

// The place whose keys stand in the map, where a type has several: the first that has them all.
const Alternative* best_map(const std::vector<Alternative>& alternatives, const text::Tree& map,
                            text::Vocabulary vocabulary) {
  const Alternative* best = nullptr;
  for (const Alternative& one : alternatives) {
    if (one.kind != Alternative::Kind::map) continue;
    const bool has_all = std::ranges::all_of(map.pairs, [&](const text::Pair& pair) {
      return std::ranges::any_of(rows_at(one.place), [&](const text::KeyRow& row) {
        return row.word_in(vocabulary) == pair.key.text;
      });
    });
    if (has_all) return &one;
    best = &one;
  }
  return best;
}

const Key* kind_of_step(const text::Tree& step, text::Vocabulary vocabulary) {
  for (const text::Pair& pair : step.pairs) {
    if (const Key* kind = find_kind(pair.key.text, vocabulary)) return kind;
  }
  return nullptr;
}

const text::KeyRow* row_with(std::span<const text::KeyRow> rows, std::string_view word,
                             text::Vocabulary vocabulary) {
  const auto row = std::ranges::find_if(
      rows, [&](const text::KeyRow& one) { return one.word_in(vocabulary) == word; });
  return row == rows.end() ? nullptr : &*row;
}

// The keys of a step depend on its kind.
const text::KeyRow* row_of_step(const text::Tree& step, std::string_view word,
                                text::Vocabulary vocabulary) {
  const std::span<const text::KeyRow> rows = rows_at("step");
  const Key* kind = kind_of_step(step, vocabulary);
  const Key* key =
      kind == nullptr || find_kind(word, vocabulary) != nullptr
          ? nullptr
          : find_step_key(word, static_cast<Kind>(std::countr_zero(kind->kinds)), vocabulary);
  if (key == nullptr) return row_with(rows.first(kind_words(vocabulary).size()), word, vocabulary);
  const auto row = std::ranges::find_if(
      rows, [&](const text::KeyRow& one) { return one.en == key->en && one.type == key->type; });
  return row == rows.end() ? nullptr : &*row;
}

// Of all phrases these two are read in English only; the others in both vocabularies.
bool is_read_in_english(const Type& type) { return type.name == "seat" || type.name == "every"; }

text::Tree in_english(const TypedTree& at) {
  text::Tree copy = at.tree();
  for (const Type* type : at.scalars()) {
    const bool is_phrase = is_read_in_english(*type) && !at.is_formula();
    if (is_phrase) {
      return translate_phrase(copy, type->phrases, text::Vocabulary::chinese,
                              text::Vocabulary::english);
    }
  }
  // An outcome is a name, of which one is a word.
  const text::WordRow* word = at.type() == "outcome" ? at.word() : nullptr;
  if (word != nullptr) copy.text = word->en;
  const std::vector<Entry> entries = at.entries();
  for (std::size_t i = 0; i < entries.size(); ++i) {
    copy.pairs[i].value = in_english(at.below(entries[i].pair->value, entries[i].type));
  }
  for (text::Tree& item : copy.items) item = in_english(at.below(item, at.item_type()));
  return copy;
}

}  // namespace

TypedTree::TypedTree(const text::Tree& tree, std::string_view type, text::Vocabulary vocabulary)
    : tree_(&tree), type_(type), vocabulary_(vocabulary) {
  if (!type.empty()) alternatives_ = alternatives_of(type);
}

std::optional<TypedTree> TypedTree::of_file(const text::Tree& file) {
  text::Problems unread;
  const std::vector<text::KeyRow> rows = rows_of(Place::file);
  const auto kind = text::read_file_kind(file, rows, unread);
  if (!kind) return std::nullopt;
  TypedTree typed(file, "", kind->vocabulary);
  Alternative map;
  map.kind = Alternative::Kind::map;
  map.place = kind->first_key;
  typed.alternatives_ = {map};
  return typed;
}

const Alternative* TypedTree::find(Alternative::Kind kind) const {
  if (kind == Alternative::Kind::map) return best_map(alternatives_, *tree_, vocabulary_);
  const auto found = std::ranges::find(alternatives_, kind, &Alternative::kind);
  return found == alternatives_.end() ? nullptr : &*found;
}

std::vector<Entry> TypedTree::entries() const {
  std::vector<Entry> entries;
  if (tree_->kind != text::Tree::Kind::map) return entries;
  const Alternative* map = find(Alternative::Kind::map);
  const Alternative* pairs = find(Alternative::Kind::pairs);
  for (const text::Pair& pair : tree_->pairs) {
    Entry entry{&pair, nullptr, {}, {}};
    if (map != nullptr) {
      entry.row = map->place == "step" ? row_of_step(*tree_, pair.key.text, vocabulary_)
                                       : row_with(rows_at(map->place), pair.key.text, vocabulary_);
      if (entry.row != nullptr) entry.type = entry.row->type;
    } else if (pairs != nullptr) {
      entry.key_type = pairs->key;
      entry.type = pairs->value;
    }
    entries.push_back(entry);
  }
  return entries;
}

std::string_view TypedTree::place() const {
  if (tree_->kind != text::Tree::Kind::map) return {};
  const Alternative* map = find(Alternative::Kind::map);
  return map == nullptr ? std::string_view() : map->place;
}

std::string_view TypedTree::item_type() const {
  const Alternative* list = find(Alternative::Kind::list);
  return list == nullptr ? std::string_view() : list->value;
}

std::vector<const Type*> TypedTree::scalars() const {
  std::vector<const Type*> types;
  if (tree_->kind != text::Tree::Kind::scalar) return types;
  for (const Alternative& one : alternatives_) {
    if (one.kind == Alternative::Kind::scalar) types.push_back(one.type);
  }
  return types;
}

const text::WordRow* TypedTree::word() const {
  for (const Type* type : scalars()) {
    for (const text::WordRow& row : type->words) {
      if (row.word_in(vocabulary_) == tree_->text) return &row;
    }
  }
  return nullptr;
}

bool TypedTree::is_formula() const {
  const bool begins = !tree_->quoted && tree_->text.starts_with('=');
  return std::ranges::any_of(scalars(), [&](const Type* type) {
    if (type->name == "expression") return word() == nullptr;
    return begins && (type->name == "formula" || type->name == "value");
  });
}

text::Tree with_english_phrases(const text::Tree& file) {
  const auto typed = TypedTree::of_file(file);
  return typed && typed->vocabulary() == text::Vocabulary::chinese ? in_english(*typed) : file;
}

}  // namespace banli::language
