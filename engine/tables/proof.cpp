#include "tables/proof.hpp"

#include <algorithm>
#include <utility>

#include "feel/values.hpp"
#include "tables/space.hpp"

namespace banli::tables {
namespace {

constexpr std::size_t most_gaps = 8;
constexpr std::size_t most_overlaps = 20;

bool is_same(const Answer& a, const Answer& b) {
  if (a.index() != b.index()) return false;
  if (const Value* value = std::get_if<Value>(&a)) return *value == std::get<Value>(b);
  return std::get<feel::Expression>(a).text() == std::get<feel::Expression>(b).text();
}

bool answer_alike(const Row& a, const Row& b) {
  return std::ranges::equal(a.answers, b.answers, is_same);
}

class Proof {
 public:
  explicit Proof(const Table& table) : table_(table), space_(table, most_gaps) {}

  text::Problems run() {
    find_idle_rows();
    if (table_.hit == Hit::one || table_.hit == Hit::any) find_overlaps();
    if (!has_defaults()) find_gaps();
    if (space_.is_too_large()) {
      tell(text::Severity::error, table_.head_span, "table-too-large-to-prove",
           {{"name", table_.name}});
    }
    return std::move(problems_);
  }

 private:
  static std::string number(std::size_t row) { return std::to_string(row + 1); }

  void find_idle_rows() {
    for (std::size_t row = 0; row < table_.rows.size(); ++row) {
      const bool is_met = space_.meeting(row, row).has_value();
      const bool is_hidden =
          is_met && table_.hit == Hit::first && !space_.has_turn(row) && !space_.is_too_large();
      if (is_met && !is_hidden) continue;
      tell(text::Severity::error, table_.rows[row].span,
           is_met ? "table-row-hidden" : "table-row-never-hit", {{"row", number(row)}});
    }
  }

  void find_overlaps() {
    std::size_t found = 0;
    for (std::size_t row = 1; row < table_.rows.size(); ++row) {
      for (std::size_t other = 0; other < row && found < most_overlaps; ++other) {
        const Row& above = table_.rows[other];
        if (table_.hit == Hit::any && answer_alike(table_.rows[row], above)) continue;
        const auto inputs = space_.meeting(row, other);
        if (!inputs) continue;
        ++found;
        tell(text::Severity::error, table_.rows[row].span,
             table_.hit == Hit::any ? "table-answers-differ" : "table-overlap",
             {{"row", number(row)}, {"other", number(other)}, {"example", in_words(*inputs)}});
        problems_.back().notes.push_back({"table-other-row", above.span, {{"row", number(other)}}});
      }
    }
  }

  bool has_defaults() const {
    return std::ranges::all_of(
        table_.outputs, [](const forms::Field& output) { return output.preset.has_value(); });
  }

  void find_gaps() {
    const bool must_answer = table_.hit == Hit::one || table_.hit == Hit::any;
    const auto severity = must_answer ? text::Severity::error : text::Severity::warning;
    while (const auto inputs = space_.next_gap()) {
      tell(severity, table_.head_span, "table-gap", {{"example", in_words(*inputs)}});
    }
  }

  // `market` 国外, `amount` 50000
  std::string in_words(const Inputs& inputs) const {
    std::string words;
    for (std::size_t place = 0; place < inputs.size(); ++place) {
      words += (place == 0 ? "`" : ", `") + table_.inputs[place].name + "` " +
               feel::spoken(inputs[place]);
    }
    return words;
  }

  void tell(text::Severity severity, text::Span span, std::string code, text::Arguments arguments) {
    problems_.push_back({std::move(code), severity, span, std::move(arguments), {}});
  }

  const Table& table_;
  Space space_;
  text::Problems problems_;
};

}  // namespace

text::Problems prove(const Table& table) { return Proof(table).run(); }

}  // namespace banli::tables
