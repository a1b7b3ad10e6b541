// The words of the verbs about calendars, Chinese beside English.
#pragma once

#include "cli/word.hpp"

namespace banli::cli::words {

inline constexpr Word calendar_option{"用哪个已部署的日历（默认：本机构的）",
                                      "which deployed calendar (default: the office's own)"};
inline constexpr Word a_day{"日期，如 2026-10-01", "a date, such as 2026-10-01"};
inline constexpr Word a_moment{"时刻，如 2026-10-01T09:30，或 now",
                               "a time, such as 2026-10-01T09:30, or now"};
inline constexpr Word a_duration{"期限，如 \"3 working days\" 或 3个工作日",
                                 "a duration, such as \"3 working days\" or 3个工作日"};
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

}  // namespace banli::cli::words
