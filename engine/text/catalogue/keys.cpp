#include "text/catalogue/areas.hpp"

namespace banli::text {
namespace {

constexpr Code keys_rows[] = {
    {.code = "not-a-map",
     .kind = CodeKind::problem,
     .zh = {.message = "此处应是一组 `键: 值`",
            .help = "写成若干行 `键: 值`，各行缩进相同",
            .explain = "这里要读的是一组键和值，文件里写的却是单个文字或列表。例如 `steps:` 之"
                       "下应是各步骤的名称，每个名称后面加冒号，内容另起一行并缩进。"},
     .en = {.message = "a set of `key: value` must stand here",
            .help = "write lines of `key: value`, all indented alike",
            .explain =
                "What is read here is a set of keys with values, and the file has a "
                "single text or a list. Below `steps:`, for example, stand the names of the steps, "
                "each with a colon, its content indented on the lines that follow."}},
    {.code = "unknown-file-kind",
     .kind = CodeKind::problem,
     .zh = {.message = "`{key}` 不是任何一种文件的第一个键",
            .help = "第一个键决定文件的种类和用哪种文字写键：{zh-keys}；或 {keys}",
            .explain =
                "文件是什么由它的第一个键说明，与文件名和所在文件夹无关。流程文件以 `流"
                "程: 名称` 或 `process: 名称` 开头；同时它也决定整个文件用中文键还是英文键。"},
     .en =
         {.message = "`{key}` is the first key of no kind of file",
          .help = "the first key says what a file is and in which words its keys are: "
                  "{keys}; or {zh-keys}",
          .explain =
              "A file is what its first key says; its name and folder mean nothing. A "
              "process begins with `process: name` or `流程: 名称`, and this also chooses English "
              "or Chinese keys for the whole file."}},
    {.code = "unknown-key",
     .kind = CodeKind::problem,
     .zh = {.message = "`{key}` 不是 `{what}` 的键\n"
                       "此处没有 `{key}` 这个键",
            .help = "是否想写 `{suggestion}`？\n"
                    "此处可用的键：{keys}",
            .explain = "键表里没有这个键。多半是写错了字，或缩进不对，把一个键放到了别的层次。"
                       "例如步骤的 `选项` 写成了 `选顶`。"},
     .en = {.message = "`{key}` is no key of `{what}`\n"
                       "`{key}` is no key here",
            .help = "did you mean `{suggestion}`?\n"
                    "the keys here are {keys}",
            .explain = "The table of keys does not have this one. Most often it is misspelt "
                       "(`annswers` for `answers`), or its indentation puts it on another level "
                       "than meant."}},
    {.code = "missing-key",
     .kind = CodeKind::problem,
     .zh = {.message = "`{what}` 缺少键 `{key}`\n"
                       "缺少键 `{key}`",
            .help = "补上 `{key}: …`",
            .explain = "这里有一个必填的键没有写。例如每条泳道都要有 `标题`，每个审批步骤都要写"
                       "明 `不同意` 时往哪里走。"},
     .en = {.message = "`{what}` lacks the key `{key}`\n"
                       "the key `{key}` is missing",
            .help = "add `{key}: …`",
            .explain = "A key that must be there is not. Every lane, for example, has a "
                       "`title`, and every approval says where its `rejected` leads."}},
    {.code = "mixed-vocabularies",
     .kind = CodeKind::problem,
     .zh = {.message = "`{key}` 与本文件所用的键不是同一种文字",
            .help = "改写为 `{suggestion}`",
            .explain =
                "文件的第一个键决定整个文件用中文键还是英文键，两种不能混用：以 `流程:` "
                "开头的文件写 `步骤:`，不写 `steps:`。`banli format --keys zh|en` 可以整体转换。"},
     .en = {.message = "`{key}` is of the other vocabulary than this file",
            .help = "write `{suggestion}`",
            .explain =
                "The first key of a file chooses English or Chinese keys, and the two "
                "do not mix: a file that begins with `process:` has `steps:`, not `步骤:`. `banli "
                "format --keys zh|en` translates a whole file."}},
    {.code = "not-built-yet",
     .kind = CodeKind::problem,
     .zh = {.message = "`{key}` 已有定义，但本版本尚未实现",
            .help = "去掉它，或换用已实现的写法",
            .explain = "语言里有这个键，但这个版本还不能执行它。我们不会悄悄忽略它，因为那样流"
                       "程就会与所写的不同。"},
     .en = {.message = "`{key}` is defined, but this version does not carry it out",
            .help = "leave it out, or say it in another way",
            .explain =
                "The language has this key, and this version cannot yet do what it "
                "says. It is not ignored in silence, since the process would then run otherwise "
                "than written."}},
    {.code = "unknown-word",
     .kind = CodeKind::problem,
     .zh = {.message = "`{text}` 不是此处可用的词",
            .help = "是否想写 `{suggestion}`？\n"
                    "可用的词：{words}",
            .explain = "这个键的值只能是几个固定的词之一。例如 `撤回` 可以是 `从不`、`首次决定"
                       "前` 或 `任何时候`。"},
     .en = {.message = "`{text}` is no word that can stand here",
            .help = "did you mean `{suggestion}`?\n"
                    "the words are {words}",
            .explain = "The value of this key is one of a few fixed words. `withdraw`, for "
                       "example, is `never`, `before first decision` or `any time`."}},
    {.code = "not-a-text",
     .kind = CodeKind::problem,
     .zh = {.message = "此处应是一段文字",
            .help = "写在键的同一行，或用 `|` 另起几行",
            .explain = "这里要的是一段文字，文件里写的却是列表或一组键。带冒号、逗号的文字请放"
                       "进引号或 `|` 块。"},
     .en = {.message = "a text must stand here",
            .help = "write it behind the key, or on lines of its own below `|`",
            .explain = "A single text is read here, and the file has a list or a set of keys. "
                       "A text with commas or colons stands in quotes or below `|`."}},
    {.code = "not-a-name",
     .kind = CodeKind::problem,
     .zh = {.message = "`{text}` 不能作名称",
            .help = "名称只用文字、数字、`-` 和 `_`，不以 `-` 开头，不含空格",
            .explain = "流程、步骤、泳道、表单等的名称由文字（包括汉字）、数字、`-` 和 `_` 组成"
                       "。给人看的话写在 `标题` 里，没有这些限制。"},
     .en = {.message = "`{text}` is no name",
            .help = "a name has letters, digits, `-` and `_`, does not begin with `-`, and has "
                    "no spaces",
            .explain =
                "Names of processes, steps, lanes and forms consist of letters of any "
                "script, digits, `-` and `_`. Words for people stand in `title`, which is free."}},
    {.code = "not-a-data-name",
     .kind = CodeKind::problem,
     .zh = {.message = "`{text}` 不能作字段名",
            .help = "字段名只用文字、数字和 `_`，不以数字开头",
            .explain = "字段和记录的名称会出现在公式里，公式中的 `-` 是减号，所以名称中不能有 "
                       "`-`。例如写 `market_type`，不写 `market-type`。"},
     .en = {.message = "`{text}` is no name for a field",
            .help = "such a name has letters, digits and `_`, and does not begin with a digit",
            .explain = "Names of fields and records stand in formulas, where `-` is a minus; "
                       "so they have none. Write `market_type`, not `market-type`."}},
    {.code = "not-a-count",
     .kind = CodeKind::problem,
     .zh = {.message = "`{text}` 不是正整数",
            .help = "写 1、2、3 这样的数",
            .explain = "这里要的是个数，用阿拉伯数字书写，至少为 1。"},
     .en = {.message = "`{text}` is no whole number from 1 on",
            .help = "write a number such as 1, 2 or 3",
            .explain = "A count is read here: digits only, at least 1."}},
};

}  // namespace

const std::span<const Code> keys_codes = keys_rows;

}  // namespace banli::text
