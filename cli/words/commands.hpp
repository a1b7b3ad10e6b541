// Words of help, of the options that several commands have, and of their arguments.
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
inline constexpr Word merge_option{"他在这个审批已有席位也行：一次表态算两席",
                                   "also if he has a seat there: he speaks once for both"};
inline constexpr Word at_option{"历史位置、时间，或该案件的第 n 条 #n",
                                "a position of the journal, a time, or #n of the case"};
inline constexpr Word paths{"文件或文件夹，各种文件都可", "files or folders, of every kind"};
inline constexpr Word from_person{"谁离开：姓名或登录名", "who leaves: a name or a login"};
inline constexpr Word successor{"由谁接手：姓名或登录名", "who takes over: a name or a login"};
inline constexpr Word to_step{"到哪一步：流程文件里的步骤名",
                              "to which step, by its name in the file"};
inline constexpr Word to_version{"改按第几版；不写为最新的一版",
                                 "which version; the newest if left out"};
inline constexpr Word with_horizon{
    "走到这里的路在新版本里走不通也迁移：此前各步不再能退回，只能退回到发起",
    "even if the way that led here is none there: of what was before "
    "only the start can be returned to then"};
inline constexpr Word step_pair{
    "原来的步骤变成了新版本的哪一步，可重复；名称没变的不用写，`步骤=` 表示没有了",
    "the step there that a step here has become, repeatable; those of "
    "the same name need none, and `OLD=` says that it is no more"};
inline constexpr Word to_person{"给谁：姓名或登录名", "to whom: a name or a login"};
inline constexpr Word people_argument{"哪些人", "these people"};

// Of jobs, calendars and the organisation.
inline constexpr Word a_job{"作业编号，如 17-3", "a job, such as 17-3"};
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
// The organisation.
inline constexpr Word absent_argument{"只看这个人的：姓名或登录名",
                                      "only of this person: a name or a login"};
inline constexpr Word of_option{"代谁：管理员替别人写（默认：自己）",
                                "of whom, where an administrator says it (default: of you)"};
inline constexpr Word a_role{"角色或岗位，任何一个名称都可", "a role or post, by any of its names"};

}  // namespace banli::cli::words
