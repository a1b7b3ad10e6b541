// matches, replace and split. Patterns are those of XPath as far as RE2 can search them in linear
// time: what refers back to a group is none, and gives null.
#include <re2/re2.h>

#include <memory>

#include "feel/functions/functions.hpp"
#include "feel/letters.hpp"

namespace banli::feel {
namespace {

using Kind = Type::Kind;

constexpr std::size_t steps_to_compile = 200;
constexpr std::int64_t memory_of_a_pattern = 1 << 20;

// `x`: blanks in a pattern mean nothing, except in brackets.
std::string without_blanks(std::string_view pattern) {
  std::string out;
  int brackets = 0;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const char c = pattern[i];
    if (c == '\\' && i + 1 < pattern.size()) {
      out += c;
      out += pattern[++i];
      continue;
    }
    brackets += c == '[' ? 1 : c == ']' && brackets > 0 ? -1 : 0;
    const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r';
    if (!blank || brackets > 0) out += c;
  }
  return out;
}

// `\i` and `\c` are XML's letters of names; RE2 has no words for them.
std::string as_re2(std::string_view pattern) {
  std::string out;
  bool in_brackets = false;
  for (std::size_t i = 0; i < pattern.size(); ++i) {
    const char c = pattern[i];
    const char escaped = c == '\\' && i + 1 < pattern.size() ? pattern[i + 1] : '\0';
    if (c == '[') in_brackets = true;
    if (c == ']') in_brackets = false;
    if (escaped == 'i' || escaped == 'c') {
      const std::string_view letters = escaped == 'i' ? "_:\\p{L}" : "-._:\\p{L}\\p{N}\\p{M}";
      out += in_brackets ? std::string(letters) : "[" + std::string(letters) + "]";
      ++i;
    } else if (escaped != '\0') {
      out += c;
      out += escaped;
      ++i;
    } else {
      out += c;
    }
  }
  return out;
}

// What has no meaning in XPath although RE2 knows one: `(?…`, `\A`, `\Q`, `\b` and the like.
bool is_foreign(std::string_view pattern) {
  constexpr std::string_view known = "nrt\\|.?*+(){}-[]^$sSdDwWiIcCpP";
  for (std::size_t i = 0; i + 1 < pattern.size(); ++i) {
    if (pattern[i] == '\\') {
      ++i;
      if (known.find(pattern[i]) == known.npos) return true;
    }
    if (pattern[i] == '(' && pattern[i + 1] == '?' && pattern.substr(i, 3) != "(?:") return true;
  }
  return false;
}

struct Pattern {
  std::string written;
  std::string flags;
  std::unique_ptr<re2::RE2> compiled;
};

std::unique_ptr<re2::RE2> compile(std::string_view written, std::string_view flags) {
  std::string text;
  bool literal = false;
  for (const char flag : flags) {
    if (std::string_view("smixq").find(flag) == std::string_view::npos) return nullptr;
    literal = literal || flag == 'q';
    if (flag == 's' || flag == 'm' || flag == 'i') text += std::string("(?") + flag + ")";
  }
  if (!literal && is_foreign(written)) return nullptr;
  const bool extended = flags.find('x') != flags.npos && !literal;
  const std::string pattern = extended ? without_blanks(written) : std::string(written);
  text += literal ? re2::RE2::QuoteMeta(pattern) : as_re2(pattern);
  re2::RE2::Options options;
  options.set_log_errors(false);
  options.set_max_mem(memory_of_a_pattern);
  auto compiled = std::make_unique<re2::RE2>(text, options);
  return compiled->ok() ? std::move(compiled) : nullptr;
}

// The pattern last asked for is kept: a loop asks for the same again and again.
const re2::RE2* pattern_of(const Arguments& arguments, std::size_t flags_at, Machine& machine) {
  static thread_local Pattern last;
  const auto* written = argument<std::string>(arguments, 1);
  const auto* given_flags = argument<std::string>(arguments, flags_at);
  const bool has_flags = arguments.size() > flags_at && !arguments[flags_at].is_null();
  if (written == nullptr || (has_flags && given_flags == nullptr)) return nullptr;
  const std::string flags = given_flags == nullptr ? "" : *given_flags;
  if (last.written != *written || last.flags != flags || last.compiled == nullptr) {
    if (!machine.charge(steps_to_compile)) return nullptr;
    last = {*written, flags, compile(*written, flags)};
  }
  return last.compiled.get();
}

Value matches(const Arguments& arguments, Machine& machine) {
  const auto* text = argument<std::string>(arguments, 0);
  const re2::RE2* pattern = pattern_of(arguments, 2, machine);
  if (text == nullptr || pattern == nullptr) return Null{};
  return re2::RE2::PartialMatch(*text, *pattern);
}

using Groups = std::vector<re2::StringPiece>;

// `$1` is what the first group matched, `\$` and `\\` the sign itself; false where it is neither.
bool append_replacement(std::string& out, std::string_view replacement, const Groups& groups) {
  for (std::size_t i = 0; i < replacement.size(); ++i) {
    const char c = replacement[i];
    const char next = i + 1 < replacement.size() ? replacement[i + 1] : '\0';
    if (c == '\\') {
      if (next != '\\' && next != '$') return false;
      out += next;
      ++i;
    } else if (c == '$') {
      if (next < '0' || next > '9') return false;
      std::size_t group = 0;
      std::size_t digits = 0;
      for (std::size_t at = i + 1; at < replacement.size(); ++at, ++digits) {
        const char digit = replacement[at];
        const bool is_digit = digit >= '0' && digit <= '9';
        const std::size_t longer = group * 10 + static_cast<std::size_t>(digit - '0');
        if (!is_digit || (digits > 0 && longer >= groups.size())) break;
        group = longer;
      }
      if (group < groups.size()) out.append(groups[group].data(), groups[group].size());
      i += digits;
    } else {
      out += c;
    }
  }
  return true;
}

// Calls `visit` for each match with what stands before it; gives what stands behind the last.
template <class Visit>
std::optional<std::string_view> for_each_match(std::string_view text, const re2::RE2& pattern,
                                               const Visit& visit) {
  Groups groups(static_cast<std::size_t>(pattern.NumberOfCapturingGroups()) + 1);
  const re2::StringPiece all(text.data(), text.size());
  std::size_t behind = 0;
  std::size_t at = 0;
  while (at <= text.size() && pattern.Match(all, at, text.size(), re2::RE2::UNANCHORED,
                                            groups.data(), static_cast<int>(groups.size()))) {
    const auto begin = static_cast<std::size_t>(groups[0].data() - text.data());
    const std::size_t size = groups[0].size();
    if (!visit(text.substr(behind, begin - behind), groups)) return std::nullopt;
    behind = begin + size;
    at =
        size > 0 ? behind : begin + std::max<std::size_t>(first_letter(text.substr(begin)).size, 1);
  }
  return text.substr(behind);
}

Value replaced(const Arguments& arguments, Machine& machine) {
  const auto* text = argument<std::string>(arguments, 0);
  const auto* replacement = argument<std::string>(arguments, 2);
  const re2::RE2* pattern = pattern_of(arguments, 3, machine);
  if (text == nullptr || replacement == nullptr || pattern == nullptr) return Null{};
  if (re2::RE2::FullMatch("", *pattern)) return Null{};  // it would match everywhere
  const auto* flags = argument<std::string>(arguments, 3);
  const bool literal = flags != nullptr && flags->find('q') != flags->npos;
  std::string out;
  const auto rest = for_each_match(*text, *pattern, [&](auto before, const Groups& groups) {
    const std::size_t size = out.size();
    out += before;
    const bool fits = literal || append_replacement(out, *replacement, groups);
    if (literal) out += *replacement;
    return fits && machine.charge((out.size() - size) / 64);
  });
  return rest ? Value(out + std::string(*rest)) : Value();
}

Value split(const Arguments& arguments, Machine& machine) {
  const auto* text = argument<std::string>(arguments, 0);
  const re2::RE2* pattern = pattern_of(arguments, 2, machine);
  if (text == nullptr || pattern == nullptr) return Null{};
  List parts;
  const auto rest = for_each_match(*text, *pattern, [&](auto before, const Groups& groups) {
    if (!groups[0].empty()) parts.emplace_back(before);
    return !groups[0].empty() && machine.charge(1);
  });
  if (!rest) return Null{};
  parts.emplace_back(*rest);
  return parts;
}

}  // namespace

std::vector<BuiltIn> pattern_functions() {
  const Type text = Type::of(Kind::string);
  const std::vector<Kind> three(3, Kind::string);
  const std::vector<Kind> four(4, Kind::string);
  return {
      fixed("matches", "input, pattern, flags", three, 2, Type::of(Kind::boolean), matches),
      fixed("replace", "input, pattern, replacement, flags", four, 3, text, replaced),
      fixed("split", "string, delimiter", {Kind::string, Kind::string}, 2, Type::list_of(text),
            split),
  };
}

}  // namespace banli::feel
