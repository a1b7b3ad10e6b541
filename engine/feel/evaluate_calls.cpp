// Calls of functions: FEEL's own, the host's, and those that the expression defines.
#include <algorithm>

#include "feel/evaluator.hpp"
#include "feel/temporal.hpp"
#include "feel/values.hpp"

namespace banli::feel {
namespace {

using Arguments = std::vector<Value>;

// A list of one is its item where an item is wanted, and an item a list of one where a list is;
// a date is its midnight where a moment is wanted (DMN 1.5 §10.3.2.9.4).
Value converted(Value value, const Type& wanted) {
  using Kind = Type::Kind;
  if (wanted.is(Kind::any) || value.is_null() || kind_of(value) == wanted.kind) return value;
  if (wanted.is(Kind::list)) return List{std::move(value)};
  const auto* date = value.as<Date>();
  if (date != nullptr && wanted.is(Kind::date_time)) return *as_date_time(value);
  auto* list = value.as<List>();
  const bool is_single = list != nullptr && list->size() == 1;
  if (!is_single || kind_of(list->front()) != wanted.kind) return value;
  Value item = std::move(list->front());
  return item;
}

// In the order of the parameters; nothing where a name is none of them or is given twice.
template <class Names>
std::optional<Arguments> ordered(const Names& parameters, const std::vector<std::string>& names,
                                 Arguments arguments) {
  Arguments result;
  std::vector<bool> given(parameters.size());
  result.resize(parameters.size());
  std::size_t count = 0;
  for (std::size_t i = 0; i < names.size(); ++i) {
    const auto found = std::ranges::find(parameters, names[i]);
    if (found == parameters.end()) return std::nullopt;
    const auto index = static_cast<std::size_t>(found - parameters.begin());
    if (given[index]) return std::nullopt;
    given[index] = true;
    result[index] = std::move(arguments[i]);
    count = std::max(count, index + 1);
  }
  result.resize(count);
  return result;
}

}  // namespace

std::optional<Arguments> Evaluator::evaluated(const std::vector<Child>& written) {
  Arguments arguments;
  std::size_t cost = 0;
  for (const Child& argument : written) {
    arguments.push_back(evaluate(*argument));
    cost += weight(arguments.back());
  }
  return scope_.charge(cost) ? std::optional(std::move(arguments)) : std::nullopt;
}

Value Evaluator::value_of(const Call& call, const Syntax&) {
  auto arguments = evaluated(call.arguments);
  return arguments ? call_named(call.function, call.names, std::move(*arguments)) : Value();
}

Value Evaluator::value_of(const Invocation& call, const Syntax&) {
  const Value callee = evaluate(*call.callee);
  auto arguments = evaluated(call.arguments);
  return arguments ? call_function(callee, call.names, std::move(*arguments), "") : Value();
}

Value Evaluator::call_named(const std::string& name, const std::vector<std::string>& names,
                            Arguments arguments) {
  const Value* local = scope_.find_local(name);
  if (local != nullptr && as_function(*local) != nullptr) {
    const Value callee = *local;
    return call_function(callee, names, std::move(arguments), name);
  }
  if (const BuiltIn* built_in = find_built_in(name)) {
    return call_built_in(*built_in, names, std::move(arguments));
  }
  const Function* function = scope_.names().find_function(name);
  if (function == nullptr) scope_.tell_missing(name);
  const bool fits =
      function != nullptr && names.empty() && arguments.size() == function->parameters.size();
  return fits ? function->call(arguments) : Value();
}

Value Evaluator::call_function(const Value& callee, const std::vector<std::string>& names,
                               Arguments arguments, const std::string& own_name) {
  const FunctionValue* function = as_function(callee);
  if (function == nullptr) return Null{};
  if (function->built_in != nullptr) {
    return call_built_in(*function->built_in, names, std::move(arguments));
  }
  return call_written(callee, names, std::move(arguments), own_name);
}

Value Evaluator::call_built_in(const BuiltIn& built_in, const std::vector<std::string>& names,
                               Arguments arguments) {
  if (!names.empty()) {
    std::optional<Arguments> sorted;
    for (const auto& parameters : signatures_of(built_in)) {
      if (!sorted) sorted = ordered(parameters, names, arguments);
    }
    if (!sorted) return Null{};
    arguments = std::move(*sorted);
  }
  const std::vector<Type>& types = built_in.function.parameters;
  const bool spread = built_in.shape == BuiltIn::Shape::spread;
  const bool fits =
      arguments.size() >= built_in.required && (spread || arguments.size() <= types.size());
  if (!fits) return Null{};
  for (std::size_t i = 0; !spread && i < arguments.size(); ++i) {
    arguments[i] = converted(std::move(arguments[i]), types[i]);
  }
  Value result = built_in.call_with != nullptr ? built_in.call_with(arguments, *this)
                                               : built_in.function.call(arguments);
  return settled(std::move(result), scope_.names());
}

// The body sees what stood around it when it was made, then itself, then its arguments.
Value Evaluator::call_written(const Value& callee, const std::vector<std::string>& names,
                              Arguments arguments, const std::string& own_name) {
  const FunctionValue& function = *as_function(callee);
  const std::vector<Parameter>& parameters = function.written->parameters;
  if (!names.empty()) {
    std::vector<std::string> wanted;
    for (const Parameter& parameter : parameters) wanted.push_back(parameter.name);
    auto sorted = ordered(wanted, names, std::move(arguments));
    if (!sorted || names.size() != parameters.size()) return Null{};
    arguments = std::move(*sorted);
  }
  if (function.written->body == nullptr || arguments.size() != parameters.size()) return Null{};
  for (std::size_t i = 0; i < parameters.size(); ++i) {
    arguments[i] = converted(std::move(arguments[i]), parameters[i].type);
    const bool fits = arguments[i].is_null() || is_instance(arguments[i], parameters[i].type);
    if (!fits) return Null{};
  }
  const Scope::Mark mark = scope_.mark();
  for (const auto& [name, value] : function.captured) scope_.push(name, value);
  if (!own_name.empty()) scope_.push(own_name, callee);
  for (std::size_t i = 0; i < parameters.size(); ++i) {
    scope_.push(parameters[i].name, arguments[i]);
  }
  Value result = evaluate(*function.written->body);
  scope_.back_to(mark);
  return result;
}

// Keeps of the names around it those that its body reads.
Value Evaluator::value_of(const FunctionDefinition& definition, const Syntax& syntax) {
  auto function = std::make_shared<FunctionValue>();
  function->written = &definition;
  function->expression = whole_;
  for (const std::string& name : names_read(syntax)) {
    const Value* value = scope_.find_local(name);
    if (value != nullptr) function->captured.emplace_back(name, copied(*value));
  }
  return Passing(std::move(function));
}

Value Evaluator::call(const Value& function, Arguments arguments) {
  return scope_.charge(1) ? call_function(function, {}, std::move(arguments), "") : Value();
}

}  // namespace banli::feel
