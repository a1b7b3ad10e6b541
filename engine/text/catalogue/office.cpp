#include "text/catalogue/areas.hpp"

namespace banli::text {
namespace {

constexpr Code office_rows[] = {
    {.code = "name-taken",
     .kind = CodeKind::problem,
     .zh = {.message = "名称 `{name}` 已经用过",
            .help = "岗位、又称、角色和人员的名称各不相同，请改用别的名称",
            .explain =
                "`played by` 和 `head` 里既可写岗位和角色，也可写人员，所以它们的名称不得重复。"
                "例如岗位 `manager` 之外不能再有角色 `manager`。"},
     .en = {.message = "the name `{name}` is taken",
            .help = "posts, what they are also called, roles and people need different names",
            .explain =
                "`played by` and `head` may name posts, roles and people, so no two of them "
                "may bear one name. Beside a post `manager` there can be no role `manager`."}},
    {.code = "name-first-here",
     .kind = CodeKind::note,
     .zh = {.message = "`{name}` 先写在这里",
            .help = "",
            .explain = "指出同一名称第一次出现的地方。"},
     .en = {.message = "`{name}` stands here first",
            .help = "",
            .explain = "Shows where a name that stands twice was written first."}},
    {.code = "login-taken",
     .kind = CodeKind::problem,
     .zh = {.message = "登录名 `{name}` 已属于另一个人",
            .help = "给每个人不同的登录名",
            .explain =
                "命令里可以用人员的名称或登录名指人，所以登录名不得与别人的登录名或名称相同。"},
     .en = {.message = "the login `{name}` belongs to somebody else",
            .help = "give each person a login of his own",
            .explain = "Commands name a person by name or login, so a login must differ from the "
                       "logins and the names of all others."}},
    {.code = "unknown-unit",
     .kind = CodeKind::problem,
     .zh = {.message = "没有部门 `{name}`",
            .help = "是否想写 `{suggestion}`？\n在 `units` 下写出这个部门",
            .explain = "岗位的 `unit` 和部门的 `part of` 只能写 `units` 下有的部门。"},
     .en = {.message = "there is no unit `{name}`",
            .help = "did you mean `{suggestion}`?\nwrite the unit under `units`",
            .explain = "`unit` of a post and `part of` of a unit name units that stand under "
                       "`units`."}},
    {.code = "unknown-post",
     .kind = CodeKind::problem,
     .zh =
         {.message = "没有岗位 `{name}`",
          .help = "是否想写 `{suggestion}`？\n在 `posts` 下写出这个岗位",
          .explain =
              "`reports to` 和人员的 `posts` 只能写 `posts` 下有的岗位：用名称、又称或标题都可以。"
              "两个岗位共有的标题不指任何岗位。"},
     .en = {.message = "there is no post `{name}`",
            .help = "did you mean `{suggestion}`?\nwrite the post under `posts`",
            .explain =
                "`reports to` and the `posts` of people name posts that stand under `posts`, "
                "by name, by what they are also called, or by title. A title that two posts share "
                "names neither."}},
    {.code = "unknown-head",
     .kind = CodeKind::problem,
     .zh = {.message = "没有名为 `{name}` 的岗位或人员",
            .help = "是否想写 `{suggestion}`？\n写一个岗位或人员的名称",
            .explain = "部门的 `head` 写负责这个部门的岗位或人员。"},
     .en = {.message = "there is no post or person `{name}`",
            .help = "did you mean `{suggestion}`?\nname a post or a person",
            .explain = "The `head` of a unit is a post or a person."}},
    {.code = "unknown-player",
     .kind = CodeKind::problem,
     .zh = {.message = "没有名为 `{name}` 的岗位、角色或人员",
            .help = "是否想写 `{suggestion}`？\n写一个岗位、角色或人员的名称",
            .explain = "角色的 `played by` 写由谁担任：岗位、人员或另一个角色，可写多个。"},
     .en = {.message = "there is no post, role or person `{name}`",
            .help = "did you mean `{suggestion}`?\nname a post, a role or a person",
            .explain =
                "`played by` of a role names who plays it: posts, people or other roles, one "
                "or a list."}},
    {.code = "unknown-substitute",
     .kind = CodeKind::problem,
     .zh = {.message = "没有人员 `{name}`",
            .help = "是否想写 `{suggestion}`？\n写一个人员的名称或登录名",
            .explain = "代理由一个人担任，不是岗位：`代理` 每一行的 `由`（英文键 `who`）写人员。"},
     .en = {.message = "there is no person `{name}`",
            .help = "did you mean `{suggestion}`?\nname a person by name or login",
            .explain = "A person acts for another, not a post: `who` of each line of `substitutes` "
                       "names a person."}},
    {.code = "unknown-duty",
     .kind = CodeKind::problem,
     .zh = {.message = "没有名为 `{name}` 的岗位、角色或流程",
            .help = "是否想写 `{suggestion}`？\n写一个岗位、角色或流程的名称",
            .explain = "代理可以只限某些岗位或角色，或只限某些流程的案件：`代`（英文键 "
                       "`for`）写它们的名称，不写则全部代理。"},
     .en = {.message = "there is no post, role or process `{name}`",
            .help = "did you mean `{suggestion}`?\nname a post, a role or a process",
            .explain = "A substitute may act in some posts or roles only, or in cases of some "
                       "processes: `for` names them; without it he acts in all."}},
    {.code = "foreign-duty",
     .kind = CodeKind::problem,
     .zh = {.message = "`{person}` 本人并不担任 `{role}`，无从代理",
            .help = "写他担任的岗位或角色，或去掉这一项",
            .explain = "代理人只能代办本人的职务。本人不担任的角色，别人也不能代他担任。"},
     .en = {.message = "`{person}` does not play `{role}`, so nobody can act for him in it",
            .help = "name a post or role of his, or leave it out",
            .explain = "A substitute acts in what the person does himself; in a role that he does "
                       "not play nobody can act for him."}},
    {.code = "own-substitute",
     .kind = CodeKind::problem,
     .zh = {.message = "`{name}` 不能代理自己",
            .help = "写另一个人员",
            .explain = "代理是本人不在时由别人办理，所以须写另一个人。"},
     .en = {.message = "`{name}` cannot be a substitute of his own",
            .help = "name somebody else",
            .explain = "A substitute acts while the person is away, so it must be somebody else."}},
    {.code = "substitution-backwards",
     .kind = CodeKind::problem,
     .zh = {.message = "代理的末日在首日之前",
            .help = "末日写首日当天或以后的日期；不写则一直有效",
            .explain = "代理从首日到末日有效，两天都包括在内；哪一头不写，哪一头就不限。"},
     .en = {.message = "the substitution ends before it begins",
            .help = "let it end on the first day or later; without an end it goes on",
            .explain = "A substitution holds from the one day to the other, both within; an end "
                       "that is not written is open."}},
    {.code = "unknown-placeholder",
     .kind = CodeKind::problem,
     .zh = {.message = "没有什么可填进 `{name}`",
            .help = "是否想写 `{suggestion}`？\n能用的是 {known}",
            .explain =
                "`notices` 下的文本里，花括号中的名称发送时换成案件的内容，"
                "中英文名称都可以：案件 `case`、流程 `process`、步骤 `step`、收件人 `person`、"
                "期限 `due`、次数 `count`、名称 `name`、内容 `message`。"},
     .en = {.message = "nothing can be filled in for `{name}`",
            .help = "did you mean `{suggestion}`?\nthere are {known}",
            .explain = "Names in braces in the texts under `notices` are filled in when the notice "
                       "is sent: `case`, `process`, `step`, `person`, `due`, `count`, `name` and "
                       "`message`, or their Chinese names."}},
    {.code = "not-a-date",
     .kind = CodeKind::problem,
     .zh = {.message = "`{text}` 不是日期",
            .help = "写成 `2026-10-01`，并且历上要有这一天",
            .explain = "日期写年、月、日，月和日各两位：`2026-10-01`。"},
     .en = {.message = "`{text}` is no date",
            .help = "write a date that exists, such as `2026-10-01`",
            .explain = "A date is written as year, month and day, the last two with two digits: "
                       "`2026-10-01`."}},
    {.code = "organisation-loop",
     .kind = CodeKind::problem,
     .zh = {.message = "`{key}` 绕成一圈：{path}",
            .help = "去掉其中一处，使最上面的一个不再有上级",
            .explain = "上级、所属部门和担任关系一层层向上，不得回到自身。例如甲的上级是乙，"
                       "乙的上级就不能是甲。"},
     .en = {.message = "`{key}` goes round in a loop: {path}",
            .help = "leave one of them out, so that the topmost has nothing above it",
            .explain = "Superiors, units and roles go upward and never come back to themselves: "
                       "where a reports to b, b cannot report to a."}},
    {.code = "number-without-count",
     .kind = CodeKind::problem,
     .zh = {.message = "编号式样 `{pattern}` 里没有计数的括号",
            .help = "在末尾写上计数，例如 `(001)` 或 `(1)`",
            .explain = "编号式样由文字、日期括号 (yy) (yyyy) (MM) (dd) 和最后一个计数括号组成，"
                       "例如 `TS(yy)(MM)(001)`。没有计数，两件事就会同号。"},
     .en = {.message = "the number pattern `{pattern}` has no counting bracket",
            .help = "end it with a count such as `(001)` or `(1)`",
            .explain = "A number pattern is text, brackets of the date (yy) (yyyy) (MM) (dd) and a "
                       "last bracket that counts: `TS(yy)(MM)(001)`. Without a count two cases "
                       "would bear one "
                       "number."}},
    {.code = "number-unknown-bracket",
     .kind = CodeKind::problem,
     .zh = {.message = "编号式样里不认识 `{text}`",
            .help = "可用 (yy) (yyyy) (MM) (dd) 和计数，例如 (001)",
            .explain = "括号里只能写日期的一部分，或由若干个零和一个 1 组成的计数。"},
     .en = {.message = "the number pattern has an unknown bracket `{text}`",
            .help = "use (yy) (yyyy) (MM) (dd) and a count such as (001)",
            .explain = "A bracket holds a part of the date, or a count: zeros and a one."}},
    {.code = "number-bracket-after-count",
     .kind = CodeKind::problem,
     .zh = {.message = "计数之后又有括号 `{text}`",
            .help = "把计数放在最后，后面只写文字",
            .explain =
                "最后一个括号计数，在它前面的全部内容之内累计：`TS(yy)(001)` 每年从 001 开始。"},
     .en = {.message = "the bracket `{text}` stands behind the count",
            .help = "let the count be the last bracket; only text may follow it",
            .explain = "The last bracket counts within everything before it: `TS(yy)(001)` begins "
                       "with 001 each year."}},
    {.code = "number-wide-bracket",
     .kind = CodeKind::problem,
     .zh = {.message = "编号式样里是全角括号 `{text}`",
            .help = "改用半角括号 ( )",
            .explain = "日期和计数写在半角括号里：`TS(yy)(001)`，而不是 `TS（yy）（001）`。"},
     .en = {.message = "the number pattern has a full-width bracket `{text}`",
            .help = "write ( ) instead",
            .explain = "Dates and counts stand in plain brackets: `TS(yy)(001)`, not "
                       "`TS（yy）（001）`."}},
    {.code = "no-organisation",
     .kind = CodeKind::refusal,
     .zh = {.message = "还没有部署组织",
            .help = "先部署组织文件：`banli process deploy PATH…`",
            .explain = "组织文件写明部门、岗位、人员和角色；最新部署的一份有效。"},
     .en = {.message = "no organisation is deployed",
            .help = "deploy its file with `banli process deploy PATH…`",
            .explain = "The file of the organisation says units, posts, people and roles; the one "
                       "deployed last is in force."}},
    {.code = "no-such-role",
     .kind = CodeKind::refusal,
     .zh =
         {.message = "现行的组织里没有角色 `{role}`",
          .help = "看有哪些岗位：`banli organisation show`",
          .explain =
              "角色是岗位，或组织文件 `角色`（英文键 `roles`）下的一项；用名称、又称或标题都可。"},
     .en = {.message = "the organisation in force has no role `{role}`",
            .help = "see the posts with `banli organisation show`",
            .explain = "A role is a post, or a key under `roles` of the organisation file; it may "
                       "be named by its name, what it is also called, or its title."}},
    {.code = "duty-of-others",
     .kind = CodeKind::refusal,
     .zh = {.message = "`{absent}` 本人并不担任 `{role}`，无从代理",
            .help = "用 `--for` 写他担任的岗位或角色，或不写 `--for`",
            .explain = "代理人只能代办本人的职务。本人不担任的角色，别人也不能代他担任。"},
     .en = {.message = "`{absent}` does not play `{role}`, so nobody can act for him in it",
            .help = "give a post or role of his with `--for`, or leave `--for` out",
            .explain = "A substitute acts in what the person does himself; in a role that he does "
                       "not play nobody can act for him."}},
    {.code = "no-such-duty",
     .kind = CodeKind::refusal,
     .zh = {.message = "没有名为 `{name}` 的岗位、角色或流程",
            .help = "看有哪些岗位：`banli organisation show`；有哪些流程：`banli process list`",
            .explain =
                "代理可以只限某些岗位或角色，或只限某些流程的案件；不写 `--for` 则全部代理。"},
     .en = {.message = "there is no post, role or process `{name}`",
            .help = "see the posts with `banli organisation show`, the processes with `banli "
                    "process list`",
            .explain = "A substitute may act in some posts or roles only, or in cases of some "
                       "processes; without `--for` he acts in all."}},
    {.code = "no-such-substitution",
     .kind = CodeKind::refusal,
     .zh = {.message = "没有用命令记下谁代 `{absent}` 办理",
            .help = "看现有的代理：`banli substitute list`；组织文件里写的，改那份文件",
            .explain = "`substitute end` 结束用 `substitute add` 记下的代理。"
                       "组织文件里的 `代理`（英文键 `substitutes`）只能改文件再部署。"},
     .en = {.message = "no command said that anybody, or this one, acts for `{absent}`",
            .help = "see `banli substitute list`; what the organisation's file says is changed "
                    "there",
            .explain = "`substitute end` ends what `substitute add` began. What stands under "
                       "`substitutes` in the organisation's file changes with the file, deployed "
                       "again."}},
    {.code = "substitute-of-himself",
     .kind = CodeKind::refusal,
     .zh = {.message = "`{person}` 不能代理自己",
            .help = "写另一个人",
            .explain = "代理人是本人不在时代他办理的另一个人。"},
     .en = {.message = "`{person}` cannot be a substitute of his own",
            .help = "name somebody else",
            .explain = "A substitute is another person, who acts while one is away."}},
    {.code = "substitutes-of-others",
     .kind = CodeKind::refusal,
     .zh = {.message = "`{absent}` 由谁代理，`{actor}` 不能替他定",
            .help = "请他自己办，或请管理员用 `--of` 替他写",
            .explain = "由谁代办，本人自己定；他已经走了，由本库的管理员替他写。"},
     .en = {.message = "who acts for `{absent}` is not for `{actor}` to say",
            .help = "let him say it himself, or ask an administrator, who says it with `--of`",
            .explain = "Everybody says himself who acts for him; where he has left already, an "
                       "administrator of the site does."}},
    {.code = "substitution-over",
     .kind = CodeKind::refusal,
     .zh = {.message = "末日 {to} 早于首日 {from}，代理一天也没有",
            .help = "末日写首日当天或以后的日期；不写则一直有效",
            .explain = "首日不写就是今日；首日和末日两天都算在内。"},
     .en = {.message = "the last day {to} is before the first, {from}: not one day is left",
            .help = "let it end on the first day or later; without an end it goes on",
            .explain = "Without a first day it begins today; the first and the last day both "
                       "count."}},
};

}  // namespace

const std::span<const Code> office_codes{office_rows};

}  // namespace banli::text
