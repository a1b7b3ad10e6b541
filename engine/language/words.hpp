// What stands below the keys of a process file, in both vocabularies: keys of smaller maps, words
// from which one is chosen, and phrases. The type of each key's value is a word of types.cpp.
#pragma once

#include "text/keys.hpp"
#include "text/phrases.hpp"

namespace banli::language::words {

inline constexpr text::WordRow next{"next", "接着"};
inline constexpr text::WordRow start{"start", "开始"};

inline constexpr text::KeyRow arrow[] = {
    {.en = "then", .zh = "下一步", .type = "target"},
    {.en = "back to", .zh = "退回到", .type = "back target or list of back target"},
    {.en = "when", .zh = "当", .type = "expression"},
    {.en = "otherwise", .zh = "否则", .type = "target"},
    {.en = "label", .zh = "标签", .type = "text"},
};
inline constexpr text::KeyRow answer[] = {
    {.en = "then", .zh = "下一步", .type = "target"},
    {.en = "back to", .zh = "退回到", .type = "back target or list of back target"},
    {.en = "label", .zh = "标签", .type = "text"},
    {.en = "counts as", .zh = "计为", .type = "counts as"},
    {.en = "opinion", .zh = "意见", .type = "required"},
};
inline constexpr text::KeyRow answer_of_task[] = {answer[0], answer[1], answer[2], answer[4]};
inline constexpr text::KeyRow answer_of_gate[] = {
    answer[2],
    {answer[3].en, answer[3].zh, text::Presence::required, answer[3].built, answer[3].type},
    answer[4],
};
inline constexpr text::KeyRow branch[] = {
    {.en = "when", .zh = "当", .type = "expression"},
    {.en = "then", .zh = "下一步", .presence = text::Presence::required, .type = "target"},
    {.en = "label", .zh = "标签", .type = "text"},
};
inline constexpr text::KeyRow number[] = {
    {.en = "pattern", .zh = "式样", .presence = text::Presence::required, .type = "pattern"},
    {.en = "at", .zh = "于", .type = "step"},
};
inline constexpr text::KeyRow limit[] = {
    {.en = "within",
     .zh = "之内",
     .presence = text::Presence::required,
     .type = "duration or formula"},
    {.en = "from", .zh = "自", .presence = text::Presence::required, .type = "back target"},
};
inline constexpr text::WordRow limits[] = {{"same day", "当天"}, {"next day", "次日"}};
inline constexpr text::WordRow counts_as[] = {
    {"agreed", "同意"}, {"refused", "不同意"}, {"abstained", "弃权"}};
inline constexpr text::WordRow opinion_required[] = {{"required", "必填"}};

inline constexpr text::WordRow pass[] = {{"any", "任一"}, {"all", "全部"}, {"in order", "依次"}};
inline constexpr text::WordRow at_least{"at least", "至少"};
inline constexpr text::WordRow more_than{"more than", "超过"};
inline constexpr text::PhraseRow shares[] = {{"at least {share}", "至少{share}"},
                                             {"more than {share}", "超过{share}"}};
inline constexpr text::WordRow heads{"heads", "人头"};
inline constexpr text::WordRow base[] = {{"seats", "席位"}, {"voters", "投票人"}};
inline constexpr text::WordRow abstain[] = {
    {"not counted", "不计"}, {"agreed", "同意"}, {"refused", "不同意"}};
inline constexpr text::WordRow refuse[] = {{"first", "首个"}, {"last", "末个"}};
inline constexpr text::WordRow early[] = {{"decided", "已定"}, {"all answered", "全部答复"}};
inline constexpr text::WordRow opinion[] = {
    {"required", "必填"}, {"when refusing", "不同意时"}, {"free", "自便"}};
inline constexpr text::WordRow resubmit[] = {{"stepwise", "逐级"}, {"direct", "直达"}};
inline constexpr text::WordRow again[] = {{"all", "全部"}, {"refusers", "否决者"}};

inline constexpr text::WordRow nobody[] = {
    {"skip", "跳过"}, {"refuse", "否决"}, {"incident", "异常"}};
inline constexpr text::WordRow self[] = {{"allow", "允许"}, {"skip", "跳过"}};
inline constexpr text::WordRow same_person[] = {
    {"ask", "照问"}, {"skip consecutive", "连续则跳过"}, {"skip", "跳过"}};

inline constexpr text::WordRow all{"all", "全部"};
inline constexpr text::WordRow join_needs[] = {
    {"all", "全部"}, {"alive", "能来的"}, {"first", "首个"}};
inline constexpr text::WordRow rest[] = {{"go on", "继续"}, {"cancel", "取消"}, {"finish", "完成"}};
inline constexpr text::WordRow stops[] = {{"own branch", "本支"}, {"all", "全部"}};
inline constexpr text::WordRow outcome[] = {{"completed", "办结"}};
inline constexpr text::WordRow runs[] = {{"inside", "在内"}, {"on its own", "另案"}};
inline constexpr text::WordRow channels[] = {{"mail", "邮件"}, {"sms", "短信"}, {"letter", "信函"}};
inline constexpr text::WordRow caller[] = {{"any", "任一"}};

inline constexpr text::WordRow rights[] = {
    {"read", "只读"}, {"edit", "可填"}, {"hide", "隐藏"}, {"must", "必填"}};
inline constexpr text::WordRow withdraw[] = {
    {"never", "从不"}, {"before first decision", "首次决定前"}, {"any time", "任何时候"}};

inline constexpr text::KeyRow turns[] = {
    {.en = "in", .zh = "取自", .type = "value"},
    {.en = "as", .zh = "记作", .type = "data name"},
    {.en = "days", .zh = "第几天", .type = "list of count"},
    {.en = "from", .zh = "自", .type = "back target"},
    {.en = "every", .zh = "每", .type = "every"},
    {.en = "until", .zh = "直到", .type = "expression"},
    {.en = "order", .zh = "次序", .type = "order of turns"},
};
// Of each of the three forms.
inline constexpr text::KeyRow turns_of_list[] = {turns[0], turns[1], turns[5], turns[6]};
inline constexpr text::KeyRow turns_on_days[] = {turns[2], turns[3], turns[5], turns[6]};
inline constexpr text::KeyRow turns_in_series[] = {turns[4], turns[5], turns[6]};
inline constexpr text::WordRow turn_order[] = {{"together", "同时"}, {"in order", "依次"}};

inline constexpr text::KeyRow cause[] = {
    {.en = "after", .zh = "之后", .type = "duration"},
    {.en = "until", .zh = "直到", .type = "expression"},
    {.en = "message", .zh = "消息", .type = "message"},
    {.en = "key", .zh = "键", .type = "value"},
    {.en = "turn", .zh = "轮到", .type = "value"},
    {.en = "ended", .zh = "已结", .type = "value"},
    {.en = "then", .zh = "下一步", .presence = text::Presence::required, .type = "target"},
};

// A stage of `meanwhile`: one cause, one or more effects.
inline constexpr text::KeyRow stage[] = {
    {.en = "overdue", .zh = "逾期", .type = "duration"},
    {.en = "before due", .zh = "到期前", .type = "duration"},
    {.en = "after", .zh = "过后", .type = "duration"},
    {.en = "every", .zh = "每", .type = "every"},
    {.en = "message", .zh = "消息", .type = "message"},
    {.en = "key", .zh = "键", .type = "value"},
    {.en = "error", .zh = "错误", .type = "name"},
    {.en = "condition", .zh = "条件", .type = "expression"},
    {.en = "again every", .zh = "再每", .type = "every"},
    {.en = "at most", .zh = "至多", .type = "count"},
    {.en = "urge", .zh = "催办", .type = "people"},
    {.en = "slip", .zh = "单", .type = "form"},
    {.en = "escalate", .zh = "上报", .type = "people"},
    {.en = "hand to", .zh = "改派", .type = "people"},
    {.en = "notify", .zh = "通知", .type = "people"},
    {.en = "start", .zh = "另起", .type = "process"},
    {.en = "with", .zh = "传入", .type = "data name → value"},
    {.en = "answer", .zh = "视为", .type = "answer given"},
    {.en = "then", .zh = "转到", .type = "target"},
    {.en = "also", .zh = "并办", .type = "target"},
};
inline constexpr text::WordRow answer_given[] = {{"approved", "同意"}, {"rejected", "不同意"}};

// Whom a seat is for; anything else is the name of a role.
inline constexpr text::PhraseRow seats[] = {
    {"starter", "发起人"},
    {"holder", "经办人"},
    {"each {role}", "每位{role}"},
    {"worker of {step}", "{step}的办理人"},
    {"superior of {phrase}", "{phrase}的上级"},
    {"superior {n} of {phrase}", "{phrase}的上{n}级"},
    {"chain of {phrase} up to {role}", "{phrase}逐级至{role}"},
    {"head of {phrase}", "{phrase}的部门负责人"},
    {"chosen by {phrase}", "{phrase}指定的人"},
    {"next of {role}", "{role}轮流"},
    {"least loaded of {role}", "最空闲的{role}"},
};

// A time that comes again and again.
inline constexpr text::PhraseRow every[] = {
    {"{phrase} at {time}", "{phrase} {time}"},
    {"day", "日"},
    {"working day", "工作日"},
    {"Monday", "周一"},
    {"Tuesday", "周二"},
    {"Wednesday", "周三"},
    {"Thursday", "周四"},
    {"Friday", "周五"},
    {"Saturday", "周六"},
    {"Sunday", "周日"},
    {"month day {n}", "月{n}日"},
    {"month last working day", "月最后工作日"},
    {"month last day", "月最后一日"},
    {"quarter day {n}", "季{n}日"},
    {"year {date}", "年{date}"},
};

// The days of a week in a calendar.
inline constexpr text::PhraseRow weekdays[] = {
    {"{phrase} to {phrase2}", "{phrase}至{phrase2}"},
    {"Monday", "周一"},
    {"Tuesday", "周二"},
    {"Wednesday", "周三"},
    {"Thursday", "周四"},
    {"Friday", "周五"},
    {"Saturday", "周六"},
    {"Sunday", "周日"},
};

}  // namespace banli::language::words
