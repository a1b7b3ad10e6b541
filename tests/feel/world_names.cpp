#include "tests/feel/world_names.hpp"

namespace banli::tests {
namespace {

Value number(std::int64_t whole) { return Value::whole(whole); }

std::int64_t second_of(const char* text) { return instant_from_text(text)->ms / 1000; }

const Zone& zone_of_paris() {
  static const Zone paris("Europe/Paris", 3600,
                          {{second_of("2021-03-28T01:00Z"), 7200},
                           {second_of("2021-10-31T01:00Z"), 3600},
                           {second_of("2022-03-27T01:00Z"), 7200},
                           {second_of("2022-10-30T01:00Z"), 3600}});
  return paris;
}

}  // namespace

const Context& world_context() {
  static const Context context{
      {"first name", "Ada"},
      {"net-price", number(90)},
      {"a+b", number(7)},
      {"a", number(1)},
      {"b", number(2)},
      {"金额", number(500)},
      {"day", "2021-05-01"},
      {"employee", Context{{"last name", "Lovelace"}, {"age", number(36)}}},
      {"rows", List{Context{{"kind", "x"}, {"amount", number(10)}},
                    Context{{"kind", "y"}, {"amount", number(20)}}, Context{{"kind", "x"}}}},
  };
  return context;
}

std::optional<Value> WorldNames::find(std::string_view) const { return std::nullopt; }

const feel::Function* WorldNames::find_function(std::string_view name) const {
  using Kind = feel::Type::Kind;
  static const feel::Function today{"today", {}, feel::Type::of(Kind::date), [](const auto&) {
                                      return *date_from_text("2026-11-22");
                                    }};
  static const feel::Function now{"now", {}, feel::Type::of(Kind::date_time), [](const auto&) {
                                    return *date_time_from_text("2026-11-22T09:30:00+08:00");
                                  }};
  return name == "today" ? &today : name == "now" ? &now : nullptr;
}

const Zone* WorldNames::find_zone(std::string_view name) const {
  static const Zone shanghai("Asia/Shanghai", 8 * 3600, {});
  static const Zone utc("Etc/UTC", 0, {});
  if (name == "Europe/Paris") return &zone_of_paris();
  return name == "Asia/Shanghai" ? &shanghai : name == "Etc/UTC" ? &utc : nullptr;
}

}  // namespace banli::tests
