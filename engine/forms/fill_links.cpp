#include "forms/fill_links.hpp"

#include <algorithm>

namespace banli::forms {
namespace {

void check_link(const AnswerPlace& place, Value& value, const CaseFinder& find_case,
                text::Problems& problems) {
  const std::string* given = value.as<std::string>();
  if (given == nullptr) return;
  const auto found = find_case(trimmed(*given));
  if (!found) {
    problems.push_back(problem_at(place, "link-to-no-case", {{"given", *given}}));
    return;
  }
  const std::vector<std::string>& to = place.field.to;
  if (!to.empty() && std::ranges::find(to, found->process) == to.end()) {
    std::string processes;
    for (const std::string& one : to) processes += (processes.empty() ? "`" : ", `") + one + "`";
    problems.push_back(
        problem_at(place, "link-to-other-process",
                   {{"given", *given}, {"process", found->process}, {"processes", processes}}));
    return;
  }
  value = found->number;
}

void check_name(const AnswerPlace& place, Value& value, const NameFinder& find_name,
                text::Problems& problems) {
  const std::string* given = value.as<std::string>();
  if (given == nullptr) return;
  auto name = find_name(place.field.type, trimmed(*given));
  if (name) {
    value = std::move(*name);
    return;
  }
  const char* code = place.field.type == FieldType::person ? "answer-not-person"
                     : place.field.type == FieldType::role ? "answer-not-role"
                                                           : "answer-not-department";
  problems.push_back(problem_at(place, code, {{"given", *given}}));
}

bool is_a_name(FieldType type) {
  return type == FieldType::person || type == FieldType::role || type == FieldType::department;
}

void check_one_answer(const AnswerPlace& place, Value& value, const Finders& find,
                      text::Problems& problems) {
  if (place.field.type == FieldType::link && find.find_case) {
    check_link(place, value, find.find_case, problems);
  }
  if (is_a_name(place.field.type) && find.find_name) {
    check_name(place, value, find.find_name, problems);
  }
}

}  // namespace

void check_links(const AnswerPlace& place, Value& value, const Finders& find,
                 text::Problems& problems) {
  check_one_answer(place, value, find, problems);
  List* rows = value.as<List>();
  if (place.field.type != FieldType::table || rows == nullptr) return;
  for (std::size_t row = 0; row < rows->size(); ++row) {
    Context* cells = (*rows)[row].as<Context>();
    for (const Field& column : place.field.columns) {
      const auto cell = cells == nullptr ? Context::iterator() : cells->find(column.name);
      if (cells == nullptr || cell == cells->end()) continue;
      const std::string path = place.path + "[" + std::to_string(row + 1) + "]." + column.name;
      check_one_answer({column, path, place.span}, cell->second, find, problems);
    }
  }
}

}  // namespace banli::forms
