#include "text/catalogue/areas.hpp"

namespace banli::text {
namespace {

constexpr Code language_rows[] = {
    {.code = "step-without-kind",
     .kind = CodeKind::problem,
     .zh =
         {.message = "步骤 `{step}` 没有写明种类",
          .help = "写上下列键之一，它的值就是框里的文字：{kinds}",
          .explain =
              "每个步骤有且只有一个种类键，例如 `task: 查明原因`；键是种类，值是图上框里的文字。"},
     .en = {.message = "step `{step}` has no kind",
            .help = "write one of these keys, with the words of the box: {kinds}",
            .explain = "A step has one key that says its kind, such as `task: Find the cause`. The "
                       "value of this key is the text in the box."}},
    {.code = "step-with-two-kinds",
     .kind = CodeKind::problem,
     .zh = {.message = "步骤 `{step}` 既是 `{first}` 又是 `{second}`",
            .help = "拆成两个步骤，或删去一个",
            .explain = "每个步骤有且只有一个种类键。先办理再审批，写成两个步骤。"},
     .en = {.message = "step `{step}` is both `{first}` and `{second}`",
            .help = "make it two steps, or delete one of the keys",
            .explain = "A step has one key that says its kind. Work that is approved afterwards is "
                       "two steps."}},
    {.code = "key-of-another-kind",
     .kind = CodeKind::problem,
     .zh = {.message = "`{kind}` 没有键 `{key}`",
            .help = "这个键属于 {kinds}",
            .explain = "每种步骤有自己的键。例如 `branches` 属于 `choose` 和 `split`，`task` 用 "
                       "`answers` 让人选择去向。"},
     .en = {.message = "`{kind}` has no key `{key}`",
            .help = "it belongs to {kinds}",
            .explain = "Each kind of step has its own keys. `branches`, for example, belongs to "
                       "`choose` and `split`; at a `task` people choose by `answers`."}},
    {.code = "step-name-reserved",
     .kind = CodeKind::problem,
     .zh = {.message = "步骤不能叫 `{name}`",
            .help = "换一个名称",
            .explain = "箭头里 `next` 指下一个步骤，`start` 指开始，所以步骤不能用这两个名称。"},
     .en = {.message = "no step may be called `{name}`",
            .help = "choose another name",
            .explain = "In arrows `next` is the step that follows and `start` is the start, so no "
                       "step bears these names."}},
    {.code = "start-without-way",
     .kind = CodeKind::problem,
     .zh = {.message = "没有写明怎样开始",
            .help = "写上由谁发起，例如 `by: complaint-specialist`",
            .explain = "`start` 的每一项写一种开始的方式。"},
     .en = {.message = "nothing says how a case starts",
            .help = "say who starts it, such as `by: complaint-specialist`",
            .explain = "Each item of `start` is one way to start a case."}},
    {.code = "start-with-two-ways",
     .kind = CodeKind::problem,
     .zh = {.message = "一项里写了两种开始方式：`{first}` 和 `{second}`",
            .help = "在 `start` 下写成两项",
            .explain = "`start` 是一个列表，每一项只写一种开始方式。"},
     .en = {.message = "one item has two ways to start, `{first}` and `{second}`",
            .help = "make them two items of `start`",
            .explain = "`start` is a list, and each of its items is one way to start."}},
    {.code = "nothing-written",
     .kind = CodeKind::problem,
     .zh = {.message = "`{key}` 下面什么也没有写",
            .help = "至少写一项",
            .explain = "流程至少要有一种开始方式、一条泳道和一个步骤。"},
     .en = {.message = "nothing stands under `{key}`",
            .help = "write at least one entry",
            .explain = "A process needs a way to start, a lane and a step at least."}},
};

}  // namespace

const std::span<const Code> language_codes{language_rows};

}  // namespace banli::text
