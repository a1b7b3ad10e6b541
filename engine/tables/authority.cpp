#include "tables/authority.hpp"

#include <algorithm>

#include "base/check.hpp"
#include "tables/evaluate.hpp"

namespace banli::tables {
namespace {

constexpr std::string_view kind_name = "kind";
constexpr std::string_view role_name = "role";
constexpr std::string_view limit_name = "limit";

bool has_input(const Table& table, std::string_view name) {
  return std::ranges::find(table.inputs, name, &forms::Field::name) != table.inputs.end();
}

std::optional<Decimal> limit_of(const Table& table, const Value& kind, const std::string& role) {
  std::vector<Value> inputs;
  for (const forms::Field& input : table.inputs) {
    inputs.push_back(input.name == kind_name ? kind : Value(role));
  }
  const Value limit = evaluate(table, inputs);
  const Decimal* number = limit.as<Decimal>();
  return number == nullptr ? std::nullopt : std::optional(*number);
}

}  // namespace

bool is_authority(const Table& table) {
  return table.inputs.size() == 2 && has_input(table, kind_name) && has_input(table, role_name) &&
         table.outputs.size() == 1 && table.outputs.front().name == limit_name &&
         forms::type_of(table.outputs.front()).is(feel::Type::Kind::number) &&
         table.hit != Hit::all && table.hit != Hit::count;
}

std::optional<bool> within_authority(const Table& table, const Value& kind,
                                     std::span<const std::string> roles, const Value& amount) {
  BANLI_CHECK(is_authority(table));
  const Decimal* wanted = amount.as<Decimal>();
  if (wanted == nullptr || kind.is_null()) return std::nullopt;
  return std::ranges::any_of(roles, [&](const std::string& role) {
    const auto limit = limit_of(table, kind, role);
    return limit && *wanted <= *limit;
  });
}

}  // namespace banli::tables
