#include "text/catalogue.hpp"

#include <algorithm>
#include <vector>

#include "base/check.hpp"
#include "text/catalogue/areas.hpp"
#include "text/utf8.hpp"

namespace banli::text {
namespace {

std::vector<Code> joined_codes() {
  std::vector<Code> joined;
  for (std::span<const Code> area : {yaml_codes,
                                     json_codes,
                                     keys_codes,
                                     feel_codes,
                                     calendar_codes,
                                     office_codes,
                                     forms_codes,
                                     answers_codes,
                                     language_codes,
                                     graph_codes,
                                     graph_people_codes,
                                     graph_scopes_codes,
                                     graph_data_codes,
                                     soundness_codes,
                                     execution_codes,
                                     execution_approvals_codes,
                                     execution_waits_codes,
                                     runtime_codes,
                                     runtime_waits_codes,
                                     desks_codes,
                                     files_codes,
                                     storage_codes,
                                     reasons_codes,
                                     tables_codes,
                                     picture_codes,
                                     scenario_codes,
                                     cli_codes}) {
    joined.insert(joined.end(), area.begin(), area.end());
  }
  std::ranges::sort(joined, {}, &Code::code);
  const auto twice = std::ranges::adjacent_find(joined, {}, &Code::code);
  if (twice != joined.end()) throw Bug("code in two tables: " + std::string(twice->code));
  return joined;
}

const Words& words_in(const Code& code, Language language) {
  return language == Language::chinese ? code.zh : code.en;
}

const std::string* find_argument(const Arguments& arguments, std::string_view name) {
  for (const auto& [key, value] : arguments) {
    if (key == name) return &value;
  }
  return nullptr;
}

bool has_all_names(std::string_view text, const Arguments& arguments) {
  for (std::size_t open = text.find('{'); open != text.npos; open = text.find('{', open + 1)) {
    const std::size_t close = text.find('}', open);
    const std::string_view name = text.substr(open + 1, close - open - 1);
    const bool is_name =
        close != text.npos && !name.empty() && name.find_first_of(" {`") == name.npos;
    if (is_name && find_argument(arguments, name) == nullptr) return false;
  }
  return true;
}

// Of several lines the first whose names are all given, else the last.
std::string_view fitting_line(std::string_view lines, const Arguments& arguments) {
  while (true) {
    const std::size_t end = lines.find('\n');
    const std::string_view line = lines.substr(0, end);
    if (end == lines.npos || has_all_names(line, arguments)) return line;
    lines.remove_prefix(end + 1);
  }
}

}  // namespace

std::span<const Code> all_codes() {
  static const std::vector<Code> codes = joined_codes();
  return codes;
}

const Code* find_code(std::string_view code) {
  const std::span<const Code> codes = all_codes();
  const auto found = std::ranges::lower_bound(codes, code, {}, &Code::code);
  return found != codes.end() && found->code == code ? &*found : nullptr;
}

std::string fill_in(std::string_view text, const Arguments& arguments) {
  std::string out;
  while (!text.empty()) {
    const std::size_t open = std::min(text.find('{'), text.size());
    out += text.substr(0, open);
    text.remove_prefix(open);
    if (text.empty()) break;
    const std::size_t close = text.find('}');
    const std::string* value =
        close == text.npos ? nullptr : find_argument(arguments, text.substr(1, close - 1));
    const std::size_t taken = value == nullptr ? 1 : close + 1;
    out += value == nullptr ? std::string(text.substr(0, 1)) : printable(*value);
    text.remove_prefix(taken);
  }
  return out;
}

namespace {

// The pieces between backticks stand at odd places.
std::vector<std::string_view> pieces_of(std::string_view text) {
  std::vector<std::string_view> pieces;
  for (std::size_t tick = text.find('`'); tick != text.npos; tick = text.find('`')) {
    pieces.push_back(text.substr(0, tick));
    text.remove_prefix(tick + 1);
  }
  pieces.push_back(text);
  return pieces;
}

bool names_an_argument(std::string_view piece) {
  for (std::size_t open = piece.find('{'); open != piece.npos; open = piece.find('{', open + 1)) {
    const std::size_t end = piece.find_first_not_of("abcdefghijklmnopqrstuvwxyz_-", open + 1);
    if (end != piece.npos && end > open + 1 && piece[end] == '}') return true;
  }
  return false;
}

bool begins_in_chinese(std::string_view piece) {
  return !piece.empty() && code_point_at(piece, 0).value >= 0x2E80;
}

bool is_key(const std::vector<std::string_view>& pieces, std::size_t at) {
  return at % 2 == 1 && !names_an_argument(pieces[at]);
}

std::vector<std::string_view> keys_in(std::string_view text) {
  const std::vector<std::string_view> pieces = pieces_of(text);
  std::vector<std::string_view> keys;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (is_key(pieces, i)) keys.push_back(pieces[i]);
  }
  return keys;
}

// The sentence, with the keys that the other language has in the same places.
std::string with_keys_of(std::string_view text, std::string_view other) {
  const std::vector<std::string_view> keys = keys_in(other);
  if (keys_in(text).size() != keys.size()) return std::string(text);
  const std::vector<std::string_view> pieces = pieces_of(text);
  std::string out;
  auto key = keys.begin();
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (i > 0) out += '`';
    if (!is_key(pieces, i)) {
      out += pieces[i];
      continue;
    }
    const bool is_other = begins_in_chinese(pieces[i]) != begins_in_chinese(*key);
    out += is_other ? *key : pieces[i];  // else it is an example, or the same in both
    ++key;
  }
  return out;
}

std::string said(std::string_view code, const Arguments& arguments, Voice voice,
                 std::string_view Words::* part) {
  const Code* row = find_code(code);
  if (row == nullptr) return {};
  const auto line_in = [&](Language language) {
    return fitting_line(words_in(*row, language).*part, arguments);
  };
  const std::string_view line = line_in(voice.language);
  if (voice.keys == voice.language) return fill_in(line, arguments);
  return fill_in(with_keys_of(line, line_in(voice.keys)), arguments);
}

}  // namespace

std::string message(std::string_view code, const Arguments& arguments, Voice voice) {
  return find_code(code) == nullptr ? std::string(code)
                                    : said(code, arguments, voice, &Words::message);
}

std::string help(std::string_view code, const Arguments& arguments, Voice voice) {
  return said(code, arguments, voice, &Words::help);
}

std::string message(std::string_view code, const Arguments& arguments, Language language) {
  return message(code, arguments, Voice{language, language});
}

std::string help(std::string_view code, const Arguments& arguments, Language language) {
  return help(code, arguments, Voice{language, language});
}

}  // namespace banli::text
