#include "forms/field_keys.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "base/check.hpp"

namespace banli::forms {
namespace {

using text::Built;
using text::KeyRow;
using text::Presence;

constexpr KeyRow keys_of_forms[] = {
    {.en = "form", .zh = "表单", .presence = Presence::required, .type = "form"},
    {.en = "as", .zh = "记作", .presence = Presence::required, .type = "data name"},
    {.en = "title", .zh = "标题", .presence = Presence::required, .type = "text"},
    {.en = "source", .zh = "来源", .type = "text"},
    {.en = "copies", .zh = "联", .type = "text or list of text"},
    {.en = "fields", .zh = "字段", .presence = Presence::required, .type = "name → entry"},
};

constexpr KeyRow keys_of_sections[] = {
    {.en = "section", .zh = "栏", .presence = Presence::required, .type = "text"},
    {.en = "fields", .zh = "字段", .presence = Presence::required, .type = "data name → {field}"},
};

constexpr TypeRow types[] = {
    {"text", "单行", FieldType::text},
    {"long text", "多行", FieldType::long_text},
    {"integer", "整数", FieldType::integer},
    {"decimal", "小数", FieldType::decimal},
    {"money", "金额", FieldType::money},
    {"date", "日期", FieldType::date},
    {"time", "时间", FieldType::time},
    {"date and time", "日期时间", FieldType::date_and_time},
    {"choice", "单选", FieldType::choice},
    {"choices", "多选", FieldType::choices},
    {"tick", "勾选", FieldType::tick},
    {"signature", "签字", FieldType::signature},
    {"opinion", "意见", FieldType::opinion},
    {"table", "表格", FieldType::table},
    {"rating", "评分", FieldType::rating},
    {"file", "附件", FieldType::file},
    {"person", "人员", FieldType::person},
    {"role", "角色", FieldType::role},
    {"department", "部门", FieldType::department},
    {"serial", "编号", FieldType::serial},
    {"link", "关联", FieldType::link},
    {"duration", "期间", FieldType::duration},
};

constexpr unsigned bit(FieldType type) { return 1U << static_cast<unsigned>(type); }
constexpr unsigned bits(std::initializer_list<FieldType> of) {
  unsigned set = 0;
  for (const FieldType type : of) set |= bit(type);
  return set;
}
constexpr unsigned all_types = ~0U;
constexpr unsigned numbers = bits({FieldType::integer, FieldType::decimal, FieldType::money});
constexpr unsigned times = bits({FieldType::date, FieldType::time, FieldType::date_and_time});
constexpr unsigned given = bits({FieldType::signature, FieldType::serial});  // by the system
constexpr unsigned not_written = given | bits({FieldType::opinion, FieldType::table});

struct FurtherKey {
  KeyRow row;
  unsigned types;
};

constexpr FurtherKey further[] = {
    {{.en = "of", .zh = "选项", .type = "list of text"},
     bits({FieldType::choice, FieldType::choices, FieldType::rating})},
    {{.en = "unit", .zh = "单位", .type = "text"}, numbers | bit(FieldType::text)},
    {{.en = "by", .zh = "由", .type = "people"}, all_types},
    {{.en = "to", .zh = "指向", .type = "process or list of process"}, bit(FieldType::link)},
    {{.en = "pattern", .zh = "式样", .type = "pattern"}, bit(FieldType::serial)},
    {{.en = "types", .zh = "格式", .type = "text or list of text"}, bit(FieldType::file)},
    {{.en = "must", .zh = "必填", .type = "must"}, all_types},
    {{.en = "min", .zh = "最小", .type = "value"}, numbers | times | bit(FieldType::rating)},
    {{.en = "max", .zh = "最大", .type = "value"},
     numbers | times | bit(FieldType::rating) | bit(FieldType::file)},
    {{.en = "check", .zh = "校验", .type = "expression"}, all_types & ~given},
    {{.en = "message", .zh = "提示", .type = "text"}, all_types & ~given},
    {{.en = "default", .zh = "预设", .type = "value or list of value"}, all_types & ~not_written},
    {{.en = "value", .zh = "公式", .type = "formula"}, all_types & ~not_written},
    {{.en = "hint", .zh = "说明", .type = "text"}, all_types},
    {{.en = "secret", .zh = "密级", .type = "people"}, all_types},
    {{.en = "personal", .zh = "个人", .type = "text"}, all_types},
    {{.en = "columns", .zh = "列", .type = "data name → {field}"}, bit(FieldType::table)},
    {{.en = "rows", .zh = "行", .type = "rows"}, bit(FieldType::table)},
    {{.en = "total", .zh = "合计", .type = "data name or list of data name"},
     bit(FieldType::table)},
};

}  // namespace

std::span<const KeyRow> form_rows() { return keys_of_forms; }
std::span<const KeyRow> section_rows() { return keys_of_sections; }
std::span<const TypeRow> type_rows() { return types; }

std::span<const KeyRow> field_rows() {
  static const std::vector<KeyRow> rows = [] {
    std::vector<KeyRow> joined;
    for (const TypeRow& type : types) {
      joined.push_back({.en = type.en,
                        .zh = type.zh,
                        .presence = Presence::optional,
                        .built = type.type ? Built::yes : Built::not_yet,
                        .type = "text"});
    }
    for (const FurtherKey& key : further) joined.push_back(key.row);
    return joined;
  }();
  return rows;
}

std::string_view word_of(FieldType type) {
  const auto found = std::ranges::find(types, std::optional(type), &TypeRow::type);
  BANLI_CHECK(found != std::ranges::end(types));
  return found->en;
}

bool belongs_to(std::string_view english, FieldType type) {
  const auto found =
      std::ranges::find(further, english, [](const FurtherKey& key) { return key.row.en; });
  BANLI_CHECK(found != std::ranges::end(further));
  return (found->types & bit(type)) != 0;
}

std::span<const std::string_view> further_keys() {
  static constexpr auto names = [] {
    std::array<std::string_view, std::size(further)> words;
    for (std::size_t at = 0; at < words.size(); ++at) words[at] = further[at].row.en;
    return words;
  }();
  return names;
}

}  // namespace banli::forms
