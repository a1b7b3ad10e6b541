// Words of lists and sheets: heads of columns, and what stands between the values.
#pragma once

#include "cli/word.hpp"

namespace banli::cli::words {

// Heads of tables.
inline constexpr Word one_year{"{n} 年", "{n} year"}, years{"{n} 年", "{n} years"};
inline constexpr Word one_month{"{n} 个月", "{n} month"}, months{"{n} 个月", "{n} months"};
inline constexpr Word one_day{"{n} 天", "{n} day"}, days{"{n} 天", "{n} days"};
inline constexpr Word one_hour{"{n} 小时", "{n} hour"}, hours{"{n} 小时", "{n} hours"};
inline constexpr Word one_minute{"{n} 分钟", "{n} minute"}, minutes{"{n} 分钟", "{n} minutes"};
inline constexpr Word between_parts{" ", " "};
inline constexpr Word head_number{"编号", "NUMBER"};
inline constexpr Word head_id{"流水号", "ID"};
inline constexpr Word head_step{"步骤", "STEP"};
inline constexpr Word head_case{"案件", "CASE"};
inline constexpr Word head_lane{"泳道", "LANE"};
inline constexpr Word head_holder{"办理人", "HOLDER"};
inline constexpr Word head_due{"期限", "DUE"};
inline constexpr Word head_state{"状态", "STATE"};
inline constexpr Word head_process{"流程", "PROCESS"};
inline constexpr Word head_starter{"发起人", "STARTER"};
inline constexpr Word head_started{"发起时间", "STARTED"};
inline constexpr Word head_name{"名称", "NAME"};
inline constexpr Word head_version{"版本", "VERSION"};
inline constexpr Word head_title{"标题", "TITLE"};
inline constexpr Word head_bundle{"内容摘要", "BUNDLE"};
inline constexpr Word head_code{"代码", "CODE"};
inline constexpr Word head_message{"说明", "MESSAGE"};
inline constexpr Word head_raised{"发生时间", "RAISED"};
inline constexpr Word head_kind{"类别", "KIND"};
inline constexpr Word head_field{"字段", "FIELD"};
inline constexpr Word head_label{"标签", "LABEL"};
inline constexpr Word head_size{"大小", "SIZE"};
inline constexpr Word head_by{"交件人", "BY"};
inline constexpr Word head_entry{"记录", "ENTRY"};
inline constexpr Word head_value{"值", "VALUE"};
inline constexpr Word head_use{"填写", "WHO WRITES IT"};

// Sheets.
inline constexpr Word started_by{"{person} 于 {time} 发起", "started by {person}, {time}"};
inline constexpr Word ended_at{"{time} 结束", "ended {time}"};
inline constexpr Word due_at{"期限 {time}", "due {time}"};
inline constexpr Word overdue_mark{"逾期", "overdue"};
inline constexpr Word pool_of{"{role}（待认领）", "{role} (unclaimed)"};
inline constexpr Word open_tasks{"现在待办", "open tasks"};
inline constexpr Word waiting_for{"在等", "waiting"};
inline constexpr Word nothing_open{"没有待办", "no open tasks"};
inline constexpr Word no_tasks{"现在没有您要办的", "nothing to do now"};
inline constexpr Word no_cases{"没有案件", "no cases"};
inline constexpr Word no_processes{"还没有部署流程", "no process is deployed yet"};
inline constexpr Word no_incidents{"没有异常", "no incidents"};
inline constexpr Word written_fields{"已填写", "written"};
inline constexpr Word other_values{"其他数据", "other values"};
inline constexpr Word incidents{"异常", "incidents"};
inline constexpr Word undone_value{"（已撤消）", "(undone)"};
inline constexpr Word to_do{"要做的", "what is to be done"};
inline constexpr Word seats{"席位", "seats"};
inline constexpr Word to_fill_in{"填写 {title}（{record}）", "fill in {title} ({record})"};
inline constexpr Word to_read{"可查 {title}（{record}）", "to read: {title} ({record})"};
inline constexpr Word use_write{"可填", "may be filled"};
inline constexpr Word use_must{"必填", "must be filled"};
inline constexpr Word use_read{"只读", "read only"};
inline constexpr Word use_computed{"自动计算", "computed"};
inline constexpr Word use_signed{"自动签名", "signed by the act"};
inline constexpr Word only_by{"限 {roles}", "only {roles}"};
inline constexpr Word yes{"是", "yes"};
inline constexpr Word no{"否", "no"};
inline constexpr Word redacted{"（已删去）", "(redacted)"};
inline constexpr Word kept_secret{"（保密）", "(secret)"};
inline constexpr Word file_with_size{"{name}（{size}）", "{name} ({size})"};
inline constexpr Word rows_count{"{n} 行", "{n} rows"};
inline constexpr Word outcome_is{"结果 {outcome}", "outcome {outcome}"};
inline constexpr Word replayed_to{
    "到第 {n} 条为止（{time}，位置 {position}），链条相符",
    "as of entry #{n} ({time}, position {position}); the chain holds"};
inline constexpr Word replay_broken{"第 {n} 条与链条不符：历史被改动过",
                                    "entry #{n} does not fit the chain: the history was changed"};

// Between several, and between a name and its value.
inline constexpr Word list_comma{"、", ", "};
inline constexpr Word clause_mark{"；", "; "};
inline constexpr Word colon{"：", ": "};
inline constexpr Word empty_value{"（空）", "(empty)"};

}  // namespace banli::cli::words
