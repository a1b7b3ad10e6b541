// A line that is typed at a terminal and mended while it is typed: wide characters are deleted and
// passed over whole, arrows move, up and down bring back what was typed before.
#pragma once

#include <memory>
#include <string>
#include <string_view>

#include "cli/terminal.hpp"

namespace banli::cli {

class LineEditor {
 public:
  // `shown`: where what is typed appears, output or error; that and the input are terminals.
  explicit LineEditor(Stream shown);
  ~LineEditor();
  LineEditor(const LineEditor&) = delete;
  LineEditor& operator=(const LineEditor&) = delete;

  // False at the end of the input, and where the read is interrupted. The prompt is one line.
  bool read(std::string_view prompt, std::string& line);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace banli::cli
