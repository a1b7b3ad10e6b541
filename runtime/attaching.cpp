#include "runtime/attaching.hpp"

#include "execution/nodes.hpp"

namespace banli::runtime {
namespace {

using forms::AnswerPlace;
using forms::Field;
using forms::FieldType;

// The first that bears the name: whether it is the only one is asked when the answers are taken.
const Field* field_at_step(const AnsweredStep& at, std::string_view path) {
  const std::size_t dot = path.find('.');
  const std::string_view record = path.substr(0, dot);
  const std::string_view name = dot == path.npos ? path : path.substr(dot + 1);
  for (const graph::FormUse& use : graph::forms_of(at.graph.step(at.step).node)) {
    const bool is_meant = dot == path.npos || use.record == record;
    const Field* field = is_meant ? use.form->find(name) : nullptr;
    if (field != nullptr) return field;
  }
  return nullptr;
}

void visit_path(const AnswerPlace& place, Value& answer, const AtFilePath& visit) {
  const std::string* words = answer.as<std::string>();
  if (words == nullptr || !words->starts_with('@')) return;
  const std::string path = words->substr(1);
  visit(path, place, answer);
}

void visit_table(const AnswerPlace& place, Value& answer, const AtFilePath& visit) {
  auto rows = forms::rows_given(answer);
  bool has_path = false;
  const AtFilePath visit_cell = [&](const std::string& path, const AnswerPlace& cell,
                                    Value& value) {
    visit(path, cell, value);
    has_path = true;
  };
  for (std::size_t row = 0; rows && row < rows->size(); ++row) {
    Context* cells = (*rows)[row].as<Context>();
    for (const Field& column : place.field.columns) {
      const auto cell = cells == nullptr ? Context::iterator() : cells->find(column.name);
      if (cells == nullptr || cell == cells->end() || column.type != FieldType::file) continue;
      const std::string path = place.path + "[" + std::to_string(row + 1) + "]." + column.name;
      visit_path({column, path, place.span}, cell->second, visit_cell);
    }
  }
  if (has_path) answer = std::move(*rows);
}

}  // namespace

void each_file_path(const AnsweredStep& at, forms::Answers& answers, const AtFilePath& visit) {
  for (auto& [path, answer] : answers.fields) {
    const Field* at_step = field_at_step(at, path);
    const bool is_start = at.step == 0;  // it also takes what is declared
    const Field* field = at_step != nullptr || !is_start ? at_step : at.graph.field_at(path);
    if (field == nullptr) continue;
    const AnswerPlace place{*field, path, answer.span};
    if (field->type == FieldType::file) visit_path(place, answer.value, visit);
    if (field->type == FieldType::table) visit_table(place, answer.value, visit);
  }
}

text::Problems attach_files(const AnsweredStep& at, forms::Answers& answers, const OpenFile& open) {
  text::Problems problems;
  each_file_path(at, answers,
                 [&](const std::string& path, const AnswerPlace& place, Value& answer) {
                   auto opened = open(path, place);
                   if (!opened) return problems.push_back(std::move(opened.error()));
                   answer = forms::file_of(opened->name, opened->content).value();
                   answers.contents.push_back(std::move(opened->content));
                 });
  return problems;
}

}  // namespace banli::runtime
