// What notices say. A text is shipped for each kind of notice; an organisation may write its own
// under `notices:`. Names in braces, in either vocabulary, are filled in when a notice is sent.
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "base/bilingual.hpp"
#include "text/problem.hpp"
#include "text/tree.hpp"

namespace banli::office {

using NoticeTexts = std::map<std::string, Bilingual, std::less<>>;  // by `urged`, `cc` …
using Placeholders = std::map<std::string_view, std::string>;       // by their English names

// A name in braces that nothing stands for is a Problem: in one text or a block with two.
void check_placeholders(const text::Tree& written, text::Problems& problems);

// The office's own text, else the shipped one; empty for what is no kind of notice.
Bilingual text_of_notice(const NoticeTexts& own, std::string_view what);

// A name that is not among the placeholders stays as it is written.
std::string filled_in(std::string_view text, const Placeholders& placeholders);

}  // namespace banli::office
