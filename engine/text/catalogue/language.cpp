#include "text/catalogue/areas.hpp"

namespace banli::text {
namespace {

constexpr Code language_rows[] = {
    {.code = "readers-not-known",
     .kind = CodeKind::problem,
     .zh = {.message = "`可见` 只能写角色",
            .help = "写角色；参与的人总看得到",
            .explain = "一件案件随时可能被查看，所以谁看得到不能取决于某个步骤。参与的人不必写。"},
     .en = {.message = "`visible to` names roles only",
            .help = "write roles; who takes part reads it anyway",
            .explain =
                "A case may be read at any time, so who reads it cannot depend on a step. Who "
                "takes part need not be named."}},
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
    {.code = "not-formatted",
     .kind = CodeKind::problem,
     .zh = {.message = "`{path}` 没有按统一的样子排版",
            .help = "运行 `banli format {path}`",
            .explain = "`banli format --check` 只检查、不改动。排版只有一种，去掉 `--check` 就会"
                       "排好；注释保留，意思不变。"},
     .en = {.message = "`{path}` is not laid out in the one way",
            .help = "run `banli format {path}`",
            .explain = "`banli format --check` looks and changes nothing. There is one layout; "
                       "without `--check` it is made, comments stay, and so does the meaning."}},
    {.code = "unknown-vocabulary",
     .kind = CodeKind::usage,
     .zh = {.message = "`{word}` 不是键的文字",
            .help = "写 `zh` 或 `en`",
            .explain = "文件的键有中文和英文两套：`--keys zh` 用中文，`--keys en` 用英文。"},
     .en = {.message = "there are no keys in `{word}`",
            .help = "write `zh` or `en`",
            .explain = "Files have Chinese keys or English ones: `--keys zh`, `--keys en`."}},
    {.code = "no-such-schema",
     .kind = CodeKind::usage,
     .zh = {.message = "没有 `{kind}` 的 JSON Schema",
            .help = "有 {kinds}",
            .explain = "每种文件有一份 JSON Schema，编辑器据此提示键和词。"},
     .en = {.message = "there is no JSON Schema of `{kind}`",
            .help = "there are {kinds}",
            .explain = "Each kind of file has a JSON Schema, by which editors suggest its keys and "
                       "words."}},
    {.code = "no-name-for-a-file",
     .kind = CodeKind::usage,
     .zh = {.message = "`{name}` 不能作流程的名称",
            .help = "用文字、数字、`-` 和 `_`，不以 `-` 开头",
            .explain = "名称写在命令、地址和文件名里，所以没有空格和标点。"},
     .en = {.message = "`{name}` cannot be the name of a process",
            .help = "use letters, digits, `-` and `_`, and begin with no `-`",
            .explain = "Names stand in commands, addresses and file names, so they have no spaces "
                       "and no punctuation."}},
    {.code = "file-is-there",
     .kind = CodeKind::refusal,
     .zh = {.message = "`{path}` 已经存在",
            .help = "换一个名称，或先移走这个文件",
            .explain = "`banli process new` 只写新文件，从不覆盖已有的文件。"},
     .en = {.message = "`{path}` is there already",
            .help = "choose another name, or move the file away",
            .explain = "`banli process new` only writes new files and never replaces one."}},
    {.code = "file-unwritable",
     .kind = CodeKind::fault,
     .zh = {.message = "写不了 `{path}`：{reason-zh}",
            .help = "核对路径、权限和磁盘空间",
            .explain = "文件先整个写在旁边，再换上去，所以原来的内容还在。"},
     .en = {.message = "cannot write `{path}`: {reason-en}",
            .help = "check the path, its permissions and the space on the disk",
            .explain = "A file is written whole beside the old one and then takes its place, so "
                       "what stood there is there still."}},
    {.code = "nothing-to-rename",
     .kind = CodeKind::problem,
     .zh = {.message = "这些文件里没有叫 `{name}` 的步骤、泳道、角色、记录或字段",
            .help = "核对名称；表单的字段要把表单文件也写上",
            .explain = "改名只在所给的文件里进行，名称必须在其中一个文件里定义。"},
     .en = {.message = "no step, lane, role, record or field of these files is called `{name}`",
            .help = "check the name; for a field its form's file is given too",
            .explain = "Names are changed in the files that are given, and one of them must "
                       "declare the name."}},
    {.code = "rename-ambiguous",
     .kind = CodeKind::problem,
     .zh =
         {.message = "叫 `{name}` 的不止一个",
          .help = "写明是哪一个：{candidates}",
          .explain =
              "步骤、泳道和字段可以同名，不同的流程可以有同名的步骤，不同的表单可以有同名的字段。"},
     .en = {.message = "more than one thing is called `{name}`",
            .help = "say which one: {candidates}",
            .explain = "A step, a lane and a field may bear the same name, and so may steps of "
                       "different processes and fields of different forms."}},
    {.code = "rename-taken",
     .kind = CodeKind::problem,
     .zh = {.message = "`{name}` 已经有了",
            .help = "换一个新名称",
            .explain = "两个同类的东西不能同名：改名之后就分不开了。"},
     .en = {.message = "`{name}` is taken",
            .help = "choose another name",
            .explain = "Two things of a kind cannot bear one name; afterwards nobody could tell "
                       "them apart."}},
    {.code = "unknown-kind-of-name",
     .kind = CodeKind::usage,
     .zh = {.message = "没有 `{word}` 这一类名称",
            .help = "写 `step`、`lane`、`role`、`record` 或 `field`",
            .explain = "能改名的是步骤、泳道、角色、记录和字段。"},
     .en = {.message = "there are no names of the kind `{word}`",
            .help = "write `step`, `lane`, `role`, `record` or `field`",
            .explain = "Steps, lanes, roles, records and fields can be renamed."}},
};

}  // namespace

const std::span<const Code> language_codes{language_rows};

}  // namespace banli::text
