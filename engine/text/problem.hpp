// A Problem: a definition or an answer is wrong at a span. Problems come all at once. The words in
// both languages stand in the catalogue under the code; a Problem carries only what fills them in.
#pragma once

#include <expected>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "text/source.hpp"

namespace banli::text {

using Arguments = std::vector<std::pair<std::string, std::string>>;  // {step} → its value

enum class Severity { error, warning };

struct Note {  // a second place that belongs to the problem, with words of the catalogue
  std::string code;
  Span span;
  Arguments arguments;
};

struct Problem {
  std::string code;  // kebab-case, in the catalogue
  Severity severity = Severity::error;
  Span span;
  Arguments arguments;
  std::vector<Note> notes;
};

using Problems = std::vector<Problem>;
template <class T>
using Checked = std::expected<T, Problems>;

inline Problem error_at(Span span, std::string code, Arguments arguments = {}) {
  return {std::move(code), Severity::error, span, std::move(arguments), {}};
}
inline Problem warning_at(Span span, std::string code, Arguments arguments = {}) {
  return {std::move(code), Severity::warning, span, std::move(arguments), {}};
}
inline bool has_errors(const Problems& problems) {
  for (const Problem& problem : problems) {
    if (problem.severity == Severity::error) return true;
  }
  return false;
}

}  // namespace banli::text
