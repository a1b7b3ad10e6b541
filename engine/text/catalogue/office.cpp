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
};

}  // namespace

const std::span<const Code> office_codes{office_rows};

}  // namespace banli::text
