// The keys of an organisation file, in both vocabularies.
#pragma once

#include "text/keys.hpp"

namespace banli::office {

using text::KeyRow;
using text::Presence;

inline constexpr KeyRow organisation_rows[] = {
    {.en = "organisation", .zh = "组织", .presence = Presence::required, .type = "organisation"},
    {.en = "title", .zh = "标题", .type = "text"},
    {.en = "calendar", .zh = "日历", .type = "calendar"},
    {.en = "units", .zh = "部门", .type = "unit → {unit}"},
    {.en = "posts", .zh = "岗位", .presence = Presence::required, .type = "post → {post}"},
    {.en = "people", .zh = "人员", .presence = Presence::required, .type = "person → {person}"},
    {.en = "roles", .zh = "角色", .type = "role → {role}"},
    {.en = "authority", .zh = "权限", .type = "table"},
    {.en = "notices", .zh = "通知", .type = "{notices}"},
};
inline constexpr KeyRow unit_rows[] = {
    {.en = "title", .zh = "标题", .type = "text"},
    {.en = "part of", .zh = "上级", .type = "unit"},
    {.en = "head", .zh = "负责", .type = "post or person"},
};
inline constexpr KeyRow post_rows[] = {
    {.en = "title", .zh = "标题", .type = "text"},
    {.en = "also called", .zh = "又称", .type = "role or list of role"},
    {.en = "unit", .zh = "部门", .type = "unit"},
    {.en = "reports to", .zh = "上级", .type = "post"},
};
inline constexpr KeyRow person_rows[] = {
    {.en = "name", .zh = "姓名", .type = "text"},
    {.en = "posts", .zh = "岗位", .type = "post or list of post"},
    {.en = "login", .zh = "登录", .type = "words"},
    {.en = "substitutes", .zh = "代理", .type = "list of {substitute}"},
};
inline constexpr KeyRow substitute_rows[] = {
    {.en = "who", .zh = "由", .presence = Presence::required, .type = "person"},
    {.en = "from", .zh = "自", .type = "date"},
    {.en = "to", .zh = "至", .type = "date"},
    {.en = "for", .zh = "代", .type = "matter or list of matter"},
};
inline constexpr KeyRow role_rows[] = {
    {.en = "title", .zh = "标题", .type = "text"},
    {.en = "played by",
     .zh = "担任",
     .presence = Presence::required,
     .type = "role or list of role"},
};
inline constexpr KeyRow notice_rows[] = {
    {.en = "urged", .zh = "催办", .type = "text"},
    {.en = "escalated", .zh = "上报", .type = "text"},
    {.en = "handed", .zh = "改派", .type = "text"},
    {.en = "notified", .zh = "告知", .type = "text"},
    {.en = "copied", .zh = "分发", .type = "text"},
    {.en = "cc", .zh = "抄送", .type = "text"},
    {.en = "ended", .zh = "结束", .type = "text"},
};

}  // namespace banli::office
