#include "cli/answers.hpp"

#include <algorithm>

#include "cli/files.hpp"
#include "cli/json_place.hpp"
#include "cli/words.hpp"
#include "text/json.hpp"
#include "text/utf8.hpp"

namespace banli::cli {
namespace {

using Fields = std::map<std::string, forms::Answers::Answer, std::less<>>;

text::Span span_of(text::SourceId source, std::size_t begin, std::size_t end) {
  return {source, static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

text::Problems add_set(Session& session, const std::string& set, Fields& fields) {
  const text::SourceId source = session.sources().add("--set", set);
  const std::size_t equals = set.find('=');
  if (equals == set.npos || equals == 0) {
    return {text::error_at(span_of(source, 0, set.size()), "set-without-value")};
  }
  const text::Span span = span_of(source, equals + 1, set.size());
  fields[set.substr(0, equals)] = {Value(set.substr(equals + 1)), span};
  return {};
}

class JsonAnswers {
 public:
  JsonAnswers(text::SourceId source, std::string_view json, Fields& fields)
      : source_(source), places_(places_of_members(json)), fields_(fields) {}

  // An object within is a record; anything else is a field's value.
  void add(const text::JsonObject& object) {
    for (const auto& [name, value] : object) {
      const auto* record = value.as<text::JsonObject>();
      if (record == nullptr) add_field(name, value);
      if (record == nullptr) continue;
      for (const auto& [field, inner] : *record) add_field(name + "." + field, inner);
    }
  }

 private:
  void add_field(const std::string& path, const text::Json& value) {
    const JsonPlace place = places_[path];
    fields_[path] = {text::value_from_plain_json(value), span_of(source_, place.begin, place.end)};
  }

  text::SourceId source_;
  std::map<std::string, JsonPlace> places_;
  Fields& fields_;
};

// `goods` and `request.goods` are one field.
bool names_the_same(std::string_view one, std::string_view other) {
  const auto ends_with = [](std::string_view path, std::string_view field) {
    return path.size() > field.size() && path.ends_with(field) &&
           path[path.size() - field.size() - 1] == '.';
  };
  return one == other || ends_with(one, other) || ends_with(other, one);
}

// What was given now is said anew, whatever the draft has there.
void add_draft(Session& session, const std::string& draft, Fields& fields) {
  const auto json = text::read_json(draft);
  const auto* object = json ? json->as<text::JsonObject>() : nullptr;
  if (object == nullptr) return;
  Fields drafted;
  JsonAnswers(session.sources().add("draft", draft), draft, drafted).add(*object);
  for (auto& [path, answer] : drafted) {
    const bool is_given = std::ranges::any_of(
        fields, [&](const auto& given) { return names_the_same(given.first, path); });
    if (!is_given) fields.emplace(path, std::move(answer));
  }
}

text::Problems add_file(Session& session, const std::string& path, Fields& fields) {
  const std::string content = read_file_or_input(path);
  const text::SourceId source = session.sources().add(path == "-" ? "stdin" : path, content);
  const auto json = text::read_json(content);
  if (!json) {
    const std::size_t at = std::min(json.error().offset, content.size());
    const std::size_t size = at < content.size() ? text::code_point_at(content, at).size : 0;
    return {text::error_at(span_of(source, at, at + size), std::string(json.error().code))};
  }
  const auto* object = json->as<text::JsonObject>();
  if (object == nullptr) {
    return {text::error_at(span_of(source, 0, content.size()), "answers-no-object")};
  }
  JsonAnswers(source, content, fields).add(*object);
  return {};
}

}  // namespace

void AnswersGiven::declare(Options& options) {
  options.repeated("--set", "FIELD=VALUE", sets, words::set_option);
  options.value("--data", "FILE", file, words::from_file);
  options.repeated("--choose", "STEP=PERSON", choices, words::choose_option);
}

std::map<std::string, std::vector<std::string>> chosen_people(const AnswersGiven& given) {
  std::map<std::string, std::vector<std::string>> chosen;
  for (const std::string& choice : given.choices) {
    const std::size_t equals = std::min(choice.find('='), choice.size());
    std::vector<std::string>& people = chosen[choice.substr(0, equals)];
    for (std::size_t at = equals + 1; at <= choice.size();) {
      const std::size_t end = std::min(choice.find(',', at), choice.size());
      if (end > at) people.push_back(choice.substr(at, end - at));
      at = end + 1;
    }
  }
  return chosen;
}

std::optional<Exit> AnswersGiven::refuse_missing_file(Session& session) const {
  if (file.empty() || file == "-" || is_there(file)) return {};
  return session.usage("path-missing", {{"path", file}});
}

text::Checked<forms::Answers> read_answers(Session& session, const AnswersGiven& given,
                                           const std::string& command) {
  forms::Answers answers;
  const text::SourceId source = session.sources().add("banli", command);
  answers.span = span_of(source, 0, command.size());
  text::Problems problems;
  if (!given.file.empty()) problems = add_file(session, given.file, answers.fields);
  for (const std::string& set : given.sets) {
    text::Problems more = add_set(session, set, answers.fields);
    problems.insert(problems.end(), more.begin(), more.end());
  }
  if (!problems.empty()) return std::unexpected(problems);
  add_draft(session, given.draft, answers.fields);
  return answers;
}

}  // namespace banli::cli
