#include "cli/attaching.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <system_error>

#include "forms/answer_file.hpp"
#include "runtime/reason.hpp"

namespace banli::cli {
namespace {

namespace fs = std::filesystem;

// Folds no case and reads no process where no answer can be a path.
bool may_name_files(const forms::Answers& answers) {
  return std::ranges::any_of(answers.fields, [](const auto& field) {
    const Value& value = field.second.value;
    const std::string* words = value.as<std::string>();
    return value.as<List>() != nullptr || (words != nullptr && words->find('@') != words->npos);
  });
}

template <class Use>
void use_step(Session& session, const FoundTask& task, const Use& use) {
  const auto instance = session.reader().instance(task.row.instance);
  const auto graph = instance ? session.site().graph(instance->bundle) : nullptr;
  const auto step = graph ? graph->find(task.row.step) : std::nullopt;
  if (step) use(runtime::AnsweredStep{*graph, *step});
}

text::Checked<forms::Answers> attached(const runtime::AnsweredStep& at, forms::Answers answers) {
  text::Problems problems = runtime::attach_files(at, answers, open_file);
  if (!problems.empty()) return std::unexpected(std::move(problems));
  return answers;
}

}  // namespace

std::expected<runtime::OpenedFile, text::Problem> open_file(const std::string& path,
                                                            const forms::AnswerPlace& place) {
  const auto unreadable = [&](const std::error_code& error) {
    text::Arguments about = runtime::with_reason({{"path", path}}, error);
    return std::unexpected(forms::problem_at(place, "attachment-unreadable", std::move(about)));
  };
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (!fs::exists(status)) {
    return std::unexpected(forms::problem_at(place, "attachment-missing", {{"path", path}}));
  }
  if (!fs::is_regular_file(status)) {
    const bool is_folder = fs::is_directory(status);
    return unreadable(std::make_error_code(is_folder ? std::errc::is_a_directory
                                                     : std::errc::operation_not_supported));
  }
  const std::string name = fs::path(path).filename().string();
  const auto size = static_cast<std::int64_t>(fs::file_size(path, error));
  if (error) return unreadable(error);
  if (size > forms::highest_file_limit) {  // no field takes it: it is not even read
    text::Problems told;
    forms::check_file(place, forms::FileValue{name, std::string(64, '0'), size}.value(), told);
    if (!told.empty()) return std::unexpected(std::move(told.back()));
  }
  std::ifstream file(path, std::ios::binary);
  if (!file) return unreadable(runtime::last_error());
  std::string bytes(static_cast<std::size_t>(size), '\0');
  file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  bytes.resize(static_cast<std::size_t>(file.gcount()));
  return runtime::OpenedFile{name, forms::Content(std::move(bytes))};
}

text::Checked<forms::Answers> read_answers_at(Session& session, const FoundTask& task,
                                              const AnswersGiven& given,
                                              const std::string& command) {
  auto answers = read_answers(session, given, command);
  if (!answers || !may_name_files(*answers)) return answers;
  use_step(session, task,
           [&](const runtime::AnsweredStep& at) { answers = attached(at, std::move(*answers)); });
  return answers;
}

text::Checked<forms::Answers> read_answers_to_start(Session& session, const std::string& process,
                                                    const AnswersGiven& given,
                                                    const std::string& command) {
  auto answers = read_answers(session, given, command);
  if (!answers || !may_name_files(*answers)) return answers;
  const auto newest = session.reader().newest_document("process", process);
  const auto graph = newest ? session.site().graph(newest->bundle) : nullptr;
  // That there is no such process is told when it is to be started.
  return graph ? attached({*graph}, std::move(*answers)) : answers;
}

text::Checked<forms::Answers> read_answers_to_keep(Session& session, const FoundTask& task,
                                                   const AnswersGiven& given,
                                                   const std::string& command) {
  auto answers = read_answers(session, given, command);
  if (!answers || !may_name_files(*answers)) return answers;
  use_step(session, task, [&](const runtime::AnsweredStep& at) {
    runtime::each_file_path(at, *answers,
                            [](const std::string& path, const forms::AnswerPlace&, Value& answer) {
                              answer = "@" + fs::absolute(path).lexically_normal().string();
                            });
  });
  return answers;
}

}  // namespace banli::cli
