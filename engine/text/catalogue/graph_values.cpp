#include "text/catalogue/areas.hpp"

namespace banli::text {
namespace {

constexpr Code graph_data_rows[] = {
    {.code = "read-before-written",
     .kind = CodeKind::problem,
     .zh =
         {.message = "`{step}` 用到 `{place}`，而在它之前没有任何步骤填写",
          .help = "把填写的步骤移到前面，或改用已经填好的栏目",
          .explain =
              "公式、条件和 `可查` 只能用走到这里之前可能已经填好的内容。从开始到这个步骤的"
              "每一条路上都没有人填写它，所以这里永远是空的；多半是步骤的先后或栏目的名称写错了。"},
     .en =
         {.message = "`{step}` reads `{place}`, which no step before it writes",
          .help = "move the step that writes it to the front, or read what is written by then",
          .explain =
              "A formula, a condition or `shows` can only use what may have been filled in "
              "by then. On no way from the start to this step does anybody write it, so it is "
              "always "
              "empty here; most often the order of steps or the name of the field is not what was "
              "meant."}},
    {.code = "read-maybe-not-written",
     .kind = CodeKind::problem,
     .zh = {.message = "走 {path} 到 `{step}` 时，`{place}` 还没有填写",
            .help = "写明没有时怎么办，例如 `{place} != null and …`，或让每条路都先填写",
            .explain =
                "这里要靠一个值来决定，可是有的路走到这里时还没有人填写它，那时它是空值，比较"
                "的结果也是空值，条件就不成立。条件里先问一问它是否为空，意思就清楚了。这是提醒，不"
                "妨碍"
                "部署。"},
     .en = {.message = "by way of {path}, `{place}` is not yet written at `{step}`",
            .help = "say what holds then, as in `{place} != null and …`, or write it on every way",
            .explain =
                "A value decides something here, but on some ways nobody has written it "
                "yet. It is null then, a comparison with it gives null, and the condition does not "
                "hold. Asking first whether it is null says what is meant. This is a warning; it "
                "keeps "
                "nobody from deploying."}},
    {.code = "written-by-two-branches",
     .kind = CodeKind::problem,
     .zh = {.message = "`{where}` 的两条分支都填写 `{place}`：`{step}` 和 `{other}`",
            .help = "在其中一处写成 `只读`（在 `字段` 下），或每条分支各记一份（`记作`）",
            .explain =
                "同时进行的两条分支填写同一个栏目时，后填的盖掉先填的，结果要看谁快谁慢。让一个"
                "栏目只有一处填写，或每条分支填各自的表单。这是提醒，不妨碍部署。"},
     .en =
         {.message = "two branches of `{where}` write `{place}`: `{step}` and `{other}`",
          .help = "make it `read` in the `fields` of one, or keep a record for each (`as`)",
          .explain =
              "When two branches that run side by side write one field, the later one "
              "overwrites the earlier, and the result depends on who is quicker. Let one place "
              "write "
              "it, or give each branch a form of its own. This is a warning; it keeps nobody from "
              "deploying."}},
    {.code = "written-beside",
     .kind = CodeKind::problem,
     .zh = {.message = "`{where}` 的 `并办` 另开的 `{other}` 和 `{step}` 都填写 `{place}`",
            .help = "在其中一处写成 `只读`（在 `字段` 下），或另记一份（`记作`）",
            .explain =
                "`并办` 另开的步骤和原来的步骤同时进行。两边填写同一个栏目时，后填的盖掉先填的，"
                "结果要看谁快谁慢。让一个栏目只有一处填写，或另开的步骤填自己的表单。这是提醒，"
                "不妨碍部署。"},
     .en = {.message = "`{other}`, begun beside `{where}` by `also`, writes `{place}` as `{step}` "
                       "does",
            .help = "make it `read` in the `fields` of one, or keep a record of its own (`as`)",
            .explain = "What `also` begins runs beside the step it hangs on and beside all that "
                       "follows. When both write one field, the later one overwrites the earlier, "
                       "and the result depends on who is quicker. Let one place write it, or give "
                       "what is begun beside a form of its own. This is a warning; it keeps nobody "
                       "from deploying."}},
    {.code = "form-filled-here",
     .kind = CodeKind::note,
     .zh = {.message = "表单在这里填写",
            .explain = "指出填写这张表单的步骤：公式能读的名称由流程定。"},
     .en = {.message = "the form is filled in here",
            .explain =
                "Shows the step at which the form is filled in: which names its formulas can "
                "read is said by the process."}},
    {.code = "other-branch-writes",
     .kind = CodeKind::note,
     .zh = {.message = "`{place}` 在这里也填写", .explain = "指出另一条分支上填写同一栏目的步骤。"},
     .en = {.message = "`{place}` is written here too",
            .explain = "Shows the step on the other branch that writes the same field."}},
    {.code = "stage-needs-work",
     .kind = CodeKind::problem,
     .zh = {.message = "`{step}` 没有经办人，`上报` 和 `改派` 不起作用",
            .help = "改用 `通知`，或把这一条 `期间` 写到有人办理的步骤上",
            .explain =
                "`上报` 给经办人添人，`改派` 换人，所以只写在有人办理的步骤上：办理、审批。等待"
                "、调用、作业、子流程和整个案件没有经办人。"},
     .en = {.message = "nobody works at `{step}`, so `escalate` and `hand to` do nothing",
            .help = "use `notify`, or write this entry of `meanwhile` at a step where people work",
            .explain = "`escalate` adds people to those who work at a step, `hand to` replaces "
                       "them, so both stand at a task or a gate. A wait, a call, a job, a group "
                       "and the whole "
                       "case have nobody who works at them."}},
    {.code = "case-due-from-step",
     .kind = CodeKind::problem,
     .zh = {.message = "整个案件的期限从开始算起，不能从某个步骤算起",
            .help = "写成从开始算的时间，例如 `期限: 20个工作日`，或在那个步骤上写 `期限`",
            .explain =
                "流程的 `期限` 在案件开始时就定下来，那时还没有办过任何步骤。它可以是一段时间、"
                "`当天`、`次日`，或者根据开始时填写的内容计算（`=登记.承诺日期`）。从某个步骤算起的"
                "期限属于步骤。"},
     .en = {.message = "the due date of the case is counted from its start, not from a step",
            .help = "count from the start, as in `due: 20 working days`, or give that step a `due`",
            .explain = "The `due` of a process is set when a case starts; no step has been done "
                       "then. It is a duration, `same day`, `next day`, or computed from what is "
                       "filled in at the start (`=registration.promised`). A due date counted from "
                       "a step belongs to a step."}},
    {.code = "stage-without-due",
     .kind = CodeKind::problem,
     .zh = {.message = "`{step}` 没有期限，`逾期` 和 `到期前` 不会发生",
            .help = "给它写上 `期限`；想从开始时算起就写 `过后`",
            .explain = "`逾期` 和 `到期前` 从这个步骤的 `期限` 算起；写在整个案件的 `期间` 里，"
                       "从流程的 `期限` 算起。没有期限，就永远等不到。"},
     .en = {.message = "`{step}` has no due date, so `overdue` and `before due` never happen",
            .help = "give it a `due`; to count from its beginning write `after`",
            .explain = "`overdue` and `before due` are counted from the `due` of the step, and in "
                       "`meanwhile` of the whole case from the `due` of the process. Without it "
                       "they would never come."}},
    {.code = "step-not-before",
     .kind = CodeKind::problem,
     .zh = {.message = "办理 `{step}` 时，`{name}` 从来没有办过",
            .help = "写一个在它之前办理的步骤",
            .explain = "谁办过一个步骤、它何时开始、办没办完，只有在它可能已经办过的地方才问得出来"
                       "；否则答案永远是空的。"},
     .en = {.message = "`{name}` is never done when `{step}` is",
            .help = "name a step that comes before it",
            .explain = "Who worked at a step, when it began, whether it is done: that can be asked "
                       "only where it may have been done. Elsewhere the answer would always be "
                       "nothing."}},
    {.code = "stage-answer-unknown",
     .kind = CodeKind::problem,
     .zh = {.message = "`{step}` 没有 `{answer}` 这个选项",
            .help = "写它的选项之一：{answers}",
            .explain =
                "`视为` 由系统代为作答，所以要写这个步骤的一个选项；审批写 `同意` 或 `不同意`"
                "。没有选项的步骤不能代答，要离开它就写 `转到`。"},
     .en =
         {.message = "`{step}` has no answer `{answer}`",
          .help = "write one of its answers: {answers}",
          .explain =
              "`answer` lets the system answer for people, so it names one of the answers "
              "of the step; at a gate, `approved` or `rejected`. A step without answers cannot be "
              "answered; to leave it write `then`."}},
};

}  // namespace

const std::span<const Code> graph_data_codes{graph_data_rows};

}  // namespace banli::text
