// What the acts on an approval say when they are done, and their options.
#pragma once

#include "cli/word.hpp"

namespace banli::cli::words {

inline constexpr Word transferred{"已将 {task} 转办给 {person}", "transferred {task} to {person}"};
inline constexpr Word delegated{"已将 {task} 委派给 {person} 出意见",
                                "delegated {task} to {person} for advice"};
inline constexpr Word advised{"已答复意见：{task}", "advised on {task}"};
inline constexpr Word signers_added{"{task} 已加签", "added signers to {task}"};
inline constexpr Word signer_removed{"{task} 已减签", "removed a signer from {task}"};
inline constexpr Word people_found{"{task} 已按现在的组织重新找人",
                                   "looked for people of {task} anew"};
inline constexpr Word step_skipped{"已跳过 {task}", "skipped {task}"};
inline constexpr Word viewed{"已记下：{person} 已阅", "on record: {person} has seen it"};
inline constexpr Word seen_by{"已阅：{people}", "seen by: {people}"};
inline constexpr Word urged{"已催办 {task}", "urged {task}"};
inline constexpr Word copied_to{"已抄送 {task}", "sent copies of {task}"};
inline constexpr Word suspended{"案件 {case} 已挂起", "suspended case {case}"};
inline constexpr Word activated{"案件 {case} 已激活", "resumed case {case}"};

inline constexpr Word act_activate{"激活", "resumed"};
inline constexpr Word act_add_signers{"加签", "added signers"};
inline constexpr Word act_advise{"答复意见", "advised"};
inline constexpr Word act_copy{"抄送", "sent copies"};
inline constexpr Word act_delegate{"委派", "delegated"};
inline constexpr Word act_find_people{"重新找人", "looked for people anew"};
inline constexpr Word act_hand_over{"移交", "handed over"};
inline constexpr Word act_remove_signer{"减签", "removed a signer"};
inline constexpr Word act_skip{"跳过", "skipped"};
inline constexpr Word act_suspend{"挂起", "suspended"};
inline constexpr Word act_transfer{"转办", "transferred"};
inline constexpr Word act_view{"已阅", "viewed"};
inline constexpr Word act_urge{"催办", "urged"};

inline constexpr Word state_advised{"意见回到", "advice back to"};
inline constexpr Word state_asked_before{"先请人签，等候", "waits for signers before"};
inline constexpr Word state_copied{"抄送", "copies to"};
inline constexpr Word state_chosen{"指定办理人", "chosen"};
inline constexpr Word state_delegated{"委派给", "delegated to"};
inline constexpr Word state_handed_over{"移交给", "handed over to"};
inline constexpr Word state_recalled{"收回", "taken back by"};
inline constexpr Word state_returned_to{"退回给", "sent back to"};
inline constexpr Word state_transferred{"转办给", "transferred to"};
inline constexpr Word state_waits_again{"再候轮次", "waits again"};

inline constexpr Word to_person{"给谁：姓名或登录名", "to whom: a name or a login"};
inline constexpr Word people_argument{"哪些人", "these people"};

}  // namespace banli::cli::words
