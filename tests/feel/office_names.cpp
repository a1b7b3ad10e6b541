#include "tests/feel/office_names.hpp"

#include "feel/values.hpp"

namespace banli::tests {
namespace {

using feel::Type;
using Kind = Type::Kind;

Value decimal(const char* digits) { return *Decimal::from_text(digits); }
Value day(const char* text) { return *date_from_text(text); }

Value row(const char* name, const char* amount, bool done) {
  return Context{{"name", name}, {"amount", decimal(amount)}, {"done", done}};
}

Context office_records() {
  return {
      {"amount", decimal("12.30")},
      {"customer", "李四"},
      {"phone", Redacted{}},
      {"record", Context{{"amount", decimal("12000.50")},
                         {"kind", "现场"},
                         {"paid", Null{}},
                         {"received", day("2026-11-20")},
                         {"rows", List{row("甲", "10", true), row("乙", "20.5", false),
                                       row("丙", "7", true)}}}},
      {"投诉", Context{{"金额", decimal("500")}, {"投诉人", "张三"}}},
      {"steps", Context{{"approve_plan", Context{{"done", true}, {"times", decimal("2")}}}}},
      {"notes", Context{{"first", "甲"}}},
      {"anything", Context{{"a", decimal("1")}}},
      {"net_price", decimal("90")},
  };
}

const std::vector<feel::Function>& office_functions() {
  static const std::vector<feel::Function> functions{
      {"today", {}, Type::of(Kind::date), [](const auto&) { return day("2026-11-22"); }},
      {"within authority",
       {Type::of(Kind::string), Type::of(Kind::number)},
       Type::of(Kind::boolean),
       [](const std::vector<Value>& arguments) {
         return feel::compute(feel::Operator::less_or_equal, arguments[1], Value::whole(5000));
       }},
      {"complaint_deadline",
       {Type::of(Kind::string)},
       Type::of(Kind::days_duration),
       [](const auto&) { return Value(*days_duration_from_text("P15D")); }},
  };
  return functions;
}

Type type_of(const Value& value) {
  if (const auto* list = value.as<List>()) return Type::list_of(type_of(list->front()));
  Type type = Type::of(feel::kind_of(value));
  if (const auto* context = value.as<Context>()) {
    for (const auto& [name, member] : *context) type.members[name] = type_of(member);
  }
  return type;
}

}  // namespace

OfficeNames::OfficeNames() : data_(office_records()) {}

std::optional<Value> OfficeNames::find(std::string_view name) const {
  const auto found = data_.find(name);
  return found == data_.end() ? std::nullopt : std::optional(found->second);
}

const feel::Function* OfficeNames::find_function(std::string_view name) const {
  for (const feel::Function& function : office_functions()) {
    if (function.name == name) return &function;
  }
  return nullptr;
}

std::optional<Type> OfficeTypes::find(std::string_view name) const {
  const auto value = names_.find(name);
  if (!value) return std::nullopt;
  if (name == "anything") return Type();
  Type type = type_of(*value);
  if (name == "notes") type.open = true;
  return type;
}

const feel::Function* OfficeTypes::find_function(std::string_view name) const {
  return names_.find_function(name);
}

}  // namespace banli::tests
