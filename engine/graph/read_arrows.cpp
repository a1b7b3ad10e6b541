#include "graph/read_arrows.hpp"

#include <algorithm>

#include "graph/read_formula.hpp"
#include "graph/words.hpp"

namespace banli::graph {
namespace {

bool is_word(const text::Tree& tree, const text::WordRow& word, const StepReading& reading) {
  return tree.kind == text::Tree::Kind::scalar && tree.text == word.word_in(reading.vocabulary());
}

std::optional<StepIndex> next_step(text::Span span, StepReading& reading) {
  if (const auto& next = reading.process.places[reading.index].next) return next;
  reading.process.tell(span, "no-next-step", {{"step", reading.step.name}});
  return std::nullopt;
}

std::optional<StepIndex> named_step(const text::Tree& tree, StepReading& reading) {
  const auto found = reading.process.builder.so_far().find(tree.text);
  if (!found) reading.process.tell_unknown(tree, "unknown-step", reading.process.step_names());
  return found;
}

std::optional<Back> read_back(const text::Tree& tree, StepReading& reading) {
  BackArrow arrow{reading.index, {}, {}};
  for (const text::Tree* item : text::read_list_or_one(tree)) {
    const auto target = read_step(*item, reading);
    if (!target) continue;
    arrow.targets.push_back(*target);
    arrow.spans.push_back(item->span);
  }
  if (arrow.targets.empty()) return std::nullopt;
  Back back{arrow.targets};
  reading.process.backs.push_back(std::move(arrow));
  return back;
}

// The way of an arrow: a flow is made for a step forward.
bool lead(Arrow& arrow, const text::Tree* forward, const text::Tree* backward,
          StepReading& reading) {
  if ((forward == nullptr) == (backward == nullptr)) {
    reading.process.tell(arrow.span, "arrow-needs-one-way", {{"step", reading.step.name}});
    return false;
  }
  if (backward != nullptr) {
    auto back = read_back(*backward, reading);
    if (back) arrow.way = std::move(*back);
    return back.has_value();
  }
  const auto target = read_target(*forward, reading);
  if (target) arrow.way = reading.process.builder.add_flow(reading.index, *target, arrow.label);
  return target.has_value();
}

Bilingual read_label(const text::Tree* label, StepReading& reading) {
  if (label == nullptr) return {};
  return text::read_bilingual(*label, reading.vocabulary(), reading.problems());
}

std::optional<Arrow> read_long_arrow(const text::Tree& tree, StepReading& reading) {
  const text::MapReader map(tree, words::arrow, reading.vocabulary(), reading.problems(), "arrow");
  Arrow arrow;
  arrow.span = tree.span;
  arrow.label = read_label(map.find("label"), reading);
  if (const text::Tree* when = map.find("when")) {
    arrow.conditional = true;
    arrow.when = read_when(*when, reading.process);
    see_from_outside(arrow.when, reading.process);  // the whole leaves when its turns are done
  }
  const text::Tree* forward = map.find("then");
  if (const text::Tree* otherwise = map.find("otherwise")) {
    if (forward != nullptr || map.has("when")) {
      reading.process.tell(otherwise->span, "otherwise-stands-alone");
    }
    arrow.otherwise = true;
    forward = otherwise;
  }
  if (!lead(arrow, forward, map.find("back to"), reading)) return std::nullopt;
  return arrow;
}

std::optional<Arrow> read_arrow(const text::Tree& tree, StepReading& reading) {
  if (tree.kind != text::Tree::Kind::scalar) return read_long_arrow(tree, reading);
  Arrow arrow;
  arrow.span = tree.span;
  if (!lead(arrow, &tree, nullptr, reading)) return std::nullopt;
  return arrow;
}

// Behind an arrow that always holds no other is ever taken.
void check_order(const Arrows& arrows, StepReading& reading) {
  if (arrows.empty()) return;
  for (std::size_t i = 0; i + 1 < arrows.size(); ++i) {
    if (arrows[i].otherwise) {
      reading.process.tell(arrows[i].span, "otherwise-not-last", {{"step", reading.step.name}});
    } else if (!arrows[i].conditional) {
      reading.process.tell(arrows[i + 1].span, "arrow-never-taken", {{"step", reading.step.name}});
    }
  }
  const Arrow& last = arrows.back();
  const bool has_otherwise = std::ranges::any_of(arrows, &Arrow::otherwise);
  if (!has_otherwise && !last.when.empty()) {
    reading.process.warn(last.span, "no-otherwise", {{"step", reading.step.name}});
  }
}

Answer::Counts counts_of(std::string_view word) {
  if (word == "agreed") return Answer::Counts::agreed;
  if (word == "refused") return Answer::Counts::refused;
  return Answer::Counts::abstained;
}

void read_words_of(const text::MapReader& map, Answer& answer, StepReading& reading) {
  if (map.has("label")) answer.arrow.label = read_label(map.find("label"), reading);
  const text::Tree* opinion = map.find("opinion");
  if (opinion == nullptr) return;
  answer.opinion_required =
      text::read_word(*opinion, words::opinion_required, reading.vocabulary(), reading.problems())
          .has_value();
}

bool read_long_answer(const text::Tree& tree, Answer& answer, StepReading& reading) {
  const text::MapReader map(tree, words::answer_of_task, reading.vocabulary(), reading.problems(),
                            "answer");
  read_words_of(map, answer, reading);
  return lead(answer.arrow, map.find("then"), map.find("back to"), reading);
}

Answer named_answer(const text::Pair& pair, StepReading& reading) {
  Answer answer;
  answer.name = pair.key.text;
  answer.arrow.span = pair.value.span;
  answer.arrow.label = text::read_bilingual(pair.key, reading.vocabulary(), reading.problems());
  return answer;
}

}  // namespace

std::optional<StepIndex> read_step(const text::Tree& tree, StepReading& reading) {
  if (!text::read_text(tree, reading.problems())) return std::nullopt;
  if (is_word(tree, words::start, reading)) return StepIndex{0};
  return named_step(tree, reading);
}

std::optional<StepIndex> read_asked_step(const text::Tree& tree, StepReading& reading) {
  const auto step = read_step(tree, reading);
  if (step) reading.process.asked.push_back({*step, tree.span});
  return step;
}

std::optional<StepIndex> read_target(const text::Tree& tree, StepReading& reading) {
  if (!text::read_text(tree, reading.problems())) return std::nullopt;
  if (is_word(tree, words::next, reading)) return next_step(tree.span, reading);
  if (is_word(tree, words::start, reading)) {
    reading.process.tell(tree.span, "start-only-back", {{"step", reading.step.name}});
    return std::nullopt;
  }
  return named_step(tree, reading);
}

Arrows read_arrows(const text::Tree& tree, StepReading& reading) {
  Arrows arrows;
  const std::vector<const text::Tree*> items = text::read_list_or_one(tree);
  for (const text::Tree* item : items) {
    if (auto arrow = read_arrow(*item, reading)) arrows.push_back(std::move(*arrow));
  }
  if (arrows.size() == items.size()) check_order(arrows, reading);
  return arrows;
}

Arrows read_arrows_or_next(std::string_view key, StepReading& reading) {
  if (const text::Tree* tree = reading.find(key)) return read_arrows(*tree, reading);
  Arrow arrow;
  arrow.span = reading.step.span;
  const auto target = next_step(reading.step.span, reading);
  if (!target) return {};
  arrow.way = reading.process.builder.add_flow(reading.index, *target, {});
  return {arrow};
}

std::vector<Answer> read_answers(const text::Tree& tree, StepReading& reading) {
  std::vector<Answer> answers;
  for (const text::Pair& pair : text::read_pairs(tree, reading.problems())) {
    Answer answer = named_answer(pair, reading);
    const bool leads = pair.value.kind == text::Tree::Kind::scalar
                           ? lead(answer.arrow, &pair.value, nullptr, reading)
                           : read_long_answer(pair.value, answer, reading);
    answer.label = answer.arrow.label;
    if (leads) answers.push_back(std::move(answer));
  }
  return answers;
}

std::vector<Answer> read_answers_of_gate(const text::Tree& tree, StepReading& reading) {
  std::vector<Answer> answers;
  for (const text::Pair& pair : text::read_pairs(tree, reading.problems())) {
    Answer answer = named_answer(pair, reading);
    const text::MapReader map(pair.value, words::answer_of_gate, reading.vocabulary(),
                              reading.problems(), "answer");
    read_words_of(map, answer, reading);
    answer.label = answer.arrow.label;
    const text::Tree* counts = map.find("counts as");
    const auto word = counts == nullptr ? std::nullopt
                                        : text::read_word(*counts, words::counts_as,
                                                          reading.vocabulary(), reading.problems());
    if (!word) continue;
    answer.counts = counts_of(*word);
    answers.push_back(std::move(answer));
  }
  return answers;
}

std::vector<Split::Branch> read_split_branches(const text::Tree& tree, StepReading& reading) {
  std::vector<Split::Branch> branches;
  for (const text::Tree* item : text::read_list_or_one(tree)) {
    Split::Branch branch;
    const text::Tree* then = item;
    Bilingual label;
    if (item->kind != text::Tree::Kind::scalar) {
      const text::MapReader map(*item, words::branch, reading.vocabulary(), reading.problems(),
                                "branch");
      then = map.find("then");
      const text::Tree* when = map.find("when");
      if (when != nullptr) branch.when = read_when(*when, reading.process);
      label = read_label(map.find("label"), reading);
    }
    const auto target = then == nullptr ? std::nullopt : read_target(*then, reading);
    if (!target) continue;
    branch.flow = reading.process.builder.add_flow(reading.index, *target, std::move(label));
    branches.push_back(std::move(branch));
  }
  return branches;
}

}  // namespace banli::graph
