// Writes structs as canonical JSON straight into text, by the lists of fields.hpp. Values with a
// salt go apart.
#pragma once

#include <array>
#include <charconv>
#include <concepts>
#include <map>
#include <string>
#include <string_view>

#include "base/sha256.hpp"
#include "execution/fields.hpp"
#include "text/json.hpp"

namespace banli::execution {

using SealedValues = std::map<std::string, std::string>;  // digest in hex → {"s":…,"v":…}

class JsonWriter {
 public:
  JsonWriter(std::string& out, SealedValues* sealed) : out_(out), sealed_(sealed) {}

  // A field: left out when it has its default value.
  template <class T>
  void operator()(std::string_view key, const T& value) {
    if (is_default(value)) return;
    begin(key);
    write(value);
  }
  template <class Struct>
  void object(const Struct& structure) {
    braced([&] { each_field(structure, *this); });
  }
  template <class Members>
  void braced(const Members& write_members) {
    const bool outer = first_;
    out_ += '{';
    first_ = true;
    write_members();
    out_ += '}';
    first_ = outer;
  }
  void begin(std::string_view key) {
    if (!first_) out_ += ',';
    first_ = false;
    out_ += '"';
    out_ += key;
    out_.append("\":", 2);
  }

  void write(const std::string& text) { text::append_json_string(out_, text); }
  void write(std::string_view text) { text::append_json_string(out_, text); }
  void write(bool value) { out_ += value ? "true" : "false"; }
  void write(std::uint32_t value) { write_number(value); }
  void write(std::uint64_t value) { write_number(value); }
  void write(Instant instant) { write_number(instant.ms); }
  template <class Thing>
  void write(Id<Thing> id) {
    write_number(id.value);
  }
  void write(SeatState state) { write(name(state)); }
  void write(CaseState state) { write(name(state)); }
  void write(VisitState state) { write(name(state)); }
  void write(const Value& value) { text::append_value(out_, value); }
  void write(const Written& written);
  void write(const Arrival& arrival);
  template <class T>
  void write(const std::optional<T>& value) {
    write(*value);
  }
  template <class T>
  void write(const std::vector<T>& items) {
    write_list(items);
  }
  template <class T>
  void write(const SharedList<T>& items) {
    write_list(items);
  }
  template <class Key, class T, class Less>
  void write(const std::map<Key, T, Less>& members) {
    write_members(members);
  }
  template <class T>
  void write(const SharedMap<T>& members) {
    write_members(members);
  }
  template <class Struct>
    requires requires(const Struct& s, JsonWriter& w) { each_field(s, w); }
  void write(const Struct& structure) {
    object(structure);
  }

 private:
  void write_members(const auto& members) {
    const bool outer = first_;
    out_ += '{';
    first_ = true;
    for (const auto& [key, value] : members) {
      if (!first_) out_ += ',';
      first_ = false;
      write_key(key);
      out_ += ':';
      write(value);
    }
    out_ += '}';
    first_ = outer;
  }
  void write_list(const auto& items) {
    out_ += '[';
    bool first = true;
    for (const auto& item : items) {
      if (!first) out_ += ',';
      first = false;
      write(item);
    }
    out_ += ']';
  }
  void write_number(std::integral auto value) {
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    out_.append(digits.data(), end);
  }
  void write_key(const std::string& key) { write(key); }
  void write_key(VisitId key) { write(std::to_string(key.value)); }

  static bool is_default(const std::string& text) { return text.empty(); }
  static bool is_default(bool value) { return !value; }
  static bool is_default(std::uint32_t value) { return value == 0; }
  static bool is_default(std::uint64_t value) { return value == 0; }
  static bool is_default(Instant instant) { return instant.ms == 0; }
  template <class Thing>
  static bool is_default(Id<Thing> id) {
    return id.value == 0;
  }
  static bool is_default(SeatState state) { return state == SeatState::open; }
  static bool is_default(CaseState state) { return state == CaseState::active; }
  static bool is_default(VisitState state) { return state == VisitState::live; }
  static bool is_default(const Value& value) { return value.as<Null>() != nullptr; }
  static bool is_default(const Written& w) { return w.salt.empty() && is_default(w.value); }
  template <class T>
  static bool is_default(const std::optional<T>& value) {
    return !value.has_value();
  }
  template <class T>
  static bool is_default(const std::vector<T>& items) {
    return items.empty();
  }
  template <class T>
  static bool is_default(const SharedList<T>& items) {
    return items.empty();
  }
  template <class T>
  static bool is_default(const SharedMap<T>& members) {
    return members.empty();
  }
  template <class Key, class T, class Less>
  static bool is_default(const std::map<Key, T, Less>& members) {
    return members.empty();
  }
  template <class Struct>
    requires requires(const Struct& s, JsonWriter& w) { each_field(s, w); }
  static bool is_default(const Struct&) {
    return false;
  }

  std::string& out_;
  SealedValues* sealed_;  // none in a snapshot
  bool first_ = true;
};

}  // namespace banli::execution
