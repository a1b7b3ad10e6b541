#include "text/yaml_tree.hpp"

#include <algorithm>
#include <array>
#include <ranges>
#include <unordered_map>
#include <utility>

#include "text/yaml_scalar.hpp"

namespace banli::text {
namespace {

// YAML 1.1 takes these for booleans, in these three ways of writing.
bool is_boolean_word(std::string_view word) {
  constexpr std::array<std::string_view, 22> words = {
      "on", "On", "ON", "off", "Off", "OFF",  "yes",  "Yes",  "YES",   "no",    "No",
      "NO", "y",  "Y",  "n",   "N",   "true", "True", "TRUE", "false", "False", "FALSE"};
  return std::ranges::find(words, word) != words.end();
}

std::size_t word_end(std::string_view source, std::size_t at) {
  return std::min(source.find_first_of(" \t\r\n,]}", at), source.size());
}

// A comma inside an expression leaves a bracket or a quote open in front of it.
bool is_cut_off(const Tree& value) {
  if (value.kind != Tree::Kind::scalar || value.quoted) return false;
  const auto count = [&](char c) { return std::ranges::count(value.text, c); };
  return count('(') != count(')') || count('"') % 2 != 0;
}

}  // namespace

Span YamlTreeBuilder::span(std::size_t begin, std::size_t end) const {
  begin = std::min(begin, source_.size());
  end = std::clamp(end, begin, source_.size());
  return {id_, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

std::size_t YamlTreeBuilder::offset(const YAML::Mark& mark) const {
  const auto position = static_cast<std::size_t>(std::max(mark.pos, 0));
  return std::min(first_ + position, source_.size());
}

void YamlTreeBuilder::report(Problem problem) {
  const bool is_known = std::ranges::any_of(problems_, [&](const Problem& known) {
    return known.code == problem.code && known.span == problem.span;
  });
  if (is_known) return;
  problems_.push_back(std::move(problem));
  if (problems_.size() >= most_problems) throw Stopped{};
}

std::optional<Span> YamlTreeBuilder::open_bracket() const {
  for (const auto& open : open_ | std::views::reverse) {
    const Tree& tree = open.tree;
    const char first = tree.span.begin < source_.size() ? source_[tree.span.begin] : '\0';
    if (tree.flow && (first == '{' || first == '[')) {
      return span(tree.span.begin, tree.span.begin + 1);
    }
  }
  return std::nullopt;
}

void YamlTreeBuilder::OnDocumentStart(const YAML::Mark& mark) {
  if (has_document_) {
    const std::size_t marker = source_.substr(0, offset(mark) + 3).rfind("---");
    const std::size_t at = marker == std::string_view::npos ? offset(mark) : marker;
    report(error_at(span(at, at + 3), "second-document"));
    throw Stopped{};
  }
  has_document_ = true;
}

// Tags and anchors stand in front of what they belong to; they are told and stepped over.
std::size_t YamlTreeBuilder::skip_properties(std::size_t at) {
  while (at < source_.size() && (source_[at] == '!' || source_[at] == '&')) {
    const std::size_t end = word_end(source_, at);
    report(error_at(span(at, end), source_[at] == '!' ? "yaml-tag" : "yaml-anchor",
                    {{"text", std::string(source_.substr(at, end - at))}}));
    at = skip_blanks(source_, end);
  }
  return at;
}

void YamlTreeBuilder::OnNull(const YAML::Mark& mark, YAML::anchor_t) {
  const std::size_t at = offset(mark);
  const std::size_t end = word_end(source_, at);
  std::string_view word = source_.substr(at, end - at);
  word = word.substr(0, word.find(':'));
  const bool is_written = word == "~" || word == "null" || word == "Null" || word == "NULL";
  Tree nothing;
  nothing.span = span(last_end_, last_end_);
  if (is_written) {
    nothing.span = span(at, at + word.size());
    nothing.text = word;
    report(error_at(nothing.span, "null-value", {{"text", std::string(word)}}));
  } else if (open_.empty()) {
    return;
  } else if (is_key_next()) {
    nothing.span = span(at, at + 1);
  } else {
    report_missing_value();
  }
  add(std::move(nothing));
}

bool YamlTreeBuilder::is_key_next() const {
  return open_.back().tree.kind == Tree::Kind::map && !open_.back().key;
}

void YamlTreeBuilder::report_missing_value() {
  const Open& open = open_.back();
  if (open.tree.kind == Tree::Kind::list) {
    std::size_t begin = skip_blanks(source_, last_end_);
    const bool is_behind_item = open.tree.flow && !open.tree.items.empty();
    if (is_behind_item) begin = skip_blanks(source_, begin + 1);
    return report(error_at(span(begin, begin + 1), "empty-item"));
  }
  const std::size_t behind = skip_blanks(source_, open.key->span.end);
  const bool has_colon = behind < source_.size() && source_[behind] == ':';
  const bool is_split = open.tree.flow && !has_colon;
  report(error_at(open.key->span, is_split ? "comma-in-braces" : "no-value",
                  {{"key", open.key->text}}));
}

void YamlTreeBuilder::OnAlias(const YAML::Mark& mark, YAML::anchor_t) {
  const std::size_t at = offset(mark);
  const std::size_t end = word_end(source_, at);
  report(
      error_at(span(at, end), "yaml-alias", {{"text", std::string(source_.substr(at, end - at))}}));
  Tree nothing;
  nothing.span = span(at, end);
  last_end_ = end;
  add(std::move(nothing));
}

void YamlTreeBuilder::OnScalar(const YAML::Mark& mark, const std::string& tag, YAML::anchor_t,
                               const std::string& value) {
  const std::size_t at = skip_properties(offset(mark));
  const char first = at < source_.size() ? source_[at] : '\0';
  Tree scalar;
  scalar.quoted = tag == "!" || first == '"' || first == '\'' || first == '|' || first == '>';
  scalar.text = value;
  scalar.span = span(at, at);
  if ((first == '"' || first == '\'') && closing_quote(source_, at) == std::string_view::npos) {
    // yaml-cpp ends such a text at the end of the file without a word.
    report(error_at(span(at, at + 1), "quote-not-closed"));
    throw Stopped{};
  }
  last_end_ = place_scalar(source_, at, scalar);
  // Written as `\x1b` it has passed the look at the bytes.
  if (std::ranges::any_of(value, is_forbidden_control)) {
    report(error_at(scalar.span, "control-character"));
  }
  add(std::move(scalar));
}

void YamlTreeBuilder::OnSequenceStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                                      YAML::EmitterStyle::value style) {
  open(mark, Tree::Kind::list, style);
}

void YamlTreeBuilder::OnMapStart(const YAML::Mark& mark, const std::string&, YAML::anchor_t,
                                 YAML::EmitterStyle::value style) {
  open(mark, Tree::Kind::map, style);
}

void YamlTreeBuilder::open(const YAML::Mark& mark, Tree::Kind kind,
                           YAML::EmitterStyle::value style) {
  const std::size_t at = skip_properties(offset(mark));
  if (open_.size() >= deepest) {
    report(error_at(span(at, at + 1), "file-too-deep"));
    throw Stopped{};
  }
  Tree tree;
  tree.kind = kind;
  tree.flow = style == YAML::EmitterStyle::Flow;
  tree.span = span(at, at);
  const bool has_bracket = at < source_.size() && (source_[at] == '{' || source_[at] == '[');
  last_end_ = tree.flow && has_bracket ? at + 1 : at;
  open_.push_back({std::move(tree), std::nullopt});
}

void YamlTreeBuilder::close() {
  Tree tree = std::move(open_.back().tree);
  open_.pop_back();
  const bool has_bracket = tree.flow && tree.span.begin < source_.size() &&
                           (source_[tree.span.begin] == '{' || source_[tree.span.begin] == '[');
  if (has_bracket) {
    std::size_t at = skip_blanks(source_, last_end_);
    while (at < source_.size() && (source_[at] == ',' || source_[at] == ':')) {
      at = skip_blanks(source_, at + 1);
    }
    last_end_ = std::min(at + 1, source_.size());
  }
  tree.span.end = span(tree.span.begin, last_end_).end;
  if (tree.kind == Tree::Kind::map) check_map(tree);
  add(std::move(tree));
}

void YamlTreeBuilder::add(Tree tree) {
  if (++nodes_ > most_nodes) {
    report(error_at(tree.span, "file-too-many-nodes"));
    throw Stopped{};
  }
  if (open_.empty()) {
    root_ = std::move(tree);
    return;
  }
  Open& open = open_.back();
  if (open.tree.kind == Tree::Kind::list) {
    open.tree.items.push_back(std::move(tree));
  } else if (!open.key) {
    add_key(std::move(tree));
  } else {
    open.tree.pairs.push_back({std::move(*open.key), std::move(tree)});
    open.key.reset();
  }
}

void YamlTreeBuilder::add_key(Tree key) {
  const bool is_text = key.kind == Tree::Kind::scalar && !key.text.empty() &&
                       key.text.find('\n') == std::string::npos;
  if (!is_text) {
    report(error_at(key.span, "key-is-no-text"));
  } else if (!key.quoted && key.text == "<<") {
    report(error_at(key.span, "yaml-merge-key"));
  } else if (!key.quoted && is_boolean_word(key.text)) {
    report(error_at(key.span, "boolean-key", {{"key", key.text}}));
  }
  open_.back().key = std::move(key);
}

void YamlTreeBuilder::check_map(const Tree& map) {
  std::unordered_map<std::string_view, const Tree*> first_keys;
  for (const Pair& pair : map.pairs) {
    const auto [first, is_new] = first_keys.try_emplace(pair.key.text, &pair.key);
    if (!is_new && !pair.key.text.empty()) {
      Problem twice = error_at(pair.key.span, "duplicate-key", {{"key", pair.key.text}});
      twice.notes.push_back({"first-here", first->second->span, {}});
      report(std::move(twice));
    }
  }
  if (map.flow) check_braces(map);
}

// One comma in the wrong place leaves several traces; the first is told.
void YamlTreeBuilder::check_braces(const Tree& map) {
  const bool is_told = std::ranges::any_of(problems_, [&](const Problem& known) {
    return known.code == "comma-in-braces" && known.span.begin >= map.span.begin;
  });
  if (is_told) return;
  const auto cut = std::ranges::find_if(map.pairs, is_cut_off, &Pair::value);
  if (cut == map.pairs.end()) return;
  report(error_at(cut->value.span, "cut-off-in-braces", {{"text", cut->value.text}}));
}

}  // namespace banli::text
