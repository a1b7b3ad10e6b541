#include "graph/node_readers.hpp"
#include "graph/read_arrows.hpp"
#include "graph/read_formula.hpp"
#include "graph/read_limit.hpp"
#include "graph/words.hpp"

namespace banli::graph {
namespace {

struct WayRow {
  std::string_view key;
  Awaited::Kind kind;
};
constexpr WayRow awaited_ways[] = {
    {"after", Awaited::Kind::after},     {"until", Awaited::Kind::until},
    {"message", Awaited::Kind::message}, {"turn", Awaited::Kind::turn},
    {"ended", Awaited::Kind::ended},
};

// The keys stand in the step itself, or in an entry of its `for`.
template <class Find>
std::optional<Awaited> read_awaited(const Find& find, text::Span span, StepReading& reading) {
  std::optional<Awaited> awaited;
  for (const WayRow& row : awaited_ways) {
    const text::Tree* value = find(row.key);
    if (value == nullptr) continue;
    if (awaited) {
      reading.process.tell(value->span, "wait-needs-one-way", {{"step", reading.step.name}});
      continue;
    }
    awaited.emplace();
    awaited->kind = row.kind;
    if (row.kind == Awaited::Kind::after) {
      awaited->after = read_duration(*value, reading.process).value_or(calendar::Duration{});
    } else if (row.kind == Awaited::Kind::message) {
      awaited->message = text::read_name(*value, reading.problems()).value_or("");
    } else {
      awaited->value =
          row.kind == Awaited::Kind::until
              ? read_value(*value, types_of_time(), reading.process)
              : read_value(*value, {feel::Type::of(feel::Type::Kind::string)}, reading.process);
    }
  }
  const text::Tree* key = find("key");
  if (awaited && key != nullptr) {
    if (awaited->kind == Awaited::Kind::message) {
      awaited->value = read_value(*key, types_of_key(), reading.process);
    } else {
      reading.process.tell(key->span, "key-without-message", {{"step", reading.step.name}});
    }
  }
  if (!awaited) reading.process.tell(span, "wait-needs-one-way", {{"step", reading.step.name}});
  return awaited;
}

void read_ways(const text::Tree& ways, StepReading& reading, Wait& wait) {
  for (const text::Tree* item : text::read_list_or_one(ways)) {
    const text::MapReader keys(*item, words::cause, reading.vocabulary(), reading.problems(),
                               "wait");
    if (item->kind != text::Tree::Kind::map) continue;
    auto awaited =
        read_awaited([&](std::string_view key) { return keys.find(key); }, item->span, reading);
    if (!awaited) continue;
    if (const text::Tree* then = keys.find("then")) awaited->then = read_arrows(*then, reading);
    wait.ways.push_back(std::move(*awaited));
  }
}

}  // namespace

Wait read_wait(StepReading& reading) {
  Wait wait;
  if (const text::Tree* ways = reading.find("for")) {
    read_ways(*ways, reading, wait);
    return wait;
  }
  auto awaited = read_awaited([&](std::string_view key) { return reading.find(key); },
                              reading.step.span, reading);
  if (!awaited) return wait;
  awaited->then = read_arrows_or_next("then", reading);
  wait.ways.push_back(std::move(*awaited));
  return wait;
}

}  // namespace banli::graph
