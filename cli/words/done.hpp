// What an act has changed, which command comes next, and what a return would undo.
#pragma once

#include "cli/word.hpp"

namespace banli::cli::words {

// What an act did, and what comes next.
inline constexpr Word opened_site{"已建库 {path}，{person} 为管理员",
                                  "opened the site in {path}; {person} is its administrator"};
inline constexpr Word checked_fine{"{n} 个文件无误", "files without a problem: {n}"};
inline constexpr Word deployed{"已部署 {kind} {name} 第 {version} 版",
                               "deployed {kind} {name}, version {version}"};
inline constexpr Word unchanged{"没有变化：{names}", "unchanged: {names}"};
inline constexpr Word started_case{"已发起 {process}，编号 {number}",
                                   "started {process}, number {number}"};
inline constexpr Word started_unnumbered{"已发起 {process}，流水号 {id}",
                                         "started {process}, id {id}"};
inline constexpr Word choose_option{"指定某步骤由谁办理，几个人用逗号分开",
                                    "who does that step; several with commas"};
inline constexpr Word claimed{"已认领 {task}", "claimed {task}"};
inline constexpr Word released{"已放回 {task}", "released {task}"};
inline constexpr Word completed{"已完成 {task}", "completed {task}"};
inline constexpr Word answered{"{task} 已选“{answer}”", "answered {task}: {answer}"};
inline constexpr Word approved{"{task} 已同意", "approved {task}"};
inline constexpr Word draft_of{"草稿（{time}）", "draft of {time}"};
inline constexpr Word draft_opinion{"意见：{opinion}", "opinion: {opinion}"};
inline constexpr Word draft_saved{"{task} 的草稿已存：{n} 项",
                                  "draft of {task} saved, fields: {n}"};
inline constexpr Word draft_dropped{"{task} 的草稿已弃", "draft of {task} dropped"};
inline constexpr Word batch_done{"已办", "done"};
inline constexpr Word batch_possible{"可办", "can be done"};
inline constexpr Word batch_refused{"未办", "refused"};
inline constexpr Word batch_over{"{all} 件中办了 {n} 件", "done: {n} of {all}"};
inline constexpr Word batch_shown{"{all} 件中可办 {n} 件", "can be done: {n} of {all}"};
inline constexpr Word viewed{"已记下：{person} 已阅", "on record: {person} has seen it"};
inline constexpr Word seen_by{"已阅：{people}", "seen by: {people}"};
inline constexpr Word refused{"{task} 已不同意", "refused {task}"};
inline constexpr Word abstained{"{task} 已弃权", "abstained from {task}"};
inline constexpr Word returned{"{task} 已退回", "sent {task} back"};
inline constexpr Word taken_back{"{task} 已拿回", "took {task} back"};
inline constexpr Word commented{"已留言", "commented"};
inline constexpr Word withdrawn{"{case} 已撤回", "withdrew {case}"};
inline constexpr Word terminated{"{case} 已终止", "terminated {case}"};
inline constexpr Word voided{"{case} 已作废", "declared {case} void"};
inline constexpr Word retried{"{case} 已重试", "retried {case}"};
inline constexpr Word said_before{"这条命令办过了，答复同前",
                                  "this command was done before; same answer"};
inline constexpr Word now_open{"→ {step}：{who}", "→ {step}: {who}"};
inline constexpr Word now_numbered{"编号 {number}", "its number is {number}"};
inline constexpr Word now_ended{"案件结束，结果 {outcome}", "the case has ended: {outcome}"};
inline constexpr Word now_incident{"异常：{message}", "incident: {message}"};
inline constexpr Word still_open{"还有 {n} 席未表态", "seats that have not answered yet: {n}"};
inline constexpr Word next{"接着：{command}", "next: {command}"};
inline constexpr Word journal_whole{"历史完整：{entries} 条，{subjects} 个主体",
                                    "the journal is whole: {entries} entries, {subjects} subjects"};
inline constexpr Word checkpoints_hold{"与库外的检查点相符：{n} 个",
                                       "checkpoints from outside that hold: {n}"};
inline constexpr Word contents_whole{"附件 {n} 份，内容都在，都没有改动",
                                     "files: {n}, each there and unchanged"};
inline constexpr Word journal_broken{
    "历史不完整：{found} 处不符（共 {entries} 条）",
    "the journal is not whole: {found} findings in {entries} entries"};
inline constexpr Word rebuilt{"已由 {n} 条历史重建", "rebuilt from {n} entries"};

// Returns.
inline constexpr Word goes_back_to{"退回到：{steps}", "goes back to: {steps}"};
inline constexpr Word undone_work{"作废 {step}（{person} 已办）",
                                  "undone: {step} (done by {person})"};
inline constexpr Word lost_work{"中止 {step}（{person} 在办）", "ended: {step} (held by {person})"};
inline constexpr Word nobody{"无人", "nobody"};
inline constexpr Word ask_return{"确定退回吗？[y/N] ", "send it back? [y/N] "};
inline constexpr Word only_shown{"只是预演，什么都没改", "only shown, nothing was changed"};

// Of approvals.
inline constexpr Word transferred{"已将 {task} 转办给 {person}", "transferred {task} to {person}"};
inline constexpr Word delegated{"已将 {task} 委派给 {person} 出意见",
                                "delegated {task} to {person} for advice"};
inline constexpr Word advised{"已答复意见：{task}", "advised on {task}"};
inline constexpr Word signers_added{"{task} 已加签", "added signers to {task}"};
inline constexpr Word signer_removed{"{task} 已减签", "removed a signer from {task}"};
inline constexpr Word people_found{"{task} 已按现在的组织重新找人",
                                   "looked for people of {task} anew"};
inline constexpr Word handed_over{"案件 {case}：{from} 的事已移交给 {to}",
                                  "case {case}: what {from} had is now with {to}"};
inline constexpr Word substitution_handed_over{"{absent} 不在时，由 {to} 代办，不再是 {from}",
                                               "{to} acts for {absent} now, no more {from}"};
inline constexpr Word substitution_ended{"{from} 不再代 {absent} 办",
                                         "{from} acts for {absent} no more"};
inline constexpr Word nothing_handed_over{"没有等 {from} 办理的事", "nothing waits for {from}"};
inline constexpr Word jumped{"{task} 已跳转到 {step}", "{task} jumped to {step}"};
inline constexpr Word step_skipped{"已跳过 {task}", "skipped {task}"};
inline constexpr Word urged{"已催办 {task}", "urged {task}"};
inline constexpr Word copied_to{"已抄送 {task}", "sent copies of {task}"};
inline constexpr Word suspended{"案件 {case} 已挂起", "suspended case {case}"};
inline constexpr Word migrated{"案件 {case} 已迁移", "migrated case {case}"};
inline constexpr Word activated{"案件 {case} 已激活", "resumed case {case}"};

}  // namespace banli::cli::words
