#include "cli/named_values.hpp"

#include "text/json.hpp"

namespace banli::cli {

NamedValues named_values(const forms::Answers& answers) {
  NamedValues values;
  for (const auto& [name, answer] : answers.fields) {
    const std::string* text = answer.value.as<std::string>();
    const auto json = text == nullptr ? std::unexpected(text::JsonError{}) : text::read_json(*text);
    values.emplace_back(name, json ? text::value_from_plain_json(*json) : answer.value);
  }
  return values;
}

}  // namespace banli::cli
