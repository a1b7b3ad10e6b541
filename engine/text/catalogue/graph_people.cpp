#include "text/catalogue/areas.hpp"

namespace banli::text {
namespace {

constexpr Code graph_people_rows[] = {
    {.code = "join-of-one-way",
     .kind = CodeKind::problem,
     .zh = {.message = "只有一条路走到汇合 `{step}`",
            .help = "删去它，或检查各分支通向哪里",
            .explain = "汇合等待几条分支。只有一条路进来时它什么也不等，多半是某个分支的 `下一步"
                       "` 写错了。"},
     .en = {.message = "only one way leads to the join `{step}`",
            .help = "delete it, or look at where the branches lead",
            .explain = "A join waits for several branches. With one way in it waits for nothing; "
                       "most often a branch leads elsewhere than meant."}},
    {.code = "join-needs-too-many",
     .kind = CodeKind::problem,
     .zh = {.message = "汇合 `{step}` 需要 {needs} 条分支，但只有 {ways} 条路走到这里",
            .help = "减少 `需` 的数目",
            .explain = "要等的分支比走到这里的路还多，汇合永远等不齐。"},
     .en = {.message = "the join `{step}` needs {needs} branches, but {ways} ways lead to it",
            .help = "lower `needs`",
            .explain = "More branches are awaited than ways lead here, so the join would wait "
                       "for ever."}},
    {.code = "join-needs-no-neighbour",
     .kind = CodeKind::problem,
     .zh = {.message = "没有箭头从 `{name}` 直接走到汇合 `{step}`",
            .help = "写紧靠汇合之前的步骤",
            .explain = "`需` 的列表写的是紧靠汇合之前的步骤，它们的箭头直接指向汇合。"},
     .en = {.message = "no arrow leads from `{name}` to the join `{step}`",
            .help = "name steps that stand directly before the join",
            .explain = "The list of `needs` names steps whose arrows lead directly to the join."}},
    {.code = "join-without-rest",
     .kind = CodeKind::problem,
     .zh = {.message = "汇合 `{step}` 等齐所有分支，没有 `其余`",
            .help = "删去 `其余`",
            .explain = "`其余` 说明不等的分支怎么办，只在 `需` 是数目、`首个` 或步骤列表时才有。"},
     .en = {.message = "the join `{step}` waits for all and leaves no `rest`",
            .help = "delete `rest`",
            .explain = "`rest` says what becomes of branches that are not waited for. It belongs "
                       "to joins that need a number, the `first` or a list of steps."}},
    {.code = "join-rest-unsaid",
     .kind = CodeKind::problem,
     .zh = {.message = "汇合 `{step}` 没有写明其余分支怎么办",
            .help = "加上 `其余: 继续`、`取消` 或 `完成`",
            .explain = "不等所有分支的汇合，必须写明其余分支：`继续` 让它们办完，`取消` 撤掉它们"
                       "，`完成` 视为已办完。"},
     .en = {.message = "the join `{step}` does not say what becomes of the rest",
            .help = "add `rest: go on`, `cancel` or `finish`",
            .explain =
                "A join that does not wait for all branches must say what becomes of the "
                "others: `go on` lets them end by themselves, `cancel` stops them, `finish` closes "
                "them as done."}},
    {.code = "people-not-understood",
     .kind = CodeKind::problem,
     .zh = {.message = "`{words}` 不是指定人员的写法",
            .help = "写角色名，或 `每位角色`、`发起人`、`步骤的办理人`、`发起人的上级`、"
                    "`发起人指定的人`",
            .explain = "指定人员的写法是固定的：角色（一个席位，由该角色的人认领）、`每个 角色`（"
                       "每人一席）、`发起人`、`步骤的办理人`、`某人的上级`、`某人的上2级`、"
                       "`某人的部门负责人`、`某人逐级至角色`"
                       "（逐级上报，每级一席）、`某人指定的人`（自选）、`角色轮流`、"
                       "`最空闲的角色`，或它们的列表。"},
     .en = {.message = "`{words}` does not say who",
            .help = "write a role, `each ROLE`, `starter`, `worker of STEP`, `superior of P`, "
                    "`chosen by P` …",
            .explain =
                "People are named in fixed words: a role (one seat for whoever claims "
                "it), `each ROLE` (a seat for each), `starter`, `worker of STEP`, `superior of P`, "
                "`superior 2 of P`, `head of P` (of his unit), `chain of P up to ROLE` (his "
                "superiors, "
                "a seat for each level), `chosen by P`, `next of ROLE` (in rotation), "
                "`least loaded of ROLE`, or a list of these."}},
    {.code = "unknown-role",
     .kind = CodeKind::problem,
     .zh = {.message = "组织中没有角色 `{name}`",
            .help = "是否想写 `{suggestion}`？\n在组织文件的 `岗位` 或 `角色` 下定义它",
            .explain = "角色是组织文件中的岗位，或 `角色` 下的键。泳道没有写 `角色` 时，以泳道的"
                       "名称为角色。"},
     .en = {.message = "the organisation has no role `{name}`",
            .help = "did you mean `{suggestion}`?\ndefine it below `posts` or `roles` of the "
                    "organisation",
            .explain = "A role is a post of the organisation, or a key below its `roles`. A lane "
                       "without `role` takes its own name for one."}},
    {.code = "role-without-people",
     .kind = CodeKind::problem,
     .zh = {.message = "目前没有人担任角色 `{name}`",
            .help = "在组织文件中安排人员",
            .explain = "步骤打开时若仍没有人担任这个角色，办件会停下来，等管理员处理。"},
     .en = {.message = "nobody plays the role `{name}`",
            .help = "give it people in the organisation",
            .explain = "If nobody plays the role when a step opens, the case stops there and "
                       "waits for the administrator."}},
    {.code = "duration-not-understood",
     .kind = CodeKind::problem,
     .zh = {.message = "`{text}` 不是时长",
            .help = "例如 `3天`、`2个工作日`、`30分钟`、`1个月`",
            .explain = "期限是一个数加一个单位：天、工作日、小时、分钟、个月，例如 `3天`、`2个工"
                       "作日`。"},
     .en = {.message = "`{text}` is no duration",
            .help = "write, for example, `3 days`, `2 working days`, `30 minutes` or `1 month`",
            .explain = "A time limit is a number and a unit: minutes, hours, days, working days "
                       "or months."}},
    {.code = "pass-not-understood",
     .kind = CodeKind::problem,
     .zh = {.message = "`{text}` 不是通过规则",
            .help = "写 `任一`、`全部`、`依次`、数目、`至少 2/3` 或 `超过 1/2`",
            .explain = "通过规则说明多少人同意才算通过：任一人（或签）、全部（会签）、依次、几人"
                       "，或占几分之几。"},
     .en = {.message = "`{text}` is no rule for passing",
            .help = "write `any`, `all`, `in order`, a number, `at least 2/3` or `more than 1/2`",
            .explain = "`pass` says how many must agree: any one, all, all in order, a number, "
                       "or a share of the seats."}},
    {.code = "unknown-form",
     .kind = CodeKind::problem,
     .zh = {.message = "没有名为 `{name}` 的表单",
            .help = "您是不是要写 `{suggestion}`？\n"
                    "检查名称，或把表单文件一起交给 `check`",
            .explain = "表单按其第一个键 `表单: 名称` 查找：先在所给的文件中，再在已部署的和"
                       " `forms/` 文件夹中。"},
     .en = {.message = "there is no form `{name}`",
            .help = "did you mean `{suggestion}`?\n"
                    "check its name, or give its file to `check` too",
            .explain = "A form is found by its first key `form: name`: among the files given, "
                       "those deployed, and the folder `forms/`."}},
    {.code = "unknown-record",
     .kind = CodeKind::problem,
     .zh = {.message = "没有记录 `{name}`",
            .help = "是否想写 `{suggestion}`？\n记录的名称是表单或步骤的 `记作`",
            .explain = "`可查` 写的是记录的名称：填写该表单的步骤所写的 `记作`，没有写时是表单自"
                       "己的 `记作`。"},
     .en = {.message = "there is no record `{name}`",
            .help = "did you mean `{suggestion}`?\na record is named by `as` of a step or of its "
                    "form",
            .explain = "`shows` names records: by the `as` of the step that fills in a form, or "
                       "by the form's own `as`."}},
    {.code = "unknown-place",
     .kind = CodeKind::problem,
     .zh = {.message = "没有可以赋值的 `{name}`",
            .help = "是否想写 `{suggestion}`？\n写 `记录.字段`，或 `数据` 下的名称",
            .explain = "`赋值` 写到某个记录的字段，或流程 `数据` 下定义的名称。"},
     .en = {.message = "there is no `{name}` to be set",
            .help = "did you mean `{suggestion}`?\nwrite `record.field`, or a name below `data`",
            .explain = "`set` writes to a field of a record, or to a name that the process "
                       "declares below `data`."}},
    {.code = "unknown-field",
     .kind = CodeKind::problem,
     .zh = {.message = "这个步骤的表单没有字段 `{name}`",
            .help = "是否想写 `{suggestion}`？\n写本步骤表单的字段名",
            .explain = "`预填` 和 `字段` 写的是本步骤所填表单的字段，名称是表单 `字段` 下面的键。"},
     .en = {.message = "no form of this step has a field `{name}`",
            .help = "did you mean `{suggestion}`?\nname a field of a form of this step",
            .explain = "`prefill` and `fields` name fields of the forms filled in at this step, "
                       "by their keys in the form."}},
    {.code = "field-of-several-forms",
     .kind = CodeKind::problem,
     .zh = {.message = "这个步骤有几个表单都有字段 `{name}`",
            .help = "写明是哪一个，例如 `{suggestion}`",
            .explain = "一个步骤填几个表单、字段同名时，用 `记录.字段` 指明。"},
     .en = {.message = "several forms of this step have a field `{name}`",
            .help = "say which, for example `{suggestion}`",
            .explain = "Where a step fills in several forms that share a field's name, it is "
                       "written `record.field`."}},
    {.code = "record-of-two-forms",
     .kind = CodeKind::problem,
     .zh = {.message = "记录 `{record}` 既存表单 `{form}`，又存表单 `{other}`",
            .help = "给其中一个步骤写 `记作: 别名`",
            .explain = "一个记录只存一种表单的内容。两种表单的 `记作` 相同时，在步骤里另起一个名"
                       "称。"},
     .en = {.message = "the record `{record}` is of the form `{form}` and of `{other}`",
            .help = "give one of the steps another name with `as`",
            .explain = "A record holds answers of one form. Where two forms have the same `as`, "
                       "a step chooses another name."}},
    {.code = "as-needs-one-form",
     .kind = CodeKind::problem,
     .zh = {.message = "`{step}` 的 `记作` 只能用于一个表单",
            .help = "只写一个表单，或删去 `记作`",
            .explain = "一个步骤填几个表单时，各用表单自己的 `记作`；步骤的 `记作` 只在填一个表单"
                       "时使用。"},
     .en = {.message = "`as` of `{step}` needs exactly one form",
            .help = "name one form, or delete `as`",
            .explain = "A step that fills in several forms stores each under the form's own "
                       "`as`; its own `as` serves for a single form."}},
    {.code = "when-not-boolean",
     .kind = CodeKind::problem,
     .zh = {.message = "条件的结果是{type_zh}，不是真假",
            .help = "写成比较，例如 `handling.amount > 1000`",
            .explain = "`当` 后面的公式必须得出真或假。"},
     .en = {.message = "the condition gives {type}, not true or false",
            .help = "write a comparison, such as `handling.amount > 1000`",
            .explain = "The expression behind `when` must be true or false."}},
    {.code = "weight-not-number",
     .kind = CodeKind::problem,
     .zh = {.message = "计票的权重是{type_zh}，不是数",
            .help = "写一个数字字段或公式",
            .explain = "`计票` 说明每一票算多少，必须得出一个数。"},
     .en = {.message = "the weight of a vote is {type}, not a number",
            .help = "write a number's field or formula",
            .explain = "`weigh` says how much each vote counts, so it gives a number."}},
};

}  // namespace

const std::span<const Code> graph_people_codes = graph_people_rows;

}  // namespace banli::text
