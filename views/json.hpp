// The small shapes that all views share: names with their titles, texts in both languages,
// instants, and null for what is not there.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/bilingual.hpp"
#include "base/time.hpp"
#include "text/json.hpp"

namespace banli::views {

// A thing by its name in files and commands, and what people call it.
struct Titled {
  std::string name;
  Bilingual title;
  bool operator==(const Titled&) const = default;
};

text::Json to_json(const Bilingual& words);            // {"en":…,"zh":…}, null when empty
text::Json to_json(const Titled& titled);              // {"name":…,"title":…}, null when empty
text::Json to_json(const std::optional<Instant>& at);  // 2026-11-22T01:30:00.000Z, or null
text::Json or_null(std::string_view text);             // null when empty
text::Json number_json(std::uint64_t number);

}  // namespace banli::views
