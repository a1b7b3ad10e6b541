// Two patterns meet if the languages of their numbers share a word. A pattern is written as two
// rows of cells, one for counts within the width and one for longer ones; rows are compared cell by
// cell.
#include <vector>

#include "office/number.hpp"

namespace banli::office {
namespace {

struct Cell {  // one byte between `low` and `high`, or several where it repeats
  char low;
  char high;
  bool repeats = false;
};
using Cells = std::vector<Cell>;

void append_literal(Cells& cells, std::string_view literal) {
  for (const char byte : literal) cells.push_back({byte, byte});
}

void append_digits(Cells& cells, std::size_t count) {
  cells.insert(cells.end(), count, Cell{'0', '9'});
}

bool share_a_byte(const Cell& a, const Cell& b) {
  return static_cast<unsigned char>(a.low) <= static_cast<unsigned char>(b.high) &&
         static_cast<unsigned char>(b.low) <= static_cast<unsigned char>(a.high);
}

// reached[i][j]: some text is read by the first i cells of `a` and by the first j of `b`.
bool share_a_text(const Cells& a, const Cells& b) {
  std::vector<std::vector<bool>> reached(a.size() + 1, std::vector<bool>(b.size() + 1, false));
  reached[0][0] = true;
  for (std::size_t i = 0; i <= a.size(); ++i) {
    for (std::size_t j = 0; j <= b.size(); ++j) {
      if (!reached[i][j]) continue;
      const bool a_next = i < a.size();
      const bool b_next = j < b.size();
      const bool a_again = i > 0 && a[i - 1].repeats;
      const bool b_again = j > 0 && b[j - 1].repeats;
      if (a_next && b_next && share_a_byte(a[i], b[j])) reached[i + 1][j + 1] = true;
      if (a_again && b_next && share_a_byte(a[i - 1], b[j])) reached[i][j + 1] = true;
      if (a_next && b_again && share_a_byte(a[i], b[j - 1])) reached[i + 1][j] = true;
    }
  }
  return reached[a.size()][b.size()];
}

}  // namespace

bool NumberPattern::can_meet(const NumberPattern& other) const {
  const auto rows = [](const NumberPattern& pattern) {
    Cells before;
    for (const Part& part : pattern.parts_) {
      append_literal(before, part.literal);
      if (part.kind != Part::Kind::literal) {
        append_digits(before, part.kind == Part::Kind::year_of_four ? 4 : 2);
      }
    }
    Cells within = before;
    append_digits(within, pattern.width_);
    Cells beyond = std::move(before);
    beyond.push_back({'1', '9'});
    append_digits(beyond, pattern.width_);
    beyond.back().repeats = true;
    append_literal(within, pattern.ending_);
    append_literal(beyond, pattern.ending_);
    return std::vector<Cells>{std::move(within), std::move(beyond)};
  };
  for (const Cells& mine : rows(*this)) {
    for (const Cells& theirs : rows(other)) {
      if (share_a_text(mine, theirs)) return true;
    }
  }
  return false;
}

}  // namespace banli::office
