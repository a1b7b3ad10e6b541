#include <algorithm>
#include <charconv>

#include "text/keys.hpp"
#include "text/utf8.hpp"

namespace banli::text {
namespace {

bool is_ascii_digit(std::int32_t code_point) { return code_point >= '0' && code_point <= '9'; }

bool reads_as_name(std::string_view text, std::string_view further_marks) {
  if (text.empty() || text.front() == '-') return false;
  for (std::size_t at = 0; at < text.size();) {
    const CodePoint next = code_point_at(text, at);
    if (next.value < 0) return false;
    const bool is_mark =
        next.size == 1 && further_marks.find(static_cast<char>(next.value)) != text.npos;
    if (!is_mark && !is_ascii_digit(next.value) && !is_letter(next.value)) return false;
    at += next.size;
  }
  return true;
}

std::string written(const Tree& tree) {
  constexpr std::size_t longest_quote = 60;
  std::size_t size = 0;
  while (size < tree.text.size() && tree.text[size] != '\n') {
    const std::size_t next = code_point_at(tree.text, size).size;
    if (size + next > longest_quote) break;
    size += next;
  }
  return tree.text.substr(0, size) + (size < tree.text.size() ? "…" : "");
}

std::optional<std::string> read_checked(const Tree& tree, bool (*is_one)(std::string_view),
                                        std::string_view code, Problems& problems) {
  if (!read_text(tree, problems)) return std::nullopt;
  if (is_one(tree.text)) return tree.text;
  problems.push_back(error_at(tree.span, std::string(code), {{"text", written(tree)}}));
  return std::nullopt;
}

constexpr KeyRow bilingual_rows[] = {
    {.en = "zh", .zh = "zh"},
    {.en = "en", .zh = "en"},
};

}  // namespace

bool is_name(std::string_view text) {
  constexpr std::string_view nulls[] = {"null", "Null", "NULL"};  // as YAML reads them
  return reads_as_name(text, "-_") && std::ranges::find(nulls, text) == std::end(nulls);
}

bool is_field_name(std::string_view text) {
  return reads_as_name(text, "_") && !is_ascii_digit(text.front());
}

bool is_taken_by_expressions(std::string_view record) {
  return record == "case" || record == "steps";
}

std::optional<std::string> read_text(const Tree& tree, Problems& problems) {
  if (tree.kind == Tree::Kind::scalar) return tree.text;
  problems.push_back(error_at(tree.span, "not-a-text"));
  return std::nullopt;
}

std::optional<std::string> read_name(const Tree& tree, Problems& problems) {
  return read_checked(tree, is_name, "not-a-name", problems);
}

std::optional<std::string> read_field_name(const Tree& tree, Problems& problems) {
  return read_checked(tree, is_field_name, "not-a-data-name", problems);
}

std::optional<std::int64_t> read_count(const Tree& tree, Problems& problems) {
  if (!read_text(tree, problems)) return std::nullopt;
  std::int64_t count = 0;
  const char* const end = tree.text.data() + tree.text.size();
  const auto [stopped, error] = std::from_chars(tree.text.data(), end, count);
  if (error == std::errc() && stopped == end && count > 0) return count;
  problems.push_back(error_at(tree.span, "not-a-count", {{"text", written(tree)}}));
  return std::nullopt;
}

Bilingual read_bilingual(const Tree& tree, Vocabulary vocabulary, Problems& problems) {
  if (tree.kind == Tree::Kind::scalar) {
    return has_han(tree.text) ? Bilingual{.zh = tree.text, .en = {}}
                              : Bilingual{.zh = {}, .en = tree.text};
  }
  if (tree.kind == Tree::Kind::list) {
    problems.push_back(error_at(tree.span, "not-a-text"));
    return {};
  }
  Bilingual texts;
  const MapReader reader(tree, bilingual_rows, vocabulary, problems);
  if (const Tree* zh = reader.find("zh")) texts.zh = read_text(*zh, problems).value_or("");
  if (const Tree* en = reader.find("en")) texts.en = read_text(*en, problems).value_or("");
  return texts;
}

std::vector<const Tree*> read_list_or_one(const Tree& tree) {
  if (tree.kind != Tree::Kind::list) return {&tree};
  std::vector<const Tree*> items;
  items.reserve(tree.items.size());
  for (const Tree& item : tree.items) items.push_back(&item);
  return items;
}

std::span<const Pair> read_pairs(const Tree& tree, Problems& problems) {
  if (tree.kind == Tree::Kind::map) return tree.pairs;
  problems.push_back(error_at(tree.span, "not-a-map"));
  return {};
}

}  // namespace banli::text
