// Answers with the files that they name as `@PATH`, read from the disk when the command is given. A
// draft keeps the path instead, from the root, so that it holds in any folder.
#pragma once

#include <string>

#include "cli/answers.hpp"
#include "cli/find.hpp"
#include "runtime/attaching.hpp"

namespace banli::cli {

std::expected<runtime::OpenedFile, text::Problem> open_file(const std::string& path,
                                                            const forms::AnswerPlace& place);

// As `read_answers`, for a task, or for the start of a process.
text::Checked<forms::Answers> read_answers_at(Session& session, const FoundTask& task,
                                              const AnswersGiven& given,
                                              const std::string& command);
text::Checked<forms::Answers> read_answers_to_start(Session& session, const std::string& process,
                                                    const AnswersGiven& given,
                                                    const std::string& command);
text::Checked<forms::Answers> read_answers_to_keep(Session& session, const FoundTask& task,
                                                   const AnswersGiven& given,
                                                   const std::string& command);

}  // namespace banli::cli
