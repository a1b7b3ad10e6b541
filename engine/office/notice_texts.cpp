#include "office/notice_texts.hpp"

#include <optional>
#include <vector>

#include "office/organisation_rows.hpp"

namespace banli::office {
namespace {

struct ShippedText {
  std::string_view what;
  std::string_view zh;
  std::string_view en;
};

constexpr ShippedText shipped_texts[] = {
    {"urged", "{person}：请尽快办理 {case}“{step}”（{process}）。第 {count} 次催办，期限：{due}。",
     "{person}, please do “{step}” of {case} ({process}). Reminder {count}, due: {due}."},
    {"escalated", "{person}：{case}“{step}”（{process}）逾期未办，现上报给您。期限：{due}。",
     "{person}, “{step}” of {case} ({process}) is late and comes to you now. Due: {due}."},
    {"handed", "{person}：{case}“{step}”（{process}）改派给您办理。期限：{due}。",
     "{person}, “{step}” of {case} ({process}) is now yours to do. Due: {due}."},
    {"notified", "{person}：{message}（{case}，{process}）",
     "{person}: {message} ({case}, {process})"},
    {"copied", "{person}：现将 {case}（{process}）的“{name}”分发给您。",
     "{person}, here is your copy of “{name}” of {case} ({process})."},
    {"cc", "{person}：{case}“{step}”（{process}）抄送给您，请知悉。",
     "{person}, “{step}” of {case} ({process}) is copied to you."},
    {"ended", "{person}：您发起的 {case}（{process}）已经结束。",
     "{person}, {case} ({process}), which you started, has ended."}};

constexpr text::WordRow placeholder_rows[] = {
    {"case", "案件"}, {"count", "次数"},    {"due", "期限"},     {"message", "内容"},
    {"name", "名称"}, {"person", "收件人"}, {"process", "流程"}, {"step", "步骤"},
};

const text::WordRow* find_placeholder(std::string_view name) {
  for (const text::WordRow& row : placeholder_rows) {
    if (row.en == name || row.zh == name) return &row;
  }
  return nullptr;
}

// What stands in the next pair of braces, which begin at `open`; none: no more of them.
struct InBraces {
  std::size_t open;
  std::string_view name;
};
std::optional<InBraces> next_braces(std::string_view text, std::size_t from) {
  const std::size_t open = text.find('{', from);
  const std::size_t close = open == text.npos ? open : text.find('}', open);
  if (close == text.npos) return std::nullopt;
  return InBraces{open, text.substr(open + 1, close - open - 1)};
}

text::Problem unknown(const text::Tree& written, std::string_view name) {
  std::vector<std::string_view> known;
  std::string all;
  for (const text::WordRow& row : placeholder_rows) {
    known.insert(known.end(), {row.en, row.zh});
    all += (all.empty() ? "{" : ", {") + std::string(row.en) + "}";
  }
  text::Arguments arguments{{"name", std::string(name)}, {"known", all}};
  text::suggest(arguments, name, known);
  return text::error_at(written.span, "unknown-placeholder", std::move(arguments));
}

}  // namespace

void check_placeholders(const text::Tree& written, text::Problems& problems) {
  for (const text::Pair& pair : written.pairs) check_placeholders(pair.value, problems);
  std::size_t from = 0;
  while (const auto found = next_braces(written.text, from)) {
    if (find_placeholder(found->name) == nullptr) problems.push_back(unknown(written, found->name));
    from = found->open + 1;
  }
}

Bilingual text_of_notice(const NoticeTexts& own, std::string_view what) {
  const auto found = own.find(what);
  if (found != own.end()) return found->second;
  for (const ShippedText& text : shipped_texts) {
    if (text.what == what) return {std::string(text.zh), std::string(text.en)};
  }
  return {};
}

std::string filled_in(std::string_view text, const Placeholders& placeholders) {
  std::string filled;
  std::size_t from = 0;
  while (const auto found = next_braces(text, from)) {
    filled += text.substr(from, found->open - from);
    from = found->open + found->name.size() + 2;
    const text::WordRow* row = find_placeholder(found->name);
    const auto value = row == nullptr ? placeholders.end() : placeholders.find(row->en);
    filled += value == placeholders.end() ? text.substr(found->open, from - found->open)
                                          : std::string_view(value->second);
  }
  return filled.append(text.substr(from));
}

}  // namespace banli::office
