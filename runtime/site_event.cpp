#include "runtime/site_event.hpp"

#include <utility>

#include "base/check.hpp"
#include "base/match.hpp"
#include "text/json.hpp"

namespace banli::runtime {
namespace {

using text::Json;
using text::JsonArray;
using text::JsonObject;

void put_text(JsonObject& object, std::string key, const std::string& text) {
  if (!text.empty()) object.emplace(std::move(key), text);
}

std::string text_of(const Json& object, std::string_view key) {
  const Json* found = object.find(key);
  if (found == nullptr) return {};
  const std::string* text = found->as<std::string>();
  BANLI_CHECK(text != nullptr);
  return *text;
}

const JsonArray& array_of(const Json& json) {
  const JsonArray* array = json.as<JsonArray>();
  BANLI_CHECK(array != nullptr);
  return *array;
}

Json parsed(std::string_view text) {
  auto json = text::read_json(text);
  BANLI_CHECK(json.has_value());
  return std::move(*json);
}

Json json_of_uses(const std::vector<DocumentUse>& uses) {
  JsonArray array;
  for (const DocumentUse& use : uses) {
    array.emplace_back(JsonObject{{"digest", use.digest}, {"kind", use.kind}, {"name", use.name}});
  }
  return array;
}

std::vector<DocumentUse> uses_of_json(const Json& json) {
  std::vector<DocumentUse> uses;
  for (const Json& use : array_of(json)) {
    uses.push_back({text_of(use, "kind"), text_of(use, "name"), text_of(use, "digest")});
  }
  return uses;
}

JsonObject json_of(const SiteOpened& event) {
  JsonObject object;
  put_text(object, "title", event.title);
  put_text(object, "zone", event.zone);
  return object;
}

JsonObject json_of(const AdministratorNamed& event) {
  JsonObject object;
  put_text(object, "person", event.person);
  return object;
}

JsonObject json_of(const DocumentDeployed& event) {
  JsonObject object;
  put_text(object, "bundle", event.bundle);
  put_text(object, "digest", event.digest);
  put_text(object, "document", event.document);
  put_text(object, "name", event.name);
  put_text(object, "path", event.path);
  put_text(object, "text", event.text);
  object.emplace("version", static_cast<std::int64_t>(event.version));
  if (!event.uses.empty()) object.emplace("uses", json_of_uses(event.uses));
  return object;
}

JsonObject json_of(const MessageSent& event) {
  JsonObject object;
  put_text(object, "id", event.id);
  put_text(object, "name", event.name);
  put_text(object, "key", event.key);
  put_text(object, "values", event.values);
  object.emplace("kept_until", event.kept_until.ms);
  return object;
}

JsonObject json_of(const MessageMet& event) {
  JsonObject object;
  put_text(object, "id", event.id);
  object.emplace("instance", static_cast<std::int64_t>(event.instance.value));
  return object;
}

JsonObject json_of(const StartsAwaited::Time& time) {
  return {{"at", time.at.ms}, {"every", time.every}};
}

JsonObject json_of(const StartsAwaited& event) {
  JsonObject object;
  put_text(object, "process", event.process);
  put_text(object, "refused", event.refused);
  object.emplace("instead", static_cast<std::int64_t>(event.instead.value));
  if (event.cases > 0) object.emplace("cases", static_cast<std::int64_t>(event.cases));
  if (event.came) object.emplace("came", json_of(*event.came));
  JsonArray times;
  for (const StartsAwaited::Time& time : event.times) times.emplace_back(json_of(time));
  if (!times.empty()) object.emplace("times", std::move(times));
  return object;
}

std::int64_t number_of(const Json& object, std::string_view key) {
  const Json* found = object.find(key);
  BANLI_CHECK(found != nullptr && found->as<std::int64_t>() != nullptr);
  return *found->as<std::int64_t>();
}

MessageSent read_message(const Json& json) {
  return {text_of(json, "id"), text_of(json, "name"), text_of(json, "key"), text_of(json, "values"),
          Instant{number_of(json, "kept_until")}};
}

StartsAwaited::Time read_time(const Json& json) {
  return {text_of(json, "every"), Instant{number_of(json, "at")}};
}

StartsAwaited read_starts(const Json& json) {
  StartsAwaited event;
  event.process = text_of(json, "process");
  event.refused = text_of(json, "refused");
  event.instead = Position{static_cast<std::uint64_t>(number_of(json, "instead"))};
  if (json.find("cases") != nullptr) {
    event.cases = static_cast<std::uint64_t>(number_of(json, "cases"));
  }
  if (const Json* came = json.find("came")) event.came = read_time(*came);
  if (const Json* times = json.find("times")) {
    for (const Json& time : array_of(*times)) event.times.push_back(read_time(time));
  }
  return event;
}

DocumentDeployed read_document(const Json& json) {
  const Json* uses = json.find("uses");
  return {.document = text_of(json, "document"),
          .name = text_of(json, "name"),
          .version = static_cast<std::uint64_t>(number_of(json, "version")),
          .path = text_of(json, "path"),
          .digest = text_of(json, "digest"),
          .bundle = text_of(json, "bundle"),
          .text = text_of(json, "text"),
          .uses = uses == nullptr ? std::vector<DocumentUse>() : uses_of_json(*uses)};
}

SiteEvent read_site_event(const Json& json) {
  const std::string kind = text_of(json, "e");
  const Json* object = json.find("o");
  BANLI_CHECK(object != nullptr);
  if (kind == SiteOpened::kind) {
    return SiteOpened{text_of(*object, "title"), text_of(*object, "zone")};
  }
  if (kind == AdministratorNamed::kind) return AdministratorNamed{text_of(*object, "person")};
  if (kind == MessageSent::kind) return read_message(*object);
  if (kind == StartsAwaited::kind) return read_starts(*object);
  if (kind == MessageMet::kind) {
    const auto instance = static_cast<std::uint64_t>(number_of(*object, "instance"));
    return MessageMet{text_of(*object, "id"), InstanceId{instance}};
  }
  BANLI_CHECK(kind == DocumentDeployed::kind);
  return read_document(*object);
}

}  // namespace

std::string write_site_facts(const SiteFacts& facts) {
  JsonArray events;
  for (const SiteEvent& event : facts.events) {
    match(event, [&](const auto& one) {
      events.emplace_back(JsonObject{{"e", one.kind}, {"o", json_of(one)}});
    });
  }
  JsonObject object{{"act", facts.act}, {"events", std::move(events)}, {"v", std::int64_t{1}}};
  if (!facts.asked.empty()) object["asked"] = facts.asked;
  return text::write_json(object);
}

SiteFacts read_site_facts(std::string_view facts) {
  const Json json = parsed(facts);
  SiteFacts read{text_of(json, "act"), text_of(json, "asked"), {}};
  const Json* events = json.find("events");
  BANLI_CHECK(events != nullptr);
  for (const Json& event : array_of(*events)) read.events.push_back(read_site_event(event));
  return read;
}

std::string write_uses(const std::vector<DocumentUse>& uses) {
  return text::write_json(json_of_uses(uses));
}

std::vector<DocumentUse> read_uses(std::string_view json) {
  return json.empty() ? std::vector<DocumentUse>() : uses_of_json(parsed(json));
}

}  // namespace banli::runtime
