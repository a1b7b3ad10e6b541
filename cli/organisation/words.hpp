// The words of the verbs about the organisation, Chinese beside English.
#pragma once

#include "cli/word.hpp"

namespace banli::cli::words {

inline constexpr Word a_role{"角色或岗位，任何一个名称都可", "a role or post, by any of its names"};
inline constexpr Word head_post{"岗位", "POST"};
inline constexpr Word head_unit{"部门", "UNIT"};
inline constexpr Word head_reports_to{"上级", "REPORTS TO"};
inline constexpr Word head_held_by{"人员", "HELD BY"};
inline constexpr Word head_person{"人员", "PERSON"};
inline constexpr Word head_called{"姓名", "CALLED"};
inline constexpr Word head_login{"登录", "LOGIN"};
inline constexpr Word head_roles{"角色", "ROLES"};
inline constexpr Word head_acting{"今日代理", "ACTING TODAY"};
inline constexpr Word organisation_counts{
    "{title}：部门 {units} 个，岗位 {posts} 个，人员 {people} 人，角色 {roles} 个",
    "{title}: units {units}, posts {posts}, people {people}, roles {roles}"};
inline constexpr Word organisation_calendar{"日历 {name}", "calendar {name}"};
inline constexpr Word organisation_authority{"核决权限表 {name}", "authority table {name}"};
inline constexpr Word vacant{"空缺", "vacant"};
inline constexpr Word nobody_plays{"没有人担任 `{role}`", "nobody plays `{role}`"};

}  // namespace banli::cli::words
