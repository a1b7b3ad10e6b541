#include "tests/calendar/zones.hpp"

namespace banli::tests {

std::optional<Zone> hand_made_zone(std::string_view name) {
  const auto second_of = [](std::string_view text) { return instant_from_text(text)->ms / 1000; };
  if (name == "UTC") return Zone();
  if (name == "Shanghai" || name == "Asia/Shanghai") return Zone("Asia/Shanghai", 8 * 3600, {});
  if (name != "Europe") return std::nullopt;
  return Zone("Europe/Hand-made", 3600,
              {{second_of("2026-03-29T01:00Z"), 7200}, {second_of("2026-10-25T01:00Z"), 3600}});
}

}  // namespace banli::tests
