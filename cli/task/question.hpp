// One field as a question: its label, its options, what an empty answer does; and the answer,
// checked at once.
#pragma once

#include <map>
#include <string>

#include "cli/dialogue.hpp"
#include "cli/session.hpp"
#include "views/record.hpp"

namespace banli::cli {

using WrittenFields = std::map<std::string, std::string>;

// What `written` has for the field was answered before, and an empty answer keeps it.
Dialogue::Reply ask_value(Session& session, Dialogue& dialogue, const views::FieldLine& line,
                          WrittenFields& written);

bool is_preset(const forms::Field& field);
// `1 急  2 缓`; empty where the field has no options.
std::string options_text(const Session& session, const forms::Field& field);
// An answer as `--set` takes it: a path is written `@PATH` there.
std::string as_given(const forms::Field& field, const std::string& typed);
// What is wrong with one answer by itself; an empty one is fine.
text::Problems problems_of(const forms::Field& field, const std::string& answer);
bool is_about(const text::Problems& problems, const views::FieldLine& line);

}  // namespace banli::cli
