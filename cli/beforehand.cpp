#include "cli/beforehand.hpp"

#include <algorithm>

#include "base/match.hpp"
#include "cli/announce.hpp"
#include "cli/named_word.hpp"
#include "cli/words.hpp"
#include "cli/world.hpp"

namespace banli::cli {
namespace {

constexpr Word would_be_done{"将办完 {step}：{who}", "would be done: {step}: {who}"};
constexpr Word would_end{"将中止 {step}：{who}", "would end: {step}: {who}"};
constexpr Word would_open{"将到 {step}：{who}", "would go to {step}: {who}"};
constexpr Word would_finish{"案件将结束，结果 {outcome}", "the case would end: {outcome}"};
constexpr Word would_be_held{"将成为异常：{message}", "would be held up: {message}"};

std::vector<runtime::TaskRow> seats_not_in(const execution::Instance& instance,
                                           const execution::Instance& other) {
  std::vector<runtime::TaskRow> rows = views::open_seats(instance);
  const std::vector<runtime::TaskRow> others = views::open_seats(other);
  std::erase_if(rows, [&](const runtime::TaskRow& row) {
    return std::ranges::any_of(others, [&](const runtime::TaskRow& one) {
      return one.visit == row.visit && one.seat == row.seat;
    });
  });
  return rows;
}

// What becomes of a visit whose open seat is there before or afterwards only.
Word becomes(const Outlook& outlook, VisitId visit) {
  if (outlook.before.find(visit) == nullptr) return would_open;
  const execution::Visit* after = outlook.after.find(visit);
  const bool is_over = after != nullptr && after->state != execution::VisitState::cancelled;
  return is_over ? would_be_done : would_end;
}

// One line for each visit, with all who have a seat.
void tell_seats(Session& session, const Outlook& outlook,
                const std::vector<runtime::TaskRow>& rows) {
  for (auto row = rows.begin(); row != rows.end();) {
    const VisitId visit = row->visit;
    std::string who;
    views::TaskLine line;
    for (; row != rows.end() && row->visit == visit; ++row) {
      line = views::task_line(session.site(), *row, outlook.graph.get());
      who += (who.empty() ? "" : session.word(words::list_comma)) + who_has(session, line);
    }
    session.tell(becomes(outlook, visit), {{"step", session.title(line.step)}, {"who", who}});
  }
}

void tell_event_ahead(Session& session, const Outlook& outlook, const execution::Event& event) {
  match(
      event,
      [&](const execution::CaseEnded& ended) {
        session.tell(would_finish, {{"outcome", named_word(ended.outcome, session.language())}});
      },
      [&](const execution::IncidentRaised& raised) {
        session.tell(would_be_held,
                     {{"message", incident_message(session, outlook.graph.get(), raised)}});
      },
      [](const auto&) {});
}

}  // namespace

std::expected<Outlook, text::Refusal> look_ahead(Session& session,
                                                 const runtime::Request& request) {
  Outlook outlook;
  runtime::Surroundings world = surroundings();
  world.decide = [&](const graph::Graph& graph, const execution::Instance& instance,
                     const execution::Command& command, const execution::Situation& situation)
      -> std::expected<execution::Decision, text::Refusal> {
    auto decision = execution::decide(graph, instance, command, situation);
    if (!decision) return decision;
    const std::string bundle = instance.bundle.empty() ? situation.bundle : instance.bundle;
    outlook = {session.site().graph(bundle), instance, decision->after, decision->events};
    return std::unexpected(text::Refusal{});  // so that nothing is written
  };
  runtime::Door door(session.store(), std::move(world));
  const auto answer = door.submit(request);
  if (!answer && outlook.graph == nullptr) return std::unexpected(answer.error());
  return outlook;
}

Exit tell_outlook(Session& session, const Outlook& outlook) {
  if (outlook.graph != nullptr) {
    tell_seats(session, outlook, seats_not_in(outlook.before, outlook.after));
    tell_seats(session, outlook, seats_not_in(outlook.after, outlook.before));
    for (const execution::Event& event : outlook.events) {
      tell_event_ahead(session, outlook, event);
    }
  }
  session.tell(words::only_shown);
  return Exit::fine;
}

}  // namespace banli::cli
