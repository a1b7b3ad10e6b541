#include "execution/journal_json.hpp"

#include <array>

#include "base/match.hpp"
#include "execution/json_reader.hpp"
#include "execution/json_writer.hpp"

namespace banli::execution {

namespace {

using text::Json;
using text::JsonObject;

const Json no_values{JsonObject{}};

Json json_of_text(std::string_view text) {
  auto json = text::read_json(text);
  BANLI_CHECK(json.has_value());
  return std::move(*json);
}

template <class State, std::size_t count>
State state_named(const Json& json, const std::array<State, count>& states) {
  const std::string* text = json.as<std::string>();
  BANLI_CHECK(text != nullptr);
  for (const State state : states) {
    if (name(state) == *text) return state;
  }
  BANLI_CHECK(!"a state that no version wrote");
  return states[0];
}

// Writes the fields of an arrival but for what it follows.
struct WithoutAfter {
  JsonWriter& writer;
  void operator()(std::string_view, const std::vector<VisitId>&) {}
  void operator()(std::string_view key, const auto& value) { writer(key, value); }
};

void write_event(std::string& out, SealedValues& sealed, const Event& event) {
  JsonWriter writer(out, &sealed);
  std::visit(
      [&](const auto& e) {
        out += "{\"e\":\"";
        out += e.kind;
        out += "\",\"o\":";
        writer.object(e);
        out += '}';
      },
      event);
}

template <std::size_t index = 0>
Event read_event(std::string_view kind, const Json& object, const Json& values) {
  if constexpr (index < std::variant_size_v<Event>) {
    using Kind = std::variant_alternative_t<index, Event>;
    if (kind != Kind::kind) return read_event<index + 1>(kind, object, values);
    Kind event;
    JsonReader reader(object, values);
    each_field(event, reader);
    return event;
  }
  BANLI_CHECK(!"a kind of event that no version wrote");
  return CaseSuspended{};
}

}  // namespace

void JsonWriter::write(const Written& written) {
  if (written.salt.empty()) return write(written.value);
  BANLI_CHECK(sealed_ != nullptr);
  std::string value;
  text::append_value(value, written.value);
  const std::string digest = hex(Sha256().add(written.salt).add(value).finish());
  (*sealed_)[digest] = "{\"s\":\"" + hex(written.salt) + "\",\"v\":" + value + "}";
  out_ += "{\"h\":\"" + digest + "\"}";
}

void JsonWriter::write(const Arrival& arrival) {
  // Usually it follows its sender, which is left out; what follows nothing that is kept says [0].
  if (arrival.after.empty() && arrival.from) {
    Arrival lonely = arrival;
    lonely.after = {VisitId{}};
    object(lonely);
  } else if (arrival.after.size() == 1 && arrival.after.front() == arrival.from) {
    WithoutAfter fields{*this};
    braced([&] { each_field(arrival, fields); });
  } else {
    object(arrival);
  }
}

void JsonReader::read(const Json& json, SeatState& state) const {
  using enum SeatState;
  state = state_named(
      json, std::array{waiting, open, done, agreed, refused, abstained, removed, superseded});
}
void JsonReader::read(const Json& json, CaseState& state) const {
  using enum CaseState;
  state = state_named(json, std::array{active, suspended, completed, cancelled});
}
void JsonReader::read(const Json& json, VisitState& state) const {
  using enum VisitState;
  state = state_named(json, std::array{live, done, finished, cancelled});
}
void JsonReader::read(const Json& json, Value& value) const {
  auto read = text::value_from_json(json);
  BANLI_CHECK(read.has_value());
  value = std::move(*read);
}
void JsonReader::read(const Json& json, Written& written) const {
  const Json* digest = json.find("h");
  if (digest == nullptr) return read(json, written.value);
  const Json* sealed = values_.find(wanted<std::string>(*digest));
  if (sealed == nullptr) {
    written.value = Redacted{};
    return;
  }
  if (const Json* value = sealed->find("v")) read(*value, written.value);
  if (const Json* salt = sealed->find("s")) {
    const std::string& digits = wanted<std::string>(*salt);
    for (std::size_t at = 0; at + 1 < digits.size(); at += 2) {
      written.salt += static_cast<char>(std::stoi(digits.substr(at, 2), nullptr, 16));
    }
  }
}
void JsonReader::read(const Json& json, Arrival& arrival) const {
  JsonReader inner(json, values_);
  each_field(arrival, inner);
  if (json.find("after") == nullptr && arrival.from) arrival.after = {arrival.from};
  std::erase(arrival.after, VisitId{});
}

Stored write_facts(const Facts& facts) {
  Stored stored;
  SealedValues sealed;
  std::string& out = stored.facts;
  out.reserve(512);
  out += "{\"act\":";
  text::append_json_string(out, facts.act);
  if (!facts.asked.empty()) out += ",\"asked\":\"" + facts.asked + '"';
  out += ",\"events\":[";
  bool first = true;
  for (const Event& event : facts.events) {
    if (!first) out += ',';
    first = false;
    write_event(out, sealed, event);
  }
  out += "],\"v\":1}";
  if (!sealed.empty()) {
    std::string& values = stored.values;
    values += '{';
    for (const auto& [digest, value] : sealed) {
      if (values.size() > 1) values += ',';
      values += '"' + digest + "\":" + value;
    }
    values += '}';
  }
  return stored;
}

Facts read_facts(std::string_view facts, std::string_view values) {
  const Json json = json_of_text(facts);
  const Json sealed = values.empty() ? no_values : json_of_text(values);
  Facts read;
  JsonReader reader(json, sealed);
  reader("act", read.act);
  reader("asked", read.asked);
  const Json* events = json.find("events");
  BANLI_CHECK(events != nullptr && events->as<text::JsonArray>() != nullptr);
  for (const Json& event : *events->as<text::JsonArray>()) {
    const Json* kind = event.find("e");
    const Json* object = event.find("o");
    BANLI_CHECK(kind != nullptr && object != nullptr);
    read.events.push_back(read_event(*kind->as<std::string>(), *object, sealed));
  }
  return read;
}

std::string write_snapshot(const Instance& instance) {
  std::string out;
  JsonWriter(out, nullptr).object(instance);
  return out;
}

Instance read_snapshot(std::string_view text) {
  const Json json = json_of_text(text);
  Instance instance;
  JsonReader reader(json, no_values);
  each_field(instance, reader);
  return instance;
}

}  // namespace banli::execution
