// Functions that read and make contexts.
#include "feel/functions/functions.hpp"
#include "feel/values.hpp"

namespace banli::feel {
namespace {

using Kind = Type::Kind;

Value get_value(const Arguments& arguments) {
  const auto* context = argument<Context>(arguments, 0);
  const auto* key = argument<std::string>(arguments, 1);
  if (context == nullptr || key == nullptr) return Null{};
  const auto found = context->find(*key);
  return found == context->end() ? Value() : found->second;
}

Value get_entries(const Arguments& arguments) {
  const auto* context = argument<Context>(arguments, 0);
  if (context == nullptr) return Null{};
  List entries;
  for (const auto& [key, value] : *context) {
    entries.push_back(Context{{"key", key}, {"value", value}});
  }
  return entries;
}

// Of entries as get entries gives them; no key twice.
Value context_of(const Arguments& arguments) {
  const auto entries = list_argument(arguments, 0);
  if (!entries) return Null{};
  Context made;
  for (const Value& entry : *entries) {
    const auto* pair = entry.as<Context>();
    if (pair == nullptr || !pair->contains("value") || !pair->contains("key")) return Null{};
    const auto* key = pair->find("key")->second.as<std::string>();
    if (key == nullptr || !made.emplace(*key, pair->find("value")->second).second) return Null{};
  }
  return made;
}

// A context that is missing on the way is made; another value there makes the whole null.
bool put(Context& context, const List& keys, std::size_t at, const Value& value) {
  const auto* key = keys[at].as<std::string>();
  if (key == nullptr) return false;
  Value& place = context[*key];
  if (at + 1 == keys.size()) {
    place = value;
    return true;
  }
  if (place.is_null()) place = Context();
  auto* inner = place.as<Context>();
  return inner != nullptr && put(*inner, keys, at + 1, value);
}

Value context_put(const Arguments& arguments) {
  const auto* context = argument<Context>(arguments, 0);
  const auto keys = list_argument(arguments, 1);
  constexpr std::size_t most_keys = 200;
  if (context == nullptr || !keys || keys->empty() || keys->size() > most_keys) return Null{};
  Context made = *context;
  return put(made, *keys, 0, arguments[2]) ? Value(std::move(made)) : Value();
}

Value context_merge(const Arguments& arguments) {
  const auto contexts = list_argument(arguments, 0);
  if (!contexts) return Null{};
  Context made;
  for (const Value& one : *contexts) {
    const auto* context = one.as<Context>();
    if (context == nullptr) return Null{};
    for (const auto& [key, value] : *context) made[key] = value;
  }
  return made;
}

}  // namespace

std::vector<BuiltIn> context_functions() {
  Type context = Type::of(Kind::context);
  context.open = true;
  Type entry = Type::of(Kind::context);
  entry.members = {{"key", Type::of(Kind::string)}, {"value", Type()}};
  return {
      fixed("get value", "m, key", {Kind::context, Kind::string}, 2, Type(), get_value),
      fixed("get entries", "m", {Kind::context}, 1, Type::list_of(entry), get_entries),
      fixed("context", "entries", {Kind::list}, 1, context, context_of),
      fixed("context put", "context, key, value | context, keys, value",
            {Kind::context, Kind::any, Kind::any}, 3, context, context_put),
      fixed("context merge", "contexts", {Kind::list}, 1, context, context_merge),
  };
}

}  // namespace banli::feel
