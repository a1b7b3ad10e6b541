#include "views/replay.hpp"

#include <algorithm>
#include <charconv>

#include "base/match.hpp"
#include "execution/journal_json.hpp"

namespace banli::views {
namespace {

constexpr std::int32_t last_ms_of_day = 86'400'000 - 1;

std::optional<std::uint64_t> whole_number(std::string_view text) {
  std::uint64_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc() || end != text.data() + text.size()) return {};
  return number;
}

bool is_within(const execution::Entry& entry, const ReplayPoint& until) {
  return match(
      until, [&](Position position) { return entry.position <= position; },
      [&](Instant at) { return entry.time <= at; },
      [&](EntryNumber number) { return entry.number <= number.value; });
}

}  // namespace

std::optional<ReplayPoint> replay_point_from_text(std::string_view text, const Zone& zone) {
  if (text.starts_with('#')) {
    const auto number = whole_number(text.substr(1));
    if (!number) return {};
    return EntryNumber{*number};
  }
  if (const auto position = whole_number(text)) return Position{*position};
  if (const auto instant = instant_from_text(text)) return *instant;
  if (const auto date = date_from_text(text)) return zone.instant(*date, last_ms_of_day);
  std::string with_t(text);
  std::ranges::replace(with_t, ' ', 'T');
  if (const auto wall = date_time_from_text(with_t)) return zone.instant(wall->date, wall->time.ms);
  return {};
}

Replayed replay(runtime::Reader& reader, InstanceId id, const ReplayPoint& until) {
  Replayed replayed;
  replayed.instance.id = id;
  Digest previous{};
  reader.entries(execution::instance_subject(id), 1, [&](const execution::Entry& entry) {
    if (!is_within(entry, until)) return;
    const bool is_sound = entry.previous == previous && execution::hash_of(entry) == entry.hash;
    if (!is_sound && !replayed.broken) replayed.broken = entry.number;
    previous = entry.hash;
    for (const execution::Event& event : execution::read_facts(entry.facts, entry.values).events) {
      replayed.instance.apply(event, {entry.time, entry.actor});
    }
    replayed.entries = entry.number;
    replayed.position = entry.position;
    replayed.time = entry.time;
  });
  return replayed;
}

text::Json to_json(const Replayed& replayed, text::Json instance) {
  text::JsonObject at{{"entries", number_json(replayed.entries)},
                      {"position", number_json(replayed.position.value)},
                      {"time", iso_text(replayed.time)},
                      {"verified", !replayed.broken}};
  if (replayed.broken) at["broken_at"] = number_json(*replayed.broken);
  (*instance.as<text::JsonObject>())["replayed"] = std::move(at);
  return instance;
}

}  // namespace banli::views
