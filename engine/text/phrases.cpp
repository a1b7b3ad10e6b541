#include "text/phrases.hpp"

#include <algorithm>

namespace banli::text {
namespace {

// Nothing that long is a phrase; so phrases nest no deeper than a stack can bear.
constexpr std::size_t longest_phrase = 1000;

bool is_nested(std::string_view hole) { return hole.starts_with("phrase"); }

struct Hole {
  std::string_view name;
  std::size_t end;  // behind its closing bracket
};

Hole hole_at(std::string_view pattern, std::size_t open) {
  const std::size_t close = pattern.find('}', open);
  return {pattern.substr(open + 1, close - open - 1), close + 1};
}

std::size_t first_hole(std::string_view pattern, std::size_t from) {
  return std::min(pattern.find('{', from), pattern.size());
}

bool are_digits(std::string_view text) {
  return text.find_first_not_of("0123456789") == std::string_view::npos;
}

// 9:00 or 09:00.
bool is_time_of_day(std::string_view text) {
  const std::size_t colon = text.find(':');
  return colon != text.npos && are_digits(text.substr(0, colon)) &&
         are_digits(text.substr(colon + 1));
}

bool fits(std::string_view hole, std::string_view text) {
  if (hole == "n") return are_digits(text);
  return hole != "time" || is_time_of_day(text);
}

class Matching {
 public:
  Matching(std::string_view text, std::string_view pattern) : text_(text), pattern_(pattern) {}

  std::optional<std::vector<Part>> match() {
    const std::size_t hole = first_hole(pattern_, 0);
    if (!text_.starts_with(pattern_.substr(0, hole))) return std::nullopt;
    if (!match_hole(hole, hole)) return std::nullopt;
    return std::move(parts_);
  }

 private:
  // Of several ways the last one is taken, so that what is nested stays whole.
  bool match_hole(std::size_t at, std::size_t begin) {
    if (at == pattern_.size()) return begin == text_.size();
    const Hole hole = hole_at(pattern_, at);
    const std::size_t next = first_hole(pattern_, hole.end);
    const std::string_view literal = pattern_.substr(hole.end, next - hole.end);
    if (next == pattern_.size()) {
      if (text_.size() < begin + literal.size() || !text_.ends_with(literal)) return false;
      return keep(hole.name, begin, text_.size() - literal.size());
    }
    for (std::size_t end = text_.rfind(literal); end != text_.npos && end >= begin;
         end = end == 0 ? text_.npos : text_.rfind(literal, end - 1)) {
      const std::size_t known = parts_.size();
      if (keep(hole.name, begin, end) && match_hole(next, end + literal.size())) return true;
      parts_.resize(known);
    }
    return false;
  }

  bool keep(std::string_view hole, std::size_t begin, std::size_t end) {
    while (begin < end && text_[begin] == ' ') ++begin;
    while (begin < end && text_[end - 1] == ' ') --end;
    if (begin >= end) return false;
    if (!fits(hole, text_.substr(begin, end - begin))) return false;
    parts_.push_back({hole, begin, end});
    return true;
  }

  std::string_view text_;
  std::string_view pattern_;
  std::vector<Part> parts_;
};

bool is_narrow(char c) { return static_cast<unsigned char>(c) < 0x80 && c != ' '; }

class PhraseTranslation {
 public:
  PhraseTranslation(const Tree& written, std::span<const PhraseRow> rows, Vocabulary from,
                    Vocabulary to)
      : written_(written), rows_(rows), from_(from), to_(to) {
    translated_ = written;
    translated_.text.clear();
    translated_.pieces.clear();
  }

  Tree translate() {
    write_phrase(0, written_.text.size());
    return std::move(translated_);
  }

 private:
  void write_phrase(std::size_t begin, std::size_t end) {
    const std::string_view text = std::string_view(written_.text).substr(begin, end - begin);
    for (const PhraseRow& row : rows_) {
      const auto parts = match_pattern(text, row.word_in(from_));
      if (parts) return write_pattern(row, *parts, begin);
    }
    append(text, begin);
  }

  void write_pattern(const PhraseRow& row, const std::vector<Part>& parts, std::size_t begin) {
    const std::string_view pattern = row.word_in(to_);
    for (std::size_t at = 0; at < pattern.size();) {
      const std::size_t open = first_hole(pattern, at);
      if (open > at) append(pattern.substr(at, open - at), begin);
      if (open == pattern.size()) break;
      const Hole hole = hole_at(pattern, open);
      const auto part = std::ranges::find(parts, hole.name, &Part::hole);
      if (is_nested(hole.name)) {
        write_phrase(begin + part->begin, begin + part->end);
      } else {
        append(std::string_view(written_.text).substr(begin + part->begin, part->end - part->begin),
               begin + part->begin);
      }
      at = hole.end;
    }
  }

  // Between Chinese and Latin letters stands a space.
  void append(std::string_view text, std::size_t from_byte) {
    const bool divides = !translated_.text.empty() && to_ == Vocabulary::chinese &&
                         translated_.text.back() != ' ' && text.front() != ' ' &&
                         is_narrow(translated_.text.back()) != is_narrow(text.front());
    if (divides) translated_.text += ' ';
    const std::size_t source = part_of(written_, from_byte, from_byte).begin;
    translated_.pieces.push_back(
        {static_cast<std::uint32_t>(translated_.text.size()), static_cast<std::uint32_t>(source)});
    translated_.text += text;
  }

  const Tree& written_;
  std::span<const PhraseRow> rows_;
  Vocabulary from_;
  Vocabulary to_;
  Tree translated_;
};

}  // namespace

std::optional<std::vector<Part>> match_pattern(std::string_view text, std::string_view pattern) {
  if (text.size() > longest_phrase) return std::nullopt;
  return Matching(text, pattern).match();
}

Tree translate_phrase(const Tree& written, std::span<const PhraseRow> rows, Vocabulary from,
                      Vocabulary to) {
  return PhraseTranslation(written, rows, from, to).translate();
}

}  // namespace banli::text
