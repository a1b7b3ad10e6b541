// `banli feel eval --stream`: a line in, a line out, in order; a bad line is answered by a problem.
#pragma once

#include "cli/feel/host.hpp"
#include "cli/session.hpp"

namespace banli::cli {

// Numbers by their digits, dates, times and durations by their text, ranges as they are written;
// a function is null.
text::Json result_json(const Value& value);
text::Checked<Context> context_from_json(std::string_view json, text::SourceId source);

// Without its line feed.
std::string answer_line(std::string_view line, const FeelHost& host, Language language);
Exit answer_stream(Session& session);

}  // namespace banli::cli
