// Files that answers name by a path: `@合同.pdf`, where a field of the type `file` is to be filled
// in, also in the rows of a table. Whoever knows what the path means opens it; then the answer is
// the file's value, and its content goes along. Elsewhere a text that begins with `@` stays one.
#pragma once

#include <expected>
#include <functional>
#include <string>

#include "forms/answer.hpp"
#include "forms/file.hpp"
#include "graph/graph.hpp"

namespace banli::runtime {

// What the answers are for: the step, or for a start the first one.
struct AnsweredStep {
  const graph::Graph& graph;
  graph::StepIndex step = 0;
};

using AtFilePath =
    std::function<void(const std::string& path, const forms::AnswerPlace& place, Value& answer)>;
void each_file_path(const AnsweredStep& at, forms::Answers& answers, const AtFilePath& visit);

struct OpenedFile {
  std::string name;
  forms::Content content;
};
using OpenFile = std::function<std::expected<OpenedFile, text::Problem>(
    const std::string& path, const forms::AnswerPlace& place)>;
// The problems of files that did not open; their answers stay as they are.
text::Problems attach_files(const AnsweredStep& at, forms::Answers& answers, const OpenFile& open);

}  // namespace banli::runtime
