// A table for people: columns aligned by display width, so that Chinese stands in line.
#pragma once

#include <string>
#include <vector>

#include "cli/terminal.hpp"

namespace banli::cli {

struct TableCell {
  std::string text;
  Paint paint = Paint::plain;
};

class Table {
 public:
  explicit Table(std::vector<std::string> heads) : heads_(std::move(heads)) {}
  void add(std::vector<TableCell> row);  // each cell is shown on one line
  bool empty() const { return rows_.empty(); }
  // Each line ends with a line feed and with no space.
  std::string text(Stream stream) const;

 private:
  std::vector<int> widths() const;
  std::vector<std::string> heads_;
  std::vector<std::vector<TableCell>> rows_;
};

// Text of more lines on one, cut to a display width with `…`.
std::string one_line(std::string_view text, int width);

}  // namespace banli::cli
