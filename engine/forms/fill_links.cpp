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

}  // namespace

void check_links(const AnswerPlace& place, Value& value, const CaseFinder& find_case,
                 text::Problems& problems) {
  if (!find_case) return;
  if (place.field.type == FieldType::link) return check_link(place, value, find_case, problems);
  List* rows = value.as<List>();
  if (place.field.type != FieldType::table || rows == nullptr) return;
  for (std::size_t row = 0; row < rows->size(); ++row) {
    Context* cells = (*rows)[row].as<Context>();
    for (const Field& column : place.field.columns) {
      const auto cell = cells == nullptr ? Context::iterator() : cells->find(column.name);
      if (cells == nullptr || cell == cells->end() || column.type != FieldType::link) continue;
      const std::string path = place.path + "[" + std::to_string(row + 1) + "]." + column.name;
      check_link({column, path, place.span}, cell->second, find_case, problems);
    }
  }
}

}  // namespace banli::forms
