#include "text/catalogue/areas.hpp"

namespace banli::text {
namespace {

constexpr Code calendar_rows[] = {
    {.code = "week-day-unknown",
     .kind = CodeKind::problem,
     .zh = {.message = "`{text}` 不是一周中的某天或某几天",
            .help = "写成 `{day}` 或 `{days}`",
            .explain =
                "`每周` 下每一行写一天，或从某天至某天，后面是上班时段：`周一至周五: [09:00-12:00, "
                "13:00-18:00]`；英文键的文件写 `Monday to Friday`。没有写到的日子不上班。"},
     .en = {.message = "`{text}` is no day of the week and no span of days",
            .help = "write `{day}` or `{days}`",
            .explain = "Each line under `week` is a day or a span of days with its hours: `Monday "
                       "to Friday: [09:00-12:00, 13:00-18:00]`; in a file with Chinese keys "
                       "周一至周五. Nobody works on days that are not written."}},
    {.code = "week-days-backwards",
     .kind = CodeKind::problem,
     .zh = {.message = "`{text}` 的末一天在首一天之前",
            .help = "一周从周一算起；跨过周日的分两行写",
            .explain = "一周从周一到周日，`周六至周一` 要写成 `周一` 和 `周六至周日` 两行。"},
     .en = {.message = "`{text}` ends before it begins",
            .help = "a week begins with Monday; a span over Sunday stands on two lines",
            .explain = "A week goes from Monday to Sunday: Saturday to Monday is written as "
                       "`Monday` and `Saturday to Sunday`."}},
    {.code = "shift-not-understood",
     .kind = CodeKind::problem,
     .zh = {.message = "`{text}` 不是上班时段",
            .help = "写起止时刻，各两位数字，例如 `09:00-12:00`",
            .explain = "时段总是起止两个时刻，例如 `09:00-12:00`；一天的末尾写 24:00。单写一个 "
                       "9:30，YAML 会当成数字 570，所以不用。"},
     .en = {.message = "`{text}` is no range of times",
            .help = "write two times of two digits each, such as `09:00-12:00`",
            .explain = "Hours are always a range such as `09:00-12:00`; the end of the day is "
                       "24:00. A single 9:30 would be the number 570 to YAML, so none is used."}},
    {.code = "shift-backwards",
     .kind = CodeKind::problem,
     .zh = {.message = "时段 `{text}` 的结束不在开始之后",
            .help = "夜班分在两天写：`22:00-24:00`，次日 `00:00-06:00`",
            .explain = "时段属于一天，不跨过午夜。从 22 点到次日 6 点的夜班，写成当天的 "
                       "`22:00-24:00` 和次日的 `00:00-06:00`。"},
     .en = {.message = "the hours `{text}` do not end after they begin",
            .help = "write a night shift on two days: `22:00-24:00`, and `00:00-06:00` on the next",
            .explain = "Hours belong to one day and do not cross midnight. A shift from 22:00 to "
                       "6:00 is `22:00-24:00` on the one day and `00:00-06:00` on the next."}},
    {.code = "shifts-overlap",
     .kind = CodeKind::problem,
     .zh = {.message = "时段 `{text}` 与 `{other}` 重叠",
            .help = "改其中一个，使前一段结束后才开始后一段",
            .explain =
                "同一天的时段不得重叠，否则工时会重复计算。前一段的结束可以正是后一段的开始。"},
     .en = {.message = "the hours `{text}` overlap `{other}`",
            .help = "change one of them, so that each begins when the one before has ended",
            .explain = "Hours of one day do not overlap, else working time would count twice. One "
                       "may begin at the moment the other ends."}},
    {.code = "week-empty",
     .kind = CodeKind::problem,
     .zh = {.message = "`{key}` 里没有一天上班",
            .help = "至少写一天的上班时段",
            .explain = "工作日按 `{key}` 来数，没有一天上班就永远数不到。"},
     .en = {.message = "no day of `{key}` is worked",
            .help = "give the hours of one day at least",
            .explain =
                "Working days are counted by `{key}`: with none, counting would never end."}},
    {.code = "calendar-without-week",
     .kind = CodeKind::problem,
     .zh = {.message = "这个日历既没有 `{week}` 也没有 `{like}`",
            .help = "写出 `{week}`，或用 `{like}` 指明与哪个日历相同",
            .explain = "日历要么自己写出每周的上班时段，要么沿用另一个日历的。"},
     .en = {.message = "this calendar has neither `{week}` nor `{like}`",
            .help = "write `{week}`, or name with `{like}` the calendar it follows",
            .explain =
                "A calendar says the hours of its week itself, or follows another calendar."}},
    {.code = "dates-not-understood",
     .kind = CodeKind::problem,
     .zh =
         {.message = "`{text}` 不是日期，也不是一段日期",
          .help = "写成 `2026-10-01`，一段写成 `2026-10-01..2026-10-07`",
          .explain =
              "`休假` 和 `调休` 下每一行是一个日期或一段日期，后面是名称：`2026-10-01..2026-10-07: "
              "国庆节`。日期须是历上有的。"},
     .en = {.message = "`{text}` is no date and no range of dates",
            .help = "write `2026-10-01`, a range as `2026-10-01..2026-10-07`",
            .explain =
                "Each line under `days off` and `make-up days` is a date or a range of dates with "
                "its title: `2026-10-01..2026-10-07: National Day`. The dates must exist."}},
    {.code = "dates-backwards",
     .kind = CodeKind::problem,
     .zh = {.message = "`{text}` 的末日在首日之前",
            .help = "把早的日期写在前面",
            .explain = "一段日期从早到晚写：`2026-10-01..2026-10-07`。"},
     .en = {.message = "`{text}` ends before it begins",
            .help = "write the earlier date first",
            .explain =
                "A range of dates goes from the earlier to the later: `2026-10-01..2026-10-07`."}},
    {.code = "dates-too-many",
     .kind = CodeKind::problem,
     .zh = {.message = "`{text}` 超过 {most} 天",
            .help = "检查年份；长期不上班的日子写在 `每周` 里",
            .explain = "一行最多写 366 天，更长的多半是年份写错了。"},
     .en = {.message = "`{text}` is longer than {most} days",
            .help = "look at the years; days that are never worked belong to `week`",
            .explain =
                "One line covers at most 366 days; what is longer mostly has a wrong year."}},
    {.code = "day-twice",
     .kind = CodeKind::problem,
     .zh =
         {.message = "`{day}` 写了两次",
          .help = "只留一处",
          .explain =
              "一天要么休假，要么调休上班，只写一次；每周中的每一天也只写一次。各段日期不得重叠。"},
     .en = {.message = "`{day}` stands twice",
            .help = "keep one of the two",
            .explain = "A day is off or made up for, and stands once; so does each day of the "
                       "week. Ranges do not overlap."}},
    {.code = "day-first-here",
     .kind = CodeKind::note,
     .zh = {.message = "`{day}` 先写在这里", .help = "", .explain = "指出同一天第一次出现的地方。"},
     .en = {.message = "`{day}` stands here first",
            .help = "",
            .explain = "Shows where a day that stands twice was written first."}},
    {.code = "time-zone-unknown",
     .kind = CodeKind::problem,
     .zh = {.message = "没有时区 `{zone}`",
            .help = "写时区数据库里的名称，例如 `Asia/Shanghai`",
            .explain = "时区按地区命名，例如 "
                       "`Asia/Shanghai`、`Europe/Berlin`；不写则用所沿用日历的，再则用本机构的。"},
     .en = {.message = "there is no time zone `{zone}`",
            .help = "write a name of the zone database, such as `Asia/Shanghai`",
            .explain =
                "Zones are named by places, such as `Asia/Shanghai` or `Europe/Berlin`; without "
                "one the zone of the calendar that is followed holds, else the office's."}},
    {.code = "unknown-calendar",
     .kind = CodeKind::problem,
     .zh = {.message = "没有日历 `{name}`",
            .help = "是否想写 `{suggestion}`？\n把这个日历的文件一并检查或部署",
            .explain =
                "流程、步骤、组织和别的日历用名称指日历：它须在一起检查的文件里，或已经部署。"},
     .en = {.message = "there is no calendar `{name}`",
            .help =
                "did you mean `{suggestion}`?\ncheck or deploy the file of this calendar as well",
            .explain = "Processes, steps, organisations and other calendars name a calendar; it "
                       "must be among the files that are checked together, or deployed already."}},
    {.code = "calendar-loop",
     .kind = CodeKind::problem,
     .zh = {.message = "日历的沿用绕成一圈：{path}",
            .help = "去掉其中一处，并写出那个日历的每周",
            .explain = "甲沿用乙，乙就不能又沿用甲：最后总要有一个日历写出每周的上班时段。"},
     .en = {.message = "calendars follow each other in a circle: {path}",
            .help = "leave one of them out and write that calendar's week",
            .explain = "Where a follows b, b cannot follow a: one calendar in the end must say the "
                       "hours of its week."}},
    {.code = "make-up-day-works-anyway",
     .kind = CodeKind::problem,
     .zh = {.message = "{date} 本来就是工作日，无须调休",
            .help = "核对日期；若只是那天的时段不同，用 `同` 写明与一周中的哪一天相同",
            .explain = "调休是把休息日变成工作日。日期落在工作日上，多半是写错了；若只是那天的时段"
                       "不同，就写明与一周中的哪一天相同。"},
     .en = {.message = "{date} is a working day anyway and makes up for nothing",
            .help = "look at the date; where only its hours differ, say with `like` which day of "
                    "the week it follows",
            .explain = "A make-up day turns a day of rest into a working day. On a working day it "
                       "is mostly a wrong date; where only the hours differ, say like which day of "
                       "the week it is."}},
    {.code = "make-up-day-without-shifts",
     .kind = CodeKind::problem,
     .zh = {.message = "{date} 调休所同的那一天不上班",
            .help = "写一周中上班的某一天",
            .explain = "`同` 指明这一天按一周中哪一天的时段上班，所以那一天须有时段。"},
     .en = {.message = "the day that {date} is to be like has no hours",
            .help = "name a day of the week that is worked",
            .explain = "`like` says by the hours of which day of the week this day is worked, so "
                       "that day must have some."}},
    {.code = "no-such-calendar",
     .kind = CodeKind::refusal,
     .zh = {.message = "没有部署日历 `{name}`",
            .help = "先部署日历文件：`banli process deploy PATH…`",
            .explain = "命令用名称指已部署的日历；不写则用本机构的。"},
     .en = {.message = "no calendar `{name}` is deployed",
            .help = "deploy its file with `banli process deploy PATH…`",
            .explain = "Commands name a calendar that is deployed; without a name the office's own "
                       "is asked."}},
    {.code = "day-unreadable",
     .kind = CodeKind::usage,
     .zh = {.message = "看不懂日期 `{text}`",
            .help = "写成 `2026-10-01`",
            .explain = "日期写年、月、日，并且历上要有这一天。"},
     .en = {.message = "cannot read the date `{text}`",
            .help = "write it as `2026-10-01`",
            .explain = "A date is written as year, month and day, and must exist."}},
    {.code = "calendar-time-unreadable",
     .kind = CodeKind::usage,
     .zh = {.message = "看不懂时刻 `{text}`",
            .help = "写成 `2026-10-01T09:30`，或 `now`",
            .explain = "时刻按日历的时区；`now` 是现在。"},
     .en = {.message = "cannot read the time `{text}`",
            .help = "write it as `2026-10-01T09:30`, or `now`",
            .explain = "A time is in the zone of the calendar; `now` is the present moment."}},
    {.code = "duration-unreadable",
     .kind = CodeKind::usage,
     .zh = {.message = "看不懂期限 `{text}`",
            .help = "写成 `3 working days`、`3个工作日`、`6个工作小时`、`30 minutes` 或 `1 month`",
            .explain = "期限由数目和单位组成，中英文都可；有空格的要加引号。"},
     .en = {.message = "cannot read the duration `{text}`",
            .help =
                "write `3 working days`, `6 working hours`, `3 days`, `30 minutes` or `1 month`",
            .explain = "A duration is a number and a unit, in Chinese or English; one with spaces "
                       "stands in quotes."}},
    {.code = "days-out-of-reach",
     .kind = CodeKind::usage,
     .zh = {.message = "起止日期颠倒，或超过 {most} 天",
            .help = "早的日期写在前面，一次不超过 {most} 天",
            .explain = "一次最多列出 3660 天。"},
     .en = {.message = "the dates go backwards, or are more than {most} days",
            .help = "write the earlier date first, and no more than {most} days at once",
            .explain = "At most 3660 days are listed at once."}},
};

}  // namespace

const std::span<const Code> calendar_codes{calendar_rows};

}  // namespace banli::text
