// Words of calendars and of the organisation.
#pragma once

#include "cli/word.hpp"

namespace banli::cli::words {

// Calendars.
inline constexpr Word weekdays[7] = {
    {"周一", "Monday"}, {"周二", "Tuesday"},  {"周三", "Wednesday"}, {"周四", "Thursday"},
    {"周五", "Friday"}, {"周六", "Saturday"}, {"周日", "Sunday"}};
inline constexpr Word day_worked{"上班", "working day"};
inline constexpr Word day_weekend{"休息", "weekend"};
inline constexpr Word day_off{"休假", "day off"};
inline constexpr Word day_made_up{"调休上班", "make-up day"};
inline constexpr Word head_day{"日期", "DATE"};
inline constexpr Word head_weekday{"星期", "DAY"};
inline constexpr Word head_day_kind{"类别", "KIND"};
inline constexpr Word head_shifts{"上班时段", "HOURS"};
inline constexpr Word head_day_title{"名称", "TITLE"};
inline constexpr Word open_now{"时区 {zone}，现在上班", "time zone {zone}, open now"};
inline constexpr Word closed_now{"时区 {zone}，现在不上班", "time zone {zone}, closed now"};
inline constexpr Word usual_calendar{"没有部署日历：周一至周五，时区 {zone}",
                                     "no calendar is deployed: Monday to Friday in {zone}"};
inline constexpr Word days_counted{"{all} 天，其中工作日 {worked} 天",
                                   "days: {all}, of these worked: {worked}"};

// The organisation.
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
