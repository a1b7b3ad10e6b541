#include <algorithm>

#include "language/definition.hpp"
#include "language/key_table.hpp"
#include "language/read_step.hpp"
#include "language/typed_tree.hpp"

namespace banli::language {
namespace {

using text::MapReader;
using text::Problems;
using text::Vocabulary;

constexpr text::KeyRow first_key_of_processes[] = {{.en = "process", .zh = "流程"}};

struct WayRow {
  std::string_view key;
  StartWay::Kind kind;
};
constexpr WayRow ways[] = {
    {"by", StartWay::Kind::by},
    {"every", StartWay::Kind::every},
    {"message", StartWay::Kind::message},
    {"called", StartWay::Kind::called},
};

class ProcessReader {
 public:
  ProcessReader(Vocabulary vocabulary, Problems& problems)
      : vocabulary_(vocabulary), problems_(problems) {}

  Definition read(const Tree& file) {
    const std::vector<text::KeyRow> rows = rows_of(Place::process);
    const MapReader keys(file, rows, vocabulary_, problems_, "process");
    definition_.vocabulary = vocabulary_;
    definition_.span = file.pairs.front().value.span;
    if (const Tree* name = keys.find("process")) {
      definition_.name = text::read_name(*name, problems_).value_or("");
    }
    definition_.title = words_of(keys, "title");
    definition_.source = words_of(keys, "source");
    definition_.note = words_of(keys, "note");
    definition_.owner = copy_of(keys, "owner");
    definition_.number = copy_of(keys, "number");
    definition_.due = copy_of(keys, "due");
    definition_.withdraw = copy_of(keys, "withdraw");
    definition_.fields = copy_of(keys, "data");
    definition_.meanwhile = copy_of(keys, "meanwhile");
    definition_.calendar = copy_of(keys, "calendar");
    definition_.visible_to = copy_of(keys, "visible to");
    if (const Tree* start = keys.find("start")) read_start(*start, keys);
    read_lanes(keys);
    read_steps(keys);
    return std::move(definition_);
  }

 private:
  Bilingual words_of(const MapReader& keys, std::string_view key) {
    const Tree* tree = keys.find(key);
    return tree == nullptr ? Bilingual() : text::read_bilingual(*tree, vocabulary_, problems_);
  }

  static std::optional<Tree> copy_of(const MapReader& keys, std::string_view key) {
    const Tree* tree = keys.find(key);
    return tree == nullptr ? std::nullopt : std::optional(*tree);
  }

  void read_start(const Tree& start, const MapReader& all) {
    const std::vector<text::KeyRow> rows = rows_of(Place::start);
    const auto items = text::read_list_or_one(start);
    if (items.empty()) {
      problems_.push_back(
          text::error_at(start.span, "nothing-written", {{"key", std::string(all.word("start"))}}));
    }
    for (const Tree* item : items) {
      const MapReader keys(*item, rows, vocabulary_, problems_, "start");
      if (item->kind == Tree::Kind::map) read_way(*item, keys);
    }
  }

  void read_way(const Tree& item, const MapReader& keys) {
    const text::Pair* found = nullptr;
    StartWay way;
    for (const text::Pair& pair : item.pairs) {
      for (const WayRow& row : ways) {
        if (pair.key.text != keys.word(row.key)) continue;
        if (found != nullptr) {
          problems_.push_back(
              text::error_at(pair.key.span, "start-with-two-ways",
                             {{"first", found->key.text}, {"second", pair.key.text}}));
          continue;
        }
        found = &pair;
        way.kind = row.kind;
        way.value = pair.value;
        way.span = pair.key.span;
      }
    }
    if (found == nullptr) {
      problems_.push_back(text::error_at(item.span, "start-without-way"));
      return;
    }
    if (const Tree* form = keys.find("form")) way.form = *form;
    if (const Tree* each = keys.find("for each")) way.each = *each;
    definition_.start.push_back(std::move(way));
  }

  std::span<const text::Pair> pairs_of(const MapReader& keys, std::string_view key) {
    const Tree* map = keys.find(key);
    if (map == nullptr) return {};
    const std::span<const text::Pair> pairs = text::read_pairs(*map, problems_);
    if (map->kind == Tree::Kind::map && pairs.empty()) {
      problems_.push_back(
          text::error_at(map->span, "nothing-written", {{"key", std::string(keys.word(key))}}));
    }
    return pairs;
  }

  void read_lanes(const MapReader& keys) {
    const std::vector<text::KeyRow> rows = rows_of(Place::lane);
    for (const text::Pair& pair : pairs_of(keys, "lanes")) {
      const MapReader lane_keys(pair.value, rows, vocabulary_, problems_, "lane");
      Lane lane;
      lane.name = text::read_name(pair.key, problems_).value_or(pair.key.text);
      lane.span = pair.key.span;
      lane.title = words_of(lane_keys, "title");
      lane.role = text_of(lane_keys, "role").value_or(lane.name);
      lane.outside = text_of(lane_keys, "outside").value_or("");
      lane.role_span = span_of(lane_keys, "role").value_or(lane.span);
      lane.outside_span = span_of(lane_keys, "outside").value_or(lane.span);
      lane.who = copy_of(lane_keys, "who");
      definition_.lanes.push_back(std::move(lane));
    }
  }

  std::optional<std::string> text_of(const MapReader& keys, std::string_view key) {
    const Tree* tree = keys.find(key);
    return tree == nullptr ? std::nullopt : text::read_text(*tree, problems_);
  }

  static std::optional<Span> span_of(const MapReader& keys, std::string_view key) {
    const Tree* tree = keys.find(key);
    return tree == nullptr ? std::nullopt : std::optional(tree->span);
  }

  void read_steps(const MapReader& keys) {
    for (const text::Pair& pair : pairs_of(keys, "steps")) {
      if (auto step = read_step(pair, vocabulary_, problems_)) {
        definition_.steps.push_back(std::move(*step));
      }
    }
  }

  Vocabulary vocabulary_;
  Problems& problems_;
  Definition definition_;
};

// Errors that leave every other step and lane as it is.
bool leaves_the_rest(const text::Problem& problem) {
  constexpr std::string_view codes[] = {"key-of-another-kind", "missing-key", "mixed-vocabularies",
                                        "step-name-reserved", "unknown-key"};
  return std::ranges::count(codes, problem.code) > 0;
}

}  // namespace

std::optional<Definition> read_process_in_part(const Tree& file, Problems& problems) {
  const auto kind = text::read_file_kind(file, first_key_of_processes, problems);
  if (!kind) return std::nullopt;
  const Tree read = with_english_phrases(file);
  Problems found;
  Definition definition = ProcessReader(kind->vocabulary, found).read(read);
  bool is_known = !definition.start.empty() && !definition.lanes.empty();
  for (const text::Problem& problem : found) {
    if (problem.severity != text::Severity::error) continue;
    is_known = is_known && leaves_the_rest(problem);
    definition.unread.push_back(problem.span);
  }
  std::ranges::move(found, std::back_inserter(problems));
  if (!definition.unread.empty() && !is_known) return std::nullopt;
  return definition;
}

text::Checked<Definition> read_process(const Tree& file) {
  Problems problems;
  auto definition = read_process_in_part(file, problems);
  if (text::has_errors(problems)) return std::unexpected(std::move(problems));
  return std::move(*definition);
}

}  // namespace banli::language
