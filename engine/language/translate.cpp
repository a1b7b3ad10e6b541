#include "language/translate.hpp"

#include <algorithm>

#include "calendar/duration.hpp"

namespace banli::language {
namespace {

using text::Vocabulary;

std::optional<std::string> translated_duration(const std::string& written, Vocabulary to) {
  const auto duration = calendar::duration_from_text(written);
  if (!duration) return std::nullopt;
  return to == Vocabulary::chinese ? calendar::chinese_text(*duration) : calendar::text(*duration);
}

// What a scalar is in the vocabulary. Phrases are also written anew in their own, since there is
// one way to write them.
std::optional<std::string> translated(const TypedTree& scalar, Vocabulary to) {
  if (scalar.is_formula()) return std::nullopt;
  if (const text::WordRow* word = scalar.word()) return std::string(word->word_in(to));
  for (const Type* type : scalar.scalars()) {
    if (!type->phrases.empty()) {
      std::string phrase =
          text::translate_phrase(scalar.tree(), type->phrases, scalar.vocabulary(), to).text;
      if (phrase != scalar.tree().text) return phrase;
    }
    if (type->name != "duration") continue;
    if (auto duration = translated_duration(scalar.tree().text, to)) return duration;
  }
  return std::nullopt;
}

class Translation {
 public:
  explicit Translation(Vocabulary to) : to_(to) {}

  void add(const TypedTree& at) {
    exchange(at);
    const bool has_keys = !at.place().empty();
    for (const Entry& entry : at.entries()) {
      const text::Tree& key = entry.pair->key;
      if (entry.row != nullptr) {
        const std::string_view word = entry.row->word_in(to_);
        if (word != key.text) edits.push_back({key.span, std::string(word)});
      } else if (has_keys) {
        problems.push_back(text::error_at(key.span, "key-not-translated", {{"key", key.text}}));
      } else {
        exchange(at.below(key, entry.key_type));
      }
    }
  }

  std::vector<Edit> edits;
  text::Problems problems;

 private:
  void exchange(const TypedTree& scalar) {
    const auto words = translated(scalar, to_);
    if (words && *words != scalar.tree().text) edits.push_back({scalar.tree().span, *words});
  }

  Vocabulary to_;
};

text::Tree canonical(const TypedTree& at) {
  text::Tree copy = at.tree();
  if (const auto words = translated(at, Vocabulary::english)) copy.text = *words;
  const std::vector<Entry> entries = at.entries();
  for (std::size_t i = 0; i < entries.size(); ++i) {
    text::Tree& key = copy.pairs[i].key;
    key = entries[i].row == nullptr ? canonical(at.below(key, entries[i].key_type)) : key;
    if (entries[i].row != nullptr) key.text = entries[i].row->en;
    copy.pairs[i].value = canonical(at.below(entries[i].pair->value, entries[i].type));
  }
  for (text::Tree& item : copy.items) item = canonical(at.below(item, at.item_type()));
  return copy;
}

}  // namespace

std::string with_edits(std::string_view source, std::vector<Edit> edits) {
  std::ranges::sort(edits, {}, [](const Edit& edit) { return edit.span.begin; });
  std::string edited;
  std::size_t at = 0;
  for (const Edit& edit : edits) {
    edited += source.substr(at, edit.span.begin - at);
    edited += edit.text;
    at = edit.span.end;
  }
  return edited += source.substr(at);
}

text::Checked<std::vector<Edit>> translation(const text::Tree& file, Vocabulary to) {
  Translation translation(to);
  const auto typed = TypedTree::of_file(file);
  if (!typed) return std::vector<Edit>();
  walk(*typed, [&](const TypedTree& at) { translation.add(at); });
  if (!translation.problems.empty()) return std::unexpected(std::move(translation.problems));
  return std::move(translation.edits);
}

text::Tree in_canonical_words(const text::Tree& file) {
  const auto typed = TypedTree::of_file(file);
  return typed ? canonical(*typed) : file;
}

bool say_the_same(const text::Tree& a, const text::Tree& b) {
  if (a.kind != b.kind || a.text != b.text) return false;
  // A quoted text is no formula.
  if (a.quoted != b.quoted && a.text.starts_with('=')) return false;
  const auto same_pair = [](const text::Pair& one, const text::Pair& other) {
    return one.key.text == other.key.text && say_the_same(one.value, other.value);
  };
  return std::ranges::equal(a.items, b.items, say_the_same) &&
         std::ranges::equal(a.pairs, b.pairs, same_pair);
}

}  // namespace banli::language
