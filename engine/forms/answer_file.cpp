#include "forms/answer_file.hpp"

#include <algorithm>

namespace banli::forms {
namespace {

std::string words_of_types(const Field& field) {
  std::string words;
  for (const std::string& type : field.types) words += (words.empty() ? "`" : ", `") + type + "`";
  return words;
}

bool came_along(const FileValue& file, const std::vector<Content>& brought) {
  return std::ranges::any_of(brought, [&](const Content& content) {
    return content.sha256() == file.sha256 && content.size() == file.size;
  });
}

}  // namespace

Value read_file(const AnswerPlace& place, const Value& given, text::Problems& problems) {
  if (const auto file = file_in(given)) return file->value();
  const std::string* name = given.member("name").as<std::string>();
  if (name != nullptr && !is_file_name(*name)) {
    problems.push_back(problem_at(place, "attachment-name-unfit", {{"name", shown(*name)}}));
  } else {
    problems.push_back(problem_at(place, "answer-not-file", {{"given", shown(given)}}));
  }
  return {};
}

void check_file(const AnswerPlace& place, const Value& value, text::Problems& problems) {
  const auto file = file_in(value);
  if (!file) return;
  const auto report = [&](std::string code, text::Arguments more) {
    more.emplace_back("name", file->name);
    problems.push_back(problem_at(place, std::move(code), std::move(more)));
  };
  const std::vector<std::string>& types = place.field.types;
  if (!types.empty() && std::ranges::find(types, extension_of(file->name)) == types.end()) {
    report("attachment-of-other-type", {{"types", words_of_types(place.field)}});
  }
  const std::int64_t limit = limit_of(place.field);
  if (file->size == 0) report("attachment-empty", {});
  if (file->size > limit) {
    report("attachment-too-large", {{"size", size_text(file->size)},
                                    {"bytes", std::to_string(file->size)},
                                    {"max", size_text(limit)}});
  }
}

void check_brought(const AnswerPlace& place, const Value& value, const Value& standing,
                   const std::vector<Content>& brought, text::Problems& problems) {
  const std::vector<PlacedFile> known = files_in(place.field, place.path, standing);
  for (const PlacedFile& given : files_in(place.field, place.path, value)) {
    const bool stands =
        std::ranges::any_of(known, [&](const PlacedFile& one) { return one.file == given.file; });
    if (stands || came_along(given.file, brought)) continue;
    AnswerPlace cell = place;
    cell.path = given.path;
    problems.push_back(problem_at(cell, "attachment-not-brought", {{"name", given.file.name}}));
  }
}

}  // namespace banli::forms
