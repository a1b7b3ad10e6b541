// Widths of texts and where they break into lines. No font is asked: a full-width character is one
// em wide, others have a width by their class. A text breaks into the fewest lines that fit, as
// evenly as words allow.
#pragma once

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/bilingual.hpp"
#include "picture/units.hpp"

namespace banli::picture {

using Lines = std::vector<std::string>;

Em width_of(std::string_view text, Language language);

class Breaker {
 public:
  // Two neighbouring characters that stand in several of `texts` are probably a word.
  Breaker(Language language, std::span<const std::string> texts);

  Lines into_width(std::string_view text, Em width) const;
  // As even as possible; fewer lines where the text has no more pieces.
  Lines into_lines(std::string_view text, std::size_t lines) const;
  Em width(std::string_view text) const { return width_of(text, language_); }
  Em widest(const Lines& lines) const;

 private:
  struct Piece {  // what never breaks
    std::string text;
    Em width = 0;
    Em space = 0;           // before it, unless a line begins here
    std::int64_t cost = 0;  // of breaking before it; negative: forbidden
  };
  std::vector<Piece> pieces_of(std::string_view text, Em width) const;
  std::int64_t cost_between(std::int32_t before, std::int32_t after, int inside_titles) const;
  Lines arrange(const std::vector<Piece>& pieces, std::size_t lines, Em width) const;

  Language language_;
  std::map<std::pair<std::int32_t, std::int32_t>, int> texts_with_pair_;
};

}  // namespace banli::picture
