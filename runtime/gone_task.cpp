#include "runtime/gone_task.hpp"

#include <algorithm>
#include <charconv>
#include <map>
#include <optional>

#include "base/match.hpp"
#include "execution/journal_json.hpp"

namespace banli::runtime {
namespace {

class GoneTask {
 public:
  explicit GoneTask(VisitId visit) : visit_(visit) {}

  void read(const Entry& entry) {
    const auto facts = execution::read_facts(entry.facts, entry.values);
    for (const execution::Event& event : facts.events) {
      match(
          event,
          [&](const execution::NumberGiven& given) {
            if (!given.number.empty()) number_ = given.number;
          },
          [&](const execution::VisitOpened& opened) { steps_[opened.visit] = opened.step; },
          [&](const execution::VisitClosed& closed) {
            if (closed.visit == visit_ && !closed.by.empty()) {
              end_ = {"task-done", steps_[visit_], closed.by, closed.answer};
            }
          },
          [&](const execution::Returned& returned) {
            if (!is_undone_by(returned) || !returned.from) return;
            end_ = {"task-sent-back", steps_[returned.from], entry.actor, {}};
          },
          [](const auto&) {});
    }
  }

  std::optional<text::Refusal> told(const text::Refusal& refusal) const {
    if (!end_) return std::nullopt;
    const std::string visit = std::to_string(visit_.value);
    return text::Refusal{
        end_->code,
        {{"step", end_->step},
         {"by", end_->by},
         {"answer", end_->answer},
         {"task", number_.empty() ? refusal.arguments.front().second : number_ + "-" + visit}},
        {}};
  }

 private:
  struct End {
    std::string code, step, by, answer;
  };

  bool is_undone_by(const execution::Returned& returned) const {
    return std::ranges::find(returned.undone, visit_) != returned.undone.end() ||
           std::ranges::find(returned.cancelled, visit_) != returned.cancelled.end();
  }

  VisitId visit_;
  std::string number_;
  std::map<VisitId, std::string> steps_;
  std::optional<End> end_;
};

}  // namespace

text::Refusal told_of_gone_task(Reader& reader, InstanceId id, text::Refusal refusal) {
  if (refusal.code != "task-undone" || refusal.arguments.empty()) return refusal;
  const std::string& task = refusal.arguments.front().second;
  VisitId visit;
  std::from_chars(task.data(), task.data() + task.size(), visit.value);
  GoneTask gone(visit);
  reader.entries(execution::instance_subject(id), 1, [&](const Entry& entry) { gone.read(entry); });
  return gone.told(refusal).value_or(std::move(refusal));
}

}  // namespace banli::runtime
