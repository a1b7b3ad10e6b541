#include "text/catalogue/areas.hpp"

namespace banli::text {
namespace {

constexpr Code execution_waits_rows[] = {
    {"not-open-yet",
     CodeKind::refusal,
     {"步骤 `{step}` 还没到开放的日子", "到期后再办；`banli task show` 看开放的时间",
      "写了 `开放` 的步骤在那一天之前看得见，但不能办。"},
     {"step `{step}` is not open yet", "come back on its day; `banli task show` tells when",
      "A step with `opens` can be seen before its day, but not worked at."}},
    {"final-step-passed",
     CodeKind::refusal,
     {"退回会越过不可退的步骤 `{step}`：{why}", "退回到它之后的步骤，或另起一案更正",
      "写了 `不可退` 的步骤在外面已生效，例如付款或盖章，办完后任何退回都不能越过它。"},
     {"that would go back over step `{step}`, which is final: {why}",
      "return to a step behind it, or put things right in a new case",
      "A step marked `final` has had its effect in the world, such as a payment or a seal. Once it "
      "is "
      "done, nothing passes back over it."}},
    {"return-passes-final",
     CodeKind::incident,
     {"步骤 `{step}` 的退回会越过不可退的步骤", "由人决定：退回到较近的步骤，或终止案件",
      "流程的箭头要退回到不可退的步骤之前，因此停下来等人决定。"},
     {"the way back from step `{step}` passes a final step",
      "decide: return to a nearer step, or terminate the case",
      "An arrow of the process leads back over a step that is final, so it stops here for somebody "
      "to decide."}},
    {"scope-closed",
     CodeKind::refusal,
     {"步骤 `{step}` 所在的 `{group}` 已经走完，不能再收回", "可以退回到整个 `{group}` 重做",
      "子流程或逐项办理走完以后不再从中间进入，要重做就整个重做。"},
     {"step `{step}` is inside `{group}`, which is over", "return to the whole of `{group}`",
      "What is over is not entered in the middle again: it is done anew as a whole."}},
    {"not-waiting",
     CodeKind::refusal,
     {"那里已不在等待（办理 {visit}）", "不必再做什么",
      "等待的事已经来了，或那个步骤已结束、被退回，这次的触发因此不起作用。"},
     {"nothing waits there any more (visit {visit})", "nothing more needs to be done",
      "What was waited for has come, or the step has ended or was undone; so this comes too "
      "late."}},
    {"not-due-yet",
     CodeKind::refusal,
     {"时间还没到（办理 {visit}）", "到时间后再运行 `banli timer run`", "定时只在到期以后触发。"},
     {"its time has not come (visit {visit})", "run `banli timer run` again when it has",
      "A timer fires when it is due, not before."}},
    {"nothing-to-wait-for",
     CodeKind::incident,
     {"步骤 `{step}` 算不出要等的时刻或案件", "补上所需的数据，再用 `banli incident retry`",
      "`直到` 的公式要给出日期或时刻，`轮到`、`已结` 的公式要给出案件编号；现在给出的是空。"},
     {"step `{step}` finds no moment or case to wait for",
      "fill in what is missing, then `banli incident retry`",
      "The formula of `until` must give a date or moment, those of `turn` and `ended` the number "
      "of "
      "a case; now they give nothing."}},
    {"job-gone",
     CodeKind::refusal,
     {"作业 {job} 已经不在了", "不必再交；结果已不需要",
      "作业所在的步骤已结束、被取消或被退回，工作程序交回的结果因此不再使用。"},
     {"job {job} is gone", "there is nothing to hand in any more",
      "The step of the job has ended, was cancelled or undone, so its result is not used."}},
    {"job-failed",
     CodeKind::incident,
     {"步骤 `{step}` 的作业失败，已不再重试：{error}",
      "排除原因后 `banli incident retry`，或由人处理",
      "工作程序报告失败，重试的次数也用完了，所以停下来等人处理。"},
     {"the job of step `{step}` failed and is not tried again: {error}",
      "mend the cause, then `banli incident retry`",
      "The worker reported a failure and no tries are left, so it stops for a person."}},
    {"message-unfit",
     CodeKind::refusal,
     {"消息 `{message}` 带来的数据与字段的类型不合", "按下列问题改好后再发一次",
      "消息带来的值按它要写入的字段来读，例如金额、日期；读不懂就不送达，消息照样保留到期。"},
     {"what the message `{message}` brings does not fit its fields",
      "send it again with what is wrong put right",
      "The values of a message are read by the types of the fields they go into. What cannot be "
      "read is not delivered, and the message is kept as long as others are."}},
    {"result-unfit",
     CodeKind::refusal,
     {"步骤 `{step}` 的作业交来的数据与字段的类型不合", "按下列问题改好后再交一次",
      "作业交来的值按它要写入的字段来读，例如金额、日期；读不懂就不收，作业照样等着。"},
     {"what the job of step `{step}` gives does not fit its fields",
      "complete it again with what is wrong put right",
      "What a job gives is read by the types of the fields it goes into. What cannot be read is "
      "not "
      "taken, and the job waits on."}},
    {"value-unfit",
     CodeKind::incident,
     {"步骤 `{step}` 算出的值与字段 `{field}` 的类型或范围不合",
      "改好流程里的公式或公式所读的数据，再 `banli incident retry`",
      "赋值步骤写入的值要合字段的类型和范围，例如整数、日期；不合就停下来，不写进去。值本身不在此说"
      "明，以免泄露保密的内容。"},
     {"what step `{step}` computes does not fit the field `{field}`",
      "mend the formula, or the data that it reads, then `banli incident retry`",
      "What a step sets is of the type of its field, and within its limits. What is not is not "
      "written, and the case waits for somebody. The value itself is not told here: it may be a "
      "secret one."}},
};

}  // namespace

const std::span<const Code> execution_waits_codes{execution_waits_rows};

}  // namespace banli::text
