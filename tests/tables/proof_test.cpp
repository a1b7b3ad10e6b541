// Random small tables, whose inputs can all be tried: what the proof says of gaps, of rows that
// meet and of rows without a turn is what trying says.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdint>
#include <random>
#include <set>
#include <string>

#include "tables/evaluate.hpp"
#include "tables/proof.hpp"
#include "tables/read_table.hpp"
#include "tables/space.hpp"
#include "text/diagnostic.hpp"
#include "text/tree.hpp"

namespace banli::tests {
namespace {

constexpr int greatest = 5;  // of the numbers in cells
constexpr int random_tables = 400;

class RandomTable {
 public:
  explicit RandomTable(std::uint32_t seed) : random_(seed) {
    const int inputs = 1 + below(3);
    for (int input = 0; input < inputs; ++input) kinds_.push_back(below(5));
  }

  std::string text() {
    std::string file = "table: t\ntitle: t\ninputs:\n";
    for (std::size_t i = 0; i < kinds_.size(); ++i) {
      file += "  " + name(i) + ": {" + std::string(types[kinds_[i]]) + "}\n";
    }
    file += "outputs:\n  out: {integer: out}\nhit: first\nrules: |\n  |";
    for (std::size_t i = 0; i < kinds_.size(); ++i) file += " " + name(i) + " |";
    file += " → out |\n";
    const int rows = 1 + below(6);
    for (int row = 0; row < rows; ++row) {
      file += "  |";
      for (const int kind : kinds_) file += " " + cell(kind) + " |";
      file += " " + std::to_string(row) + " |\n";
    }
    return file;
  }

  // Every input that a cell could tell from its neighbours.
  std::vector<tables::Inputs> all_inputs() const {
    std::vector<tables::Inputs> all{{}};
    for (const int kind : kinds_) {
      std::vector<tables::Inputs> longer;
      for (const tables::Inputs& inputs : all) {
        for (const Value& value : values(kind)) {
          longer.push_back(inputs);
          longer.back().push_back(value);
        }
      }
      all = std::move(longer);
    }
    return all;
  }

 private:
  static constexpr std::string_view types[] = {"choice: c, of: [a, b, c]", "tick: t",
                                               "integer: i, min: 0, max: 5", "decimal: d",
                                               "date: e, min: 2026-01-01, max: 2026-01-06"};

  int below(int bound) { return static_cast<int>(random_() % static_cast<std::uint32_t>(bound)); }
  static std::string name(std::size_t input) { return "x" + std::to_string(input); }

  static std::vector<Value> values(int kind) {
    std::vector<Value> values;
    if (kind == 0) return {"a", "b", "c"};
    if (kind == 1) return {true, false};
    if (kind == 3) {
      for (int half = -2; half <= 2 * greatest + 2; ++half) {
        values.emplace_back(*divide(Decimal(half), Decimal(2)));
      }
      return values;
    }
    for (int number = 0; number <= greatest; ++number) {
      values.push_back(kind == 2 ? Value::whole(number)
                                 : Value(Date{2026, 1, static_cast<std::uint8_t>(1 + number)}));
    }
    return values;
  }

  std::string cell(int kind) {
    if (below(4) == 0) return "-";
    if (kind == 0) return words({"a", "b", "c"});
    if (kind == 1) return below(2) == 0 ? "是" : "false";
    const std::string tests = below(3) == 0 ? test(kind) + ", " + test(kind) : test(kind);
    return below(5) == 0 ? "not(" + tests + ")" : tests;
  }

  std::string words(std::vector<std::string> of) {
    std::string words = of[static_cast<std::size_t>(below(3))];
    if (below(2) == 0) words += ", " + of[static_cast<std::size_t>(below(3))];
    return below(4) == 0 ? "not(" + words + ")" : words;
  }

  std::string test(int kind) {
    constexpr std::string_view comparisons[] = {"< ", "<= ", "> ", ">= ", ""};
    if (below(2) == 0) return std::string(comparisons[below(5)]) + fixed(kind);
    const std::string low = fixed(kind);
    return (below(2) == 0 ? "[" : "(") + low + ".." + fixed(kind) + (below(2) == 0 ? "]" : ")");
  }

  std::string fixed(int kind) {
    const int number = below(greatest + 1);
    if (kind != 4) return std::to_string(number);
    return "date(\"2026-01-0" + std::to_string(1 + number) + "\")";
  }

  std::mt19937 random_;
  std::vector<int> kinds_;
};

std::optional<tables::Table> read(const std::string& file) {
  text::Sources sources;
  const auto tree = text::read_yaml(sources, sources.add("table.yaml", file));
  REQUIRE_MESSAGE(tree, file);
  auto table = tables::read_table(*tree);
  REQUIRE_MESSAGE(
      table, text::render(table ? text::Problems() : table.error(), sources, Language::english));
  return std::move(*table);
}

struct Tried {
  bool has_gap = false;
  std::set<std::pair<std::size_t, std::size_t>> meetings;
  std::set<std::size_t> first;  // rows that are hit before all others
};

Tried try_all(const tables::Table& table, const std::vector<tables::Inputs>& all) {
  Tried tried;
  for (const tables::Inputs& inputs : all) {
    const std::vector<std::size_t> hit = tables::hit_rows(table, inputs);
    if (hit.empty()) tried.has_gap = true;
    if (!hit.empty()) tried.first.insert(hit.front());
    for (const std::size_t row : hit) {
      for (const std::size_t other : hit) tried.meetings.emplace(row, other);
    }
  }
  return tried;
}

void check_rows(const tables::Table& table, tables::Space& space, const Tried& tried) {
  for (std::size_t row = 0; row < table.rows.size(); ++row) {
    CHECK(space.has_turn(row) == tried.first.contains(row));
    for (std::size_t other = 0; other < table.rows.size(); ++other) {
      const auto inputs = space.meeting(row, other);
      CHECK(inputs.has_value() == tried.meetings.contains({row, other}));
      if (!inputs) continue;
      const std::vector<std::size_t> hit = tables::hit_rows(table, *inputs);
      CHECK(std::ranges::find(hit, row) != hit.end());
      CHECK(std::ranges::find(hit, other) != hit.end());
    }
  }
}

// A table of ticks, each row about three of them: to look for gaps is as hard as it can be.
std::string table_of_ticks(int ticks, int rows) {
  std::mt19937 random(1);
  std::string file = "table: t\ntitle: t\ninputs:\n";
  std::string head = "  |";
  for (int tick = 0; tick < ticks; ++tick) {
    const std::string name = "x" + std::to_string(tick);
    file += "  " + name + ": {tick: t}\n";
    head += " " + name + " |";
  }
  file += "outputs:\n  out: {integer: out}\nhit: max\nrules: |\n" + head + " → out |\n";
  for (int row = 0; row < rows; ++row) {
    std::vector<std::string_view> cells(static_cast<std::size_t>(ticks), "-");
    for (int i = 0; i < 3; ++i) cells[random() % cells.size()] = random() % 2 == 0 ? "是" : "否";
    file += "  |";
    for (const std::string_view cell : cells) file += " " + std::string(cell) + " |";
    file += " 1 |\n";
  }
  return file;
}

}  // namespace

TEST_CASE("tables: what is too large is told") {
  const auto hard = read(table_of_ticks(60, 270));
  const text::Problems problems = tables::prove(*hard);
  REQUIRE(problems.size() == 1);
  CHECK(problems.front().code == "table-too-large-to-prove");

  text::Sources sources;
  const auto tree = text::read_yaml(sources, sources.add("table.yaml", table_of_ticks(3, 501)));
  REQUIRE(tree.has_value());
  const auto table = tables::read_table(*tree);
  REQUIRE_FALSE(table.has_value());
  CHECK(table.error().front().code == "table-too-large");
}

TEST_CASE("tables: the proof says what trying all inputs says") {
  int with_gaps = 0;
  for (std::uint32_t seed = 1; seed <= random_tables; ++seed) {
    RandomTable random(seed);
    const std::string file = random.text();
    INFO("seed " << seed << "\n" << file);
    const auto table = read(file);
    const std::vector<tables::Inputs> all = random.all_inputs();
    const Tried tried = try_all(*table, all);
    tables::Space space(*table, all.size());
    check_rows(*table, space, tried);
    std::size_t gaps = 0;
    while (const auto gap = space.next_gap()) {
      CHECK(tables::hit_rows(*table, *gap).empty());
      ++gaps;
    }
    CHECK_FALSE(space.is_too_large());
    CHECK((gaps > 0) == tried.has_gap);
    CHECK(gaps < all.size());
    with_gaps += tried.has_gap ? 1 : 0;
  }
  CHECK(with_gaps > random_tables / 10);
  CHECK(with_gaps < random_tables);
}

}  // namespace banli::tests
