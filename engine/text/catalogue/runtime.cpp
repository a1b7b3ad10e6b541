#include "text/catalogue/areas.hpp"

namespace banli::text {
namespace {

constexpr Code runtime_table[] = {
    {"administrators-only",
     CodeKind::refusal,
     {"`{person}` 不是本库的管理员", "请管理员来办；建库的人就是管理员",
      "部署文件、解除案件的隔离，只有管理员能办。管理员在建库时写明，例如 "
      "`banli init --as zhangmin`。"},
     {"`{person}` is no administrator of this site",
      "ask an administrator; whoever ran `banli init` is one",
      "Deploying files and lifting a case's quarantine are for administrators. They are named when "
      "the site is opened, as in `banli init --as zhangmin`."}},
    {"case-already-started",
     CodeKind::refusal,
     {"案件 `{case}` 早已开始", "要另办一件，请按流程名开始",
      "开始只能对流程，不能对已有的案件。每次开始都会产生一个新案件，例如 "
      "`banli instance start complaint-handling`。"},
     {"case `{case}` has begun already", "start a new one by the name of its process",
      "A start names a process, never a case that exists. Each start makes a case of its "
      "own, as in `banli instance start complaint-handling`."}},
    {"deploy-wrong",
     CodeKind::refusal,
     {"文件有 {count} 处错误，没有部署任何文件",
      "先改正上面列出的各处；`banli process check` 只检查、不部署",
      "部署要么全部成功，要么全不生效：只要有一个文件有错，别的文件也不部署。"},
     {"nothing was deployed, errors in the files: {count}",
      "correct what is listed above; `banli process check` looks without deploying",
      "A deploy succeeds as a whole or changes nothing: one file in error keeps the others from "
      "being deployed too."}},
    {"deployed-first-here",
     CodeKind::note,
     {"`{name}` 先写在这里", "", "同名的另一个文件在此。"},
     {"`{name}` stands here first", "", "The other file of that name."}},
    {"deployed-twice",
     CodeKind::problem,
     {"两个文件都写着 `{name}`", "留一个，或给其中一个改名",
      "一次部署里，同一种文件不能有两个同名，组织文件只能有一个：不然不知道该用哪一个。"
      "例如两个文件的首行都是 `form: customer-grievance`。"},
     {"two files both are `{name}`", "keep one of them, or rename one",
      "In one deploy no two files of a kind bear the same name, and there is one organisation: it "
      "would not be known which one counts. Two files that begin with `form: customer-grievance` "
      "are an example."}},
    {"engine-bug",
     CodeKind::refusal,
     {"引擎自身出错：`{what}`", "案件已隔离；请把这段话报告给开发者，修复后由管理员解除",
      "引擎违背了自己的承诺，这是程序缺陷，不是您的错。命令没有生效；案件被隔离，以免错上加错。"
      "修复之后，管理员用 `banli incident retry` 解除隔离。"},
     {"the engine broke its own promise: `{what}`",
      "the case is quarantined; report these words, an administrator lifts it after the repair",
      "This is a defect of the program, not a mistake of yours. The command had no effect, and the "
      "case is quarantined so that nothing worse follows. After the repair an administrator lifts "
      "it with `banli incident retry`."}},
    {"file-not-built-yet",
     CodeKind::problem,
     {"以 `{key}` 开头的文件还不能部署", "先不要把它放在要部署的文件里",
      "眼下能部署的有流程、表单和组织文件；决策表、日历、情景和报表以后才有。"},
     {"files that begin with `{key}` cannot be deployed yet",
      "leave it out of what you deploy for now",
      "Processes, forms and organisations can be deployed; decision tables, calendars, scenarios "
      "and reports will come later."}},
    {"keepers-only",
     CodeKind::refusal,
     {"`{person}` 不是管理员，也不归口管理流程 `{process}`", "请管理员或流程的归口角色来办",
      "终止案件、重试异常，由管理员或流程 `归口:` 一栏写的角色来办。"},
     {"`{person}` is neither administrator nor keeper of `{process}`",
      "ask an administrator or somebody of the process's `owner`",
      "Terminating a case and retrying an incident are for administrators and for the role that "
      "the process names under `owner:`."}},
    {"key-used-otherwise",
     CodeKind::refusal,
     {"幂等键 `{key}` 已用于另一个请求", "换一个新的键，或原样重发先前的请求",
      "同一个人用同一个键重发同样的请求，得到同样的答复；内容不同就拒绝，"
      "因为不知道您要的是哪一个。"},
     {"the key `{key}` was used for another request",
      "take a new key, or repeat the earlier request unchanged",
      "The same key by the same person with the same content is answered as before. With other "
      "content it is refused, since nobody knows which of the two is meant."}},
    {"may-not-start",
     CodeKind::refusal,
     {"`{person}` 不能开始流程 `{process}`", "请流程 `开始:` 一栏写的人来开始",
      "谁能开始一个流程，写在流程文件的 `开始:` 一栏；管理员总是可以。"},
     {"`{person}` may not start `{process}`", "ask somebody whom the process names under `start:`",
      "Who may start a process stands in its file under `start:`; administrators always may."}},
    {"no-administrator",
     CodeKind::refusal,
     {"没有写明谁是管理员", "写上一个登录名或人名",
      "一个库至少要有一位管理员，由他部署第一批文件，例如 `banli init --as zhangmin`。"},
     {"nobody is named as administrator", "name a login or a person",
      "A site has at least one administrator, who deploys the first files, as in "
      "`banli init --as zhangmin`."}},
    {"no-site",
     CodeKind::refusal,
     {"`{file}` 还没有建库\n还没有建库", "先用 `banli init` 建库；库在别处就用 `--db` 指明",
      "一个库就是一个文件，默认是当前文件夹里的 banli.db；用 `--db` 或环境变量 BANLI_DB "
      "另指一个。名称、时区和管理员在建库时写明。"},
     {"no site has been opened in `{file}`\nno site has been opened yet",
      "open it with `banli init`, or name the file of yours with `--db`",
      "A site is one file: banli.db in this folder, unless `--db` or BANLI_DB name another. Its "
      "title, its time zone and its administrator are said when it is opened."}},
    {"no-such-case",
     CodeKind::refusal,
     {"没有案件 `{case}`", "`banli instance list` 列出各案件",
      "案件由它的序号或业务编号指明；这里没有这一个。"},
     {"there is no case `{case}`", "`banli instance list` shows what there is",
      "A case is named by its id or its business number; there is none such here."}},
    {"case-of-others",
     CodeKind::refusal,
     {"案件 `{case}` 不给 `{actor}` 看", "请经办人或流程的归口部门查看，或用 `--as` 说明您是谁",
      "流程写了“可见”，案件就只给参与的人和那里写的人看；归口部门和管理员都看得到。"},
     {"case `{case}` is not for `{actor}` to read",
      "ask those who take part, or the process's owner; or say who you are with `--as`",
      "Where the process says `visible to`, a case is read by those who take part and those it "
      "names. Its owner and administrators read all."}},
    {"no-such-process",
     CodeKind::refusal,
     {"没有部署名为 `{process}` 的流程", "`banli process list` 列出已部署的流程",
      "只能开始已部署的流程。流程的名字是文件首行所写的那个，例如 `流程: complaint-handling`。"},
     {"no process `{process}` is deployed", "`banli process list` shows what is deployed",
      "Only what is deployed can be started. A process is called as the first line of its file "
      "says, such as `process: complaint-handling`."}},
    {"numbers-can-meet",
     CodeKind::problem,
     {"`{process}` 的编号 `{pattern}` 与 `{other}` 的 `{other_pattern}` 会撞号",
      "给其中一个换一个前缀",
      "一个编号只能指一个案件。两个流程的编号式样若能产生同一个编号，"
      "例如都写 `TS(yy)(001)`，部署时就拒绝。"},
     {"number `{pattern}` of `{process}` can be the same as `{other_pattern}` of `{other}`",
      "give one of them another prefix",
      "A number names one case. Two processes whose patterns can give the same number, such as "
      "`TS(yy)(001)` in both, are refused at deploy."}},
    {"site-exists",
     CodeKind::refusal,
     {"库 `{title}` 早已建好", "要另建一个，请用另一个文件", "一个文件就是一个库，只建一次。"},
     {"the site `{title}` is open already", "use another file for another site",
      "A file holds one site, which is opened once."}},
    {"unknown-file",
     CodeKind::problem,
     {"首键 `{key}` 看不出是哪种文件", "首行应写 `流程:`、`表单:` 或 `组织:` 和名字",
      "文件是什么，看它的第一个键，文件名和文件夹都不算数。"},
     {"the first key `{key}` does not say what the file is",
      "begin with `process:`, `form:` or `organisation:` and a name",
      "A file is what its first key says; its name and its folder mean nothing."}},
    {.code = "unknown-in-linked-case",
     .kind = CodeKind::problem,
     .zh = {.message = "流程 `{process}` 的案件里没有 `{name}`",
            .help = "是否想写 `{suggestion}`？\n"
                    "读别的案件时，写那个流程的记录名和字段名",
            .explain = "关联字段通向另一件案件，后面写 `记录.字段` 或 `数据` 里的名称，例如 "
                       "`request.file.card.customer`。字段的 `指向` 写明了流程，名称就能核对；"
                       "也可以读 `case` 和 `steps`。"},
     .en = {.message = "cases of process `{process}` have no `{name}`",
            .help = "did you mean `{suggestion}`?\n"
                    "what is read of another case is a record and a field of its process",
            .explain = "A link leads into another case. Behind it stands `record.field`, or a "
                       "name of `data`, as in `request.file.card.customer`. Where `to` of the "
                       "field says to which process, the names are checked; `case` and `steps` "
                       "can be read as well."}},
    {"task-sent-back",
     CodeKind::refusal,
     {"待办 `{task}` 已不在：案件已由 `{by}` 在步骤 `{step}` 退回",
      "用 `banli instance history` 查看理由，用 `banli task list` 查看现有待办",
      "退回会撤消其后的工作；撤消的待办编号不再使用，重新办理时有新的编号。"},
     {"task `{task}` is no longer there: the case went back, by `{by}` at step `{step}`",
      "see why with `banli instance history` and what is open with `banli task list`",
      "A return undoes the work that followed; numbers of undone tasks are never used again, work "
      "done again has a new number."}},
    {"unknown-person",
     CodeKind::refusal,
     {"组织里没有 `{person}`", "写登录名或组织文件中的人名",
      "办事的人必须在已部署的组织文件里，或是本库的管理员。"},
     {"nobody in the organisation is `{person}`",
      "give a login or a name from the organisation file",
      "Whoever acts must stand in the deployed organisation file, or be an administrator of the "
      "site."}},
    {"unknown-zone",
     CodeKind::fault,
     {"没有时区 `{zone}`", "写时区数据库里的名字，例如 `Asia/Shanghai`",
      "时区的名字来自操作系统的时区数据库；若连常见的名字也找不到，请安装 `tzdata`。"},
     {"there is no time zone `{zone}`", "give a name of the zone database, such as `Asia/Shanghai`",
      "Names of zones come from the system's zone database; if even common ones are missing, "
      "install `tzdata`."}},
};

}  // namespace

const std::span<const Code> runtime_codes{runtime_table};

}  // namespace banli::text
