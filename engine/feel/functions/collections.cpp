// Functions that search lists and make lists of lists. Places count from 1, from the end if
// negative.
#include <algorithm>

#include "feel/functions/functions.hpp"
#include "feel/passing.hpp"
#include "feel/values.hpp"

namespace banli::feel {
namespace {

using Kind = Type::Kind;

bool has_equal(const List& list, const Value& wanted) {
  return std::ranges::any_of(list, [&](const Value& item) { return equals(item, wanted) == true; });
}

Value list_contains(const Arguments& arguments) {
  const auto list = list_argument(arguments, 0);
  return list ? Value(has_equal(*list, arguments[1])) : Value();
}

Value append_items(const Arguments& arguments) {
  auto list = list_argument(arguments, 0);
  if (!list) return Null{};
  list->insert(list->end(), arguments.begin() + 1, arguments.end());
  return std::move(*list);
}

Value joined_lists(const Arguments& arguments) {
  List all;
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    const auto list = list_argument(arguments, i);
    if (!list) return Null{};
    all.insert(all.end(), list->begin(), list->end());
  }
  return all;
}

Value without_repetition(const Value& value, Machine& machine) {
  const auto* list = value.as<List>();
  if (list == nullptr) return value;
  List distinct;
  for (const Value& item : *list) {
    if (!machine.charge(distinct.size())) return Null{};
    if (!has_equal(distinct, item)) distinct.push_back(item);
  }
  return distinct;
}

Value distinct_values(const Arguments& arguments, Machine& machine) {
  const auto list = list_argument(arguments, 0);
  return list ? without_repetition(*list, machine) : Value();
}

Value union_of(const Arguments& arguments, Machine& machine) {
  return without_repetition(joined_lists(arguments), machine);
}

void append_flat(List& out, const List& list) {
  for (const Value& item : list) {
    if (const auto* inner = item.as<List>())
      append_flat(out, *inner);
    else
      out.push_back(item);
  }
}

Value flat_list(const Arguments& arguments) {
  const auto list = list_argument(arguments, 0);
  if (!list) return Null{};
  List out;
  append_flat(out, *list);
  return out;
}

Value reversed_list(const Arguments& arguments) {
  auto list = list_argument(arguments, 0);
  if (!list) return Null{};
  std::ranges::reverse(*list);
  return std::move(*list);
}

Value places_of(const Arguments& arguments) {
  const auto list = list_argument(arguments, 0);
  if (!list) return Null{};
  List places;
  for (std::size_t i = 0; i < list->size(); ++i) {
    if (equals((*list)[i], arguments[1]) == true) {
      places.push_back(Value::whole(static_cast<std::int64_t>(i) + 1));
    }
  }
  return places;
}

// The index from 0 of a place in a list of that size.
std::optional<std::size_t> index_of_place(const Value& place, std::size_t size) {
  const auto whole = whole_argument({place}, 0);
  const auto all = static_cast<std::int64_t>(size);
  if (!whole || *whole == 0 || *whole > all || *whole < -all) return std::nullopt;
  return static_cast<std::size_t>(*whole > 0 ? *whole - 1 : all + *whole);
}

Value part_of_list(const Arguments& arguments) {
  const auto list = list_argument(arguments, 0);
  const auto first = list ? index_of_place(arguments[1], list->size()) : std::nullopt;
  if (!first) return Null{};
  std::size_t length = list->size() - *first;
  if (arguments.size() > 2 && !arguments[2].is_null()) {
    const auto whole = whole_argument(arguments, 2);
    if (!whole || *whole < 0 || static_cast<std::uint64_t>(*whole) > length) return Null{};
    length = static_cast<std::size_t>(*whole);
  }
  const auto begin = list->begin() + static_cast<std::ptrdiff_t>(*first);
  return List(begin, begin + static_cast<std::ptrdiff_t>(length));
}

Value list_without(const Arguments& arguments) {
  auto list = list_argument(arguments, 0);
  const auto index = list ? index_of_place(arguments[1], list->size()) : std::nullopt;
  if (!index) return Null{};
  list->erase(list->begin() + static_cast<std::ptrdiff_t>(*index));
  return std::move(*list);
}

Value list_with_inserted(const Arguments& arguments) {
  auto list = list_argument(arguments, 0);
  const auto index = list ? index_of_place(arguments[1], list->size()) : std::nullopt;
  if (!index) return Null{};
  list->insert(list->begin() + static_cast<std::ptrdiff_t>(*index), arguments[2]);
  return std::move(*list);
}

// list replace(list, position, new item), or with a function that tells what is to be replaced.
Value list_with_replaced(const Arguments& arguments, Machine& machine) {
  auto list = list_argument(arguments, 0);
  if (!list) return Null{};
  if (as_function(arguments[1]) == nullptr) {
    const auto index = index_of_place(arguments[1], list->size());
    if (!index) return Null{};
    (*list)[*index] = arguments[2];
    return std::move(*list);
  }
  for (Value& item : *list) {
    const auto matches = as_boolean(machine.call(arguments[1], {item, arguments[2]}));
    if (!matches || !machine.charge(weight(arguments[2]))) return Null{};
    if (*matches) item = arguments[2];
  }
  return std::move(*list);
}

}  // namespace

std::vector<BuiltIn> collection_functions() {
  const Type list = Type::of(Kind::list);
  const Type places = Type::list_of(Type::of(Kind::number));
  const auto many = [&](std::string name, std::string_view signature) {  // of as many as given
    return spread(std::move(name), signature, Kind::any, list, nullptr);
  };
  BuiltIn append = many("append", "list, item");
  append.function.call = append_items;
  BuiltIn concatenate = many("concatenate", "list");
  concatenate.function.call = joined_lists;
  BuiltIn join = many("union", "list");
  join.call_with = union_of;
  return {
      fixed("list contains", "list, element", {Kind::list, Kind::any}, 2, Type::of(Kind::boolean),
            list_contains),
      std::move(append),
      std::move(concatenate),
      std::move(join),
      fixed("distinct values", "list", {Kind::list}, 1, list, distinct_values),
      fixed("flatten", "list", {Kind::list}, 1, list, flat_list),
      fixed("reverse", "list", {Kind::list}, 1, list, reversed_list),
      fixed("index of", "list, match", {Kind::list, Kind::any}, 2, places, places_of),
      fixed("sublist", "list, start position, length", {Kind::list, Kind::number, Kind::number}, 2,
            list, part_of_list),
      fixed("remove", "list, position", {Kind::list, Kind::number}, 2, list, list_without),
      fixed("insert before", "list, position, newItem", {Kind::list, Kind::number, Kind::any}, 3,
            list, list_with_inserted),
      fixed("list replace", "list, position, newItem | list, match, newItem",
            {Kind::list, Kind::any, Kind::any}, 3, list, list_with_replaced),
  };
}

}  // namespace banli::feel
