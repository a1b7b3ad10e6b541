// The words of a process below the keys of its steps, in both vocabularies.
#pragma once

#include "text/keys.hpp"

namespace banli::graph::words {

inline constexpr text::WordRow next{"next", "接着"};
inline constexpr text::WordRow start{"start", "开始"};

inline constexpr text::KeyRow arrow[] = {
    {.en = "then", .zh = "下一步"}, {.en = "back to", .zh = "退回到"},
    {.en = "when", .zh = "当"},     {.en = "otherwise", .zh = "否则"},
    {.en = "label", .zh = "标签"},
};
inline constexpr text::KeyRow answer[] = {
    {.en = "then", .zh = "下一步"},    {.en = "back to", .zh = "退回到"},
    {.en = "label", .zh = "标签"},     {.en = "counts as", .zh = "计为"},
    {.en = "opinion", .zh = "意见"},
};
inline constexpr text::KeyRow branch[] = {
    {.en = "when", .zh = "当"},
    {.en = "then", .zh = "下一步", .presence = text::Presence::required},
    {.en = "label", .zh = "标签"},
};
inline constexpr text::KeyRow number[] = {
    {.en = "pattern", .zh = "式样", .presence = text::Presence::required},
    {.en = "at", .zh = "于"},
};
inline constexpr text::KeyRow limit[] = {
    {.en = "within", .zh = "之内", .presence = text::Presence::required},
    {.en = "from", .zh = "自", .presence = text::Presence::required},
};
inline constexpr text::WordRow same_day{"same day", "当天"};
inline constexpr text::WordRow next_day{"next day", "次日"};

inline constexpr text::KeyRow stage[] = {
    {.en = "overdue", .zh = "逾期"},     {.en = "before due", .zh = "到期前"},
    {.en = "after", .zh = "过后"},       {.en = "every", .zh = "每"},
    {.en = "message", .zh = "消息"},     {.en = "key", .zh = "键"},
    {.en = "error", .zh = "错误"},       {.en = "condition", .zh = "条件"},
    {.en = "again every", .zh = "再每"}, {.en = "at most", .zh = "至多"},
    {.en = "urge", .zh = "催办"},        {.en = "slip", .zh = "单"},
    {.en = "escalate", .zh = "上报"},    {.en = "hand to", .zh = "改派"},
    {.en = "notify", .zh = "通知"},      {.en = "start", .zh = "另起"},
    {.en = "with", .zh = "传入"},        {.en = "answer", .zh = "视为"},
    {.en = "then", .zh = "转到"},        {.en = "also", .zh = "并办"},
};
inline constexpr text::KeyRow for_each[] = {
    {.en = "in", .zh = "取自"},    {.en = "as", .zh = "记作"},    {.en = "days", .zh = "日"},
    {.en = "from", .zh = "自"},    {.en = "every", .zh = "每"},   {.en = "until", .zh = "直到"},
    {.en = "order", .zh = "次序"},
};
inline constexpr text::WordRow order[] = {{"together", "同时"}, {"in order", "依次"}};
inline constexpr text::KeyRow awaited[] = {
    {.en = "after", .zh = "之后"}, {.en = "until", .zh = "直到"},  {.en = "message", .zh = "消息"},
    {.en = "key", .zh = "键"},     {.en = "turn", .zh = "轮到"},   {.en = "ended", .zh = "已结"},
    {.en = "then", .zh = "下一步"},
};
inline constexpr text::WordRow runs[] = {{"inside", "内部"}, {"on its own", "独立"}};
inline constexpr text::WordRow receipt[] = {{"required", "必需"}};
inline constexpr text::WordRow by[] = {{"mail", "邮件"}, {"sms", "短信"}, {"letter", "信函"}};

inline constexpr text::WordRow counts_as[] = {
    {"agreed", "同意"}, {"refused", "不同意"}, {"abstained", "弃权"}};
inline constexpr text::WordRow opinion_required[] = {{"required", "必填"}};

inline constexpr text::WordRow pass[] = {{"any", "任一"}, {"all", "全部"}, {"in order", "依次"}};
inline constexpr text::WordRow at_least{"at least", "至少"};
inline constexpr text::WordRow more_than{"more than", "超过"};
inline constexpr text::WordRow heads{"heads", "人头"};
inline constexpr text::WordRow base[] = {{"seats", "席位"}, {"voters", "投票人"}};
inline constexpr text::WordRow abstain[] = {
    {"not counted", "不计"}, {"agreed", "同意"}, {"refused", "不同意"}};
inline constexpr text::WordRow refuse[] = {{"first", "首个"}, {"last", "末个"}};
inline constexpr text::WordRow early[] = {{"decided", "已定"}, {"all answered", "全部答复"}};
inline constexpr text::WordRow opinion[] = {
    {"required", "必填"}, {"when refusing", "不同意时"}, {"free", "自便"}};

inline constexpr text::WordRow all{"all", "全部"};
inline constexpr text::WordRow join_needs[] = {
    {"all", "全部"}, {"alive", "能来的"}, {"first", "首个"}};
inline constexpr text::WordRow rest[] = {
    {"go on", "继续"}, {"cancel", "取消"}, {"finish", "完成"}};
inline constexpr text::WordRow stops[] = {{"own branch", "本支"}, {"all", "全部"}};

inline constexpr text::WordRow rights[] = {
    {"read", "只读"}, {"edit", "可填"}, {"hide", "隐藏"}, {"must", "必填"}};
inline constexpr text::WordRow withdraw[] = {
    {"never", "从不"}, {"before first decision", "首次决定前"}, {"any time", "任何时候"}};

}  // namespace banli::graph::words
