#include "execution/contents_named.hpp"

#include "execution/event.hpp"
#include "text/json.hpp"

namespace banli::execution {
namespace {

using text::Json;
using text::JsonArray;

const JsonArray* list_in(const Json* json, std::string_view key) {
  const Json* found = json == nullptr ? nullptr : json->find(key);
  return found == nullptr ? nullptr : found->as<JsonArray>();
}

}  // namespace

std::vector<std::string> contents_named(std::string_view facts) {
  std::vector<std::string> named;
  // Few entries bring files, and only those are read.
  if (facts.find("\"contents\":[") == facts.npos) return named;
  const auto json = text::read_json(facts);
  const JsonArray* events = json ? list_in(&*json, "events") : nullptr;
  if (events == nullptr) return named;
  for (const Json& event : *events) {
    const Json* kind = event.find("e");
    if (kind == nullptr || *kind != Json(FieldsWritten::kind)) continue;
    const JsonArray* contents = list_in(event.find("o"), "contents");
    if (contents == nullptr) continue;
    for (const Json& content : *contents) {
      if (const std::string* sha256 = content.as<std::string>()) named.push_back(*sha256);
    }
  }
  return named;
}

}  // namespace banli::execution
