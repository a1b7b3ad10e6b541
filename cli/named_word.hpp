// The words for what the engine names: states, outcomes, acts, kinds of documents. A name that has
// no word, such as an outcome of a process, stands as it is.
#pragma once

#include <string>
#include <string_view>

#include "base/bilingual.hpp"

namespace banli::cli {

std::string named_word(std::string_view name, Language language);     // `superseded`
std::string wait_word(std::string_view kind, Language language);      // `timer`
std::string reason_word(std::string_view reason, Language language);  // `reason-not-there`
std::string act_word(std::string_view act, Language language);        // `take-back` of a history

}  // namespace banli::cli
