// What the operating system says: who is logged in, the language, the time, chance, and where the
// database lies. The only place of the command line that asks.
#pragma once

#include <chrono>
#include <memory>
#include <string>
#include <string_view>

#include "base/bilingual.hpp"
#include "runtime/door.hpp"

namespace banli::cli {

std::string login_name();
// `zh` or `en` as asked for, else by LC_ALL, LC_MESSAGES or LANG; English where none is set.
Language language_from(std::string_view asked);
std::string database_from_environment();  // BANLI_DB, else banli.db
// How long a command waits for its turn to write: the whole seconds in BANLI_WAIT, else half a
// minute.
std::chrono::seconds patience_from_environment();
runtime::Surroundings surroundings();
std::int32_t local_offset_s(Instant at);  // of the system's own zone

}  // namespace banli::cli
