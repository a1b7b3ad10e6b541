#include "language/read_step.hpp"

#include <algorithm>
#include <bit>

#include "language/key_table.hpp"
#include "language/words.hpp"

namespace banli::language {
namespace {

using text::Built;
using text::Pair;
using text::Problems;
using text::Vocabulary;

std::string listed(const std::vector<std::string_view>& words) {
  std::string list;
  for (const std::string_view word : words) {
    list += (list.empty() ? "`" : ", `") + std::string(word) + "`";
  }
  return list;
}

Kind kind_of(const Key& row) { return static_cast<Kind>(std::countr_zero(row.kinds)); }

class StepReader {
 public:
  StepReader(const Pair& pair, Vocabulary vocabulary, Problems& problems)
      : pair_(pair), vocabulary_(vocabulary), problems_(problems) {}

  std::optional<Step> read() {
    read_name();
    if (pair_.value.kind != Tree::Kind::map) {
      problems_.push_back(text::error_at(pair_.value.span, "not-a-map"));
      return std::nullopt;
    }
    const Pair* kind = find_kind_key();
    if (kind == nullptr) return std::nullopt;
    const Key& row = *find_kind(kind->key.text, vocabulary_);
    if (row.built == Built::not_yet) {
      report(kind->key.span, "not-built-yet", {{"key", kind->key.text}});
      return std::nullopt;
    }
    kind_ = kind_of(row);
    step_.kind = row.en;
    step_.kind_span = kind->key.span;
    step_.title = text::read_bilingual(kind->value, vocabulary_, problems_);
    for (const Pair& pair : pair_.value.pairs) {
      if (find_kind(pair.key.text, vocabulary_) == nullptr) take(pair);
    }
    report_missing();
    return std::move(step_);
  }

 private:
  void report(Span span, std::string code, text::Arguments arguments) {
    problems_.push_back(text::error_at(span, std::move(code), std::move(arguments)));
  }

  void read_name() {
    step_.span = pair_.key.span;
    step_.name = text::read_name(pair_.key, problems_).value_or(pair_.key.text);
    if (!is_reserved_step(step_.name)) return;
    report(step_.span, "step-name-reserved", {{"name", step_.name}});
  }

  const Pair* find_kind_key() {
    const Pair* found = nullptr;
    for (const Pair& pair : pair_.value.pairs) {
      if (find_kind(pair.key.text, vocabulary_) == nullptr) continue;
      if (found == nullptr) {
        found = &pair;
      } else {
        report(pair.key.span, "step-with-two-kinds",
               {{"first", found->key.text}, {"second", pair.key.text}, {"step", step_.name}});
      }
    }
    if (found == nullptr) report_no_kind();
    return found;
  }

  // A misspelt kind is more likely than a forgotten one: where a key of the step is no key at all,
  // it is told instead.
  void report_no_kind() {
    const auto kinds = kind_words(vocabulary_);
    bool told = false;
    for (const Pair& pair : pair_.value.pairs) {
      const std::string& word = pair.key.text;
      if (!kinds_with(word, vocabulary_).empty()) continue;
      told = true;
      if (report_mixed(pair.key, find_kind(word, other()))) continue;
      text::Arguments arguments = {{"key", word},
                                   {"keys", listed(kinds)},
                                   {"what", vocabulary_ == Vocabulary::english ? "step" : "步骤"}};
      text::suggest(arguments, word, kinds);
      report(pair.key.span, "unknown-key", std::move(arguments));
    }
    if (told) return;
    report(step_.span, "step-without-kind", {{"step", step_.name}, {"kinds", listed(kinds)}});
  }

  Vocabulary other() const {
    return vocabulary_ == Vocabulary::english ? Vocabulary::chinese : Vocabulary::english;
  }

  bool report_mixed(const Tree& key, const Key* row) {
    if (row == nullptr) return false;
    const std::string_view word = vocabulary_ == Vocabulary::english ? row->en : row->zh;
    report(key.span, "mixed-vocabularies", {{"key", key.text}, {"suggestion", std::string(word)}});
    return true;
  }

  void take(const Pair& pair) {
    const std::string& word = pair.key.text;
    if (const Key* row = find_step_key(word, kind_, vocabulary_)) {
      if (row->built == Built::not_yet) {
        report(pair.key.span, "not-built-yet", {{"key", word}});
        return;
      }
      if (kind_ == Kind::group && row->en == std::string_view("steps")) read_inside(pair.value);
      step_.keys.emplace(row->en, pair.value);
      step_.key_spans.emplace(row->en, pair.key.span);
      return;
    }
    report_stranger(pair.key);
  }

  void read_inside(const Tree& steps) {
    const std::span<const Pair> pairs = text::read_pairs(steps, problems_);
    if (steps.kind == Tree::Kind::map && pairs.empty()) {
      report(steps.span, "nothing-written", {{"key", "steps"}});
    }
    for (const Pair& pair : pairs) {
      if (auto inner = read_step(pair, vocabulary_, problems_)) {
        step_.steps.push_back(std::move(*inner));
      }
    }
  }

  void report_stranger(const Tree& key) {
    const Key* translated = find_step_key(key.text, kind_, other());
    if (translated == nullptr) translated = find_kind(key.text, other());
    if (report_mixed(key, translated)) return;
    const std::string kind(word_of(kind_, vocabulary_));
    const std::string elsewhere = kinds_with(key.text, vocabulary_);
    if (!elsewhere.empty()) {
      report(key.span, "key-of-another-kind",
             {{"key", key.text}, {"kind", kind}, {"kinds", elsewhere}});
      return;
    }
    const auto words = step_words(kind_, vocabulary_);
    text::Arguments arguments = {{"key", key.text}, {"keys", listed(words)}, {"what", kind}};
    text::suggest(arguments, key.text, words);
    report(key.span, "unknown-key", std::move(arguments));
  }

  void report_missing() {
    for (const Key& row : all_keys()) {
      if (row.place != Place::step || (row.required_in & bit(kind_)) == 0) continue;
      const std::string_view word = vocabulary_ == Vocabulary::english ? row.en : row.zh;
      const bool written = pair_.value.find(word) != nullptr ||
                           pair_.value.find(vocabulary_ == Vocabulary::english ? row.zh : row.en);
      if (written) continue;
      report(step_.span, "missing-key",
             {{"key", std::string(word)}, {"what", std::string(word_of(kind_, vocabulary_))}});
    }
  }

  const Pair& pair_;
  Vocabulary vocabulary_;
  Problems& problems_;
  Kind kind_ = Kind::task;
  Step step_;
};

}  // namespace

const Tree* Step::find(std::string_view key) const {
  const auto found = keys.find(key);
  return found == keys.end() ? nullptr : &found->second;
}

bool is_reserved_step(std::string_view name) {
  constexpr text::WordRow reserved[] = {words::next, words::start};
  return std::ranges::any_of(
      reserved, [&](const text::WordRow& word) { return name == word.en || name == word.zh; });
}

std::optional<Step> read_step(const Pair& pair, Vocabulary vocabulary, Problems& problems) {
  return StepReader(pair, vocabulary, problems).read();
}

}  // namespace banli::language
