#include "cli/beforehand.hpp"

#include <algorithm>

#include "base/match.hpp"
#include "cli/announce.hpp"
#include "cli/named_word.hpp"
#include "cli/sheet.hpp"
#include "cli/unwritten.hpp"
#include "cli/words.hpp"
#include "cli/world.hpp"

namespace banli::cli {
namespace {

constexpr Word if_done{"若办：{words}", "if done: {words}"};
constexpr Word in_case{"案件 {case}", "case {case}"};
constexpr Word would_be_with{"{step} 将由 {who} 办理", "{step} would be with {who}"};
constexpr Word would_leave{"{step} 将不再由 {who} 办理", "{step} would no longer be with {who}"};
constexpr Word would_be_told{"将告知 {who}", "would be told: {who}"};
constexpr Word would_be_done{"将办完 {step}：{who}", "would be done: {step}: {who}"};
constexpr Word would_end{"将中止 {step}：{who}", "would end: {step}: {who}"};
constexpr Word would_open{"将到 {step}：{who}", "would go to {step}: {who}"};
constexpr Word would_finish{"案件将结束，结果 {outcome}", "the case would end: {outcome}"};
constexpr Word would_go_by{"将改按第 {version} 版办理", "would go by version {version}"};
constexpr Word would_have_horizon{"此前各步将不再能退回，只能退回到发起",
                                  "of what was before only the start could be returned to"};
constexpr Word would_become{"“{before}”将成为“{step}”", "{before} would become {step}"};
constexpr Word would_be_forgotten{"“{step}”将不在流程中", "{step} would be no more"};
constexpr Word would_be_held{"将成为异常：{message}", "would be held up: {message}"};

using Rows = std::vector<runtime::TaskRow>;

bool is_same_seat(const runtime::TaskRow& one, const runtime::TaskRow& other) {
  return one.visit == other.visit && one.seat == other.seat;
}

bool is_same_holder(const runtime::TaskRow& one, const runtime::TaskRow& other) {
  return is_same_seat(one, other) && one.holder == other.holder && one.role == other.role;
}

template <class IsSame>
Rows rows_not_in(Rows rows, const Rows& others, IsSame is_same) {
  std::erase_if(rows, [&](const runtime::TaskRow& row) {
    return std::ranges::any_of(others, [&](const auto& other) { return is_same(row, other); });
  });
  return rows;
}

Word what_ends(const CaseAhead& ahead, VisitId visit) {
  const execution::Visit* after = ahead.after.find(visit);
  if (after == nullptr || after->state == execution::VisitState::cancelled) return would_end;
  return after->state == execution::VisitState::live ? would_leave : would_be_done;
}

Word what_begins(const CaseAhead& ahead, VisitId visit) {
  return ahead.before.find(visit) == nullptr ? would_open : would_be_with;
}

// One line for each visit, with all who have a seat.
void tell_seats(Session& session, const CaseAhead& ahead, const Rows& rows,
                Word (*becomes)(const CaseAhead&, VisitId)) {
  for (auto row = rows.begin(); row != rows.end();) {
    const VisitId visit = row->visit;
    std::string who;
    views::TaskLine line;
    for (; row != rows.end() && row->visit == visit; ++row) {
      line = views::task_line(session.site(), *row, ahead.graph.get(), &ahead.after);
      who += (who.empty() ? "" : session.word(words::list_comma)) + who_has(session, line);
    }
    session.tell(becomes(ahead, visit), {{"step", step_text(session, line)}, {"who", who}});
  }
}

// People and pools by their names.
std::string called(Session& session, const CaseAhead& ahead,
                   const std::vector<std::string>& names) {
  std::string all;
  for (const std::string& name : names) {
    const bool is_person = session.site().organisation().find_person(name) != nullptr;
    const views::Titled titled =
        is_person ? session.site().person(name) : session.site().role(name, ahead.graph.get());
    all += (all.empty() ? "" : session.word(words::list_comma)) + session.title(titled);
  }
  return all;
}

std::string title_in(Session& session, const graph::Graph& graph, const std::string& name) {
  const auto step = graph.find(name);
  return step ? session.title(views::Titled{name, graph.step(*step).title}) : name;
}

// What people are at work at, where it has another name there.
void tell_migration_ahead(Session& session, const CaseAhead& ahead,
                          const execution::Migrated& migrated) {
  session.tell(would_go_by, {{"version", std::to_string(migrated.version)}});
  if (migrated.has_horizon) session.tell(would_have_horizon);
  const auto graph_before = session.site().graph(ahead.before.bundle);
  for (const execution::StepRenamed& step : migrated.steps) {
    if (!step.to.empty() || graph_before == nullptr) continue;
    session.tell(would_be_forgotten, {{"step", title_in(session, *graph_before, step.from)}});
  }
  for (const execution::VisitMapped& there : migrated.visits) {
    const execution::Visit* visit = ahead.before.find(there.visit);
    const bool is_live = visit != nullptr && visit->state == execution::VisitState::live;
    if (!is_live || !visit->is_of_step() || graph_before == nullptr) continue;
    const std::string before = title_in(session, *graph_before, visit->step);
    const std::string after = title_in(session, *ahead.graph, there.step);
    if (before != after) session.tell(would_become, {{"before", before}, {"step", after}});
  }
}

void tell_event_ahead(Session& session, const CaseAhead& ahead, const execution::Event& event) {
  match(
      event,
      [&](const execution::CaseEnded& ended) {
        session.tell(would_finish, {{"outcome", named_word(ended.outcome, session.language())}});
      },
      [&](const execution::Migrated& migrated) { tell_migration_ahead(session, ahead, migrated); },
      [&](const execution::IncidentRaised& raised) {
        session.tell(would_be_held,
                     {{"message", incident_message(session, ahead.graph.get(), raised)}});
      },
      [&](const execution::Noticed& noticed) {
        if (noticed.to.empty()) return;
        session.tell(would_be_told, {{"who", called(session, ahead, noticed.to)}});
      },
      [](const auto&) {});
}

void tell_case(Session& session, const CaseAhead& ahead) {
  const Rows before = views::open_seats(ahead.before);
  const Rows after = views::open_seats(ahead.after);
  tell_seats(session, ahead, rows_not_in(before, after, is_same_seat), what_ends);
  tell_seats(session, ahead, rows_not_in(after, before, is_same_holder), what_begins);
  for (const execution::Event& event : ahead.events) tell_event_ahead(session, ahead, event);
}

void keep(Outlook& outlook, CaseAhead ahead) {
  for (CaseAhead& known : outlook.cases) {
    if (known.after.id != ahead.after.id) continue;
    known.after = std::move(ahead.after);
    known.events.insert(known.events.end(), ahead.events.begin(), ahead.events.end());
    return;
  }
  outlook.cases.push_back(std::move(ahead));
}

}  // namespace

void DryRun::declare(Options& options) {
  options.flag("--dry-run", is_wanted, words::dry_run_option);
}

std::expected<Outlook, text::Refusal> look_ahead(Session& session,
                                                 const runtime::Request& request) {
  Outlook outlook;
  runtime::Surroundings world = surroundings();
  world.decide = [&](const graph::Graph& graph, const execution::Instance& instance,
                     const execution::Command& command, const execution::Situation& situation) {
    auto decision = execution::decide(graph, instance, command, situation);
    if (decision) {
      keep(outlook, {session.site().graph(decision->after.bundle), instance, decision->after,
                     decision->events});
    }
    return decision;
  };
  UnwrittenStore store(session.store());
  runtime::Door door(store, std::move(world));
  auto answer = door.submit(request);
  if (!answer) return std::unexpected(std::move(answer.error()));
  outlook.answer = std::move(*answer);
  return outlook;
}

void tell_as_if_done(Session& session, Word done, const text::Arguments& arguments) {
  session.tell(if_done, {{"words", session.word(done, arguments)}});
}

Exit tell_outlook(Session& session, const Outlook& outlook) {
  for (const CaseAhead& ahead : outlook.cases) {
    if (&ahead != &outlook.cases.front()) {
      const std::string& number = ahead.after.number;
      session.tell(in_case,
                   {{"case", number.empty() ? std::to_string(ahead.after.id.value) : number}});
    }
    tell_case(session, ahead);
  }
  session.tell(words::only_shown);
  return Exit::fine;
}

Exit rehearse(Session& session, const runtime::Request& request, Word done,
              const text::Arguments& arguments) {
  const auto outlook = look_ahead(session, request);
  if (outlook) {
    tell_as_if_done(session, done, arguments);
    return tell_outlook(session, *outlook);
  }
  const auto* on_case = std::get_if<runtime::OnCase>(&request.act);
  return on_case == nullptr ? session.refuse(outlook.error())
                            : refuse_on_case(session, on_case->instance, outlook.error());
}

}  // namespace banli::cli
