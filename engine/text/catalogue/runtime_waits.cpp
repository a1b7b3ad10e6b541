#include "text/catalogue/areas.hpp"

namespace banli::text {
namespace {

constexpr Code runtime_waits_rows[] = {
    {"call-failed",
     CodeKind::incident,
     {"没能发起流程 `{process}`（{why}）",
      "用 `banli explain {why}` 看原因，改好后用 `banli incident retry` 重新发起",
      "调用步骤要发起的流程没有部署，或者它的开始不接受交给它的数据。重试时按当时的版本重新发起。"},
     {"process `{process}` could not be started ({why})",
      "see `banli explain {why}`, mend it, then `banli incident retry` calls anew",
      "The process that the step calls is not deployed, or its start did not take what was handed "
      "to it. A retry starts the version that is newest then."}},
    {"unknown-process",
     CodeKind::problem,
     {"没有名为 `{name}` 的流程",
      "您是不是要写 `{suggestion}`？\n检查名字，或把那个流程的文件一起部署",
      "调用、另起和撤销用的流程到用时才按名字去找；到时还没有，案件就停下成为异常。"},
     {"there is no process `{name}`",
      "did you mean `{suggestion}`?\nlook at the name, or deploy that process's file as well",
      "Processes that are called, started or undo a step are looked up when they are wanted; if "
      "one "
      "is not there then, the case stops with an incident."}},
    {"may-not-call",
     CodeKind::refusal,
     {"这个流程只由它的 `被调用` 所指的流程调用", "在被调用的流程的 `开始` 下写上 `被调用: 调用者`",
      "流程写了 `被调用`，就只有写明的流程可以调用它；写 `任一` 则都可以，不写 `被调用` 也一样。"},
     {"this process is called only by those that its `called` names",
      "write `called: CALLER` below the `start` of the process that is called",
      "A process that says `called` is called by the processes named there and by no other; with "
      "`any`, or without `called`, by all."}},
    {"too-many-consequences",
     CodeKind::incident,
     {"一条命令牵动的其他办理超过 {limit} 次，停在这里",
      "检查流程是否互相发起、互相唤醒个没完，再用 `banli incident retry`",
      "一条命令会发起被调用的流程、唤醒等待的案件，这些又会牵动别的；为避免没有尽头，次数有上限。"},
     {"one command led to more than {limit} others and stops here",
      "see whether processes start or wake each other for ever, then `banli incident retry`",
      "A command starts called processes and wakes cases that wait, which lead to more; there is a "
      "limit so that it always ends."}},
    {"message-not-awaited",
     CodeKind::refusal,
     {"案件 `{case}` 现在不等消息 `{message}`",
      "`banli instance show {case}` 看案件等什么；只有退回后重新打开的等待才能再收",
      "案件收过的消息不会再送来。退回使等待重新打开后，管理员或归口的人可以用 "
      "`banli message accept` 让案件再收一次原来的内容；内容变了就另发一条。"},
     {"case `{case}` does not wait for the message `{message}` now",
      "see with `banli instance show {case}` what it waits for; only a wait that a return opened "
      "anew takes a message again",
      "A message that was taken stays taken. Once a return has opened the wait anew, an "
      "administrator or the process's owner may let the case take the same contents again with "
      "`banli message accept`; other contents are another message."}},
    {"message-not-taken",
     CodeKind::refusal,
     {"消息 `{message}` 还没有案件收过", "不必办：有案件等它时自会送到；`banli message list` 可查",
      "`banli message accept` 让案件再收一次它收过的消息。没有送到的消息在保留期内自会送到。"},
     {"no case has taken the message `{message}` yet",
      "nothing need be done: it goes to a case that comes to wait; see `banli message list`",
      "`banli message accept` lets a case take again what it took before. A message that met "
      "nobody is delivered by itself while it is kept."}},
    {"no-such-message",
     CodeKind::refusal,
     {"没有编号为 `{message}` 的消息", "`banli message list` 列出全部消息",
      "消息的编号是发出时 `--id` 所写的，没有写就由系统给出。"},
     {"there is no message `{message}`", "`banli message list` lists them all",
      "A message goes by the id that `--id` gave it when it was sent, or by the one that it was "
      "given."}},
    {"job-held",
     CodeKind::refusal,
     {"作业 `{job}` 现由 `{holder}` 领着", "等它办完或租期到了再领",
      "作业在租期内只归领走它的人，别人不能替它报完成或失败。"},
     {"job `{job}` is with `{holder}` now",
      "wait until it is done, or fetch it when the lease is over",
      "While a lease runs a job belongs to who fetched it; nobody else reports its end."}},
};

}  // namespace

const std::span<const Code> runtime_waits_codes{runtime_waits_rows};

}  // namespace banli::text
