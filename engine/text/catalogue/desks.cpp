#include "text/catalogue/areas.hpp"

namespace banli::text {
namespace {

constexpr Code desks_rows[] = {
    {.code = "no-way-out",
     .kind = CodeKind::usage,
     .zh = {.message = "没有说清通知怎样送出",
            .help = "写 `--to file:文件夹` 或 `--by '命令'`，二者选一",
            .explain = "`banli notice send` 和 `banli timer run` 把通知放进一个文件夹，"
                       "或交给一个程序，由它发邮件、短信等等。"},
     .en = {.message = "there is not one way out for the notices",
            .help = "write either `--to file:DIR` or `--by 'COMMAND'`",
            .explain = "`banli notice send` and `banli timer run` put notices into a folder, or "
                       "hand them to a program that mails them, or does what else is wanted."}},
    {.code = "draft-empty",
     .kind = CodeKind::usage,
     .zh = {.message = "草稿里没有内容",
            .help = "用 `--set 字段=值`、`--data` 或 `--opinion` 给出，或用 `--drop` 弃去草稿",
            .explain = "`banli task draft` 存下还没填完的答案，以后的 `complete`、`approve` "
                       "等从它开始。"},
     .en = {.message = "there is nothing in the draft",
            .help = "say something with `--set FIELD=VALUE`, `--data` or `--opinion`; or `--drop` "
                    "the draft",
            .explain = "`banli task draft` keeps answers that are not finished; `complete`, "
                       "`approve` and their like start from them."}},
    {.code = "one-task-wanted",
     .kind = CodeKind::usage,
     .zh = {.message = "多件待办不能逐项询问，也不能从标准输入填写",
            .help = "一次写一件，或用 `--set`、`--data 文件` 给出各件共同的答案",
            .explain = "`banli task approve` 后面写几件待办时，各件用同样的意见和答案，"
                       "不再询问。"},
     .en = {.message = "several tasks cannot ask, nor read the standard input",
            .help = "name one task, or say with `--set` or `--data FILE` what holds for all",
            .explain = "Where `banli task approve` names several tasks, all of them get the same "
                       "opinion and the same answers, and nobody is asked."}},
};

}  // namespace

const std::span<const Code> desks_codes{desks_rows};

}  // namespace banli::text
