#include "text/catalogue/areas.hpp"

namespace banli::text {
namespace {

constexpr Code graph_scopes_rows[] = {
    {"step-named-twice",
     CodeKind::problem,
     {"流程中已有名为 `{step}` 的步骤", "换一个名称；子流程里的步骤也与外面的同在一个流程",
      "步骤的名称在整个流程中只用一次，子流程里的也算在内，因为待办、历史和退回都用名称指步骤。"},
     {"the process already has a step `{step}`",
      "choose another name; steps inside a group belong to the same process",
      "A step's name is used once in the whole process, those inside groups included: tasks, the "
      "history and returns name steps by it."}},
    {"arrow-crosses-border",
     CodeKind::problem,
     {"`{step}` 的箭头越过子流程的边界指向 `{target}`",
      "在子流程里用 `结束` 收尾，再由子流程自己的 `下一步` 往下走",
      "子流程只从它的第一个步骤进入，走完后由子流程本身继续。箭头不能进出它的边界，否则无法证明"
      "它会走完。"},
     {"an arrow of `{step}` crosses the border of a group to `{target}`",
      "finish inside with an `end`, and let the group's own `then` lead on",
      "A group is entered by its first step only, and goes on by itself when all inside is done. "
      "No "
      "arrow crosses its border; otherwise nobody could prove that it ends."}},
    {"aside-meets-other-path",
     CodeKind::problem,
     {"`{step}` 的 `并办` 走到了别的路径上的 `{other}`",
      "让那一支自己结束；要离开 `{step}` 就写 `转到`",
      "`并办` 在步骤旁边另开一支，步骤照常进行，所以这一支不能与主路径会合，要自己走到 `结束`。"},
     {"what `also` begins at `{step}` comes to `{other}`, which is on another path",
      "let it come to an end of its own; to leave `{step}` write `then`",
      "`also` begins something beside a step that goes on as before. It must not meet the main "
      "path, "
      "and comes to an `end` of its own."}},
    {"begins-with-join",
     CodeKind::problem,
     {"`{group}` 里的第一个步骤 `{step}` 是汇合", "在它前面放一个别的步骤",
      "汇合要等几支到齐，而一开始只有一支进来。"},
     {"the first step `{step}` inside `{group}` is a join", "put another step before it",
      "A join waits for several branches, but what begins comes by one."}},
    {"stage-without-cause",
     CodeKind::problem,
     {"`{step}` 的一条 `期间` 没有写何时发生",
      "写 `逾期`、`到期前`、`过后`、`每`、`消息`、`错误` 或 `条件` 之一",
      "`期间` 的每一条由一个起因和一个或几个后果组成，例如 `{逾期: 1个工作日, 催办: 经办人}`。"},
     {"an entry of `meanwhile` at `{step}` does not say when",
      "write one of `overdue`, `before due`, `after`, `every`, `message`, `error`, `condition`",
      "Each entry of `meanwhile` has one cause and one or more effects, such as `{overdue: 1 "
      "working "
      "day, urge: holder}`."}},
    {"stage-with-two-causes",
     CodeKind::problem,
     {"`{step}` 的一条 `期间` 写了两个起因", "每个起因单独写一条",
      "一条 `期间` 只有一个起因，否则说不清后果由哪个引起。"},
     {"an entry of `meanwhile` at `{step}` has two causes", "write an entry for each cause",
      "An entry of `meanwhile` has one cause, so that it is clear what brings its effects about."}},
    {"stage-without-effect",
     CodeKind::problem,
     {"`{step}` 的一条 `期间` 没有写做什么",
      "写 `催办`、`上报`、`改派`、`通知`、`另起`、`视为`、`转到` 或 `并办`",
      "有起因而无后果的一条不起作用。"},
     {"an entry of `meanwhile` at `{step}` has no effect",
      "write `urge`, `escalate`, `hand to`, `notify`, `start`, `answer`, `then` or `also`",
      "A cause without an effect does nothing."}},
    {"turns-need-one-way",
     CodeKind::problem,
     {"`{step}` 的 `逐项` 要写明且只写一种：`取自`、`第几天` 或 `每`",
      "例如 `{取自: =survey.customers, 记作: customer}`",
      "`逐项` 可以按一张清单逐项办，按第几天办，或每隔一段时间办一次，三者取一。"},
     {"`for each` of `{step}` needs exactly one of `in`, `days`, `every`",
      "for example `{in: =survey.customers, as: customer}`",
      "A step is done for each item of a list, on certain days, or again and again: one of the "
      "three."}},
    {"turns-without-name",
     CodeKind::problem,
     {"`{step}` 的 `逐项` 没有给每一项起名", "加上 `记作: 名称`，表达式里用它指这一项",
      "每一项在办理时要有名称，表单的预填和判断才能提到它。"},
     {"`for each` of `{step}` gives its items no name", "add `as: name`; expressions use it",
      "While it is worked at, an item has a name, so that prefilled fields and conditions can "
      "speak "
      "of it."}},
    {"turns-without-end",
     CodeKind::problem,
     {"`{step}` 每隔一段时间办一次，却没有写到何时为止", "加上 `直到: 条件`",
      "没有尽头的重复永远办不完，案件也就无法结束。"},
     {"`{step}` is done again and again, and nothing says until when", "add `until: condition`",
      "What is repeated without end is never done, and the case never ends."}},
    {"days-not-in-order",
     CodeKind::problem,
     {"`{step}` 的 `第几天` 不是从小到大", "例如 `[3, 30, 60]`",
      "天数按先后写，每一次才按顺序开放。"},
     {"the `days` of `{step}` do not rise", "for example `[3, 30, 60]`",
      "Days are written in order, since the turns open one after another."}},
    {"every-not-understood",
     CodeKind::problem,
     {"看不懂 `{text}` 是每隔多久",
      "例如 `每天`、`每工作日 09:00`、`周一`、`每月10日`、`每月最后工作日`、`2天`",
      "重复的时间写成天、工作日、星期几、每月几日、每季第几日、每年某日，后面可加钟点，或写一段时"
      "长。"},
     {"`{text}` does not say how often",
      "for example `day`, `working day at 09:00`, `Monday`, `month day 10`, `month last working "
      "day`, `2 days`",
      "Times that come again are days, working days, a weekday, a day of the month, quarter or "
      "year, "
      "with `at 09:00` if wanted, or simply a duration."}},
    {"too-many-retries",
     CodeKind::problem,
     {"`{step}` 的 `重试` 超过一百次", "写少一些，或写成每次间隔的清单",
      "失败这么多次的作业应当由人来看，而不是继续重试。"},
     {"`retry` of `{step}` has more than a hundred tries",
      "write fewer, or a list of the pauses between them",
      "Work that failed so often should be looked at by a person."}},
    {"wait-needs-one-way",
     CodeKind::problem,
     {"`{step}` 要写明等什么，且只写一种",
      "写 `之后`、`直到`、`消息`、`轮到`、`已结` 之一；几种都等就用 `候` 列出",
      "等待有五种：一段时间之后、某个时刻、一条消息、轮到自己、另一案件结束。同时等几种时，先来的算"
      "。"},
     {"`{step}` must say what it waits for, once",
      "write one of `after`, `until`, `message`, `turn`, `ended`; for several use `for`",
      "A wait is for a while, a moment, a message, its turn, or the end of another case. Of "
      "several "
      "in `for` the first that comes wins."}},
    {"key-without-message",
     CodeKind::problem,
     {"`{step}` 写了 `键`，却不是等消息", "去掉 `键`，或同时写 `消息`",
      "键用来认出是哪一条消息，只和 `消息` 一起写。"},
     {"`{step}` has a `key` but waits for no message",
      "leave the `key` out, or write `message` too",
      "A key tells which message is meant, so it stands with `message` only."}},
    {"gate-never-passes",
     CodeKind::problem,
     {"`{step}` 要 {wanted} 人同意，却只有 {seats} 席", "减少 `通过` 的人数，或在 `由` 里加人",
      "要求的同意数超过席位数的审批永远通不过。按角色“每位”或按公式取人时，席位到办理时才知道，不在"
      "此"
      "列。"},
     {"`{step}` wants {wanted} to agree and has {seats} seats",
      "ask for fewer in `pass`, or name more people in `who`",
      "A gate that wants more votes than it has seats can never pass. Where people come from "
      "`each` "
      "of a role or from a formula, the seats are known only when the step opens."}},
    {"quorum-never-met",
     CodeKind::problem,
     {"`{step}` 的法定人数是 {wanted}，却只有 {seats} 席", "减少 `法定`，或在 `由` 里加人",
      "法定人数超过席位数时，表决永远无效。"},
     {"the quorum of `{step}` is {wanted}, and it has {seats} seats",
      "ask for fewer in `quorum`, or name more people in `who`",
      "A quorum above the number of seats is never met, so that nothing can be decided."}},
    {"record-in-other-turns",
     CodeKind::problem,
     {"记录 `{record}` 在 `{other}` 和 `{step}` 都填写，两处不在同一个 `逐项` 里",
      "在那些项里用 `记作` 给它另起一个名称",
      "在 `逐项` 里填写的表单每轮各有一份：在里面是一份记录，在外面是各轮的清单。同一个名称不能在外"
      "面又是单独的一份。要在各轮之间累计，写到 `数据` 里。"},
     {"the record `{record}` is filled in at `{other}` and at `{step}`, which are not in the same "
      "`for each`",
      "give it another name in the turns with `as`",
      "Each turn of a `for each` has papers of its own: inside it its name is one record, outside "
      "it is the list of them all. So the same name cannot be a single record elsewhere. What is "
      "to add up from turn to turn goes into `data`."}},
    {"start-each-without-time",
     CodeKind::problem,
     {"开始的 `逐项` 只与 `每` 一起写", "去掉它，或写 `每: 时间`",
      "到时自动开始的流程可以按清单逐项各开一件。由人、消息或别的流程开始时，每次一件。"},
     {"a start has `for each` only together with `every`", "leave it out, or write `every: TIME`",
      "A process that begins at times may begin a case for each item of a list. By a person, a "
      "message or another process one case begins at a time."}},
    {"start-each-needs-list",
     CodeKind::problem,
     {"开始的 `逐项` 要写 `取自` 和 `记作`", "在它下面写 `取自: =…` 和 `记作: 名称`",
      "清单由公式得出，可用常数、判定表和 `today()`；每项开一件，在其中以 `记作` 的名称可用。"},
     {"the `for each` of a start wants `in` and `as`", "write `in: =…` and `as: NAME` below it",
      "The list is a formula of constants, decision tables and `today()`; a case begins for each "
      "item, which has the name of `as` in it."}},
};

}  // namespace

const std::span<const Code> graph_scopes_codes{graph_scopes_rows};

}  // namespace banli::text
