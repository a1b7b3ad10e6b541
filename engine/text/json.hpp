// JSON, read and written one way: keys sorted, no spaces, UTF-8 unchanged; numbers are integers
// below 2^53 only. A FEEL number is tagged text with its digits as entered, {"n":"12.30"}; dates
// and durations likewise (d, t, dt, dd, md); a list is an array, a context {"c":{…}}; redacted is
// {"r":true}.
#pragma once

#include <cstdint>
#include <expected>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "base/value.hpp"

namespace banli::text {

class Json;
using JsonArray = std::vector<Json>;
using JsonObject = std::map<std::string, Json, std::less<>>;

class Json {
 public:
  // A number that is no integer below 2^53 keeps its digits as text in Digits.
  struct Digits {
    std::string text;
    bool operator==(const Digits&) const = default;
  };
  using Any =
      std::variant<std::nullptr_t, bool, std::int64_t, Digits, std::string, JsonArray, JsonObject>;

  Json() : any_(nullptr) {}
  Json(std::nullptr_t) : any_(nullptr) {}
  Json(bool b) : any_(b) {}
  Json(std::int64_t n) : any_(n) {}
  Json(std::string s) : any_(std::move(s)) {}
  Json(std::string_view s) : any_(std::string(s)) {}
  Json(const char* s) : any_(std::string(s)) {}
  Json(Digits d) : any_(std::move(d)) {}
  Json(JsonArray a) : any_(std::move(a)) {}
  Json(JsonObject o) : any_(std::move(o)) {}

  const Any& any() const { return any_; }
  template <class T>
  const T* as() const {
    return std::get_if<T>(&any_);
  }
  template <class T>
  T* as() {
    return std::get_if<T>(&any_);
  }
  const Json* find(std::string_view key) const;  // of an object, else nothing
  bool operator==(const Json&) const = default;

 private:
  Any any_;
};

struct JsonError {
  std::size_t offset;
  std::string_view code;  // of the catalogue
  bool operator==(const JsonError&) const = default;
};

// Reads any JSON text (Boost.JSON's basic_parser, numbers by their digits); depth at most 64.
std::expected<Json, JsonError> read_json(std::string_view text);
std::string write_json(const Json& json);                          // canonical: sorted, no spaces
std::string write_json_pretty(const Json& json);                   // for people: two spaces
void append_json_string(std::string& out, std::string_view utf8);  // quoted and escaped

// The tagged form of a Value inside JSON.
void append_value(std::string& out, const Value& value);
Json to_json(const Value& value);
std::optional<Value> value_from_json(const Json& json);
// The form for people and scripts: numbers as JSON numbers by their digits, dates as text, contexts
// as objects. Reading it back takes text as text: the form's field types tell what it is.
Json to_plain_json(const Value& value);
Value value_from_plain_json(const Json& json);

}  // namespace banli::text
