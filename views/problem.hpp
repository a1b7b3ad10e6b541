// Problems, refusals, faults and codes as the outside sees them, in the reader's language.
#pragma once

#include "text/catalogue.hpp"
#include "text/json.hpp"
#include "text/problem.hpp"
#include "text/refusal.hpp"

namespace banli::views {

// A list of {"code","file","help","line","column","message","severity","text"}.
text::Json to_json(const text::Problems& problems, const text::Sources& sources, Language language);
// {"refusal":{"code","help","message"}}, with the problems of answers that were wrong.
text::Json to_json(const text::Refusal& refusal, const text::Sources& sources, Language language);
text::Json fault_json(std::string_view code, const text::Arguments& arguments, Language language);
text::Json to_json(const text::Code& code);
text::Json to_json(std::span<const text::Code> codes);

}  // namespace banli::views
