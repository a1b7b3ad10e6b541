#include "feel/type.hpp"

#include <algorithm>
#include <array>

#include "feel/passing.hpp"

namespace banli::feel {
namespace {

struct KindWords {
  std::string_view en;
  std::string_view zh;
};

KindWords words_of(Type::Kind kind) {
  switch (kind) {
    case Type::Kind::any:
      return {"anything", "任意值"};
    case Type::Kind::null:
      return {"null", "空值"};
    case Type::Kind::boolean:
      return {"true or false", "真假值"};
    case Type::Kind::number:
      return {"number", "数字"};
    case Type::Kind::string:
      return {"text", "文字"};
    case Type::Kind::date:
      return {"date", "日期"};
    case Type::Kind::time:
      return {"time", "时间"};
    case Type::Kind::date_time:
      return {"date and time", "日期时间"};
    case Type::Kind::days_duration:
      return {"duration in days", "以天计的时长"};
    case Type::Kind::months_duration:
      return {"duration in months", "以月计的时长"};
    case Type::Kind::list:
      return {"list", "列表"};
    case Type::Kind::context:
      return {"record", "记录"};
    case Type::Kind::function:
      return {"function", "函数"};
    case Type::Kind::range:
      return {"range", "区间"};
  }
  return {"", ""};
}

constexpr std::size_t greatest_members = 4;

std::string member_names(const Type& type, std::string_view separator, std::string_view more) {
  std::string out;
  std::size_t count = 0;
  for (const auto& [name, member] : type.members) {
    if (count++ == greatest_members) return out + std::string(more);
    if (count > 1) out += separator;
    out += name;
  }
  return out;
}

bool has_items(const Type& type) {
  return (type.is(Type::Kind::list) || type.is(Type::Kind::range)) && type.item != nullptr;
}

}  // namespace

std::string text(const Type& type) {
  std::string out(words_of(type.kind).en);
  if (has_items(type)) out += " of " + text(*type.item);
  if (type.is(Type::Kind::context) && !type.members.empty()) {
    out += " with " + member_names(type, ", ", ", …");
  }
  return out;
}

std::string chinese_text(const Type& type) {
  std::string out(words_of(type.kind).zh);
  if (has_items(type)) return chinese_text(*type.item) + out;
  if (type.is(Type::Kind::context) && !type.members.empty()) {
    out += "（含 " + member_names(type, "、", "…") + "）";
  }
  return out;
}

Type::Kind kind_of(const Value& value) {
  using Kind = Type::Kind;
  constexpr std::array kinds{
      Kind::null,    Kind::boolean,   Kind::number,        Kind::string,          Kind::date,
      Kind::time,    Kind::date_time, Kind::days_duration, Kind::months_duration, Kind::list,
      Kind::context, Kind::null,      Kind::range};
  if (as_function(value) != nullptr) return Kind::function;
  static_assert(kinds.size() == std::variant_size_v<Value::Any>);
  return kinds[value.any().index()];
}

bool is_instance(const Value& value, const Type& type) {
  const auto kind = kind_of(value);
  if (kind == Type::Kind::null || type.is(Type::Kind::null)) return type.is(kind);
  if (type.is(Type::Kind::any)) return true;
  if (kind != type.kind) return false;
  const auto fits = [](const Value& item, const Type& wanted) {
    return item.is_null() || is_instance(item, wanted);
  };
  if (const auto* list = value.as<List>(); list != nullptr && type.item) {
    return std::ranges::all_of(*list, [&](const Value& item) { return fits(item, *type.item); });
  }
  if (const auto* range = as_range(value); range != nullptr && type.item) {
    return fits(range->low, *type.item) && fits(range->high, *type.item);
  }
  if (const auto* context = value.as<Context>()) {
    return std::ranges::all_of(type.members, [&](const auto& member) {
      const auto found = context->find(member.first);
      return found != context->end() && fits(found->second, member.second);
    });
  }
  return true;
}

bool is_compatible(const Type& wanted, const Type& found) {
  const auto is_open = [](const Type& type) {
    return type.is(Type::Kind::any) || type.is(Type::Kind::null);
  };
  if (is_open(wanted) || is_open(found)) return true;
  if (wanted.kind != found.kind) return false;
  if (!has_items(wanted) || !has_items(found)) return true;
  return is_compatible(*wanted.item, *found.item);
}

Type type_of_both(const Type& a, const Type& b) {
  if (a.is(Type::Kind::null)) return b;
  if (b.is(Type::Kind::null)) return a;
  if (a.kind != b.kind) return {};
  if (has_items(a) && has_items(b)) {
    const Type item = type_of_both(*a.item, *b.item);
    return a.is(Type::Kind::list) ? Type::list_of(item) : Type::range_of(item);
  }
  if (!a.is(Type::Kind::context)) return a;
  Type both = Type::of(a.kind);
  both.open = true;
  for (const auto& [name, member] : a.members) {
    const auto other = b.members.find(name);
    if (other != b.members.end()) both.members[name] = type_of_both(member, other->second);
  }
  if (both.members.size() == a.members.size() && both.members.size() == b.members.size()) {
    both.open = a.open || b.open;
  }
  return both;
}

Type item_type(const Type& list) {
  if (!list.is(Type::Kind::list) && !list.is(Type::Kind::range)) return list;
  return list.item ? *list.item : Type();
}

}  // namespace banli::feel
