#include "feel/range_text.hpp"

#include <algorithm>
#include <array>

#include "feel/expression.hpp"
#include "feel/passing.hpp"
#include "feel/syntax.hpp"
#include "feel/values.hpp"
#include "feel/vocabulary.hpp"

namespace banli::feel {
namespace {

struct NoHost final : Names {
  std::optional<Value> find(std::string_view) const override { return std::nullopt; }
};

// A literal, one with a minus, or a date or the like made of literals.
bool is_written_out(const Syntax& syntax) {
  constexpr std::array<std::string_view, 5> makers{"date", "time", "date and time", "duration",
                                                   "years and months duration"};
  if (as<Literal>(syntax) != nullptr) return true;
  if (const auto* negation = as<Negation>(syntax)) return is_written_out(*negation->operand);
  const auto* call = as<Call>(syntax);
  if (call == nullptr || std::ranges::find(makers, call->function) == makers.end()) return false;
  return std::ranges::all_of(call->arguments,
                             [](const Child& argument) { return is_written_out(*argument); });
}

// Null for an end that is left out; nothing where it is no value.
std::optional<Value> read_end(std::string_view text) {
  if (text.find_first_not_of(" \t\n") == text.npos) return Value();
  const auto parsed = parse_freely(text, {}, {});
  if (!parsed || !is_written_out(parsed->syntax())) return std::nullopt;
  Value value = evaluate(*parsed, NoHost()).value;
  return value.is_null() ? std::nullopt : std::optional(std::move(value));
}

std::size_t find_dots(std::string_view text) {
  bool quoted = false;
  for (std::size_t i = 0; i + 1 < text.size(); ++i) {
    if (text[i] == '"' && (i == 0 || text[i - 1] != '\\')) quoted = !quoted;
    if (!quoted && text[i] == '.' && text[i + 1] == '.') return i;
  }
  return text.npos;
}

}  // namespace

Value range_from_text(std::string_view text) {
  constexpr std::string_view blanks = " \t\n";
  const std::size_t begin = text.find_first_not_of(blanks);
  if (begin == text.npos) return Null{};
  text = text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
  const std::size_t dots = find_dots(text);
  if (dots == text.npos || dots == 0 || dots + 2 >= text.size()) return Null{};
  const char opening = text.front();
  const char closing = text.back();
  if (std::string_view("[(]").find(opening) == text.npos) return Null{};
  if (std::string_view("])[").find(closing) == text.npos) return Null{};
  const auto low = read_end(text.substr(1, dots - 1));
  const auto high = read_end(text.substr(dots + 2, text.size() - dots - 3));
  if (!low || !high || (low->is_null() && high->is_null())) return Null{};
  const bool bounded = !low->is_null() && !high->is_null();
  if (bounded) {
    const auto order = compare(*low, *high);
    if (!order || *order > 0) return Null{};
  }
  return range_value(*low, opening != '[' || low->is_null(), *high,
                     closing != ']' || high->is_null());
}

}  // namespace banli::feel
