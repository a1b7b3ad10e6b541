#include "text/catalogue/areas.hpp"

namespace banli::text {
namespace {

constexpr Code soundness_rows[] = {
    {.code = "deadlock",
     .kind = CodeKind::problem,
     .zh = {.message = "办件会在 `{step}` 永远等下去：{path}",
            .help = "让汇合只等会来的分支：用 `需: 能来的`，或改动箭头",
            .explain = "沿所示路径走到最后，没有任何人可办，而汇合还在等一个不会来的分支。常见的"
                       "原因是：判断只选一条路，后面的汇合却等所有的路。"},
     .en = {.message = "the case would wait at `{step}` for ever: {path}",
            .help = "let the join wait only for what can come, with `needs: alive`, or change "
                    "the arrows",
            .explain =
                "At the end of the path nobody has anything to do, while the join still "
                "waits for a branch that does not come. Most often a choice takes one of several "
                "ways, and a join behind it waits for all."}},
    {.code = "lack-of-synchronisation",
     .kind = CodeKind::problem,
     .zh = {.message = "`{step}` 会同时有两个人在办同一件事：{path}",
            .help = "在它之前加一个 `汇合`",
            .explain = "沿所示路径，第二条分支走到 `{step}` 时，第一条还在那里。并行的分支要先汇"
                       "合，再走同一个步骤。"},
     .en = {.message = "two branches would meet in `{step}` without a join: {path}",
            .help = "put a `join` before it",
            .explain =
                "Along this path a second branch comes to `{step}` while the first is "
                "still there. Branches of a split come together in a `join` before they go on as "
                "one."}},
    {.code = "no-way-to-an-end",
     .kind = CodeKind::problem,
     .zh = {.message = "办件走到 `{step}` 后再也到不了结束：{path}",
            .help = "加一条通向 `结束` 的路",
            .explain = "沿所示路径之后，无论怎样办理，办件都不会结束。"},
     .en = {.message = "from `{step}` no end can be reached: {path}",
            .help = "add a way to an `end`",
            .explain = "After this path the case never ends, whatever people do."}},
    {.code = "dead-step",
     .kind = CodeKind::problem,
     .zh = {.message = "没有任何办件会走到 `{step}`",
            .help = "加一个通向它的箭头，或删去它",
            .explain = "按箭头、条件和汇合，这个步骤永远不会打开。"},
     .en = {.message = "no case ever comes to `{step}`",
            .help = "let an arrow lead to it, or delete it",
            .explain = "By the arrows, choices and joins of the process this step never opens."}},
    {.code = "no-arrow-leads-here",
     .kind = CodeKind::note,
     .zh = {.message = "从开始沿着箭头走不到这里",
            .explain = "说明一个步骤为什么永远不会打开：没有一串箭头从开始通到它。"},
     .en = {.message = "no line of arrows leads here from the start",
            .explain = "Tells why a step never opens: no line of arrows leads to it from the "
                       "start."}},
    {.code = "loop-without-work",
     .kind = CodeKind::problem,
     .zh = {.message = "有一个无人办理的循环：{path}",
            .help = "让循环经过一个有人办理的步骤",
            .explain = "循环里全是自动的步骤，办件会在其中不停地转。"},
     .en = {.message = "a loop without work: {path}",
            .help = "let it pass a step at which somebody works",
            .explain = "All steps of this loop are automatic, so a case in it would never come "
                       "to rest."}},
    {.code = "too-large-to-prove",
     .kind = CodeKind::problem,
     .zh = {.message = "`{step}` 之后并行的情况太多，无法逐一证明",
            .help = "减少同时进行的分支或带条件的分支，或把一部分做成另一个流程",
            .explain = "证明要逐一查看办件可能的状态，最多 {limit} 种；一个并行最多 12 个带条件的"
                       "分支。许多分支同时进行时，状态数会成倍增长。"},
     .en =
         {.message = "too many cases run side by side from `{step}` on to be proved",
          .help = "use fewer parallel or conditional branches, or make a part a process of its "
                  "own",
          .explain =
              "The proof looks at every state a case can be in, {limit} at most; a "
              "split may have 12 conditional branches. Every branch beside others multiplies their "
              "number."}},
};

}  // namespace

const std::span<const Code> soundness_codes = soundness_rows;

}  // namespace banli::text
