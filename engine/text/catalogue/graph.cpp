#include "text/catalogue/areas.hpp"

namespace banli::text {
namespace {

constexpr Code graph_rows[] = {
    {.code = "unknown-step",
     .kind = CodeKind::problem,
     .zh = {.message = "没有名为 `{name}` 的步骤",
            .help = "是否想写 `{suggestion}`？\n箭头写步骤的名称（键），不写框里的文字",
            .explain = "箭头、`退回到`、`办理人` 等处写的是步骤的名称，即 `步骤` 下面的键。名称写"
                       "错一个字，就找不到这个步骤。"},
     .en = {.message = "there is no step `{name}`",
            .help = "did you mean `{suggestion}`?\nan arrow names a step by its key, not by the "
                    "words of its box",
            .explain = "Arrows, `back to`, `worker of` and the like name a step by its key below "
                       "`steps`. One letter amiss, and no such step is found."}},
    {.code = "start-only-back",
     .kind = CodeKind::problem,
     .zh = {.message = "`{step}` 的箭头向前指向了开始",
            .help = "写 `退回到: 开始`，或指向第一个步骤",
            .explain = "开始只进入一次；回到开始是退回：`退回到: 开始` 让发起人重新填写。要让流程"
                       "再走一遍，箭头指向第一个步骤。"},
     .en = {.message = "an arrow of `{step}` leads forward to the start",
            .help = "write `back to: start`, or name the first step",
            .explain =
                "The start is entered once. To go there again is a return: `back to: "
                "start` asks the starter again. To run through the steps once more, let the arrow "
                "lead to the first step."}},
    {.code = "no-next-step",
     .kind = CodeKind::problem,
     .zh = {.message = "`{step}` 是最后一个步骤，后面没有下一步",
            .help = "写明 `下一步`，或在其后加一个 `结束` 步骤",
            .explain = "没有写 `下一步` 的步骤走到按书写顺序的下一个步骤。最后一个步骤之后没有步"
                       "骤，因此它应是 `结束`，或写明往哪里走。"},
     .en = {.message = "`{step}` is the last step, and no step follows it",
            .help = "say `then`, or write a step `end` behind it",
            .explain = "A step without `then` leads to the next one in the order of writing. "
                       "Behind the last there is none, so it is an `end` or says where it leads."}},
    {.code = "arrow-needs-one-way",
     .kind = CodeKind::problem,
     .zh = {.message = "`{step}` 的箭头应当且只应当指向一个方向",
            .help = "写 `下一步` 或 `退回到`，二者取一",
            .explain = "一个箭头要么向前（`下一步`），要么退回（`退回到`），不能两者都写，也不能"
                       "都不写。"},
     .en = {.message = "an arrow of `{step}` must lead one way",
            .help = "write either `then` or `back to`",
            .explain = "An arrow leads forward with `then` or returns with `back to`; it cannot "
                       "do both, nor neither."}},
    {.code = "otherwise-stands-alone",
     .kind = CodeKind::problem,
     .zh = {.message = "`否则` 不与 `当`、`下一步` 同写",
            .help = "只写 `否则: 步骤`",
            .explain = "`否则` 在其他条件都不成立时才走，它自己就说明了去向，例如 `{否则: 总经理"
                       "批示}`。"},
     .en = {.message = "`otherwise` stands without `when` and `then`",
            .help = "write only `otherwise: step`",
            .explain = "`otherwise` is taken when no condition holds, and it names the step "
                       "itself: `{otherwise: top}`."}},
    {.code = "otherwise-not-last",
     .kind = CodeKind::problem,
     .zh = {.message = "`{step}` 的 `否则` 不是最后一个箭头",
            .help = "把 `否则` 移到列表末尾",
            .explain = "箭头自上而下，第一个成立的被采用。`否则` 总是成立，写在它后面的永远轮不到"
                       "。"},
     .en = {.message = "`otherwise` is not the last arrow of `{step}`",
            .help = "move `otherwise` to the end of the list",
            .explain = "Of several arrows the first that holds is taken. `otherwise` always "
                       "holds, so none behind it is ever reached."}},
    {.code = "arrow-never-taken",
     .kind = CodeKind::problem,
     .zh = {.message = "`{step}` 的这个箭头永远不会被采用",
            .help = "给前面的箭头加上 `当`，或删去这一个",
            .explain = "前面有一个没有条件的箭头，它总是成立，所以轮不到后面的。要让几条路同时走"
                       "，用 `并行`。"},
     .en = {.message = "this arrow of `{step}` is never taken",
            .help = "give the arrow before it a `when`, or delete this one",
            .explain = "An arrow without a condition stands before it and always holds. For "
                       "several ways at the same time there is `split`."}},
    {.code = "no-otherwise",
     .kind = CodeKind::problem,
     .zh = {.message = "`{step}` 的条件可能都不成立，又没有 `否则`",
            .help = "在列表末尾加 `- 否则: 步骤`",
            .explain = "所有条件都不成立时，办件停在这里，成为管理员要处理的事故。若条件确实包括"
                       "了所有情况，可以不理会这个警告。"},
     .en = {.message = "no condition of `{step}` may hold, and there is no `otherwise`",
            .help = "add `- otherwise: step` at the end",
            .explain =
                "Where no condition holds the case stops here with an incident for the "
                "administrator. If the conditions cover everything, this warning may stay."}},
    {.code = "then-beside-answers",
     .kind = CodeKind::problem,
     .zh = {.message = "`{step}` 既有 `选项` 又有 `下一步`",
            .help = "去掉 `下一步`，去向写在各选项里",
            .explain = "有选项的步骤由所选的选项决定去向，`下一步` 不会被用到。"},
     .en = {.message = "`{step}` has `answers` and `then`",
            .help = "delete `then`: each answer says where it leads",
            .explain = "Where a person answers, the answer decides the way, and `then` would "
                       "never be used."}},
    {.code = "then-beside-approved",
     .kind = CodeKind::problem,
     .zh = {.message = "审批 `{step}` 既有 `同意` 又有 `下一步`",
            .help = "删去一个：两者都是同意之后的去向",
            .explain = "审批的 `下一步` 就是 `同意` 的去向，写一个就够了。"},
     .en = {.message = "the gate `{step}` has `approved` and `then`",
            .help = "delete one of them: both say where the case goes when it is approved",
            .explain = "Of a gate `then` is where `approved` leads; one of them is enough."}},
    {.code = "answers-of-one-side",
     .kind = CodeKind::problem,
     .zh = {.message = "审批 `{step}` 的选项里，缺一个计为同意的，或缺一个计为不同意的",
            .help = "两种各写至少一个",
            .explain = "审批的选项是表决时说的话，每个都计为同意、不同意或弃权。"
                       "缺了一方，这道审批就只有一种结果。"},
     .en = {.message = "of the answers of the gate `{step}` none counts as agreed, or none as "
                       "refused",
            .help = "write at least one of each",
            .explain = "The answers of a gate are the words of its votes; each counts as agreed, "
                       "refused or abstained. Without one side the gate has only one outcome."}},
    {.code = "answer-abstains-in-vain",
     .kind = CodeKind::problem,
     .zh = {.message = "审批 `{step}` 有计为弃权的选项，但不许弃权",
            .help = "加上 `弃权` 并写明怎样计票，或者去掉这个选项",
            .explain = "弃权怎样计票要写明：不计、算同意，还是算不同意。没有写就不能弃权。"},
     .en = {.message = "an answer of the gate `{step}` abstains, but nobody may abstain there",
            .help = "add `abstain` and how it is counted, or delete that answer",
            .explain = "How an abstention is counted must be said: not at all, as agreed or as "
                       "refused. Where nothing is said nobody may abstain."}},
    {.code = "vote-setting-without-votes",
     .kind = CodeKind::problem,
     .zh = {.message = "审批 `{step}` 不计票，写在这里的不起作用",
            .help = "写成票签，例如 `通过: 2`，或者删去这一项",
            .explain = "`计票`、`基数` 和 `法定` 只用于票签。或签、会签和依次各有自己的规则："
                       "一人同意即可，或者要人人同意。"},
     .en = {.message = "the gate `{step}` does not count votes, so this has no effect",
            .help = "let it count votes, such as `pass: 2`, or delete this",
            .explain = "`weigh`, `of` and `quorum` belong to votes. With `any`, `all` and "
                       "`in order` one is enough, or all must agree, whatever stands here."}},
    {.code = "refuse-last-without-any",
     .kind = CodeKind::problem,
     .zh = {.message = "审批 `{step}` 不是或签，`否决: 末个` 不起作用",
            .help = "写成 `通过: 任一`，或者删去这一项",
            .explain =
                "人人不同意才算不通过，只有或签才有这种办法。会签和依次有一人不同意就不通过，"
                "票签按票数定。"},
     .en = {.message = "`refuse: last` has no effect at the gate `{step}`",
            .help = "write `pass: any`, or delete it",
            .explain = "Only where one agreement is enough may a gate wait until all have refused. "
                       "With `all` and `in order` the first refusal decides, votes are counted."}},
    {.code = "choose-needs-one-way",
     .kind = CodeKind::problem,
     .zh = {.message = "判断 `{step}` 应写 `分支` 或 `选项`，二者取一",
            .help = "由数据判断写 `分支`，由人判断写 `选项`",
            .explain = "判断要么由数据决定（`分支`，带条件），要么由该泳道的人决定（`选项`）。"},
     .en = {.message = "`{step}` needs either `branches` or `answers`",
            .help = "`branches` let data decide, `answers` a person",
            .explain = "A choice is made by data (`branches` with conditions) or by a person of "
                       "the lane (`answers`), not by both and not by neither."}},
    {.code = "step-without-lane",
     .kind = CodeKind::problem,
     .zh = {.message = "步骤 `{step}` 没有写泳道",
            .help = "加上 `泳道: 名称`",
            .explain = "由人办理的步骤要写明在哪条泳道，默认由该泳道的角色办理。自动的步骤可以省"
                       "略，沿用上一步的泳道。"},
     .en =
         {.message = "the step `{step}` has no lane",
          .help = "add `lane: name`",
          .explain =
              "A step at which somebody works says in whose lane it stands; the lane's "
              "role does it unless `who` says otherwise. Automatic steps stand in the lane of the "
              "step before."}},
    {.code = "unknown-lane",
     .kind = CodeKind::problem,
     .zh = {.message = "没有名为 `{name}` 的泳道",
            .help = "是否想写 `{suggestion}`？\n在 `泳道` 下定义它",
            .explain = "步骤的 `泳道` 和外部方的 `外部` 写的是 `泳道` 下面的键。"},
     .en = {.message = "there is no lane `{name}`",
            .help = "did you mean `{suggestion}`?\ndefine it below `lanes`",
            .explain = "A step's `lane` and the `outside` of a lane name a key below `lanes`."}},
    {.code = "recording-lane-outside",
     .kind = CodeKind::problem,
     .zh = {.message = "外部泳道 `{lane}` 由同样在外部的 `{name}` 记录",
            .help = "写一条内部的泳道",
            .explain = "`外部: 泳道` 指明由谁把外部方的话记入系统，这条泳道必须在内部。"},
     .en = {.message = "the outside lane `{lane}` is recorded by `{name}`, which is outside too",
            .help = "name a lane that is inside",
            .explain = "`outside: lane` says who records what a party outside says or does, so "
                       "that lane is inside."}},
    {.code = "back-target-without-work",
     .kind = CodeKind::problem,
     .zh = {.message = "`{step}` 不能退回到 `{target}`：那里没有人办理",
            .help = "退回到它之前有人办理的步骤",
            .explain = "退回是请某人重做，所以只能退回到有人办理的步骤或开始；由数据判断、赋值、"
                       "并行、汇合等自动步骤会重新自动走过。"},
     .en =
         {.message = "`{step}` cannot go back to `{target}`, where nobody works",
          .help = "go back to a step before it at which somebody works",
          .explain =
              "A return asks somebody to do his work again. Its target is a step at "
              "which someone works, or the start; automatic steps are passed anew by themselves."}},
    {.code = "back-target-not-passed",
     .kind = CodeKind::problem,
     .zh = {.message = "`{step}` 退回到 `{target}`，但有的办件没有经过它：{path}",
            .help = "退回到每个办件都经过的步骤，或用向前的箭头",
            .explain = "退回只能回到这个办件确实经过的步骤。括号中的路径绕开了目标。如果要去一个"
                       "可能没经过的步骤，用普通的箭头。"},
     .en =
         {.message = "`{step}` goes back to `{target}`, which not every case has passed: {path}",
          .help = "go back to a step that every case has passed, or use an arrow forward",
          .explain =
              "A return leads to a step that this case has passed. The path told avoids "
              "the target. To go to a step that was perhaps never passed, use an arrow forward."}},
    {.code = "back-over-final",
     .kind = CodeKind::problem,
     .zh = {.message = "`{step}` 退回到 `{target}` 必然越过不可退的步骤 `{final}`",
            .help = "退回到 `{final}` 之后的步骤，或用向前的箭头",
            .explain = "写了 `不可退`（英文键 `final`）的步骤办完以后，谁也不能退回到它或它之前。"
                       "这个箭头每次都会越过它，案件就会停在异常里。"},
     .en = {.message = "`{step}` goes back to `{target}` over `{final}`, which is final",
            .help = "go back to a step behind `{final}`, or use an arrow forward",
            .explain = "Nothing goes back to a step that is `final` and done, nor to what lies "
                       "before it. This arrow always would, and the case would stop at an "
                       "incident."}},
    {.code = "back-targets-in-line",
     .kind = CodeKind::problem,
     .zh = {.message = "`{step}` 同时退回到 `{target}` 和 `{other}`，而两者一先一后",
            .help = "只写较早的一个",
            .explain = "同时退回到几个步骤时，它们应在不同的分支上。一先一后的两个步骤，退回到较"
                       "早的那个就会再走到另一个。"},
     .en = {.message = "`{step}` goes back to `{target}` and `{other}`, one of which comes "
                       "before the other",
            .help = "name only the earlier one",
            .explain =
                "Several targets of one return stand in different branches. Where one "
                "comes before the other, the return to the earlier one leads to the other again."}},
};

}  // namespace

const std::span<const Code> graph_codes = graph_rows;

}  // namespace banli::text
