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

std::string message(std::string_view code, const Arguments& arguments, Language language) {
  const Code* row = find_code(code);
  return row == nullptr
             ? std::string(code)
             : fill_in(fitting_line(words_in(*row, language).message, arguments), arguments);
}

std::string help(std::string_view code, const Arguments& arguments, Language language) {
  const Code* row = find_code(code);
  return row == nullptr
             ? std::string()
             : fill_in(fitting_line(words_in(*row, language).help, arguments), arguments);
}

}  // namespace banli::text
