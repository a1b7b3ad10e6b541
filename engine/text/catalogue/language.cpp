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
            .explain = "箭头里 `next`（接着）指下一个步骤，`start`（开始）指开始，所以步骤不"
                       "能用这些名称，中文英文都不能：否则文件换一种文字就变了意思。"},
     .en = {.message = "no step may be called `{name}`",
            .help = "choose another name",
            .explain = "In arrows `next` (接着) is the step that follows and `start` (开始) is the "
                       "start. No step bears these names, in neither language: else a file that "
                       "is translated would change its meaning."}},
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
    {.code = "key-not-translated",
     .kind = CodeKind::problem,
     .zh = {.message = "`{key}` 不是这里的键，无法换成另一种文字",
            .help = "先用 `banli process check` 检查文件",
            .explain = "换用另一种文字的键时，每个键都要在语言的表里找到。写错的键没有对应的词，"
                       "所以文件保持不动。"},
     .en = {.message = "`{key}` is no key here and has no word in the other language",
            .help = "check the file first, with `banli process check`",
            .explain = "To translate a file each of its keys is looked up in the tables of the "
                       "language. A misspelt key has no partner, so the file stays as it is."}},
    {.code = "translation-changes-meaning",
     .kind = CodeKind::problem,
     .zh = {.message = "换成另一种文字后，文件的意思会变",
            .help = "给与词语同名的角色或步骤改名，如 `starter`、`发起人`",
            .explain = "例如英文键的文件里有个角色叫 `发起人`，换成中文键后，这个词就成了“发起"
                       "案件的人”。所以不换，文件保持不动。"},
     .en = {.message = "in the other language the file would mean something else",
            .help = "rename roles and steps that bear a word of the language, such as `starter` "
                    "or `发起人`",
            .explain = "Where a file with English keys has a role called `发起人`, the same file "
                       "with Chinese keys would take it for whoever started the case. So the "
                       "file stays as it is."}},
    {.code = "layout-changes-meaning",
     .kind = CodeKind::problem,
     .zh = {.message = "重新排版会改变文件的内容",
            .help = "检查 `|+`、`>+` 之类保留空行的文字，改用 `|`",
            .explain = "排版之后会再读一遍，与原文逐项比较。只要有一处不同，文件就保持不动。保留"
                       "末尾空行的 `|+` 就是这样：空行会被去掉。"},
     .en = {.message = "laid out anew the file would say something else",
            .help = "look for texts that keep their last blank lines, `|+` or `>+`, and write `|`",
            .explain = "After the layout the file is read again and compared, and where anything "
                       "differs it stays as it is. So it is with `|+`, which keeps blank lines at "
                       "the end of a text; the layout leaves them out."}},
};

}  // namespace

const std::span<const Code> language_codes{language_rows};

}  // namespace banli::text
