#include "tables/grid.hpp"

#include <optional>

namespace banli::tables {
namespace {

constexpr std::string_view blanks = " \t\r";

struct Stretch {  // bytes [begin, end) of the block's text
  std::size_t begin;
  std::size_t end;
};

Stretch without_blanks(std::string_view text, Stretch stretch) {
  while (stretch.begin < stretch.end && blanks.contains(text[stretch.begin])) ++stretch.begin;
  while (stretch.end > stretch.begin && blanks.contains(text[stretch.end - 1])) --stretch.end;
  return stretch;
}

// The next bar outside quotes, or the end.
std::size_t next_bar(std::string_view text, Stretch line) {
  bool quoted = false;
  for (std::size_t at = line.begin; at < line.end; ++at) {
    if (quoted && text[at] == '\\') {
      ++at;
    } else if (text[at] == '"') {
      quoted = !quoted;
    } else if (text[at] == '|' && !quoted) {
      return at;
    }
  }
  return line.end;
}

GridRow cut(const text::Tree& block, Stretch line) {
  const std::string_view text = block.text;
  GridRow row;
  row.span = text::part_of(block, line.begin, line.end);
  for (std::size_t begin = line.begin + 1; begin < line.end;) {
    const std::size_t bar = next_bar(text, {begin, line.end});
    const Stretch cell = without_blanks(text, {begin, bar});
    row.cells.push_back({text.substr(cell.begin, cell.end - cell.begin),
                         text::part_of(block, cell.begin, cell.end)});
    begin = bar + 1;
  }
  return row;
}

}  // namespace

std::vector<GridRow> read_grid(const text::Tree& block, text::Problems& problems) {
  const std::string_view text = block.text;
  std::vector<GridRow> rows;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const Stretch line = without_blanks(text, {begin, end});
    begin = end + 1;
    if (line.begin == line.end) continue;
    const bool is_closed =
        text[line.begin] == '|' && text[line.end - 1] == '|' && line.end - line.begin > 1;
    if (is_closed) {
      rows.push_back(cut(block, line));
    } else {
      problems.push_back(
          text::error_at(text::part_of(block, line.begin, line.end), "table-row-without-bars"));
    }
  }
  return rows;
}

}  // namespace banli::tables
