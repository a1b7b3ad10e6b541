#include "feel/functions/functions.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace banli::feel {
namespace {

using Table = std::map<std::string, BuiltIn, std::less<>>;

constexpr std::array<std::string_view, 33> planned{
    "matches", "replace", "split", "median", "stddev", "mode", "sqrt", "log", "exp",
    "round half down", "sort", "is", "before", "after", "meets", "met by", "overlaps",
    "overlaps before", "overlaps after", "finishes", "finished by", "includes", "during", "starts",
    "started by", "coincides", "day of year", "week of year", "get value", "get entries", "context",
    "list replace", "range"};

Table all_functions() {
  Table table;
  for (auto make : {text_functions, number_functions, list_functions, collection_functions,
                    time_functions, logic_functions}) {
    for (BuiltIn& built_in : make()) {
      std::string name = built_in.function.name;
      table.emplace(std::move(name), std::move(built_in));
    }
  }
  return table;
}

}  // namespace

const BuiltIn* find_built_in(std::string_view name) {
  static const Table table = all_functions();
  const auto found = table.find(name);
  return found == table.end() ? nullptr : &found->second;
}

bool is_planned_function(std::string_view name) {
  return std::ranges::find(planned, name) != planned.end();
}

bool begins_function(std::string_view words) {
  constexpr std::array<std::string_view, 2> names{"date and time", "years and months duration"};
  return std::ranges::any_of(names, [&](std::string_view name) { return name.starts_with(words); });
}

std::optional<List> list_argument(const Arguments& arguments, std::size_t index) {
  if (index >= arguments.size() || arguments[index].is_null()) return std::nullopt;
  const auto* list = arguments[index].as<List>();
  return list != nullptr ? *list : List{arguments[index]};
}

std::optional<List> spread_arguments(const Arguments& arguments) {
  return arguments.size() == 1 ? list_argument(arguments, 0) : std::optional(arguments);
}

}  // namespace banli::feel
