// A case as it stood: folded from its entries up to a position of the journal, a moment, or the
// n-th entry of the case, while each entry's hash and its link to the one before are checked.
#pragma once

#include <optional>
#include <string_view>
#include <variant>

#include "execution/instance.hpp"
#include "runtime/store.hpp"
#include "views/site.hpp"

namespace banli::views {

struct EntryNumber {
  std::uint64_t value = 0;
};
using ReplayPoint = std::variant<Position, Instant, EntryNumber>;

// `120`, `#5`, `2026-11-22`, `2026-11-22T09:30` in the zone, or with `Z` or an offset. A date means
// the end of that day.
std::optional<ReplayPoint> replay_point_from_text(std::string_view text, const Zone& zone);

struct Replayed {
  execution::Instance instance;
  std::uint64_t entries = 0;            // folded
  Position position;                    // of the last one
  Instant time;                         // of the last one
  std::optional<std::uint64_t> broken;  // the first entry whose hash or link is wrong
};
Replayed replay(runtime::Reader& reader, InstanceId id, const ReplayPoint& until);

// The case as in views/instance.hpp, and beside it how far it was replayed.
text::Json to_json(const Replayed& replayed, text::Json instance);

}  // namespace banli::views
