// What a document does, in its order: files that it shows, commands with what they answer, and
// commands that prepare what it tells of. In Markdown:
//
//   <!-- files: processes forms -->     copied from the repository beforehand
//   <!-- setup                          commands that the reader is not shown
//   banli init --as admin
//   -->
//   ```yaml leave.yaml                  written to that file
//   ```console                          `$ ` opens a command, `\` at its end continues it;
//   $ banli process check leave.yaml    the lines below are its answer
//   files without a problem: 1
//   ```
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace banli::tests {

enum class StepKind { file, setup, command };

struct DocumentStep {
  StepKind kind;
  int line = 0;                 // of its text, from 1
  std::string text;             // what is written, or run
  std::string path;             // of a file
  std::string shown;            // the answer that the document shows
  std::size_t shown_begin = 0;  // its lines [begin, end) in the document, from 0
  std::size_t shown_end = 0;
};

struct Document {
  std::vector<std::string> lines;
  std::vector<std::string> files;
  std::vector<DocumentStep> steps;
};

Document parse_document(std::string_view text);

// The document with the answers of its commands, one text for each step.
std::string with_answers(const Document& document, const std::vector<std::string>& answers);

}  // namespace banli::tests
