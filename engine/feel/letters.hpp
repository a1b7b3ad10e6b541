// Code points as the lexer sees them: what may stand in a name, and what people type who write
// Chinese and mean ASCII.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace banli::feel {

struct Letter {  // one code point of a text; a broken byte is a letter of its own
  char32_t point = 0;
  std::size_t size = 1;
};

Letter first_letter(std::string_view utf8);
bool is_name_start(char32_t point);
bool is_name_part(char32_t point);
void append_utf8(std::string& out, char32_t point);

// What was meant by `，`, `＞`, `≥` or a full-width digit or letter; empty if it is none of them.
std::string ascii_meant_by(char32_t point);
bool is_chinese_quote(char32_t point);

// Substrings by code points, as FEEL counts them.
std::size_t count_letters(std::string_view utf8);
std::string_view substring(std::string_view utf8, std::size_t start, std::size_t length);

}  // namespace banli::feel
