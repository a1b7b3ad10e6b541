// The keys of an organisation file, in both vocabularies.
#pragma once

#include "text/keys.hpp"

namespace banli::office {

using text::Built;
using text::KeyRow;
using text::Presence;

inline constexpr KeyRow organisation_rows[] = {
    {.en = "organisation", .zh = "组织", .presence = Presence::required},
    {.en = "title", .zh = "标题"},
    {.en = "calendar", .zh = "日历", .built = Built::not_yet},
    {.en = "units", .zh = "部门"},
    {.en = "posts", .zh = "岗位", .presence = Presence::required},
    {.en = "people", .zh = "人员", .presence = Presence::required},
    {.en = "roles", .zh = "角色"},
    {.en = "authority", .zh = "权限", .built = Built::not_yet},
};
inline constexpr KeyRow unit_rows[] = {
    {.en = "title", .zh = "标题"},
    {.en = "part of", .zh = "上级"},
    {.en = "head", .zh = "负责"},
};
inline constexpr KeyRow post_rows[] = {
    {.en = "title", .zh = "标题"},
    {.en = "also called", .zh = "又称"},
    {.en = "unit", .zh = "部门"},
    {.en = "reports to", .zh = "上级"},
};
inline constexpr KeyRow person_rows[] = {
    {.en = "name", .zh = "姓名"},
    {.en = "posts", .zh = "岗位"},
    {.en = "login", .zh = "登录"},
    {.en = "substitutes", .zh = "代理", .built = Built::not_yet},
};
inline constexpr KeyRow role_rows[] = {
    {.en = "title", .zh = "标题"},
    {.en = "played by", .zh = "担任", .presence = Presence::required},
};

}  // namespace banli::office
