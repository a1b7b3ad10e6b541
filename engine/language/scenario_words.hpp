// The keys and words of a scenario file, in both vocabularies.
#pragma once

#include "text/keys.hpp"

namespace banli::language::words {

inline constexpr text::KeyRow scenario[] = {
    {.en = "scenario", .zh = "场景", .presence = text::Presence::required, .type = "name"},
    {.en = "title", .zh = "标题", .type = "text"},
    {.en = "note", .zh = "说明", .type = "text"},
    {.en = "process", .zh = "流程", .presence = text::Presence::required, .type = "process"},
    {.en = "organisation", .zh = "组织", .type = "organisation"},
    {.en = "calendar", .zh = "日历", .type = "calendar"},
    {.en = "at", .zh = "时刻", .type = "moment"},
    {.en = "acts", .zh = "经过", .presence = text::Presence::required, .type = "list of one act"},
};

// The kinds of entry of `acts`, each known by its first key.
inline constexpr text::KeyRow doing[] = {
    {.en = "who", .zh = "由", .presence = text::Presence::required, .type = "person"},
    {.en = "does", .zh = "做", .presence = text::Presence::required, .type = "doing"},
    {.en = "case", .zh = "案件", .type = "case"},
    {.en = "step", .zh = "步骤", .type = "step"},
    {.en = "process", .zh = "流程", .type = "process"},
    {.en = "as", .zh = "记作", .type = "name"},
    {.en = "answer", .zh = "选项", .type = "label"},
    {.en = "opinion", .zh = "意见", .type = "words"},
    {.en = "from", .zh = "从", .type = "person"},
    {.en = "to", .zh = "给", .type = "person or list of person"},
    {.en = "placed", .zh = "位置", .type = "placed"},
    {.en = "pass", .zh = "通过", .type = "signers pass"},
    {.en = "back to", .zh = "退回到", .type = "back target or list of back target"},
    {.en = "with", .zh = "填写", .type = "field → written"},
    {.en = "choose", .zh = "选人", .type = "step → person or list of person"},
};
inline constexpr text::KeyRow later[] = {
    {.en = "later", .zh = "过", .presence = text::Presence::required, .type = "duration"},
};
inline constexpr text::KeyRow sending[] = {
    {.en = "message", .zh = "消息", .presence = text::Presence::required, .type = "message"},
    {.en = "key", .zh = "键", .type = "words"},
    {.en = "with", .zh = "传入", .type = "data name → written"},
};
inline constexpr text::KeyRow working[] = {
    {.en = "job", .zh = "作业", .presence = text::Presence::required, .type = "worker"},
    {.en = "gives", .zh = "交回", .type = "data name → written"},
    {.en = "error", .zh = "错误", .type = "words"},
};
inline constexpr text::KeyRow expecting[] = {
    {.en = "expect", .zh = "应有", .presence = text::Presence::required, .type = "{expectation}"},
    {.en = "case", .zh = "案件", .type = "case"},
};
inline constexpr text::KeyRow expectation[] = {
    {.en = "open", .zh = "待办", .type = "open tasks"},
    {.en = "done", .zh = "已办", .type = "step or list of step"},
    {.en = "data", .zh = "数据", .type = "place → written"},
    {.en = "refused", .zh = "被拒", .type = "code"},
    {.en = "urged", .zh = "催办", .type = "those told"},
    {.en = "escalated", .zh = "上报", .type = "those told"},
    {.en = "handed", .zh = "改派", .type = "those told"},
    {.en = "notified", .zh = "通知", .type = "those told"},
    {.en = "copied", .zh = "分发", .type = "those told"},
    {.en = "begun", .zh = "另起", .type = "cases begun"},
    {.en = "number", .zh = "编号", .type = "words"},
    {.en = "outcome", .zh = "结果", .type = "outcome"},
    {.en = "now", .zh = "此刻", .type = "moment"},
};
inline constexpr text::KeyRow holding[] = {
    {.en = "who", .zh = "由", .type = "holder or list of holder"},
    {.en = "due", .zh = "期限", .type = "moment"},
};

inline constexpr text::WordRow nothing[] = {{"nothing", "无"}};
inline constexpr text::WordRow nobody_told[] = {{"nobody", "无人"}};
// In the order of the enum Does.
inline constexpr text::WordRow doings[] = {
    {"start", "发起"},         {"claim", "认领"},
    {"release", "放回"},       {"complete", "完成"},
    {"answer", "作答"},        {"approve", "同意"},
    {"refuse", "不同意"},      {"abstain", "弃权"},
    {"return", "退回"},        {"take back", "拿回"},
    {"comment", "留言"},       {"withdraw", "撤回"},
    {"terminate", "终止"},     {"void", "作废"},
    {"transfer", "转办"},      {"delegate", "委派"},
    {"advise", "答复"},        {"add signers", "加签"},
    {"remove signer", "减签"}, {"find people", "重新找人"},
    {"urge", "催办"},          {"copy", "抄送"},
    {"skip", "跳过"},          {"suspend", "挂起"},
    {"resume", "激活"},        {"retry", "重试"},
    {"hand over", "移交"},     {"jump", "跳转"},
    {"view", "查看"},
};
// Where added signers stand: before who adds them, behind him, beside him.
inline constexpr text::WordRow placed[] = {
    {"before", "之前"}, {"after", "之后"}, {"beside", "同时"}};
inline constexpr text::WordRow signers_pass[] = {
    {"all", "全部"}, {"any", "任一"}, {"in order", "依次"}};

}  // namespace banli::language::words
