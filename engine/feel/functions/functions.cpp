#include "feel/functions/functions.hpp"

#include <algorithm>
#include <array>
#include <map>

namespace banli::feel {
namespace {

using Table = std::map<std::string, BuiltIn, std::less<>>;

Table all_functions() {
  Table table;
  for (auto make :
       {text_functions, pattern_functions, number_functions, list_functions, statistics_functions,
        collection_functions, ordering_functions, context_functions, time_functions,
        calendar_functions, range_functions, logic_functions}) {
    for (BuiltIn& built_in : make()) {
      std::string name = built_in.function.name;
      table.emplace(std::move(name), std::move(built_in));
    }
  }
  return table;
}

const Table& table() {
  static const Table functions = all_functions();
  return functions;
}

BuiltIn row(std::string name, std::string_view signature, const std::vector<Type::Kind>& parameters,
            std::size_t required, Type result) {
  std::vector<Type> types;
  for (const Type::Kind kind : parameters) types.push_back(Type::of(kind));
  BuiltIn built_in{{std::move(name), std::move(types), std::move(result), {}}, required};
  built_in.signature = signature;
  return built_in;
}

std::vector<std::string> parts_of(std::string_view text, std::string_view separator) {
  std::vector<std::string> parts;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find(separator, at), text.size());
    parts.emplace_back(text.substr(at, end - at));
    at = end + separator.size();
  }
  return parts;
}

}  // namespace

const BuiltIn* find_built_in(std::string_view name) {
  const auto found = table().find(name);
  return found == table().end() ? nullptr : &found->second;
}

std::vector<std::string_view> built_in_names() {
  std::vector<std::string_view> names;
  for (const auto& [name, built_in] : table()) names.push_back(name);
  return names;
}

std::vector<std::vector<std::string>> signatures_of(const BuiltIn& built_in) {
  std::vector<std::vector<std::string>> signatures;
  for (const std::string& one : parts_of(built_in.signature, " | ")) {
    signatures.push_back(parts_of(one, ", "));
  }
  return signatures;
}

bool begins_function(std::string_view words) {
  constexpr std::array<std::string_view, 2> names{"date and time", "years and months duration"};
  return std::ranges::any_of(names, [&](std::string_view name) { return name.starts_with(words); });
}

std::optional<std::int64_t> whole_argument(const Arguments& arguments, std::size_t index) {
  const auto* number = argument<Decimal>(arguments, index);
  const auto whole = number == nullptr ? std::nullopt : number->rounded(0, Rounding::towards_zero);
  return whole ? whole->to_integer() : std::nullopt;
}

std::optional<List> list_argument(const Arguments& arguments, std::size_t index) {
  if (index >= arguments.size() || arguments[index].is_null()) return std::nullopt;
  const auto* list = arguments[index].as<List>();
  return list != nullptr ? *list : List{arguments[index]};
}

std::optional<List> spread_arguments(const Arguments& arguments) {
  return arguments.size() == 1 ? list_argument(arguments, 0) : std::optional(arguments);
}

BuiltIn fixed(std::string name, std::string_view signature,
              const std::vector<Type::Kind>& parameters, std::size_t required, Type result,
              Computation call) {
  BuiltIn built_in = row(std::move(name), signature, parameters, required, std::move(result));
  built_in.function.call = call;
  return built_in;
}

BuiltIn fixed(std::string name, std::string_view signature,
              const std::vector<Type::Kind>& parameters, std::size_t required, Type result,
              MachineComputation call) {
  BuiltIn built_in = row(std::move(name), signature, parameters, required, std::move(result));
  built_in.call_with = call;
  return built_in;
}

BuiltIn spread(std::string name, std::string_view signature, Type::Kind item, Type result,
               Computation call, BuiltIn::Result kind) {
  BuiltIn built_in = row(std::move(name), signature, {item}, 1, std::move(result));
  built_in.function.call = call;
  built_in.shape = BuiltIn::Shape::spread;
  built_in.result = kind;
  return built_in;
}

}  // namespace banli::feel
