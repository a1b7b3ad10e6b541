// Words of timers, jobs, messages and notices.
#pragma once

#include "cli/word.hpp"

namespace banli::cli::words {

inline constexpr Word head_waits{"等待", "WAITS FOR"};
inline constexpr Word head_at{"时间", "AT"};
inline constexpr Word head_key{"键", "KEY"};
inline constexpr Word head_sent{"发出时间", "SENT"};
inline constexpr Word head_kept{"保留到", "KEPT UNTIL"};
inline constexpr Word head_met{"送达案件", "MET"};
inline constexpr Word head_job{"作业", "JOB"};
inline constexpr Word head_worker{"种类", "WORKER"};
inline constexpr Word head_tries{"次数", "TRIES"};
inline constexpr Word head_until{"租期到", "UNTIL"};
inline constexpr Word head_error{"错误", "ERROR"};
inline constexpr Word head_what{"事由", "WHAT"};
inline constexpr Word head_to{"给", "TO"};
inline constexpr Word no_timers{"没有计时在走", "no timer is running"};
inline constexpr Word no_jobs{"没有作业", "no jobs"};
inline constexpr Word no_messages{"没有消息", "no messages"};
inline constexpr Word no_notices{"没有通知", "no notices"};
inline constexpr Word notices_sent{"通知送达：{n} 条", "notices delivered: {n}"};
inline constexpr Word notice_failed{"通知 {id} 未送达（{reason}），{time} 再送",
                                    "notice {id} not delivered ({reason}); tried again {time}"};
inline constexpr Word notice_given_up{"通知 {id} 未送达（{reason}），不再送",
                                      "notice {id} not delivered ({reason}); given up"};
inline constexpr Word never_again{"已放弃", "given up"};
inline constexpr Word head_again{"再送", "NEXT TRY"};
inline constexpr Word head_reason{"原因", "REASON"};
inline constexpr Word notice_ended{"办结", "ended"};
inline constexpr Word timers_fired{"到时触发：{n} 项", "timers fired: {n}"};
inline constexpr Word message_met{"消息 {id} 已送达案件 {case}", "message {id} met case {case}"};
inline constexpr Word message_accepted{"案件 {case} 又收了消息 {id}",
                                       "case {case} took message {id} again"};
inline constexpr Word taken_before{"（收过 {id}）", " (took {id} before)"};
inline constexpr Word message_waits_again{
    "案件 {case} 退回后又在等；要用原来的内容：banli message accept {id}",
    "case {case} was sent back and waits again; to use the same contents: banli message accept "
    "{id}"};
inline constexpr Word message_kept{"消息 {id} 暂无人等，保留到 {until}",
                                   "nobody waits for message {id}; kept until {until}"};
inline constexpr Word message_not_taken{
    "案件 {case} 在等消息 {id}，但不能收；消息保留到 {until}",
    "case {case} waits for message {id}, but cannot take it; kept until {until}"};
inline constexpr Word message_known{"消息 {id} 早已发过；答复与那次相同",
                                    "message {id} was sent before; same answer"};
inline constexpr Word job_done{"作业 {job} 已办完", "job {job} is done"};
inline constexpr Word job_put_off{"作业 {job} 失败；{until} 以后再试",
                                  "job {job} failed; the next try is after {until}"};
inline constexpr Word job_failed{"作业 {job} 失败，不再重试", "job {job} failed for good"};
inline constexpr Word job_kept{"作业 {job} 续租到 {until}", "job {job} is yours until {until}"};

}  // namespace banli::cli::words
