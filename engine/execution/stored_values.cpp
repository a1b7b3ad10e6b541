#include "execution/stored_values.hpp"

#include <cstdint>

namespace banli::execution {
namespace {

bool is_lower_hex(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); }

std::uint8_t hex_value(char c) {
  return static_cast<std::uint8_t>(c <= '9' ? c - '0' : c - 'a' + 10);
}

bool take(std::string_view& text, std::string_view expected) {
  if (!text.starts_with(expected)) return false;
  text.remove_prefix(expected.size());
  return true;
}

std::optional<std::string_view> take_hex(std::string_view& text) {
  std::size_t length = 0;
  while (length < text.size() && is_lower_hex(text[length])) ++length;
  if (length == 0 || length % 2 != 0) return {};
  const std::string_view digits = text.substr(0, length);
  text.remove_prefix(length);
  return digits;
}

// Behind the closing quote of a string that begins at `at`.
std::size_t behind_string(std::string_view text, std::size_t at) {
  for (++at; at < text.size() && text[at] != '"'; ++at) {
    if (text[at] == '\\') ++at;
  }
  return at + 1;
}

// The JSON value up to the brace that closes what it stands in.
std::optional<std::string_view> take_value(std::string_view& text) {
  int depth = 0;
  for (std::size_t at = 0; at < text.size();) {
    const char c = text[at];
    if (c == '}' && depth == 0) {
      if (at == 0) return {};
      const std::string_view value = text.substr(0, at);
      text.remove_prefix(at);
      return value;
    }
    if (c == '{' || c == '[') ++depth;
    if (c == '}' || c == ']') --depth;
    at = c == '"' ? behind_string(text, at) : at + 1;
  }
  return {};
}

std::optional<StoredValue> take_stored(std::string_view& text) {
  if (!take(text, "\"")) return {};
  const auto digest = take_hex(text);
  if (!digest || digest->size() != 64 || !take(text, "\":{\"s\":\"")) return {};
  const auto salt = take_hex(text);
  if (!salt || !take(text, "\",\"v\":")) return {};
  const auto value = take_value(text);
  if (!value || !take(text, "}")) return {};
  return StoredValue{.digest = *digest, .salt = *salt, .value = *value};
}

}  // namespace

std::optional<std::vector<StoredValue>> stored_values(std::string_view values) {
  std::vector<StoredValue> found;
  if (values.empty()) return found;
  if (!take(values, "{")) return {};
  do {
    const auto one = take_stored(values);
    if (!one || (!found.empty() && found.back().digest >= one->digest)) return {};
    found.push_back(*one);
  } while (take(values, ","));
  if (values != "}") return {};
  return found;
}

std::optional<Digest> digest_of(const StoredValue& value) {
  std::string bytes;
  if (value.salt.size() % 2 != 0) return {};
  for (std::size_t i = 0; i < value.salt.size(); i += 2) {
    if (!is_lower_hex(value.salt[i]) || !is_lower_hex(value.salt[i + 1])) return {};
    bytes += static_cast<char>(hex_value(value.salt[i]) * 16 + hex_value(value.salt[i + 1]));
  }
  bytes += value.value;
  return sha256(bytes);
}

}  // namespace banli::execution
