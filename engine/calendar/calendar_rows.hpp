// The keys and words of a calendar file, in both vocabularies.
#pragma once

#include "text/keys.hpp"

namespace banli::calendar {

inline constexpr text::KeyRow calendar_rows[] = {
    {.en = "calendar", .zh = "日历", .presence = text::Presence::required, .type = "calendar"},
    {.en = "title", .zh = "标题", .type = "text"},
    {.en = "note", .zh = "说明", .type = "text"},
    {.en = "time zone", .zh = "时区", .type = "words"},
    {.en = "like", .zh = "同", .type = "calendar"},
    {.en = "week", .zh = "每周", .type = "week"},
    {.en = "days off", .zh = "休假", .type = "days off"},
    {.en = "make-up days", .zh = "调休", .type = "make-up days"},
};
inline constexpr text::KeyRow make_up_rows[] = {
    {.en = "like", .zh = "同", .type = "day of the week"},
    {.en = "title", .zh = "标题", .type = "text"},
};
// Monday first. `Monday to Friday` is 周一至周五.
inline constexpr text::WordRow weekday_rows[] = {
    {.en = "Monday", .zh = "周一"},    {.en = "Tuesday", .zh = "周二"},
    {.en = "Wednesday", .zh = "周三"}, {.en = "Thursday", .zh = "周四"},
    {.en = "Friday", .zh = "周五"},    {.en = "Saturday", .zh = "周六"},
    {.en = "Sunday", .zh = "周日"},
};
inline constexpr text::WordRow weekday_span_word{.en = " to ", .zh = "至"};

}  // namespace banli::calendar
