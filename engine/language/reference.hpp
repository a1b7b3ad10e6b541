// The tables of the language reference, from the tables that the readers use.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace banli::language {

// What a key means, by its place and English word; empty where nothing is said.
std::string_view meaning_of(std::string_view place, std::string_view key);

// The sections of the reference: `files`, each place, `types`.
std::vector<std::string> reference_sections();
// The Markdown table of a section.
std::string reference_table(std::string_view section);
// A text with `<!-- table: NAME -->` … `<!-- end -->`, each table made anew.
std::string with_tables(std::string_view document);

}  // namespace banli::language
