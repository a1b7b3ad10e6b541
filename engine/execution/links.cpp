#include "execution/links.hpp"

#include <algorithm>

#include "execution/case_names.hpp"

namespace banli::execution {

namespace {

bool is_personal(const graph::Graph& graph, const std::vector<std::string>& path) {
  const forms::Form* form = graph.record(path.front());
  if (form == nullptr) return false;
  if (path.size() == 1) {
    return std::ranges::any_of(form->fields, &forms::Field::is_redactable);
  }
  const forms::Field* field = form->find(path[1]);
  return field != nullptr && field->is_redactable();
}

Value value_at(const CaseNames& names, const std::vector<std::string>& path) {
  Value value = names.find(path.front()).value_or(Value());
  for (std::size_t i = 1; i < path.size(); ++i) {
    const List* list = value.as<List>();
    if (list == nullptr) {
      value = Value(value.member(path[i]));
      continue;
    }
    List members;
    for (const Value& item : *list) members.push_back(item.member(path[i]));
    value = std::move(members);
  }
  return value;
}

std::string path_text(const std::vector<std::string>& path) {
  std::string text;
  for (const std::string& member : path) text += (text.empty() ? "" : ".") + member;
  return text;
}

}  // namespace

std::string number_of(const Instance& instance) {
  return instance.number.empty() ? std::to_string(instance.id.value) : instance.number;
}

std::optional<Value> LinkReader::follow(const std::string& number,
                                        const std::vector<std::string>& path) const {
  const auto other = others_ ? others_(number) : std::nullopt;
  if (!other) return std::nullopt;
  const CaseNames names(*other->graph, *other->instance, office_, now_);
  ReadValue read{other->instance->id,      number_of(*other->instance),
                 other->instance->entries, path_text(path),
                 value_at(names, path),    is_personal(*other->graph, path)};
  Value value = read.value;
  if (std::ranges::find(read_, read) == read_.end()) read_.push_back(std::move(read));
  return value;
}

forms::CaseFinder LinkReader::finder() const {
  if (!others_) return {};
  return [this](std::string_view number) -> std::optional<forms::LinkedCase> {
    const auto other = others_(number);
    if (!other) return std::nullopt;
    return forms::LinkedCase{number_of(*other->instance), other->instance->process};
  };
}

std::vector<ReadValue> LinkReader::take_read() const {
  std::vector<ReadValue> read(read_.begin() + static_cast<std::ptrdiff_t>(taken_), read_.end());
  taken_ = read_.size();
  return read;
}

}  // namespace banli::execution
