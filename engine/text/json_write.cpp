#include <array>
#include <charconv>

#include "base/check.hpp"
#include "base/match.hpp"
#include "text/json.hpp"

namespace banli::text {
namespace {

constexpr std::int64_t exact_limit = std::int64_t{1} << 53;

// For each byte: 0 where it is written as it is, else the letter behind the backslash.
constexpr std::array<char, 256> escape_letters = [] {
  std::array<char, 256> letters{};
  for (int c = 0; c < 0x20; ++c) letters[static_cast<std::size_t>(c)] = 'u';
  letters['\b'] = 'b';
  letters['\t'] = 't';
  letters['\n'] = 'n';
  letters['\f'] = 'f';
  letters['\r'] = 'r';
  letters['"'] = '"';
  letters['\\'] = '\\';
  return letters;
}();

void append_escape(std::string& out, unsigned char byte) {
  constexpr std::string_view digits = "0123456789abcdef";
  const char letter = escape_letters[byte];
  out += '\\';
  out += letter;
  if (letter != 'u') return;
  out += "00";
  out += digits[byte >> 4];
  out += digits[byte & 15];
}

void append_integer(std::string& out, std::int64_t n) {
  BANLI_CHECK(n < exact_limit && n > -exact_limit);
  std::array<char, 24> digits;
  const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), n);
  out.append(digits.data(), written.ptr);
}

class JsonWriter {
 public:
  enum class Layout { canonical, pretty };
  JsonWriter(std::string& out, Layout layout) : out_(out), layout_(layout) {}

  void write(const Json& json) {
    match(
        json.any(), [&](std::nullptr_t) { out_ += "null"; },
        [&](bool b) { out_ += b ? "true" : "false"; },
        [&](std::int64_t n) { append_integer(out_, n); },
        [&](const Json::Digits& digits) { out_ += digits.text; },
        [&](const std::string& text) { append_json_string(out_, text); },
        [&](const JsonArray& array) { write_array(array); },
        [&](const JsonObject& object) { write_object(object); });
  }

 private:
  void write_array(const JsonArray& array) {
    out_ += '[';
    ++depth_;
    for (std::size_t i = 0; i < array.size(); ++i) {
      separate(i == 0);
      write(array[i]);
    }
    close(']', array.empty());
  }

  void write_object(const JsonObject& object) {
    out_ += '{';
    ++depth_;
    bool is_first = true;
    for (const auto& [key, member] : object) {
      separate(is_first);
      is_first = false;
      append_json_string(out_, key);
      out_ += layout_ == Layout::pretty ? ": " : ":";
      write(member);
    }
    close('}', object.empty());
  }

  void separate(bool is_first) {
    if (!is_first) out_ += ',';
    break_line();
  }

  void close(char bracket, bool is_empty) {
    --depth_;
    if (!is_empty) break_line();
    out_ += bracket;
  }

  void break_line() {
    if (layout_ == Layout::canonical) return;
    out_ += '\n';
    out_.append(2 * depth_, ' ');
  }

  std::string& out_;
  Layout layout_;
  std::size_t depth_ = 0;
};

}  // namespace

void append_json_string(std::string& out, std::string_view utf8) {
  out += '"';
  std::size_t begin = 0;
  for (std::size_t at = 0; at < utf8.size(); ++at) {
    const auto byte = static_cast<unsigned char>(utf8[at]);
    if (escape_letters[byte] == 0) continue;
    out.append(utf8, begin, at - begin);
    append_escape(out, byte);
    begin = at + 1;
  }
  out.append(utf8, begin, utf8.size() - begin);
  out += '"';
}

std::string write_json(const Json& json) {
  std::string out;
  JsonWriter(out, JsonWriter::Layout::canonical).write(json);
  return out;
}

std::string write_json_pretty(const Json& json) {
  std::string out;
  JsonWriter(out, JsonWriter::Layout::pretty).write(json);
  return out;
}

}  // namespace banli::text
