#include "feel/call_check.hpp"

#include <algorithm>
#include <array>

#include "feel/functions/functions.hpp"

namespace banli::feel {
namespace {

using Kind = Type::Kind;
using text::Problems;

void tell_count(const Call& call, std::size_t least, std::size_t most, Problems& problems) {
  std::string wanted = std::to_string(least);
  std::string wanted_zh = wanted;
  if (most != least) {
    wanted += " to " + std::to_string(most);
    wanted_zh += " 到 " + std::to_string(most);
  }
  problems.push_back(text::error_at(call.function_span, "argument-count",
                                    {{"function", call.function},
                                     {"wanted", wanted},
                                     {"wanted_zh", wanted_zh},
                                     {"found", std::to_string(call.arguments.size())}}));
}

void check_argument(const Call& call, std::size_t index, const Type& wanted, const Type& found,
                    Problems& problems) {
  if (is_compatible(wanted, found)) return;
  // A single value is a list of one.
  if (wanted.is(Kind::list) && !found.is(Kind::list) && is_compatible(item_type(wanted), found))
    return;
  problems.push_back(text::error_at(call.arguments[index]->span, "argument-unfit",
                                    {{"function", call.function},
                                     {"wanted", text(wanted)},
                                     {"wanted_zh", chinese_text(wanted)},
                                     {"found", text(found)},
                                     {"found_zh", chinese_text(found)}}));
}

void check_arguments(const Call& call, const Function& function, std::size_t required,
                     const std::vector<Type>& arguments, Problems& problems) {
  const std::size_t most = function.parameters.size();
  if (arguments.size() < required || arguments.size() > most) {
    return tell_count(call, required, most, problems);
  }
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    check_argument(call, i, function.parameters[i], arguments[i], problems);
  }
}

void check_spread(const Call& call, const BuiltIn& built_in, const std::vector<Type>& arguments,
                  Problems& problems) {
  if (arguments.empty()) return tell_count(call, 1, 1, problems);
  const Type& item = built_in.function.parameters.front();
  const bool is_list = arguments.size() == 1 && arguments.front().is(Kind::list);
  for (std::size_t i = 0; i < arguments.size(); ++i) {
    check_argument(call, i, is_list ? Type::list_of(item) : item, arguments[i], problems);
  }
}

Type item_result(const std::vector<Type>& arguments) {
  if (arguments.size() == 1) return item_type(arguments.front());
  Type both = Type::of(Kind::null);
  for (const Type& argument : arguments) both = type_of_both(both, argument);
  return both;
}

// `date("2026-02-30")`: a text written into the call that is no date.
void check_written(const Call& call, const BuiltIn& built_in, Problems& problems) {
  constexpr std::array<std::string_view, 5> readers{"date", "time", "date and time", "duration",
                                                    "number"};
  if (std::find(readers.begin(), readers.end(), call.function) == readers.end()) return;
  if (call.arguments.size() != 1) return;
  const auto* literal = as<Literal>(*call.arguments.front());
  const auto* written = literal == nullptr ? nullptr : literal->value.as<std::string>();
  if (written == nullptr || !built_in.function.call({*written}).is_null()) return;
  problems.push_back(
      text::error_at(call.arguments.front()->span, "moment-unreadable", {{"found", *written}}));
}

// Names of arguments that the function has no parameters for.
void check_names(const Call& call, const std::vector<std::vector<std::string>>& signatures,
                 Problems& problems) {
  const auto fits = [&](const std::vector<std::string>& parameters) {
    return std::ranges::all_of(call.names, [&](const std::string& name) {
      return std::ranges::find(parameters, name) != parameters.end();
    });
  };
  if (std::ranges::any_of(signatures, fits)) return;
  std::string wanted;
  for (const auto& parameters : signatures) {
    for (const std::string& name : parameters) wanted += (wanted.empty() ? "" : ", ") + name;
  }
  text::Arguments arguments{{"function", call.function}};
  if (!wanted.empty()) arguments.emplace_back("wanted", wanted);
  problems.push_back(text::error_at(call.function_span, "unknown-argument", std::move(arguments)));
}

Type check_built_in(const Call& call, const BuiltIn& built_in, const std::vector<Type>& arguments,
                    Problems& problems) {
  if (!call.names.empty()) {
    check_names(call, signatures_of(built_in), problems);
    return built_in.function.result;
  }
  if (built_in.shape == BuiltIn::Shape::spread) {
    check_spread(call, built_in, arguments, problems);
  } else {
    check_arguments(call, built_in.function, built_in.required, arguments, problems);
  }
  check_written(call, built_in, problems);
  return built_in.result == BuiltIn::Result::item ? item_result(arguments)
                                                  : built_in.function.result;
}

}  // namespace

Type check_call(const Call& call, const std::vector<Type>& arguments, const Types& types,
                Problems& problems) {
  if (const BuiltIn* built_in = find_built_in(call.function)) {
    return check_built_in(call, *built_in, arguments, problems);
  }
  const Function* function = types.find_function(call.function);
  if (function != nullptr) {
    if (!call.names.empty()) check_names(call, {}, problems);
    check_arguments(call, *function, function->parameters.size(), arguments, problems);
    return function->result;
  }
  const bool is_today = call.function == "today";
  if (is_today || call.function == "now") {  // the host gives them, whoever asks for types
    if (!arguments.empty()) tell_count(call, 0, 0, problems);
    return Type::of(is_today ? Kind::date : Kind::date_time);
  }
  problems.push_back(
      text::error_at(call.function_span, "unknown-function", {{"name", call.function}}));
  return {};
}

}  // namespace banli::feel
