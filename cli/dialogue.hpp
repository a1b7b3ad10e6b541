// Questions and answers, line by line: typed at a terminal, or from any input that was said to hold
// the answers. Ctrl-C ends the input, so that whoever asks can say what became of the answers.
#pragma once

#include <iosfwd>
#include <memory>
#include <string>
#include <string_view>

#include "cli/interrupt.hpp"
#include "text/problem.hpp"

namespace banli::cli {

class LineEditor;
class Session;

class Dialogue {
 public:
  enum class Reply { line, back, ended };  // `back`: `<` was said

  Dialogue(Session& session, std::istream& in, std::ostream& out);
  ~Dialogue();
  Dialogue(const Dialogue&) = delete;
  Dialogue& operator=(const Dialogue&) = delete;

  // The line without the spaces around it. One that ends with `\` goes on with the next.
  Reply read(std::string_view prompt, std::string& line);
  void say(std::string_view line);
  void say(const text::Problem& problem);

 private:
  bool read_part(std::string_view prompt, std::string& part);

  Session& session_;
  std::istream& in_;
  std::ostream& out_;
  std::unique_ptr<LineEditor> editor_;  // at a terminal
  EndedByInterrupt interrupt_;
};

}  // namespace banli::cli
