#include "language/key_table.hpp"

#include <algorithm>

#include "base/check.hpp"

namespace banli::language {
namespace {

using text::Built;
using text::Presence;
using text::Vocabulary;

constexpr Kinds task = bit(Kind::task);
constexpr Kinds approve = bit(Kind::approve);
constexpr Kinds choose = bit(Kind::choose);
constexpr Kinds split = bit(Kind::split);
constexpr Kinds join = bit(Kind::join);
constexpr Kinds wait = bit(Kind::wait);
constexpr Kinds call = bit(Kind::call);
constexpr Kinds group = bit(Kind::group);
constexpr Kinds job = bit(Kind::job);
constexpr Kinds decide = bit(Kind::decide);
constexpr Kinds set = bit(Kind::set);
constexpr Kinds notify = bit(Kind::notify);
constexpr Kinds end = bit(Kind::end);
constexpr Kinds every_kind = ~0U;
constexpr Kinds work = task | approve;

constexpr Key file(std::string_view en, std::string_view zh, Built built = Built::yes) {
  return {Place::file, en, zh, en, 0, 0, Presence::required, built};
}
constexpr Key at(Place place, std::string_view en, std::string_view zh, std::string_view type,
                 Presence presence = Presence::optional, Built built = Built::yes) {
  return {place, en, zh, type, 0, 0, presence, built};
}
constexpr Key kind(Kinds of, std::string_view en, std::string_view zh, Built built = Built::yes) {
  return {Place::kind, en, zh, "text", of, 0, Presence::optional, built};
}
constexpr Key step(std::string_view en, std::string_view zh, std::string_view type, Kinds kinds,
                   Kinds required_in = 0) {
  return {Place::step, en, zh, type, kinds, required_in, Presence::optional, Built::yes};
}
constexpr Key table[] = {
    file("process", "流程"),
    file("form", "表单"),
    file("organisation", "组织"),
    file("table", "判定表", Built::not_yet),
    file("calendar", "日历"),
    file("scenario", "场景"),
    file("report", "报表", Built::not_yet),

    at(Place::process, "process", "流程", "process", Presence::required),
    at(Place::process, "title", "标题", "text", Presence::required),
    at(Place::process, "source", "来源", "text"),
    at(Place::process, "note", "说明", "text"),
    at(Place::process, "owner", "归口", "role"),
    at(Place::process, "number", "编号", "number pattern"),
    at(Place::process, "start", "开始", "way or list of way", Presence::required),
    at(Place::process, "due", "期限", "limit"),
    at(Place::process, "meanwhile", "期间", "stages"),
    at(Place::process, "withdraw", "撤回", "withdraw"),
    at(Place::process, "visible to", "可见", "people"),
    at(Place::process, "calendar", "日历", "calendar"),
    at(Place::process, "lanes", "泳道", "lane → {lane}", Presence::required),
    at(Place::process, "data", "数据", "data name → {field}"),
    at(Place::process, "steps", "步骤", "step → {step}", Presence::required),

    at(Place::lane, "title", "标题", "text", Presence::required),
    at(Place::lane, "role", "角色", "role"),
    at(Place::lane, "who", "由", "people"),
    at(Place::lane, "outside", "外部", "lane"),

    at(Place::start, "by", "由", "people"),
    at(Place::start, "every", "每", "every"),
    at(Place::start, "message", "消息", "message"),
    at(Place::start, "called", "被调用", "caller"),
    at(Place::start, "form", "表单", "forms"),
    at(Place::start, "for each", "逐项", "turns"),

    kind(task, "task", "办理"),
    kind(approve, "approve", "审批"),
    kind(choose, "choose", "判断"),
    kind(split, "split", "并行"),
    kind(join, "join", "汇合"),
    kind(wait, "wait", "等待"),
    kind(call, "call", "调用"),
    kind(group, "group", "子流程"),
    kind(job, "job", "作业"),
    kind(decide, "decide", "查表"),
    kind(set, "set", "赋值"),
    kind(notify, "notify", "通知"),
    kind(end, "end", "结束"),

    step("lane", "泳道", "lane", every_kind, work | end),
    step("then", "下一步", "arrows", every_kind & ~(end | choose | split)),
    step("answers", "选项", "label → answer", work | choose),
    step("who", "由", "people", work),
    step("not", "不得由", "people", work),
    step("nobody", "无人时", "nobody", work),
    step("self", "本人时", "self", work),
    step("same person", "同一人", "same person", work),
    step("needs", "需", "task needs", task),
    step("form", "表单", "forms", work),
    step("as", "记作", "data name", work | decide),
    step("shows", "可查", "records", work),
    step("prefill", "预填", "field → value", work),
    step("fields", "字段", "field → right", work),
    step("opens", "开放", "limit", work | wait | call),
    step("due", "期限", "limit", work | wait | call | job),
    step("calendar", "日历", "calendar", work | wait | call | job),
    step("meanwhile", "期间", "stages", work | wait | call | group | job),
    step("for each", "逐项", "turns", work | call | group | notify),
    step("skip when", "跳过", "expression", work),
    step("cc", "抄送", "people", work),
    step("note", "提示", "text", work),
    step("final", "不可退", "text", work | job | notify),
    step("undo", "撤消", "step or process", work | job | notify),

    step("approved", "同意", "arrows", approve),
    step("rejected", "不同意", "arrows", approve, approve),
    step("pass", "通过", "pass", approve),
    step("weigh", "计票", "weigh", approve),
    step("of", "基数", "base", approve),
    step("quorum", "法定", "count", approve),
    step("abstain", "弃权", "abstain", approve),
    step("refuse", "否决", "refuse", approve),
    step("early", "提前", "early", approve),
    step("opinion", "意见", "opinion", approve),
    step("resubmit", "重交", "resubmit", approve),
    step("again", "重签", "again", approve),
    step("guards", "守护", "field or list of field", approve),

    step("branches", "分支", "arrows", choose),
    step("branches", "分支", "list of branch", split, split),
    step("needs", "需", "join needs", join),
    step("rest", "其余", "rest", join),
    step("values", "值", "place → value", set, set),
    step("outcome", "结果", "outcome", end),
    step("stops", "终止", "stops", end),
    step("error", "错误", "name", end),

    step("after", "之后", "duration", wait),
    step("until", "直到", "expression", wait),
    step("message", "消息", "message", wait),
    step("key", "键", "value", wait | notify),
    step("turn", "轮到", "value", wait),
    step("ended", "已结", "value", wait),
    step("for", "候", "list of {cause}", wait),
    step("process", "流程", "process", call, call),
    step("with", "传入", "input → value", decide),
    step("with", "传入", "data name → value", call | job),
    step("gives", "取回", "data name → value", call | job),
    step("runs", "方式", "runs", call),
    step("steps", "步骤", "step → {step}", group, group),
    step("worker", "程序", "worker", job, job),
    step("retries", "重试", "retries", job),
    step("table", "表", "table", decide, decide),
    step("to", "给", "people", notify, notify),
    step("message", "内容", "text", notify),
    step("copies of", "分发", "record", notify),
    step("receipt", "回执", "required", notify),
    step("by", "方式", "channel", notify),
    step("send", "发出", "message", notify),
    step("keep", "留存", "value", notify),
};

std::string_view word_in(const Key& key, Vocabulary vocabulary) {
  return vocabulary == Vocabulary::chinese ? key.zh : key.en;
}

}  // namespace

std::span<const Key> all_keys() { return table; }

std::vector<text::KeyRow> rows_of(Place place) {
  std::vector<text::KeyRow> rows;
  for (const Key& key : table) {
    if (key.place != place) continue;
    rows.push_back({.en = key.en,
                    .zh = key.zh,
                    .presence = key.presence,
                    .built = key.built,
                    .type = key.type});
  }
  return rows;
}

const Key* find_step_key(std::string_view word, Kind kind, Vocabulary vocabulary) {
  const auto found = std::ranges::find_if(table, [&](const Key& key) {
    return key.place == Place::step && (key.kinds & bit(kind)) != 0 &&
           word_in(key, vocabulary) == word;
  });
  return found == std::ranges::end(table) ? nullptr : &*found;
}

const Key* find_kind(std::string_view word, Vocabulary vocabulary) {
  const auto found = std::ranges::find_if(table, [&](const Key& key) {
    return key.place == Place::kind && word_in(key, vocabulary) == word;
  });
  return found == std::ranges::end(table) ? nullptr : &*found;
}

std::string_view word_of(Kind kind, Vocabulary vocabulary) {
  const auto found = std::ranges::find_if(
      table, [&](const Key& key) { return key.place == Place::kind && key.kinds == bit(kind); });
  BANLI_CHECK(found != std::ranges::end(table));
  return word_in(*found, vocabulary);
}

std::string kinds_with(std::string_view word, Vocabulary vocabulary) {
  Kinds kinds = 0;
  for (const Key& key : table) {
    if (key.place == Place::step && word_in(key, vocabulary) == word) kinds |= key.kinds;
  }
  std::string words;
  for (const Key& key : table) {
    if (key.place != Place::kind || (key.kinds & kinds) == 0) continue;
    words += (words.empty() ? "`" : ", `") + std::string(word_in(key, vocabulary)) + "`";
  }
  return words;
}

std::vector<std::string_view> step_words(Kind kind, Vocabulary vocabulary) {
  std::vector<std::string_view> words;
  for (const Key& key : table) {
    if (key.place == Place::step && (key.kinds & bit(kind)) != 0) {
      words.push_back(word_in(key, vocabulary));
    }
  }
  return words;
}

std::vector<std::string_view> kind_words(Vocabulary vocabulary) {
  std::vector<std::string_view> words;
  for (const Key& key : table) {
    if (key.place == Place::kind) words.push_back(word_in(key, vocabulary));
  }
  return words;
}

}  // namespace banli::language
