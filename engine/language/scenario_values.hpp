// What the entries of a scenario share: words with their places, moments, values by name.
#pragma once

#include "language/scenario.hpp"

namespace banli::language {

// Nothing, with a Problem, where the tree is no scalar.
std::optional<Said> read_said(const text::Tree& tree, text::Problems& problems);
// A scalar, or a list of them.
std::vector<Said> read_all_said(const text::Tree& tree, text::Problems& problems);
// `2026-11-22 09:30`, or a day.
std::optional<SaidMoment> read_moment(const text::Tree& tree, text::Problems& problems);
// Texts, lists of texts, and lists of rows, which are maps of texts; by names.
std::vector<SaidValue> read_values(const text::Tree& map, text::Problems& problems);

// `expect:` with its keys.
Expecting read_expectation(const text::Tree& map, text::Vocabulary vocabulary,
                           text::Problems& problems);

}  // namespace banli::language
