#include "cli/table.hpp"

#include <algorithm>

#include "text/diagnostic.hpp"
#include "text/utf8.hpp"

namespace banli::cli {
namespace {

constexpr std::string_view column_gap = "  ";

std::string table_line(const std::vector<TableCell>& cells, const std::vector<int>& widths,
                       Stream stream) {
  std::size_t last = cells.size();
  while (last > 0 && cells[last - 1].text.empty()) --last;
  std::string line;
  for (std::size_t i = 0; i < last; ++i) {
    const TableCell& cell = cells[i];
    if (i > 0) line += column_gap;
    line += painted(cell.text, cell.paint, stream);
    const int missing = widths[i] - text::display_width(cell.text);
    if (i + 1 < last) line.append(static_cast<std::size_t>(std::max(missing, 0)), ' ');
  }
  return line + "\n";
}

}  // namespace

void Table::add(std::vector<TableCell> row) {
  for (TableCell& cell : row) {
    std::ranges::replace(cell.text, '\n', ' ');
    cell.text = text::printable(cell.text);
  }
  rows_.push_back(std::move(row));
}

std::vector<int> Table::widths() const {
  std::vector<int> widths;
  for (std::size_t column = 0; column < heads_.size(); ++column) {
    int width = text::display_width(heads_[column]);
    for (const std::vector<TableCell>& row : rows_) {
      if (column < row.size()) width = std::max(width, text::display_width(row[column].text));
    }
    widths.push_back(width);
  }
  return widths;
}

std::string Table::text(Stream stream) const {
  const std::vector<int> widths = this->widths();
  std::vector<TableCell> heads;
  for (const std::string& head : heads_) heads.push_back({head, Paint::bold});
  std::string text = table_line(heads, widths, stream);
  for (const std::vector<TableCell>& row : rows_) text += table_line(row, widths, stream);
  return text;
}

std::string one_line(std::string_view text, int width) {
  std::string line;
  int used = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t size = text::code_point_at(text, at).size;
    std::string_view character = text.substr(at, size);
    if (character == "\n" || character == "\t" || character == "\r") character = " ";
    const int wide = text::display_width(character);
    if (used + wide > width - 1 && text.size() - at > size) return line + "…";
    line += character;
    used += wide;
    at += size;
  }
  return line;
}

}  // namespace banli::cli
