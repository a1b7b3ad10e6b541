// The history of a case as sentences.
#pragma once

#include "cli/word.hpp"

namespace banli::cli::words {

// What the command was.
inline constexpr Word act_start{"发起", "started the case"};
inline constexpr Word act_claim{"认领", "claimed"};
inline constexpr Word act_release{"放回", "released"};
inline constexpr Word act_complete{"完成", "completed"};
inline constexpr Word act_answer{"作答", "answered"};
inline constexpr Word act_approve{"同意", "approved"};
inline constexpr Word act_refuse{"不同意", "refused"};
inline constexpr Word act_abstain{"弃权", "abstained"};
inline constexpr Word act_return{"退回", "sent back"};
inline constexpr Word act_take_back{"拿回", "took back"};
inline constexpr Word act_comment{"留言", "commented"};
inline constexpr Word act_withdraw{"撤回", "withdrew"};
inline constexpr Word act_terminate{"终止", "terminated"};
inline constexpr Word act_void{"作废", "declared void"};
inline constexpr Word act_retry{"重试", "retried"};
inline constexpr Word act_fire{"到时", "the time came"};
inline constexpr Word act_deliver{"等到了", "what it waited for came"};
inline constexpr Word act_end_call{"所调流程结束", "a called case ended"};
inline constexpr Word act_hold{"停住", "held up"};
inline constexpr Word act_complete_job{"外部作业办完", "a job was done"};
inline constexpr Word act_fail_job{"外部作业失败", "a job failed"};
inline constexpr Word act_activate{"激活", "resumed"};
inline constexpr Word act_add_signers{"加签", "added signers"};
inline constexpr Word act_advise{"答复意见", "advised"};
inline constexpr Word act_copy{"抄送", "sent copies"};
inline constexpr Word act_delegate{"委派", "delegated"};
inline constexpr Word act_find_people{"重新找人", "looked for people anew"};
inline constexpr Word act_hand_over{"移交", "handed over"};
inline constexpr Word act_remove_signer{"减签", "removed a signer"};
inline constexpr Word act_jump{"跳转", "jumped"};
inline constexpr Word act_migrate{"迁移", "migrated"};
inline constexpr Word act_skip{"跳过", "skipped"};
inline constexpr Word act_suspend{"挂起", "suspended"};
inline constexpr Word act_transfer{"转办", "transferred"};
inline constexpr Word act_urge{"催办", "urged"};
inline constexpr Word act_view{"已阅", "viewed"};

// What it led to.
inline constexpr Word the_system{"系统", "the system"};
inline constexpr Word told_number{"编号 {number}", "number {number}"};
inline constexpr Word told_field{"{label}：{before} → {after}", "{label}: {before} → {after}"};
inline constexpr Word told_prefilled{"预填 {fields}", "prefilled: {fields}"};
inline constexpr Word told_about{"（{what}）", " ({what})"};
inline constexpr Word told_signed{"签字 {forms}", "signed: {forms}"};
inline constexpr Word told_first{"{label}：{after}", "{label}: {after}"};
inline constexpr Word told_opinion{"意见：{text}", "opinion: {text}"};
inline constexpr Word told_answer{"选择：{answer}", "answer: {answer}"};
inline constexpr Word told_tally{"{outcome}（{tally}）", "{outcome} ({tally})"};
inline constexpr Word tally_of{"{votes}；共 {n} 席", "{votes} of {n}"};
inline constexpr Word told_passed{"经过 {step}", "passed {step}"};
inline constexpr Word told_chose{"经过 {step}：{answer}", "passed {step}: {answer}"};
inline constexpr Word told_entered{"到 {step}", "to {step}"};
inline constexpr Word told_opened{"到 {step}（{who}）", "to {step} ({who})"};
inline constexpr Word told_own_case{"不问 {who}：是其本人的案件",
                                    "not asked: {who}, whose own case it is"};
inline constexpr Word told_vacant{"空缺 {who}", "vacant: {who}"};
inline constexpr Word told_same_person{"不问 {who}：在“{step}”已同意",
                                       "not asked: {who}, who agreed at {step}"};
inline constexpr Word told_agreed_before{"不再问 {who}：上一轮已同意",
                                         "not asked again: {who}, who agreed in the round before"};
inline constexpr Word told_seat{"{word}：{who}", "{word}: {who}"};
inline constexpr Word told_reason{"理由：{text}", "reason: {text}"};
inline constexpr Word told_reached{"退回到 {step}", "back to {step}"};
inline constexpr Word told_undone{"作废 {step}（{who} 已办）", "undone: {step} (done by {who})"};
inline constexpr Word told_cancelled{"中止 {step}（{who}）", "ended: {step} ({who})"};
inline constexpr Word told_stands{"照旧有效：{step}（{who}）", "stands as it was: {step} ({who})"};
inline constexpr Word told_reopened{"恢复 {step}（{who}）", "open again: {step} ({who})"};
inline constexpr Word told_comment{"留言：{text}", "comment: {text}"};
inline constexpr Word told_incident{"异常：{message}", "incident: {message}"};
inline constexpr Word told_resolved{"异常已除：{step}", "incident resolved: {step}"};
inline constexpr Word told_met{"等到了", "it came"};
inline constexpr Word told_met_message{"收到消息 {what}", "message {what}"};
inline constexpr Word told_met_case{"案件 {what} 已结束", "case {what} has ended"};
inline constexpr Word told_met_job{"由 {what} 办完", "done by {what}"};
inline constexpr Word told_met_late{"本应在 {at}", "was due {at}"};
inline constexpr Word told_met_turn{"轮到了", "its turn has come"};
inline constexpr Word told_called{"另起 {process}（案件 {case}）",
                                  "started {process} (case {case})"};
inline constexpr Word told_read{"查阅案件 {case}：{path} 为 {value}",
                                "read of case {case}: {path} is {value}"};
inline constexpr Word told_migrated{"改按第 {version} 版办理", "goes by version {version} now"};
inline constexpr Word told_migrated_with_horizon{
    "改按第 {version} 版办理；此前各步不能再退回，只能退回到发起",
    "goes by version {version} now; of what was before only the start can be returned to"};
inline constexpr Word told_forgotten{"“{step}”（{who}）已不在流程中", "{step} ({who}) is no more"};
inline constexpr Word told_renamed{"“{before}”现在是“{step}”", "{before} is {step} now"};
inline constexpr Word told_ended{"结束：{outcome}", "ended: {outcome}"};
inline constexpr Word for_whom{"（代 {person}）", "(for {person})"};

}  // namespace banli::cli::words
