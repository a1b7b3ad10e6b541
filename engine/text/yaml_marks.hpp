// The full-width marks that stand in for marks of YAML, and the problems told about them.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "text/problem.hpp"

namespace banli::text {

// Further ones are not told: whoever reads them corrects the first and asks again.
constexpr std::size_t most_line_problems = 100;

struct FullWidthMark {
  std::string_view written;
  std::string_view meant;
};

// The full-width mark that stands at `at`, if one does.
std::optional<FullWidthMark> full_width_mark_at(std::string_view source, std::size_t at);

// Whether “…” at `at` holds a whole key or value: then the quotes were meant for YAML.
bool is_quoted_whole(std::string_view source, std::size_t at);

// The length of a space at `at` that is none to YAML: full-width, or not breaking; else 0.
std::size_t foreign_space_at(std::string_view source, std::size_t at);

Problem full_width_problem(SourceId id, std::size_t at, const FullWidthMark& mark);
Problem foreign_space_problem(SourceId id, std::size_t at, std::size_t size);
Problem missing_space_problem(SourceId id, std::size_t colon);

// A word as keys are: letters, digits, `-`, `_` and single spaces, not too long. Gives its end.
std::size_t key_word_end(std::string_view source, std::size_t at);

}  // namespace banli::text
