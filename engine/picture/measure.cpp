#include "picture/measure.hpp"

#include <algorithm>
#include <limits>
#include <set>

#include "picture/known_words.hpp"
#include "text/utf8.hpp"

namespace banli::picture {
namespace {

constexpr std::int64_t forbidden = -1;
constexpr std::int64_t one = 64;  // of a cost

constexpr std::u32string_view never_first = U"，。、；：？！）》】」』”’%…,.;:?!)";
constexpr std::u32string_view never_last = U"（《【「『“‘(";

bool stands_in(std::u32string_view characters, std::int32_t character) {
  return characters.find(static_cast<char32_t>(character)) != std::u32string_view::npos;
}

bool is_hint(std::int32_t c) { return c == 0x200B || c == 0x2060; }
bool is_wide(std::int32_t c) { return text::width_of({c, 1}) == 2; }
// Drawn narrow or wide, as the neighbourhood is.
bool is_ambiguous(std::int32_t c) {
  return c == 0xA7 || c == 0xB0 || c == 0xB1 || c == 0xB7 || c == 0xD7 || c == 0xF7 ||
         (c >= 0x2010 && c < 0x2BFF);
}
bool is_of_word(std::int32_t c) { return c > ' ' && !is_wide(c) && !is_hint(c); }

Em width_of_character(const text::CodePoint& c, Language language) {
  const int cells = text::width_of(c);
  if (cells == 0) return 0;
  if (cells == 2) return 1_em;
  if (is_ambiguous(c.value)) return language == Language::chinese ? 1_em : 0.55_em;
  if (stands_in(U"ilj.,:;'|", c.value)) return 0.3_em;
  const bool is_tall = (c.value >= 'A' && c.value <= 'Z') || (c.value >= '0' && c.value <= '9');
  return is_tall ? 0.62_em : 0.55_em;
}

template <class Visit>
void visit_characters(std::string_view text, Visit visit) {
  for (std::size_t at = 0; at < text.size();) {
    const text::CodePoint c = text::code_point_at(text, at);
    visit(c, text.substr(at, c.size));
    at += c.size;
  }
}

}  // namespace

Em width_of(std::string_view text, Language language) {
  Em width = 0;
  visit_characters(text, [&](const text::CodePoint& c, std::string_view) {
    width += width_of_character(c, language);
  });
  return width;
}

Breaker::Breaker(Language language, std::span<const std::string> texts) : language_(language) {
  for (const std::string& text : std::set<std::string>(texts.begin(), texts.end())) {
    std::set<std::pair<std::int32_t, std::int32_t>> pairs;
    std::int32_t before = 0;
    visit_characters(text, [&](const text::CodePoint& c, std::string_view) {
      if (is_wide(before) && is_wide(c.value)) pairs.insert({before, c.value});
      before = c.value;
    });
    for (const auto& pair : pairs) ++texts_with_pair_[pair];
  }
}

Em Breaker::widest(const Lines& lines) const {
  Em widest = 0;
  for (const std::string& line : lines) widest = std::max(widest, width(line));
  return widest;
}

std::int64_t Breaker::cost_between(std::int32_t before, std::int32_t after,
                                   int inside_titles) const {
  if (before == 0x200B) return -5 * one;  // asked for
  if (before == 0x2060 || stands_in(never_first, after) || stands_in(never_last, before)) {
    return forbidden;
  }
  std::int64_t cost = inside_titles > 0 ? 3 * one : 0;
  if (is_known_word(before, after)) cost += 10 * one;
  const auto pair = texts_with_pair_.find({before, after});
  if (pair != texts_with_pair_.end() && pair->second >= 2) {
    cost += one * 8 * (3 + std::min(pair->second, 8)) / 10;
  }
  return cost;
}

// A word that is wider than the line breaks anywhere.
std::vector<Breaker::Piece> Breaker::pieces_of(std::string_view text, Em width) const {
  std::vector<Piece> pieces;
  std::int32_t before = 0;
  Em space = 0;
  int inside_titles = 0;
  visit_characters(text, [&](const text::CodePoint& c, std::string_view bytes) {
    if (c.value == ' ') space += width_of_character(c, language_);
    const bool is_shown = c.value != ' ' && !is_hint(c.value);
    const Em wide = width_of_character(c, language_);
    if (c.value == 0x300B) --inside_titles;
    if (is_shown && space == 0 && is_of_word(before) && is_of_word(c.value) &&
        pieces.back().width + wide <= width) {
      pieces.back().text += bytes;
      pieces.back().width += wide;
    } else if (is_shown) {
      const std::int64_t cost = pieces.empty() ? 0 : cost_between(before, c.value, inside_titles);
      const bool cuts_word = space == 0 && is_of_word(before) && is_of_word(c.value);
      pieces.push_back({std::string(bytes), wide, space, cuts_word ? 20 * one : cost});
      space = 0;
    }
    if (c.value == 0x300A) ++inside_titles;
    before = c.value;
  });
  return pieces;
}

Lines Breaker::into_width(std::string_view text, Em width) const {
  const std::vector<Piece> pieces = pieces_of(text, width);
  for (std::size_t lines = 1; lines < pieces.size(); ++lines) {
    Lines found = arrange(pieces, lines, width);
    if (!found.empty()) return found;
  }
  Lines each;
  for (const Piece& piece : pieces) each.push_back(piece.text);
  return each;
}

Lines Breaker::into_lines(std::string_view text, std::size_t lines) const {
  constexpr Em any_width = 1'000'000_em;
  const std::vector<Piece> pieces = pieces_of(text, any_width);
  for (std::size_t count = std::min(lines, pieces.size()); count > 1; --count) {
    Lines found = arrange(pieces, count, any_width);
    if (!found.empty()) return found;
  }
  return {std::string(text)};
}

// The cheapest way to put all pieces on that many lines; empty where there is none.
Lines Breaker::arrange(const std::vector<Piece>& pieces, std::size_t lines, Em width) const {
  constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max() / 4;
  const std::size_t count = pieces.size();
  std::int64_t total = 0;
  for (const Piece& piece : pieces) total += piece.width + piece.space;
  const std::int64_t mean = total / static_cast<std::int64_t>(lines);
  // best[k][i]: the first i pieces on k lines; from[k][i]: where the last of them begins.
  std::vector best(lines + 1, std::vector<std::int64_t>(count + 1, never));
  std::vector from(lines + 1, std::vector<std::size_t>(count + 1, 0));
  best[0][0] = 0;
  for (std::size_t k = 1; k <= lines; ++k) {
    for (std::size_t begin = 0; begin < count; ++begin) {
      const std::int64_t cost = pieces[begin].cost;
      if (best[k - 1][begin] >= never || (begin > 0 && cost == forbidden)) continue;
      std::int64_t line = 0;
      for (std::size_t end = begin; end < count; ++end) {
        line += pieces[end].width + (end > begin ? pieces[end].space : 0);
        if (line > width) break;
        const std::int64_t off = line - mean;
        const std::int64_t sum = best[k - 1][begin] + (begin > 0 ? cost : 0) + off * off / one;
        if (sum >= best[k][end + 1]) continue;
        best[k][end + 1] = sum;
        from[k][end + 1] = begin;
      }
    }
  }
  if (best[lines][count] >= never) return {};
  Lines found(lines);
  for (std::size_t k = lines, end = count; k > 0; --k) {
    const std::size_t begin = from[k][end];
    for (std::size_t i = begin; i < end; ++i) {
      if (i > begin && pieces[i].space > 0) found[k - 1] += ' ';
      found[k - 1] += pieces[i].text;
    }
    end = begin;
  }
  return found;
}

}  // namespace banli::picture
