// The command line's own words, Chinese beside English. What an option of one command is for stands
// with it, the words of codes in text/catalogue/cli.cpp, titles of steps in the deployed files.
#pragma once

#include "cli/word.hpp"

namespace banli::cli::words {

// Help and the options that every command has.
inline constexpr Word program{"办理：按流程办事，每一步都有据可查",
                              "Banli runs an office's procedures; every act is on record"};
inline constexpr Word usage{"用法", "usage"};
inline constexpr Word examples{"例子", "examples"};
inline constexpr Word arguments{"参数", "arguments"};
inline constexpr Word options{"选项", "options"};
inline constexpr Word common_options{"各命令通用的选项", "options of every command"};
inline constexpr Word commands{"命令", "commands"};
inline constexpr Word more_help{
    "`banli 命令 --help` 说明一条命令，`banli explain 代码` 说明一个代码",
    "`banli COMMAND --help` explains a command, `banli explain CODE` a code"};
inline constexpr Word help_flag{"显示说明", "show this help"};
inline constexpr Word version_flag{"显示版本", "show the version"};
inline constexpr Word as_option{"以谁的身份（默认：登录名）", "who acts (default: the login name)"};
inline constexpr Word key_option{"幂等键：同一命令重发也只办一次",
                                 "idempotency key: sent again, a command is done once"};
inline constexpr Word db_option{"数据库文件（默认：环境变量 BANLI_DB，其次 banli.db）",
                                "the database file (default: BANLI_DB, else banli.db)"};
inline constexpr Word json_option{"数据以 JSON 输出", "write the result as JSON"};
inline constexpr Word lang_option{"语言 zh 或 en（默认：依系统）",
                                  "zh or en (default: as the system says)"};
inline constexpr Word strict_option{"有警告也算不通过", "warnings fail too"};
inline constexpr Word limit_option{"最多几行", "at most so many"};
inline constexpr Word a_task{"待办编号，如 TS2611001-3 或 17-3.2",
                             "a task, such as TS2611001-3 or 17-3.2"};
inline constexpr Word a_case{"业务编号或流水号，如 TS2611001 或 17",
                             "a case, such as TS2611001 or 17"};
inline constexpr Word set_option{"填一个字段：[表单.]字段=值，可重复",
                                 "fill in a field: [record.]field=value; may be repeated"};
inline constexpr Word from_file{
    "从 JSON 文件填写（- 为标准输入），表格为行的列表",
    "fill in from a JSON file (-: standard input); tables are lists of rows"};
inline constexpr Word opinion_option{"意见", "the opinion"};
inline constexpr Word seen_option{
    "所见之时的历史序号 #n：此后改过的字段不覆盖",
    "the entry #n at which the form was read: later changes are not overwritten"};
inline constexpr Word dry_run_option{"只看不办", "only show what it would do"};
inline constexpr Word reason_option{"理由", "why"};
inline constexpr Word at_option{"历史位置、时间，或该案件的第 n 条 #n",
                                "a position of the journal, a time, or #n of the case"};
inline constexpr Word paths{"文件或文件夹，各种文件都可", "files or folders, of every kind"};

// Heads of tables.
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
inline constexpr Word head_value{"值", "VALUE"};
inline constexpr Word head_use{"填写", "WHO WRITES IT"};

// Sheets.
inline constexpr Word started_by{"{person} 于 {time} 发起", "started by {person}, {time}"};
inline constexpr Word ended_at{"{time} 结束", "ended {time}"};
inline constexpr Word due_at{"期限 {time}", "due {time}"};
inline constexpr Word overdue_mark{"逾期", "overdue"};
inline constexpr Word pool_of{"{role}（待认领）", "{role} (unclaimed)"};
inline constexpr Word open_tasks{"现在待办", "open tasks"};
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
inline constexpr Word rows_count{"{n} 行", "{n} rows"};
inline constexpr Word outcome_is{"结果 {outcome}", "outcome {outcome}"};
inline constexpr Word replayed_to{
    "到第 {n} 条为止（{time}，位置 {position}），链条相符",
    "as of entry #{n} ({time}, position {position}); the chain holds"};
inline constexpr Word replay_broken{"第 {n} 条与链条不符：历史被改动过",
                                    "entry #{n} does not fit the chain: the history was changed"};

// What an act did, and what comes next.
inline constexpr Word opened_site{"已建库 {path}，{person} 为管理员",
                                  "opened the site in {path}; {person} is its administrator"};
inline constexpr Word checked_fine{"{n} 个文件无误", "files without a problem: {n}"};
inline constexpr Word deployed{"已部署 {kind} {name} 第 {version} 版",
                               "deployed {kind} {name}, version {version}"};
inline constexpr Word unchanged{"没有变化：{names}", "unchanged: {names}"};
inline constexpr Word started_case{"已发起 {process}，编号 {number}",
                                   "started {process}, number {number}"};
inline constexpr Word started_unnumbered{"已发起 {process}，流水号 {id}",
                                         "started {process}, id {id}"};
inline constexpr Word choose_option{"指定某步骤由谁办理，几个人用逗号分开",
                                    "who does that step; several with commas"};
inline constexpr Word claimed{"已认领 {task}", "claimed {task}"};
inline constexpr Word released{"已放回 {task}", "released {task}"};
inline constexpr Word completed{"已完成 {task}", "completed {task}"};
inline constexpr Word answered{"{task} 已选“{answer}”", "answered {task}: {answer}"};
inline constexpr Word approved{"{task} 已同意", "approved {task}"};
inline constexpr Word draft_of{"草稿（{time}）", "draft of {time}"};
inline constexpr Word draft_opinion{"意见：{opinion}", "opinion: {opinion}"};
inline constexpr Word draft_saved{"{task} 的草稿已存：{n} 项",
                                  "draft of {task} saved, fields: {n}"};
inline constexpr Word draft_dropped{"{task} 的草稿已弃", "draft of {task} dropped"};
inline constexpr Word batch_done{"已办", "done"};
inline constexpr Word batch_possible{"可办", "can be done"};
inline constexpr Word batch_refused{"未办", "refused"};
inline constexpr Word batch_over{"{all} 件中办了 {n} 件", "done: {n} of {all}"};
inline constexpr Word batch_shown{"{all} 件中可办 {n} 件", "can be done: {n} of {all}"};
inline constexpr Word refused{"{task} 已不同意", "refused {task}"};
inline constexpr Word abstained{"{task} 已弃权", "abstained from {task}"};
inline constexpr Word returned{"{task} 已退回", "sent {task} back"};
inline constexpr Word taken_back{"{task} 已拿回", "took {task} back"};
inline constexpr Word commented{"已留言", "commented"};
inline constexpr Word withdrawn{"{case} 已撤回", "withdrew {case}"};
inline constexpr Word terminated{"{case} 已终止", "terminated {case}"};
inline constexpr Word retried{"{case} 已重试", "retried {case}"};
inline constexpr Word said_before{"这条命令办过了，答复同前",
                                  "this command was done before; same answer"};
inline constexpr Word now_open{"→ {step}：{who}", "→ {step}: {who}"};
inline constexpr Word now_numbered{"编号 {number}", "its number is {number}"};
inline constexpr Word now_ended{"案件结束，结果 {outcome}", "the case has ended: {outcome}"};
inline constexpr Word now_incident{"异常：{message}", "incident: {message}"};
inline constexpr Word still_open{"还有 {n} 席未表态", "seats that have not answered yet: {n}"};
inline constexpr Word next{"接着：{command}", "next: {command}"};
inline constexpr Word journal_whole{
    "历史完整：{entries} 条，{subjects} 个主体；请把校验行留存在库外",
    "the journal is whole: {entries} entries, {subjects} subjects; keep the checkpoint elsewhere"};
inline constexpr Word journal_broken{
    "历史不完整：{found} 处不符（共 {entries} 条）",
    "the journal is not whole: {found} findings in {entries} entries"};
inline constexpr Word rebuilt{"已由 {n} 条历史重建", "rebuilt from {n} entries"};

// Returns.
inline constexpr Word goes_back_to{"退回到：{steps}", "goes back to: {steps}"};
inline constexpr Word undone_work{"作废 {step}（{person} 已办）",
                                  "undone: {step} (done by {person})"};
inline constexpr Word lost_work{"中止 {step}（{person} 在办）", "ended: {step} (held by {person})"};
inline constexpr Word nobody{"无人", "nobody"};
inline constexpr Word ask_return{"确定退回吗？[y/N] ", "send it back? [y/N] "};
inline constexpr Word only_shown{"只是预演，什么都没改", "only shown, nothing was changed"};

// The story of a case.
inline constexpr Word act_start{"发起", "started the case"};
inline constexpr Word act_claim{"认领", "claimed"};
inline constexpr Word act_release{"放回", "released"};
inline constexpr Word act_complete{"完成", "completed"};
inline constexpr Word act_answer{"作答", "answered"};
inline constexpr Word act_approve{"同意", "approved"};
inline constexpr Word act_refuse{"不同意", "refused"};
inline constexpr Word act_abstain{"弃权", "abstained"};
inline constexpr Word act_return{"退回", "sent back"};
inline constexpr Word act_take_back{"拿回", "took back"};
inline constexpr Word act_comment{"留言", "commented"};
inline constexpr Word act_withdraw{"撤回", "withdrew"};
inline constexpr Word act_terminate{"终止", "terminated"};
inline constexpr Word act_retry{"重试", "retried"};
inline constexpr Word act_fire{"到时", "the time came"};
inline constexpr Word act_deliver{"等到了", "what it waited for came"};
inline constexpr Word act_end_call{"所调流程结束", "a called case ended"};
inline constexpr Word act_hold{"停住", "held up"};
inline constexpr Word act_complete_job{"外部任务办完", "a job was done"};
inline constexpr Word act_fail_job{"外部任务失败", "a job failed"};
inline constexpr Word the_system{"系统", "the system"};
inline constexpr Word told_number{"编号 {number}", "number {number}"};
inline constexpr Word told_field{"{label}：{before} → {after}", "{label}: {before} → {after}"};
inline constexpr Word told_prefilled{"预填 {fields}", "prefilled: {fields}"};
inline constexpr Word told_about{"（{what}）", " ({what})"};
inline constexpr Word told_signed{"签字 {forms}", "signed: {forms}"};
inline constexpr Word told_first{"{label}：{after}", "{label}: {after}"};
inline constexpr Word told_opinion{"意见：{text}", "opinion: {text}"};
inline constexpr Word told_answer{"选择：{answer}", "answer: {answer}"};
inline constexpr Word told_tally{"{outcome}（{tally}）", "{outcome} ({tally})"};
inline constexpr Word tally_of{"{votes}；共 {n} 席", "{votes} of {n}"};
inline constexpr Word told_passed{"经过 {step}", "passed {step}"};
inline constexpr Word told_chose{"经过 {step}：{answer}", "passed {step}: {answer}"};
inline constexpr Word told_entered{"到 {step}", "to {step}"};
inline constexpr Word told_opened{"到 {step}（{who}）", "to {step} ({who})"};
inline constexpr Word told_seat{"{word}：{who}", "{word}: {who}"};
inline constexpr Word told_reason{"理由：{text}", "reason: {text}"};
inline constexpr Word told_reached{"退回到 {step}", "back to {step}"};
inline constexpr Word told_undone{"作废 {step}（{who} 已办）", "undone: {step} (done by {who})"};
inline constexpr Word told_cancelled{"中止 {step}（{who}）", "ended: {step} ({who})"};
inline constexpr Word told_reopened{"恢复 {step}（{who}）", "open again: {step} ({who})"};
inline constexpr Word told_comment{"留言：{text}", "comment: {text}"};
inline constexpr Word told_incident{"异常：{message}", "incident: {message}"};
inline constexpr Word told_resolved{"异常已除：{step}", "incident resolved: {step}"};
inline constexpr Word told_met{"等到了", "it came"};
inline constexpr Word told_met_message{"收到消息 {what}", "message {what}"};
inline constexpr Word told_met_case{"案件 {what} 已结束", "case {what} has ended"};
inline constexpr Word told_met_job{"由 {what} 办完", "done by {what}"};
inline constexpr Word told_met_turn{"轮到了", "its turn has come"};
inline constexpr Word told_called{"另起 {process}（案件 {case}）",
                                  "started {process} (case {case})"};
inline constexpr Word told_read{"查阅案件 {case}：{path} 为 {value}",
                                "read of case {case}: {path} is {value}"};
inline constexpr Word told_ended{"结束：{outcome}", "ended: {outcome}"};
inline constexpr Word for_whom{"（代 {person}）", "(for {person})"};
// Between several, and between a name and its value.
inline constexpr Word list_comma{"、", ", "};
inline constexpr Word clause_mark{"；", "; "};
inline constexpr Word colon{"：", ": "};
inline constexpr Word empty_value{"（空）", "(empty)"};

// States, outcomes and kinds, as the engine names them.
inline constexpr Word state_open{"待办", "open"};
inline constexpr Word state_claimed{"办理中", "claimed"};
inline constexpr Word state_done{"已办", "done"};
inline constexpr Word state_superseded{"未及", "superseded"};
inline constexpr Word state_cancelled{"已取消", "cancelled"};
inline constexpr Word state_undone{"已作废", "undone"};
inline constexpr Word state_active{"在办", "active"};
inline constexpr Word state_suspended{"挂起", "suspended"};
inline constexpr Word state_completed{"办结", "completed"};
inline constexpr Word state_waiting{"等待", "waiting"};
inline constexpr Word state_agreed{"同意", "agreed"};
inline constexpr Word state_refused{"不同意", "refused"};
inline constexpr Word state_abstained{"弃权", "abstained"};
inline constexpr Word state_removed{"减去", "removed"};
inline constexpr Word state_released{"放回", "released"};
inline constexpr Word state_taken_back{"拿回", "taken back"};
inline constexpr Word state_added{"添加", "added"};
inline constexpr Word notice_urged{"催办", "urged"};
inline constexpr Word notice_escalated{"上报", "escalated"};
inline constexpr Word notice_handed{"改派", "handed over"};
inline constexpr Word notice_notified{"告知", "told"};
inline constexpr Word notice_copied{"抄送", "copied"};
inline constexpr Word notice_sent{"发出消息", "message sent"};
inline constexpr Word outcome_approved{"通过", "approved"};
inline constexpr Word outcome_rejected{"未通过", "rejected"};
inline constexpr Word outcome_undecided{"未决", "undecided"};
inline constexpr Word outcome_withdrawn{"撤回", "withdrawn"};
inline constexpr Word outcome_terminated{"终止", "terminated"};
inline constexpr Word kind_process{"流程", "process"};
inline constexpr Word kind_calendar{"日历", "calendar"};
inline constexpr Word kind_form{"表单", "form"};
inline constexpr Word kind_organisation{"组织", "organisation"};

// Timers, jobs, messages, notices.
inline constexpr Word head_waits{"等待", "WAITS FOR"};
inline constexpr Word head_at{"时间", "AT"};
inline constexpr Word head_key{"键", "KEY"};
inline constexpr Word head_sent{"发出时间", "SENT"};
inline constexpr Word head_kept{"保留到", "KEPT UNTIL"};
inline constexpr Word head_met{"送达案件", "MET"};
inline constexpr Word head_job{"任务", "JOB"};
inline constexpr Word head_worker{"种类", "WORKER"};
inline constexpr Word head_tries{"次数", "TRIES"};
inline constexpr Word head_until{"租期到", "UNTIL"};
inline constexpr Word head_error{"错误", "ERROR"};
inline constexpr Word head_what{"事由", "WHAT"};
inline constexpr Word head_to{"给", "TO"};
inline constexpr Word no_timers{"没有计时在走", "no timer is running"};
inline constexpr Word no_jobs{"没有任务", "no jobs"};
inline constexpr Word no_messages{"没有消息", "no messages"};
inline constexpr Word no_notices{"没有通知", "no notices"};
inline constexpr Word notices_sent{"通知送达：{n} 条", "notices delivered: {n}"};
inline constexpr Word notice_failed{"通知 {id} 未送达（{reason}），{time} 再送",
                                    "notice {id} not delivered ({reason}); tried again {time}"};
inline constexpr Word notice_given_up{"通知 {id} 未送达（{reason}），不再送",
                                      "notice {id} not delivered ({reason}); given up"};
inline constexpr Word never_again{"已放弃", "given up"};
inline constexpr Word head_again{"再送", "NEXT TRY"};
inline constexpr Word head_reason{"原因", "REASON"};
inline constexpr Word notice_ended{"办结", "ended"};
inline constexpr Word timers_fired{"到时触发：{n} 项", "timers fired: {n}"};
inline constexpr Word message_met{"消息 {id} 已送达案件 {case}", "message {id} met case {case}"};
inline constexpr Word message_kept{"消息 {id} 暂无人等，保留到 {until}",
                                   "nobody waits for message {id}; kept until {until}"};
inline constexpr Word message_known{"消息 {id} 早已发过；答复与那次相同",
                                    "message {id} was sent before; same answer"};
inline constexpr Word job_done{"任务 {job} 已办完", "job {job} is done"};
inline constexpr Word job_put_off{"任务 {job} 失败；{until} 以后再试",
                                  "job {job} failed; the next try is after {until}"};
inline constexpr Word job_failed{"任务 {job} 失败，不再重试", "job {job} failed for good"};
inline constexpr Word job_kept{"任务 {job} 续租到 {until}", "job {job} is yours until {until}"};
inline constexpr Word a_job{"任务编号，如 17-3", "a job, such as 17-3"};
inline constexpr Word lease_option{"租期，如 \"5 minutes\"", "so long it is yours: \"5 minutes\""};
inline constexpr Word value_option{"带一个值：名称=值，可重复；值可为 JSON",
                                   "a value: name=value, also JSON; may be repeated"};

// Calendars.
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

// The organisation.
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
