#include "text/json.hpp"

#include <boost/json/basic_parser_impl.hpp>
#include <charconv>
#include <utility>

namespace banli::text {
namespace {

namespace theirs = boost::json;

constexpr std::int64_t integer_limit = std::int64_t{1} << 53;
constexpr std::size_t deepest_json = 64;

// A number as an integer below 2^53 where it is written as one, else by its digits.
Json number_of(std::string digits) {
  std::int64_t whole = 0;
  const char* const end = digits.data() + digits.size();
  const auto [stopped, error] = std::from_chars(digits.data(), end, whole);
  const bool is_whole = error == std::errc() && stopped == end && digits != "-0";
  if (is_whole && whole < integer_limit && whole > -integer_limit) return Json(whole);
  return Json(Json::Digits{std::move(digits)});
}

// The names of the members are Boost's: its parser calls them. Nothing is taken from its numbers
// but their digits.
struct JsonBuilder {
  static constexpr std::size_t max_object_size = std::size_t(-1);
  static constexpr std::size_t max_array_size = std::size_t(-1);
  static constexpr std::size_t max_key_size = std::size_t(-1);
  static constexpr std::size_t max_string_size = std::size_t(-1);
  using Text = theirs::string_view;
  using Error = theirs::error_code;

  struct Open {
    Json json;
    std::string key;
  };
  std::vector<Open> open;
  std::string part;
  Json root;
  std::string_view problem;  // a code

  bool add(Json json, Error& error) {
    if (open.empty()) {
      root = std::move(json);
      return true;
    }
    Open& parent = open.back();
    if (JsonArray* array = parent.json.as<JsonArray>()) {
      array->push_back(std::move(json));
      return true;
    }
    const bool is_new =
        parent.json.as<JsonObject>()->try_emplace(std::move(parent.key), std::move(json)).second;
    if (!is_new) return stop("json-key-twice", error);
    return true;
  }
  bool stop(std::string_view code, Error& error) {
    problem = code;
    error = theirs::error::syntax;
    return false;
  }
  bool begin(Json json) {
    open.push_back({std::move(json), {}});
    return true;
  }
  bool end(Error& error) {
    Json json = std::move(open.back().json);
    open.pop_back();
    return add(std::move(json), error);
  }
  std::string take(Text last) {
    part.append(last.data(), last.size());
    return std::exchange(part, {});
  }

  bool on_document_begin(Error&) { return true; }
  bool on_document_end(Error&) { return true; }
  bool on_array_begin(Error&) { return begin(JsonArray()); }
  bool on_array_end(std::size_t, Error& error) { return end(error); }
  bool on_object_begin(Error&) { return begin(JsonObject()); }
  bool on_object_end(std::size_t, Error& error) { return end(error); }
  bool on_string_part(Text text, std::size_t, Error&) { return more(text); }
  bool on_string(Text text, std::size_t, Error& error) { return add(take(text), error); }
  bool on_key_part(Text text, std::size_t, Error&) { return more(text); }
  bool on_key(Text text, std::size_t, Error&) {
    open.back().key = take(text);
    return true;
  }
  bool on_number_part(Text text, Error&) { return more(text); }
  bool on_int64(std::int64_t, Text text, Error& error) { return number(text, error); }
  bool on_uint64(std::uint64_t, Text text, Error& error) { return number(text, error); }
  bool on_double(double, Text text, Error& error) { return number(text, error); }
  bool on_bool(bool b, Error& error) { return add(b, error); }
  bool on_null(Error& error) { return add(nullptr, error); }
  bool on_comment_part(Text, Error&) { return true; }
  bool on_comment(Text, Error&) { return true; }

  bool more(Text text) {
    part.append(text.data(), text.size());
    return true;
  }
  bool number(Text text, Error& error) { return add(number_of(take(text)), error); }
};

std::string_view code_for(const theirs::error_code& error) {
  using enum theirs::error;
  if (error == too_deep) return "json-too-deep";
  if (error == incomplete) return "json-ends-early";
  if (error == extra_data) return "json-goes-on";
  const bool is_escape = error == expected_hex_digit || error == illegal_leading_surrogate ||
                         error == illegal_trailing_surrogate || error == expected_utf16_escape;
  return is_escape ? "json-escape" : "no-json";
}

}  // namespace

const Json* Json::find(std::string_view key) const {
  const JsonObject* object = as<JsonObject>();
  if (object == nullptr) return nullptr;
  const auto found = object->find(key);
  return found == object->end() ? nullptr : &found->second;
}

std::expected<Json, JsonError> read_json(std::string_view text) {
  theirs::parse_options options;
  options.max_depth = deepest_json;
  theirs::basic_parser<JsonBuilder> parser(options);
  theirs::error_code error;
  std::size_t read = parser.write_some(false, text.data(), text.size(), error);
  if (!error && read < text.size()) error = theirs::error::extra_data;
  JsonBuilder& builder = parser.handler();
  if (!error) return std::move(builder.root);
  return std::unexpected(
      JsonError{read, builder.problem.empty() ? code_for(error) : builder.problem});
}

}  // namespace banli::text
