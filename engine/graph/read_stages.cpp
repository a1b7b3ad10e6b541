#include "graph/read_stages.hpp"

#include <algorithm>

#include "graph/read_arrows.hpp"
#include "graph/read_formula.hpp"
#include "graph/read_limit.hpp"
#include "graph/read_people.hpp"
#include "graph/words.hpp"

namespace banli::graph {
namespace {

struct CauseRow {
  std::string_view key;
  Cause::Kind kind;
};
constexpr CauseRow causes[] = {
    {"overdue", Cause::Kind::overdue},     {"before due", Cause::Kind::before_due},
    {"after", Cause::Kind::after},         {"every", Cause::Kind::every},
    {"message", Cause::Kind::message},     {"error", Cause::Kind::error},
    {"condition", Cause::Kind::condition},
};
constexpr std::string_view effects[] = {"urge",  "escalate", "hand to", "notify",
                                        "start", "answer",   "then",    "also"};

class StageReader {
 public:
  StageReader(const text::Tree& tree, StepReading& reading)
      : tree_(tree),
        reading_(reading),
        keys_(tree, words::stage, reading.vocabulary(), reading.problems(), "stage") {}

  std::optional<Stage> read() {
    stage_.span = tree_.span;
    if (tree_.kind != text::Tree::Kind::map || !read_cause()) return std::nullopt;
    read_repeating();
    read_people_of("urge", stage_.urge);
    read_people_of("escalate", stage_.escalate);
    read_people_of("hand to", stage_.hand_to);
    read_people_of("notify", stage_.notify);
    if (const text::Tree* slip = keys_.find("slip")) stage_.slip = name_in(*slip);
    if (const text::Tree* start = keys_.find("start")) stage_.start = name_in(*start);
    if (const text::Tree* with = keys_.find("with")) {
      stage_.with = read_handed(*with, reading_.process);
    }
    if (const text::Tree* answer = keys_.find("answer")) stage_.answer = text_in(*answer);
    if (const text::Tree* then = keys_.find("then")) read_then(*then);
    const bool has_effect =
        std::ranges::any_of(effects, [&](std::string_view effect) { return keys_.has(effect); });
    if (!has_effect) tell(tree_.span, "stage-without-effect");
    return std::move(stage_);
  }

  const text::Tree* also() const { return keys_.find("also"); }

 private:
  void tell(text::Span span, std::string code) {
    reading_.process.tell(span, std::move(code), {{"step", reading_.step.name}});
  }
  std::string text_in(const text::Tree& tree) {
    return text::read_text(tree, reading_.problems()).value_or("");
  }
  std::string name_in(const text::Tree& tree) {
    return text::read_name(tree, reading_.problems()).value_or("");
  }

  bool read_cause() {
    const text::Tree* found = nullptr;
    for (const CauseRow& row : causes) {
      const text::Tree* value = keys_.find(row.key);
      if (value == nullptr) continue;
      if (found != nullptr) tell(keys_.key(row.key)->span, "stage-with-two-causes");
      found = value;
      stage_.cause.kind = row.kind;
      read_cause_value(*value);
    }
    if (found == nullptr) tell(tree_.span, "stage-without-cause");
    return found != nullptr;
  }

  void read_cause_value(const text::Tree& value) {
    Cause& cause = stage_.cause;
    using enum Cause::Kind;
    switch (cause.kind) {
      case overdue:
      case before_due:
      case after:
        if (const auto within = read_duration(value, reading_.process)) cause.within = *within;
        break;
      case every:
        if (const auto each = read_every(value, reading_.process)) cause.every = *each;
        break;
      case message:
      case error:
        cause.name = name_in(value);
        break;
      case condition:
        cause.value = read_when(value, reading_.process);
        break;
    }
    if (const text::Tree* key = keys_.find("key")) {
      cause.value = read_value(*key, types_of_key(), reading_.process);
    }
  }

  void read_repeating() {
    if (const text::Tree* again = keys_.find("again every")) {
      stage_.again = read_every(*again, reading_.process);
    }
    if (const text::Tree* at_most = keys_.find("at most")) {
      stage_.at_most =
          static_cast<std::uint32_t>(text::read_count(*at_most, reading_.problems()).value_or(0));
    }
  }

  void read_people_of(std::string_view key, People& people) {
    if (const text::Tree* tree = keys_.find(key)) people = read_people(*tree, reading_.process);
  }

  void read_then(const text::Tree& then) {
    const auto target = read_target(then, reading_);
    if (target) stage_.then = reading_.process.builder.add_flow(reading_.index, *target, {});
  }

  const text::Tree& tree_;
  StepReading& reading_;
  text::MapReader keys_;
  Stage stage_;
};

std::optional<std::uint32_t> read_day(const text::Tree& tree, StepReading& reading) {
  const auto count = text::read_count(tree, reading.problems());
  return count ? std::optional(static_cast<std::uint32_t>(*count)) : std::nullopt;
}

EachDay read_days(const text::MapReader& keys, StepReading& reading) {
  EachDay each;
  for (const text::Tree* item : text::read_list_or_one(*keys.find("days"))) {
    if (const auto day = read_day(*item, reading)) each.days.push_back(*day);
  }
  if (!std::ranges::is_sorted(each.days)) {
    reading.process.tell(keys.find("days")->span, "days-not-in-order",
                         {{"step", reading.step.name}});
  }
  if (const text::Tree* from = keys.find("from")) each.from = read_asked_step(*from, reading);
  return each;
}

EachOf read_each_of(const text::MapReader& keys, StepReading& reading) {
  EachOf each;
  each.list = read_value(*keys.find("in"), reading.process);
  see_from_outside(each.list, reading.process);
  const text::Tree* as = keys.find("as");
  if (as != nullptr) {
    each.as = text::read_field_name(*as, reading.problems()).value_or("");
  } else {
    reading.process.tell(keys.map().span, "turns-without-name", {{"step", reading.step.name}});
  }
  return each;
}

}  // namespace

std::vector<Stage> read_stages(const text::Tree& tree, StepReading& reading) {
  std::vector<Stage> stages;
  for (const text::Tree* item : text::read_list_or_one(tree)) {
    StageReader reader(*item, reading);
    auto stage = reader.read();
    if (!stage) continue;
    if (const text::Tree* also = reader.also()) {
      const auto target = read_target(*also, reading);
      if (target) {
        reading.process.asides.push_back({reading.index, *target, also->span, stages.size()});
      }
    }
    stages.push_back(std::move(*stage));
  }
  return stages;
}

void read_case_limits(Reading& reading) {
  const language::Definition& definition = reading.definition;
  language::Step of_case;
  of_case.name = start_name;
  StepReading step{reading, of_case, 0};
  if (definition.due) {
    // One that cannot be read is there all the same: nobody is told to write one.
    reading.builder.process().due = read_limit(*definition.due, step).value_or(Limit{});
    const std::optional<Limit>& due = reading.builder.process().due;
    if (due && due->from) reading.tell(definition.due->span, "case-due-from-step");
  }
  if (definition.meanwhile) {
    reading.builder.process().stages = read_stages(*definition.meanwhile, step);
  }
}

std::optional<calendar::Every> read_every(const text::Tree& tree, Reading& reading) {
  if (!text::read_text(tree, reading.problems)) return std::nullopt;
  const auto every = calendar::every_from_text(tree.text);
  if (!every) reading.tell(tree.span, "every-not-understood", {{"text", tree.text}});
  return every;
}

Handed read_handed(const text::Tree& tree, Reading& reading) {
  Handed handed;
  for (const text::Pair& pair : text::read_pairs(tree, reading.problems)) {
    handed.emplace_back(pair.key.text, read_value(pair.value, reading));
  }
  return handed;
}

Handed read_given(const text::Tree& tree, Reading& reading) {
  Handed given;
  for (const text::Pair& pair : text::read_pairs(tree, reading.problems)) {
    reading.names.push_back({&pair.key, NameUsed::Wanted::place});
    given.emplace_back(pair.key.text,
                       read_written(pair.value, pair.key.text, Formula::Names::of_others, reading));
  }
  return given;
}

// Those of the one form that is written; all where none is, or several are.
std::span<const text::KeyRow> rows_of_turns(const text::Tree& tree, text::Vocabulary vocabulary) {
  const auto has = [&](const text::KeyRow& row) {
    return tree.find(row.word_in(vocabulary)) != nullptr;
  };
  const bool of_list = has(words::turns_of_list[0]);
  const bool on_days = has(words::turns_on_days[0]);
  const bool in_series = has(words::turns_in_series[0]);
  if (int{of_list} + int{on_days} + int{in_series} != 1) return words::turns;
  if (of_list) return words::turns_of_list;
  if (on_days) return words::turns_on_days;
  return words::turns_in_series;
}

std::optional<ForEach> read_for_each(const text::Tree& tree, StepReading& reading) {
  const auto rows = rows_of_turns(tree, reading.vocabulary());
  const text::MapReader keys(tree, rows, reading.vocabulary(), reading.problems(), "for each");
  if (tree.kind != text::Tree::Kind::map) return std::nullopt;
  ForEach each;
  const bool is_of_one_form = rows.size() < std::size(words::turns);
  if (!is_of_one_form) {
    reading.process.tell(tree.span, "turns-need-one-way", {{"step", reading.step.name}});
    return std::nullopt;
  }
  const bool is_series = rows.data() == words::turns_in_series;
  if (rows.data() == words::turns_of_list) {
    each.turns = read_each_of(keys, reading);
  } else if (!is_series) {
    each.turns = read_days(keys, reading);
  } else if (const auto every = read_every(*keys.find("every"), reading.process)) {
    each.turns = EachTime{*every};
    each.order = ForEach::Order::in_order;
  }
  if (const text::Tree* order = keys.find("order")) {
    const auto word =
        text::read_word(*order, words::turn_order, reading.vocabulary(), reading.problems());
    if (word) {
      each.order = *word == "together" ? ForEach::Order::together : ForEach::Order::in_order;
    }
  }
  if (const text::Tree* until = keys.find("until")) {
    each.until = read_when(*until, reading.process);
  } else if (is_series) {
    reading.process.tell(tree.span, "turns-without-end", {{"step", reading.step.name}});
  }
  return each;
}

void read_step_settings(StepReading& reading) {
  Reading& process = reading.process;
  if (const text::Tree* calendar = reading.find("calendar")) {
    process.builder.step(reading.index).calendar =
        text::read_name(*calendar, reading.problems()).value_or("");
  }
  if (const text::Tree* opens = reading.find("opens")) {
    process.builder.step(reading.index).opens = read_limit(*opens, reading);
  }
  if (const text::Tree* due = reading.find("due")) {
    process.builder.step(reading.index).due = read_limit(*due, reading).value_or(Limit{});
  }
  if (const text::Tree* each = reading.find("for each")) {
    process.builder.step(reading.index).each = read_for_each(*each, reading);
  }
  if (const text::Tree* skip = reading.find("skip when")) {
    process.builder.step(reading.index).skip_when = read_when(*skip, process);
  }
  if (const text::Tree* final = reading.find("final")) {
    process.builder.step(reading.index).final =
        text::read_bilingual(*final, reading.vocabulary(), reading.problems());
  }
  if (const text::Tree* undo = reading.find("undo")) {
    Step& step = process.builder.step(reading.index);
    step.undo = text::read_name(*undo, reading.problems()).value_or("");
    if (const auto target = process.builder.so_far().find(step.undo)) {
      process.asides.push_back({reading.index, *target, undo->span, std::nullopt});
    }
  }
  if (const text::Tree* stages = reading.find("meanwhile")) {
    process.builder.step(reading.index).stages = read_stages(*stages, reading);
  }
}

}  // namespace banli::graph
