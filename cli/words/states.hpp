// States, outcomes, notices and kinds, as the engine names them.
#pragma once

#include "cli/word.hpp"

namespace banli::cli::words {

inline constexpr Word state_open{"待办", "open"};
inline constexpr Word state_claimed{"办理中", "claimed"};
inline constexpr Word state_done{"已办", "done"};
inline constexpr Word state_superseded{"未及", "superseded"};
inline constexpr Word state_cancelled{"已取消", "cancelled"};
inline constexpr Word state_undone{"已作废", "undone"};
inline constexpr Word state_stands{"有效", "stands"};
inline constexpr Word state_replaced{"已换下", "replaced"};
inline constexpr Word state_active{"在办", "active"};
inline constexpr Word state_suspended{"挂起", "suspended"};
inline constexpr Word state_completed{"办结", "completed"};
inline constexpr Word state_waiting{"等待", "waiting"};
inline constexpr Word state_agreed{"同意", "agreed"};
inline constexpr Word state_refused{"不同意", "refused"};
inline constexpr Word state_abstained{"弃权", "abstained"};
inline constexpr Word outcome_skipped{"跳过", "skipped"};
inline constexpr Word state_removed{"减去", "removed"};
inline constexpr Word state_released{"放回", "released"};
inline constexpr Word state_taken_back{"拿回", "taken back"};
inline constexpr Word state_added{"添加", "added"};
inline constexpr Word state_added_after{"在其后加签", "added after"};
inline constexpr Word state_added_before{"在其前加签", "added before"};
inline constexpr Word state_added_beside{"并行加签", "added beside"};
inline constexpr Word notice_urged{"催办", "urged"};
inline constexpr Word notice_escalated{"上报", "escalated"};
inline constexpr Word notice_handed{"改派", "handed over"};
inline constexpr Word notice_notified{"告知", "told"};
inline constexpr Word notice_copied{"抄送", "copied"};
inline constexpr Word notice_sent{"发出消息", "message sent"};
inline constexpr Word wait_timer{"时间", "a time"};
inline constexpr Word wait_opens{"可以开始", "its beginning"};
inline constexpr Word wait_message{"消息", "message"};
inline constexpr Word wait_turn{"轮到", "its turn"};
inline constexpr Word wait_ended{"案件结束", "the end of a case"};
inline constexpr Word wait_child{"案件", "case"};
inline constexpr Word wait_job{"作业", "job"};
inline constexpr Word wait_next_turn{"下一次", "its next turn"};
inline constexpr Word outcome_approved{"通过", "approved"};
inline constexpr Word outcome_rejected{"未通过", "rejected"};
inline constexpr Word outcome_undecided{"未决", "undecided"};
inline constexpr Word outcome_withdrawn{"撤回", "withdrawn"};
inline constexpr Word outcome_terminated{"终止", "terminated"};
inline constexpr Word outcome_void{"作废", "void"};
inline constexpr Word kind_process{"流程", "process"};
inline constexpr Word kind_calendar{"日历", "calendar"};
inline constexpr Word kind_form{"表单", "form"};
inline constexpr Word kind_organisation{"组织", "organisation"};
inline constexpr Word state_advised{"意见回到", "advice back to"};
inline constexpr Word state_asked_before{"先请人签，等候", "waits for signers before"};
inline constexpr Word state_copied{"抄送", "copies to"};
inline constexpr Word state_chosen{"指定办理人", "chosen"};
inline constexpr Word state_delegated{"委派给", "delegated to"};
inline constexpr Word state_handed_over{"移交给", "handed over to"};
inline constexpr Word state_returned_to{"退回给", "sent back to"};
inline constexpr Word state_waits_again{"再候轮次", "waits again"};
inline constexpr Word state_recalled{"收回", "taken back by"};
inline constexpr Word state_transferred{"转办给", "transferred to"};

}  // namespace banli::cli::words
