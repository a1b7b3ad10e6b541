// How points and ranges lie to each other (DMN 1.5 §10.3.4.8). A point is any value that can be
// compared; null where two ends cannot.
#include "feel/functions/functions.hpp"
#include "feel/passing.hpp"
#include "feel/range_text.hpp"
#include "feel/values.hpp"

namespace banli::feel {
namespace {

using Kind = Type::Kind;

struct End {
  Value value;
  bool closed = true;
  int infinite = 0;  // -1: before everything, 1: behind everything
};

struct Side {
  bool is_range = false;
  End start;
  End end;  // of a point: itself
};

std::optional<Side> side_of(const Value& value) {
  if (value.is_null()) return std::nullopt;
  const RangeValue* range = as_range(value);
  if (range == nullptr) return Side{false, {value}, {value}};
  return Side{true,
              {range->low, !range->low_open, range->low.is_null() ? -1 : 0},
              {range->high, !range->high_open, range->high.is_null() ? 1 : 0}};
}

// Compares ends and remembers whether it could.
class Comparison {
 public:
  bool less(const End& a, const End& b) { return order(a, b) < 0; }
  bool same(const End& a, const End& b) { return order(a, b) == 0; }
  bool is_whole() const { return is_whole_; }

 private:
  int order(const End& a, const End& b) {
    if (a.infinite != 0 || b.infinite != 0) return a.infinite - b.infinite;
    const auto order = compare(a.value, b.value);
    if (!order) is_whole_ = false;
    return !order || *order == 0 ? 0 : *order < 0 ? -1 : 1;
  }

  bool is_whole_ = true;
};

bool is_before(Comparison& by, const Side& a, const Side& b) {
  return by.less(a.end, b.start) || (by.same(a.end, b.start) && (a.is_range || b.is_range) &&
                                     !(a.end.closed && b.start.closed));
}

bool meets(Comparison& by, const Side& a, const Side& b) {
  return a.end.closed && b.start.closed && by.same(a.end, b.start);
}

// The end of one lies behind the start of the other, or touches it.
bool reaches(Comparison& by, const Side& a, const Side& b) {
  return by.less(b.start, a.end) || meets(by, a, b);
}

bool overlaps(Comparison& by, const Side& a, const Side& b) {
  return reaches(by, a, b) && reaches(by, b, a);
}

bool ends_within(Comparison& by, const Side& a, const Side& b) {
  return by.less(a.end, b.end) || (by.same(a.end, b.end) && (!a.end.closed || b.end.closed));
}

bool starts_within(Comparison& by, const Side& a, const Side& b) {
  return by.less(b.start, a.start) ||
         (by.same(a.start, b.start) && (!a.start.closed || b.start.closed));
}

bool starts_earlier(Comparison& by, const Side& a, const Side& b) {
  return by.less(a.start, b.start) ||
         (by.same(a.start, b.start) && a.start.closed && !b.start.closed);
}

bool overlaps_before(Comparison& by, const Side& a, const Side& b) {
  return starts_earlier(by, a, b) && reaches(by, a, b) && ends_within(by, a, b);
}

bool ends_later(Comparison& by, const Side& a, const Side& b) {
  return by.less(b.end, a.end) || (by.same(a.end, b.end) && a.end.closed && !b.end.closed);
}

bool overlaps_after(Comparison& by, const Side& a, const Side& b) {
  return ends_later(by, a, b) && reaches(by, b, a) && starts_within(by, a, b);
}

bool finishes(Comparison& by, const Side& a, const Side& b) {
  if (!a.is_range) return b.end.closed && by.same(a.end, b.end);
  return a.end.closed == b.end.closed && by.same(a.end, b.end) && starts_within(by, a, b);
}

bool starts(Comparison& by, const Side& a, const Side& b) {
  if (!a.is_range) return b.start.closed && by.same(a.start, b.start);
  return a.start.closed == b.start.closed && by.same(a.start, b.start) && ends_within(by, a, b);
}

bool is_during(Comparison& by, const Side& a, const Side& b) {
  return starts_within(by, a, b) && ends_within(by, a, b);
}

bool coincides(Comparison& by, const Side& a, const Side& b) {
  return by.same(a.start, b.start) && by.same(a.end, b.end) && a.start.closed == b.start.closed &&
         a.end.closed == b.end.closed;
}

using Relation = bool (*)(Comparison&, const Side&, const Side&);
enum class Sides { any, ranges, second_a_range, alike };

Value related(const Value& first, const Value& second, Relation relation, Sides sides) {
  const auto a = side_of(first);
  const auto b = side_of(second);
  if (!a || !b) return Null{};
  const bool fits = sides == Sides::any || (sides == Sides::alike && a->is_range == b->is_range) ||
                    (sides == Sides::ranges && a->is_range && b->is_range) ||
                    (sides == Sides::second_a_range && b->is_range);
  if (!fits) return Null{};
  Comparison by;
  const bool holds = relation(by, *a, *b);
  return by.is_whole() ? Value(holds) : Value();
}

template <Relation relation, Sides sides>
Value forwards(const Arguments& arguments) {
  return related(arguments[0], arguments[1], relation, sides);
}

template <Relation relation, Sides sides>
Value backwards(const Arguments& arguments) {
  return related(arguments[1], arguments[0], relation, sides);
}

Value make_range(const Arguments& arguments) {
  if (as_range(arguments[0]) != nullptr) return arguments[0];
  const auto* text = argument<std::string>(arguments, 0);
  return text == nullptr ? Value() : range_from_text(*text);
}

constexpr std::string_view any_two =
    "point1, point2 | point, range | range, point | range1, range2";

BuiltIn of_two(std::string name, std::string_view signature, Computation call) {
  return fixed(std::move(name), signature, {Kind::any, Kind::any}, 2, Type::of(Kind::boolean),
               call);
}

}  // namespace

std::vector<BuiltIn> range_functions() {
  constexpr std::string_view two_ranges = "range1, range2";
  constexpr std::string_view point_first = "point, range | range1, range2";
  constexpr std::string_view range_first = "range, point | range1, range2";
  using enum Sides;
  return {
      of_two("before", any_two, forwards<is_before, any>),
      of_two("after", any_two, backwards<is_before, any>),
      of_two("meets", two_ranges, forwards<meets, ranges>),
      of_two("met by", two_ranges, backwards<meets, ranges>),
      of_two("overlaps", two_ranges, forwards<overlaps, ranges>),
      of_two("overlaps before", two_ranges, forwards<overlaps_before, ranges>),
      of_two("overlaps after", two_ranges, forwards<overlaps_after, ranges>),
      of_two("finishes", point_first, forwards<finishes, second_a_range>),
      of_two("finished by", range_first, backwards<finishes, second_a_range>),
      of_two("includes", range_first, backwards<is_during, second_a_range>),
      of_two("during", point_first, forwards<is_during, second_a_range>),
      of_two("starts", point_first, forwards<starts, second_a_range>),
      of_two("started by", range_first, backwards<starts, second_a_range>),
      of_two("coincides", "point1, point2 | range1, range2", forwards<coincides, alike>),
      fixed("range", "from", {Kind::any}, 1, Type::of(Kind::range), make_range),
  };
}

}  // namespace banli::feel
