// Reads structs from JSON by the lists of fields.hpp. What is not there has its default value; what
// no version of us wrote is a Bug, since only we write the journal and its hashes were right.
#pragma once

#include <string>
#include <string_view>

#include "base/check.hpp"
#include "execution/fields.hpp"
#include "text/json.hpp"

namespace banli::execution {

class JsonReader {
 public:
  // `values`: the sealed values of the entry, by digest.
  JsonReader(const text::Json& object, const text::Json& values)
      : object_(object), values_(values) {}

  template <class T>
  void operator()(std::string_view key, T& value) {
    if (const text::Json* json = object_.find(key)) read(*json, value);
  }

  void read(const text::Json& json, std::string& text) const { text = wanted<std::string>(json); }
  void read(const text::Json& json, bool& value) const { value = wanted<bool>(json); }
  void read(const text::Json& json, std::uint32_t& value) const {
    value = static_cast<std::uint32_t>(wanted<std::int64_t>(json));
  }
  void read(const text::Json& json, std::uint64_t& value) const {
    value = static_cast<std::uint64_t>(wanted<std::int64_t>(json));
  }
  void read(const text::Json& json, Instant& instant) const {
    instant.ms = wanted<std::int64_t>(json);
  }
  template <class Thing>
  void read(const text::Json& json, Id<Thing>& id) const {
    read(json, id.value);
  }
  void read(const text::Json& json, SeatState& state) const;
  void read(const text::Json& json, CaseState& state) const;
  void read(const text::Json& json, VisitState& state) const;
  void read(const text::Json& json, Value& value) const;
  void read(const text::Json& json, Written& written) const;
  void read(const text::Json& json, Arrival& arrival) const;
  template <class T>
  void read(const text::Json& json, std::optional<T>& value) const {
    read(json, value.emplace());
  }
  template <class T>
  void read(const text::Json& json, std::vector<T>& items) const {
    for (const text::Json& item : wanted<text::JsonArray>(json)) read(item, items.emplace_back());
  }
  template <class T>
  void read(const text::Json& json, SharedList<T>& items) const {
    for (const text::Json& item : wanted<text::JsonArray>(json)) read(item, items.emplace_back());
  }
  template <class T>
  void read(const text::Json& json, SharedMap<T>& members) const {
    for (const auto& [key, value] : wanted<text::JsonObject>(json)) read(value, members.edit(key));
  }
  template <class Key, class T, class Less>
  void read(const text::Json& json, std::map<Key, T, Less>& members) const {
    for (const auto& [key, value] : wanted<text::JsonObject>(json)) {
      read(value, members[key_of<Key>(key)]);
    }
  }
  template <class Struct>
    requires requires(Struct& s, JsonReader& r) { each_field(s, r); }
  void read(const text::Json& json, Struct& structure) const {
    JsonReader inner(json, values_);
    each_field(structure, inner);
  }

 private:
  template <class T>
  static const T& wanted(const text::Json& json) {
    const T* value = json.as<T>();
    BANLI_CHECK(value != nullptr);
    return *value;
  }
  template <class Key>
  static Key key_of(const std::string& key) {
    if constexpr (std::same_as<Key, VisitId>) {
      return VisitId{std::stoull(key)};
    } else {
      return key;
    }
  }

  const text::Json& object_;
  const text::Json& values_;
};

}  // namespace banli::execution
