#include <algorithm>

#include "forms/read_field.hpp"
#include "graph/read_formula.hpp"
#include "graph/read_limit.hpp"
#include "graph/read_people.hpp"
#include "graph/read_process.hpp"
#include "graph/read_stages.hpp"
#include "graph/words.hpp"

namespace banli::graph {
namespace {

std::optional<std::size_t> find_lane(const language::Definition& definition,
                                     std::string_view name) {
  const auto lane = std::ranges::find(definition.lanes, name, &language::Lane::name);
  if (lane == definition.lanes.end()) return std::nullopt;
  return static_cast<std::size_t>(lane - definition.lanes.begin());
}

// The lane that records what an outside party says is inside itself.
std::optional<std::size_t> read_recording_lane(const language::Lane& lane, Reading& reading) {
  const auto recording = find_lane(reading.definition, lane.outside);
  if (!recording) {
    reading.tell(lane.outside_span, "unknown-lane", {{"name", lane.outside}});
  } else if (!reading.definition.lanes[*recording].outside.empty()) {
    reading.tell(lane.outside_span, "recording-lane-outside",
                 {{"lane", lane.name}, {"name", lane.outside}});
  }
  return recording;
}

void read_lanes(Reading& reading) {
  for (const language::Lane& written : reading.definition.lanes) {
    Lane lane{written.name, written.title, written.role, std::nullopt};
    if (lane.role.empty()) lane.role = lane.name;
    if (!written.outside.empty()) {
      lane.outside = read_recording_lane(written, reading);
    } else if (!written.who) {
      check_role(role_source(lane.role, written.role_span), reading);
    }
    reading.builder.process().lanes.push_back(std::move(lane));
  }
}

// Only at times: whoever starts a case otherwise says what it is about.
std::optional<EachOf> read_start_each(const text::Tree& tree, const language::StartWay& way,
                                      Reading& reading) {
  if (way.kind != language::StartWay::Kind::every) {
    reading.tell(tree.span, "start-each-without-time");
    return std::nullopt;
  }
  const text::MapReader keys(tree, words::turns, reading.vocabulary(), reading.problems,
                             "for each");
  if (tree.kind != text::Tree::Kind::map) return std::nullopt;
  const text::Tree* in = keys.find("in");
  const text::Tree* as = keys.find("as");
  if (in == nullptr || as == nullptr) {
    reading.tell(tree.span, "start-each-needs-list");
    return std::nullopt;
  }
  return EachOf{read_value(*in, reading),
                text::read_field_name(*as, reading.problems).value_or("")};
}

void read_occasion(const language::StartWay& way, Reading& reading) {
  Occasion occasion;
  occasion.span = way.span;
  if (way.kind == language::StartWay::Kind::every) {
    const auto every = read_every(way.value, reading);
    if (!every) return;
    occasion.every = *every;
  } else {
    const bool is_message = way.kind == language::StartWay::Kind::message;
    occasion.kind = is_message ? Occasion::Kind::message : Occasion::Kind::called;
    occasion.name = text::read_name(way.value, reading.problems).value_or("");
    const text::WordRow& any = words::caller[0];
    if (!is_message && occasion.name == any.word_in(reading.vocabulary())) occasion.name = any.en;
  }
  if (way.each) occasion.each = read_start_each(*way.each, way, reading);
  reading.builder.process().occasions.push_back(std::move(occasion));
}

void read_starters(Reading& reading) {
  for (const language::StartWay& way : reading.definition.start) {
    if (way.kind != language::StartWay::Kind::by) {
      read_occasion(way, reading);
      continue;
    }
    if (way.each) read_start_each(*way.each, way, reading);
    for (Source& source : read_people(way.value, reading)) {
      reading.builder.process().starters.push_back(std::move(source));
    }
  }
}

// Whoever reads a case does so at any time: only what is known without a step can say who.
void read_readers(Reading& reading) {
  if (!reading.definition.visible_to) return;
  for (Source& source : read_people(*reading.definition.visible_to, reading)) {
    const bool is_known = source.kind == Source::Kind::role ||
                          source.kind == Source::Kind::each_of_role ||
                          source.kind == Source::Kind::starter;
    if (!is_known) reading.tell(source.span, "readers-not-known");
    reading.builder.process().readers.push_back(std::move(source));
  }
}

// A pattern, or `{pattern, at: step}`; the step is looked up when the steps are known.
void read_number(Reading& reading) {
  Process& process = reading.builder.process();
  process.number = office::NumberPattern::of_process(process.name);
  const auto& written = reading.definition.number;
  if (!written) return;
  const text::Tree* pattern = &*written;
  if (written->kind == text::Tree::Kind::map) {
    const text::MapReader map(*written, words::number, reading.vocabulary(), reading.problems,
                              "number");
    pattern = map.find("pattern");
    if (pattern == nullptr) return;
  }
  if (!text::read_text(*pattern, reading.problems)) return;
  auto number = office::NumberPattern::from_text(pattern->text, pattern->span);
  if (number) {
    process.number = std::move(*number);
    return;
  }
  for (text::Problem& problem : number.error()) reading.problems.push_back(std::move(problem));
}

void read_owner(Reading& reading) {
  if (!reading.definition.owner) return;
  const text::Tree& owner = *reading.definition.owner;
  if (!text::read_text(owner, reading.problems)) return;
  reading.builder.process().owner = owner.text;
  check_role(role_source(owner.text, owner.span), reading);
}

Withdraw withdraw_of(std::string_view word) {
  if (word == "never") return Withdraw::never;
  return word == "any time" ? Withdraw::any_time : Withdraw::before_first_decision;
}

void read_case_fields(Reading& reading) {
  if (!reading.definition.fields) return;
  Process& process = reading.builder.process();
  for (const text::Pair& pair : text::read_pairs(*reading.definition.fields, reading.problems)) {
    auto field =
        forms::read_field(pair, forms::FieldPlace::data, reading.vocabulary(), reading.problems);
    if (field) process.fields.push_back({field->name, std::move(*field)});
  }
}

}  // namespace

void read_settings(Reading& reading) {
  const language::Definition& definition = reading.definition;
  Process& process = reading.builder.process();
  process.name = definition.name;
  process.title = definition.title;
  process.source = definition.source;
  process.note = definition.note;
  read_owner(reading);
  if (definition.calendar) {
    process.calendar = text::read_name(*definition.calendar, reading.problems).value_or("");
  }
  read_number(reading);
  if (definition.withdraw) {
    const auto word = text::read_word(*definition.withdraw, words::withdraw, reading.vocabulary(),
                                      reading.problems);
    if (word) process.withdraw = withdraw_of(*word);
  }
  read_lanes(reading);
  read_case_fields(reading);
  read_starters(reading);
  read_readers(reading);
}

}  // namespace banli::graph
