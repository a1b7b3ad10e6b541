// Codes of the command line itself: what it cannot find, read or understand.
#include "text/catalogue/areas.hpp"

namespace banli::text {
namespace {

constexpr Code rows[] = {
    {"no-such-reference",
     CodeKind::usage,
     {"没有 `{of}` 的参考", "写 `cli` 或 `problems`",
      "`banli reference cli` 输出全部命令，`banli reference problems` 输出全部代码，都是 "
      "Markdown。"},
     {"there is no reference of `{of}`", "write `cli` or `problems`",
      "`banli reference cli` prints every command as Markdown, and `banli reference problems` "
      "every "
      "code."}},
    {"no-such-table",
     CodeKind::usage,
     {"没有 `{name}` 这个文件，也没有部署这个名字的判定表",
      "检查路径或名字；`banli process list` 列出已部署的内容",
      "判定表按文件路径或已部署的名字来找。"},
     {"`{name}` is no file, and no table of this name is deployed",
      "look at the path or the name; `banli process list` lists what is deployed",
      "A table is named by the path of its file or, once deployed, by its name."}},
    {"answers-no-json",
     CodeKind::problem,
     {"这里不是 JSON：{reason}", "写成 {\"记录\": {\"字段\": 值}} 或 {\"字段\": 值}",
      "`--data` 的文件是一个 JSON "
      "对象：键是字段名，或是表单的记录名，其值又是一个对象。表格写成行的列表，"
      "每行一个对象：{\"investigation\": {\"cases\": [{\"case_no\": \"A1\"}]}}。"},
     {"this is no JSON: {reason}", "write {\"record\": {\"field\": value}} or {\"field\": value}",
      "The file of `--data` is one JSON object: its keys are fields, or records whose values are "
      "objects of fields. A table is a list of rows, each an object: {\"investigation\": "
      "{\"cases\": "
      "[{\"case_no\": \"A1\"}]}}."}},
    {"answers-no-object",
     CodeKind::problem,
     {"填写的内容不是一个 JSON 对象", "写成 {\"字段\": 值}",
      "最外层是花括号，里面是各字段的名字和值，例如 {\"cause\": \"包装破损\"}。"},
     {"the answers are no JSON object", "write {\"field\": value}",
      "The outermost are braces, within them the names of the fields and their values, such as "
      "{\"cause\": \"broken on arrival\"}."}},
    {"argument-missing",
     CodeKind::usage,
     {"缺少 `{argument}`", "用法见 `{command} --help`",
      "这个参数非写不可。每条命令的说明以例子开头。"},
     {"`{argument}` is missing", "see `{command} --help`",
      "This argument cannot be left out. The help of every command opens with examples."}},
    {"argument-unexpected",
     CodeKind::usage,
     {"不认识 `{argument}`", "用法见 `{command} --help`；中间有空格的值要加引号",
      "没有这个选项，或者多写了一个词。值里有空格时，不加引号就成了两个词。"},
     {"`{argument}` is not expected here",
      "see `{command} --help`; a value with spaces stands in quotes",
      "There is no such option, or there is one word too many. A value with spaces that stands in "
      "no quotes is more than one word."}},
    {"command-line-wrong",
     CodeKind::usage,
     {"命令行有误：{reason}", "用法见 `{command} --help`",
      "少写了参数，多写了参数，或写了没有的选项。每条命令的说明以例子开头。"},
     {"the command line is wrong: {reason}", "see `{command} --help`",
      "An argument is missing, one is too many, or an option does not exist. The help of every "
      "command opens with examples."}},
    {"command-misspelt",
     CodeKind::usage,
     {"没有命令 `{command}`", "是 `banli {near}` 吗？",
      "命令由名词和动词组成，例如 `banli task list`；`banli --help` 列出全部。"},
     {"there is no command `{command}`", "did you mean `banli {near}`?",
      "A command is a noun and a verb, such as `banli task list`; `banli --help` lists them all."}},
    {"command-unknown",
     CodeKind::usage,
     {"没有命令 `{command}`", "`banli {noun}--help` 列出有哪些",
      "命令由名词和动词组成，例如 `banli task list`；`banli --help` 列出全部。"},
     {"there is no command `{command}`", "`banli {noun}--help` lists what there is",
      "A command is a noun and a verb, such as `banli task list`; `banli --help` lists them all."}},
    {"file-taken",
     CodeKind::refusal,
     {"`{path}` 已经存在", "用 `--db` 另选一个文件；要用这个库，不必再 `init`",
      "`banli init` 只新建文件，从不覆盖已有的文件。"},
     {"`{path}` exists already",
      "name another file with `--db`; to use this one no `init` is needed",
      "`banli init` only makes a new file and never overwrites one."}},
    {"file-unreadable",
     CodeKind::fault,
     {"读不了 `{path}`：{reason}", "核对路径和权限",
      "文件不存在，或当前用户无权读取。什么都没有改动。"},
     {"cannot read `{path}`: {reason}", "check the path and its permissions",
      "The file does not exist, or this user may not read it. Nothing was changed."}},
    {"no-files",
     CodeKind::refusal,
     {"`{path}` 里没有 YAML 文件", "写明 .yaml 文件，或其中有 .yaml 文件的文件夹",
      "文件夹会连同子文件夹查找 *.yaml 和 *.yml。"},
     {"there is no YAML file in `{path}`", "name .yaml files, or folders that hold some",
      "Folders are looked through with all that is below them for *.yaml and *.yml."}},
    {"no-such-code",
     CodeKind::refusal,
     {"没有代码 `{code}`", "`banli explain` 列出全部代码",
      "代码写在每个问题的方括号里，例如 error[unknown-key]；`--json` 也给出拒绝的代码。"},
     {"there is no code `{code}`", "`banli explain` lists them all",
      "A code stands in brackets at each problem, such as error[unknown-key]; `--json` tells that "
      "of a "
      "refusal too."}},
    {"not-confirmed",
     CodeKind::refusal,
     {"退回 `{task}` 须先确认，而这里没有终端可问", "加 `--yes` 就退回，加 `--dry-run` 只看",
      "退回会作废别人的工作，所以先列出谁的工作作废，再请人确认。脚本里用 `--yes` 表示已确认。"},
     {"sending `{task}` back wants a confirmation, and there is no terminal to ask",
      "add `--yes` to do it, `--dry-run` to only look",
      "A return undoes other people's work, so it first shows whose and then asks. In a script, "
      "`--yes` says that this was decided."}},
    {"not-yet-started",
     CodeKind::refusal,
     {"到 `{at}` 为止案件还没有开始", "选一个较晚的时间或位置；`banli instance history` 列出各条",
      "重现从案件的第一条历史开始；在它之前没有可看的。"},
     {"the case had not begun at `{at}`",
      "choose a later time or position; `banli instance history` lists the entries",
      "A replay begins with the case's first entry; before it there is nothing to see."}},
    {"path-missing",
     CodeKind::usage,
     {"没有 `{path}`", "核对路径；中间有空格的路径要加引号", "命令行所写的文件或文件夹不存在。"},
     {"there is no `{path}`", "check the path; one with spaces stands in quotes",
      "The file or folder named on the command line does not exist."}},
    {"point-unreadable",
     CodeKind::usage,
     {"看不懂 `--at {at}`", "写位置 120、时间 2026-11-22T18:00，或该案件的第几条 #5",
      "数字是整部历史中的位置；`#5` 是该案件的第五条；时间按办公室的时区，日期指当天结束时。"},
     {"cannot read `--at {at}`",
      "write a position 120, a time 2026-11-22T18:00, or the case's entry #5",
      "A number is a position of the whole journal, `#5` the fifth entry of the case; a time is in "
      "the office's zone, and a date means the end of that day."}},
    {"program-bug",
     CodeKind::fault,
     {"程序自身出错：{what}", "什么都没有写入；请把这句话和所用命令告诉我们",
      "Banli 没有守住自己的一条约定。已提交的历史不受影响，`banli journal verify` 可以核对。"},
     {"the program broke its own promise: {what}",
      "nothing was written; please tell us this sentence and the command",
      "Banli did not keep a promise of its own. What was committed stays as it is; "
      "`banli journal verify` checks it."}},
    {"set-without-value",
     CodeKind::problem,
     {"`--set` 后面应是 字段=值", "例如 `--set registration.cause=包装破损`；清空写 `字段=`",
      "字段写名字，几张表单都有这个名字时写 记录.字段。第一个等号之后全是值。"},
     {"`--set` wants field=value",
      "for example `--set registration.cause=broken`; `field=` empties it",
      "A field goes by its name, or by record.field where several forms have it. All behind the "
      "first equals sign is the value."}},
};

}  // namespace

const std::span<const Code> cli_codes{rows};

}  // namespace banli::text
