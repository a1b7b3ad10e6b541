#include "runtime/site_event.hpp"

#include <utility>

#include "base/check.hpp"
#include "base/match.hpp"
#include "runtime/stored_json.hpp"
#include "text/json.hpp"

namespace banli::runtime {
namespace {

using text::Json;
using text::JsonArray;
using text::JsonObject;

void put_text(JsonObject& object, std::string key, const std::string& text) {
  if (!text.empty()) object.emplace(std::move(key), text);
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
  for (const Json& use : stored_list(json)) {
    uses.push_back(
        {stored_text(use, "kind"), stored_text(use, "name"), stored_text(use, "digest")});
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
  JsonObject object{{"at", time.at.ms}, {"every", time.every}};
  if (time.since != Instant{}) object.emplace("since", time.since.ms);
  return object;
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

MessageSent read_message(const Json& json) {
  return {stored_text(json, "id"), stored_text(json, "name"), stored_text(json, "key"),
          stored_text(json, "values"), Instant{stored_number(json, "kept_until")}};
}

StartsAwaited::Time read_time(const Json& json) {
  const bool has_since = json.find("since") != nullptr;
  return {stored_text(json, "every"), Instant{stored_number(json, "at")},
          has_since ? Instant{stored_number(json, "since")} : Instant{}};
}

StartsAwaited read_starts(const Json& json) {
  StartsAwaited event;
  event.process = stored_text(json, "process");
  event.refused = stored_text(json, "refused");
  event.instead = Position{static_cast<std::uint64_t>(stored_number(json, "instead"))};
  if (json.find("cases") != nullptr) {
    event.cases = static_cast<std::uint64_t>(stored_number(json, "cases"));
  }
  if (const Json* came = json.find("came")) event.came = read_time(*came);
  if (const Json* times = json.find("times")) {
    for (const Json& time : stored_list(*times)) event.times.push_back(read_time(time));
  }
  return event;
}

DocumentDeployed read_document(const Json& json) {
  const Json* uses = json.find("uses");
  return {.document = stored_text(json, "document"),
          .name = stored_text(json, "name"),
          .version = static_cast<std::uint64_t>(stored_number(json, "version")),
          .path = stored_text(json, "path"),
          .digest = stored_text(json, "digest"),
          .bundle = stored_text(json, "bundle"),
          .text = stored_text(json, "text"),
          .uses = uses == nullptr ? std::vector<DocumentUse>() : uses_of_json(*uses)};
}

SiteEvent read_site_event(const Json& json) {
  const std::string kind = stored_text(json, "e");
  const Json* object = json.find("o");
  BANLI_CHECK(object != nullptr);
  if (kind == SiteOpened::kind) {
    return SiteOpened{stored_text(*object, "title"), stored_text(*object, "zone")};
  }
  if (kind == AdministratorNamed::kind) return AdministratorNamed{stored_text(*object, "person")};
  if (kind == MessageSent::kind) return read_message(*object);
  if (kind == StartsAwaited::kind) return read_starts(*object);
  if (kind == MessageMet::kind) {
    const auto instance = static_cast<std::uint64_t>(stored_number(*object, "instance"));
    return MessageMet{stored_text(*object, "id"), InstanceId{instance}};
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
  const Json json = stored_json(facts);
  SiteFacts read{stored_text(json, "act"), stored_text(json, "asked"), {}};
  const Json* events = json.find("events");
  BANLI_CHECK(events != nullptr);
  for (const Json& event : stored_list(*events)) read.events.push_back(read_site_event(event));
  return read;
}

std::string write_uses(const std::vector<DocumentUse>& uses) {
  return text::write_json(json_of_uses(uses));
}

std::vector<DocumentUse> read_uses(std::string_view json) {
  return json.empty() ? std::vector<DocumentUse>() : uses_of_json(stored_json(json));
}

}  // namespace banli::runtime
