#include "office/functions.hpp"

#include <utility>

namespace banli::office {
namespace {

using Arguments = std::vector<Value>;

Value within_authority(const Office& office, const std::string& person, const Arguments& given) {
  if (person.empty() || !office.within_authority || office.organisation == nullptr) return Null{};
  const std::vector<std::string> roles = office.organisation->roles_of(person);
  const auto answer = office.within_authority(given.at(0), roles, given.at(1));
  return answer ? Value(*answer) : Value();
}

Value first_of(const std::vector<std::string>& names) {
  return names.empty() ? Value() : Value(names.front());
}

Value superior_of(const Office& office, const Value& person) {
  const std::string* name = person.as<std::string>();
  if (name == nullptr || office.organisation == nullptr) return Null{};
  return first_of(office.organisation->superiors(*name, 1));
}

Value role_of(const Office& office, const Value& person) {
  const std::string* name = person.as<std::string>();
  if (name == nullptr || office.organisation == nullptr) return Null{};
  return first_of(office.organisation->roles_of(*name));
}

}  // namespace

std::vector<feel::Function> functions_of(const Office& office, std::string person) {
  using feel::Type;
  using Kind = feel::Type::Kind;
  return {{"within authority",
           {Type::of(Kind::string), Type::of(Kind::number)},
           Type::of(Kind::boolean),
           [&office, person = std::move(person)](const Arguments& given) {
             return within_authority(office, person, given);
           }},
          {"superior of",
           {Type::of(Kind::string)},
           Type::of(Kind::string),
           [&office](const Arguments& given) { return superior_of(office, given.at(0)); }},
          {"role of",
           {Type::of(Kind::string)},
           Type::of(Kind::string),
           [&office](const Arguments& given) { return role_of(office, given.at(0)); }}};
}

}  // namespace banli::office
