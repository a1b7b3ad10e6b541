#include "feel/type.hpp"

#include <array>


namespace banli::feel {
namespace {

struct KindWords {
  std::string_view en;
  std::string_view zh;
};

KindWords words_of(Type::Kind kind) {
  switch (kind) {
    case Type::Kind::any: return {"anything", "任意值"};
    case Type::Kind::null: return {"null", "空值"};
    case Type::Kind::boolean: return {"true or false", "真假值"};
    case Type::Kind::number: return {"number", "数字"};
    case Type::Kind::string: return {"text", "文字"};
    case Type::Kind::date: return {"date", "日期"};
    case Type::Kind::time: return {"time", "时间"};
    case Type::Kind::date_time: return {"date and time", "日期时间"};
    case Type::Kind::days_duration: return {"duration in days", "以天计的时长"};
    case Type::Kind::months_duration: return {"duration in months", "以月计的时长"};
    case Type::Kind::list: return {"list", "列表"};
    case Type::Kind::context: return {"record", "记录"};
    case Type::Kind::function: return {"function", "函数"};
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

}  // namespace

std::string text(const Type& type) {
  std::string out(words_of(type.kind).en);
  if (type.is(Type::Kind::list) && type.item) out += " of " + text(*type.item);
  if (type.is(Type::Kind::context) && !type.members.empty()) {
    out += " with " + member_names(type, ", ", ", …");
  }
  return out;
}

std::string chinese_text(const Type& type) {
  std::string out(words_of(type.kind).zh);
  if (type.is(Type::Kind::list) && type.item) return chinese_text(*type.item) + out;
  if (type.is(Type::Kind::context) && !type.members.empty()) {
    out += "（含 " + member_names(type, "、", "…") + "）";
  }
  return out;
}

Type::Kind kind_of(const Value& value) {
  using Kind = Type::Kind;
  constexpr std::array kinds{Kind::null, Kind::boolean, Kind::number, Kind::string, Kind::date,
                             Kind::time, Kind::date_time, Kind::days_duration,
                             Kind::months_duration, Kind::list, Kind::context, Kind::null};
  static_assert(kinds.size() == std::variant_size_v<Value::Any>);
  return kinds[value.any().index()];
}

bool is_compatible(const Type& wanted, const Type& found) {
  const auto is_open = [](const Type& type) {
    return type.is(Type::Kind::any) || type.is(Type::Kind::null);
  };
  if (is_open(wanted) || is_open(found)) return true;
  if (wanted.kind != found.kind) return false;
  if (!wanted.is(Type::Kind::list) || !wanted.item || !found.item) return true;
  return is_compatible(*wanted.item, *found.item);
}

Type type_of_both(const Type& a, const Type& b) {
  if (a.is(Type::Kind::null)) return b;
  if (b.is(Type::Kind::null)) return a;
  if (a.kind != b.kind) return {};
  if (a.is(Type::Kind::list)) {
    return a.item && b.item ? Type::list_of(type_of_both(*a.item, *b.item)) : Type::of(a.kind);
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
  if (!list.is(Type::Kind::list)) return list;
  return list.item ? *list.item : Type();
}

}  // namespace banli::feel
