// Problems as people see them: place, excerpt, caret (in display widths), code, help, notes.
#pragma once

#include <string>

#include "base/bilingual.hpp"
#include "text/catalogue.hpp"
#include "text/problem.hpp"
#include "text/refusal.hpp"

namespace banli::text {

std::string render(const Problems& problems, const Sources& sources, Language language);
// Of what stands there: keys are named as the file has them.
Voice voice_at(const Span& span, const Sources& sources, Language language);
std::string render(const Refusal& refusal,
                   Language language);  // one sentence, then what to do next

int display_width(std::string_view utf8);                 // by utf8proc; wide characters count 2
std::string pad_right(std::string_view utf8, int width);  // with spaces to a display width

}  // namespace banli::text
