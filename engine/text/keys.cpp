#include "text/keys.hpp"

#include <algorithm>
#include <array>
#include <utility>

#include "base/check.hpp"

namespace banli::text {
namespace {

Vocabulary other(Vocabulary vocabulary) {
  return vocabulary == Vocabulary::chinese ? Vocabulary::english : Vocabulary::chinese;
}

template <class Row>
const Row* find_row(std::span<const Row> rows, std::string_view word, Vocabulary vocabulary) {
  const auto found = std::ranges::find_if(
      rows, [&](const Row& row) { return row.word_in(vocabulary) == word && !word.empty(); });
  return found == rows.end() ? nullptr : &*found;
}

bool is_left_out(const KeyRow& row) { return row.built == Built::not_yet; }
bool is_left_out(const WordRow&) { return false; }

template <class Row>
std::string words_of(std::span<const Row> rows, Vocabulary vocabulary) {
  std::string words;
  for (const Row& row : rows) {
    if (row.word_in(vocabulary).empty() || is_left_out(row)) continue;
    if (!words.empty()) words += ", ";
    words += '`';
    words += row.word_in(vocabulary);
    words += '`';
  }
  return words;
}

template <class Row>
void add_suggestion(std::string_view written, std::span<const Row> rows, Vocabulary vocabulary,
                    Arguments& arguments) {
  std::vector<std::string_view> candidates;
  for (const Row& row : rows) candidates.push_back(row.word_in(vocabulary));
  suggest(arguments, written, candidates);
}

// What maps are called in messages.
constexpr WordRow kinds_of_maps[] = {
    {"process", "流程"},      {"lane", "泳道"},   {"start", "开始"},   {"arrow", "箭头"},
    {"answer", "选项"},       {"branch", "分支"}, {"number", "编号"},  {"limit", "期限"},
    {"stage", "期间"},        {"turns", "逐项"},  {"form", "表单"},    {"section", "栏"},
    {"field", "字段"},        {"must", "必填"},   {"table", "判定表"}, {"calendar", "日历"},
    {"organisation", "组织"}, {"unit", "部门"},   {"post", "岗位"},    {"person", "人员"},
    {"role", "角色"},         {"step", "步骤"},
};

std::string called(std::string_view what, Vocabulary vocabulary) {
  const WordRow* row = find_row(std::span<const WordRow>(kinds_of_maps), what, Vocabulary::english);
  return std::string(row == nullptr ? what : row->word_in(vocabulary));
}

}  // namespace

std::optional<FileKind> read_file_kind(const Tree& file, std::span<const KeyRow> first_keys,
                                       Problems& problems) {
  if (file.kind != Tree::Kind::map || file.pairs.empty()) {
    problems.push_back(error_at(file.span, "not-a-map"));
    return std::nullopt;
  }
  const Tree& key = file.pairs.front().key;
  for (const Vocabulary vocabulary : {Vocabulary::english, Vocabulary::chinese}) {
    if (const KeyRow* row = find_row(first_keys, key.text, vocabulary)) {
      return FileKind{row->en, vocabulary};
    }
  }
  problems.push_back(error_at(key.span, "unknown-file-kind",
                              {{"key", key.text},
                               {"keys", words_of(first_keys, Vocabulary::english)},
                               {"zh-keys", words_of(first_keys, Vocabulary::chinese)}}));
  return std::nullopt;
}

MapReader::MapReader(const Tree& map, std::span<const KeyRow> rows, Vocabulary vocabulary,
                     Problems& problems, std::string_view what)
    : map_(map), rows_(rows), vocabulary_(vocabulary), what_(called(what, vocabulary)) {
  if (map.kind != Tree::Kind::map) {
    problems.push_back(error_at(map.span, "not-a-map"));
    return;
  }
  for (const Pair& pair : map.pairs) take(pair, problems);
  report_missing(problems);
}

void MapReader::take(const Pair& pair, Problems& problems) {
  const Tree& key = pair.key;
  if (const KeyRow* row = find_row(rows_, key.text, vocabulary_)) {
    if (row->built == Built::not_yet) {
      problems.push_back(error_at(key.span, "not-built-yet", {{"key", key.text}}));
    }
    if (this->pair(row->en) == nullptr) found_.push_back({row, &pair});
    return;
  }
  if (const KeyRow* row = find_row(rows_, key.text, other(vocabulary_))) {
    problems.push_back(
        error_at(key.span, "mixed-vocabularies",
                 {{"key", key.text}, {"suggestion", std::string(row->word_in(vocabulary_))}}));
    // It is told already: without this the key would be told missing as well.
    found_.push_back({row, &pair});
    return;
  }
  report_unknown(key, problems);
}

void MapReader::report_unknown(const Tree& key, Problems& problems) {
  Arguments arguments = {{"key", key.text}, {"keys", words_of(rows_, vocabulary_)}};
  if (!what_.empty()) arguments.emplace_back("what", what_);
  add_suggestion(key.text, rows_, vocabulary_, arguments);
  if (arguments.back().first == "suggestion") suggested_.push_back(arguments.back().second);
  problems.push_back(error_at(key.span, "unknown-key", std::move(arguments)));
}

void MapReader::report_missing(Problems& problems) const {
  for (const KeyRow& row : rows_) {
    const std::string_view word = row.word_in(vocabulary_);
    // Who misspelt a key is told so; that it is missing as well would be told for nothing.
    const bool is_misspelt = std::ranges::find(suggested_, word) != suggested_.end();
    if (row.presence == Presence::optional || pair(row.en) || is_misspelt) continue;
    Arguments arguments = {{"key", std::string(word)}};
    if (!what_.empty()) arguments.emplace_back("what", what_);
    const Span begin = map_.pairs.empty() ? map_.span : map_.pairs.front().key.span;
    problems.push_back(error_at(begin, "missing-key", std::move(arguments)));
  }
}

const Pair* MapReader::pair(std::string_view english) const {
  for (const Found& found : found_) {
    if (found.row->en == english) return found.pair;
  }
  return nullptr;
}

const Tree* MapReader::find(std::string_view english) const {
  const Pair* found = pair(english);
  if (found == nullptr) {
    // Asking for a key that the table does not know is a mistake of ours, not of the file.
    BANLI_CHECK(find_row(rows_, english, Vocabulary::english) != nullptr);
    return nullptr;
  }
  const KeyRow* row = find_row(rows_, english, Vocabulary::english);
  return row->built == Built::yes ? &found->value : nullptr;
}

const Tree* MapReader::key(std::string_view english) const {
  return find(english) == nullptr ? nullptr : &pair(english)->key;
}

std::string_view MapReader::word(std::string_view english) const {
  const KeyRow* row = find_row(rows_, english, Vocabulary::english);
  BANLI_CHECK(row != nullptr);
  return row->word_in(vocabulary_);
}

std::optional<std::string_view> read_word(const Tree& tree, std::span<const WordRow> words,
                                          Vocabulary vocabulary, Problems& problems) {
  if (!read_text(tree, problems)) return std::nullopt;
  if (const WordRow* row = find_row(words, tree.text, vocabulary)) return row->en;
  Arguments arguments = {{"text", tree.text}, {"words", words_of(words, vocabulary)}};
  if (const WordRow* row = find_row(words, tree.text, other(vocabulary))) {
    arguments.emplace_back("suggestion", std::string(row->word_in(vocabulary)));
    problems.push_back(
        error_at(tree.span, "mixed-vocabularies", {{"key", tree.text}, arguments.back()}));
    return row->en;
  }
  add_suggestion(tree.text, words, vocabulary, arguments);
  problems.push_back(error_at(tree.span, "unknown-word", std::move(arguments)));
  return std::nullopt;
}

}  // namespace banli::text
