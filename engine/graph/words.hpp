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
