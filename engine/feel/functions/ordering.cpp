// sort(list, precedes).
#include <utility>

#include "feel/functions/functions.hpp"
#include "feel/values.hpp"

namespace banli::feel {
namespace {

using Kind = Type::Kind;

// By merging, so that an order that contradicts itself still ends. Items that neither precedes
// stay as they were.
class Sorting {
 public:
  Sorting(List items, const Value& precedes, Machine& machine)
      : items_(std::move(items)), spare_(items_.size()), precedes_(precedes), machine_(machine) {}

  Value sorted() && {
    if (is_whole_) sort(0, items_.size());
    return is_whole_ ? Value(std::move(items_)) : Value();
  }

 private:
  bool precedes(const Value& a, const Value& b) {
    if (!is_whole_) return false;
    if (precedes_.is_null()) {
      const auto order = compare(a, b);
      is_whole_ = order.has_value();
      return order && *order < 0;
    }
    const bool paid = machine_.charge(weight(a) + weight(b));
    const auto answer = paid ? as_boolean(machine_.call(precedes_, {a, b})) : std::nullopt;
    is_whole_ = answer.has_value();
    return answer == true;
  }

  void sort(std::size_t begin, std::size_t end) {
    if (end - begin < 2) return;
    const std::size_t middle = begin + (end - begin) / 2;
    sort(begin, middle);
    sort(middle, end);
    std::size_t left = begin;
    std::size_t right = middle;
    for (std::size_t at = begin; at < end; ++at) {
      const bool takes_right =
          right < end && (left == middle || precedes(items_[right], items_[left]));
      spare_[at] = std::move(items_[takes_right ? right++ : left++]);
    }
    for (std::size_t at = begin; at < end; ++at) items_[at] = std::move(spare_[at]);
  }

  List items_;
  List spare_;
  const Value& precedes_;
  Machine& machine_;
  bool is_whole_ = true;
};

Value sort_list(const Arguments& arguments, Machine& machine) {
  auto list = list_argument(arguments, 0);
  if (!list) return Null{};
  const Value none;
  const Value& precedes = arguments.size() > 1 ? arguments[1] : none;
  return Sorting(std::move(*list), precedes, machine).sorted();
}

}  // namespace

std::vector<BuiltIn> ordering_functions() {
  return {fixed("sort", "list, precedes", {Kind::list, Kind::function}, 1, Type::of(Kind::list),
                sort_list)};
}

}  // namespace banli::feel
