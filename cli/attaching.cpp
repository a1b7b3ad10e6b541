#include "cli/attaching.hpp"

#include <algorithm>
#include <cerrno>
#include <filesystem>
#include <fstream>
#include <system_error>

#include "forms/answer_file.hpp"

namespace banli::cli {
namespace {

namespace fs = std::filesystem;

std::string words_of_error(int error) {
  return std::error_code(error, std::generic_category()).message();
}

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
  const auto refuse = [&](std::string code, text::Arguments more) {
    more.emplace_back("path", path);
    return std::unexpected(forms::problem_at(place, std::move(code), std::move(more)));
  };
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (!fs::exists(status)) return refuse("attachment-missing", {});
  if (!fs::is_regular_file(status)) {
    const int why = fs::is_directory(status) ? EISDIR : ENOTSUP;
    return refuse("attachment-unreadable", {{"reason", words_of_error(why)}});
  }
  const std::string name = fs::path(path).filename().string();
  const auto size = static_cast<std::int64_t>(fs::file_size(path, error));
  if (error) return refuse("attachment-unreadable", {{"reason", error.message()}});
  if (size > forms::highest_file_limit) {  // no field takes it: it is not even read
    text::Problems told;
    forms::check_file(place, forms::FileValue{name, std::string(64, '0'), size}.value(), told);
    if (!told.empty()) return std::unexpected(std::move(told.back()));
  }
  std::ifstream file(path, std::ios::binary);
  if (!file) return refuse("attachment-unreadable", {{"reason", words_of_error(errno)}});
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
