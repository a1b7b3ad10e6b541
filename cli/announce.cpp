#include "cli/announce.hpp"

#include <algorithm>
#include <set>
#include <vector>

#include "base/match.hpp"
#include "cli/named_word.hpp"
#include "cli/sheet.hpp"
#include "cli/words.hpp"
#include "text/catalogue.hpp"
#include "views/problem.hpp"

namespace banli::cli {
namespace {

// Open tasks of a visit, in one line.
void tell_opened(Session& session, VisitId visit, const views::CaseNow& now) {
  std::string who, step;
  for (const views::TaskLine& line : now.tasks) {
    if (line.row.visit != visit) continue;
    step = step_text(session, line);
    who += (who.empty() ? "" : session.word(words::list_comma)) + who_has(session, line);
  }
  if (!step.empty()) session.tell(words::now_open, {{"step", step}, {"who", who}});
}

// Of a visit; also those whose turn has not come.
std::size_t pending_seats(Session& session, InstanceId id, VisitId visit) {
  const auto seen = session.door().see(id);
  const execution::Visit* found = seen ? seen->instance->find(visit) : nullptr;
  if (found == nullptr) return 0;
  return static_cast<std::size_t>(std::ranges::count_if(found->seats, [](const auto& seat) {
    return seat.state == execution::SeatState::open || seat.state == execution::SeatState::waiting;
  }));
}

void tell_still_open(Session& session, const runtime::Answer& answer, const views::CaseNow& now) {
  for (const execution::Event& event : answer.events) {
    const auto* changed = std::get_if<execution::SeatChanged>(&event);
    if (changed == nullptr || changed->act == "claimed" || changed->act == "released") continue;
    const auto others = std::ranges::count_if(now.tasks, [&](const views::TaskLine& line) {
      return line.row.visit == changed->visit && line.row.seat != changed->seat.number;
    });
    if (others == 0) continue;
    const auto pending = pending_seats(session, now.line.row.id, changed->visit);
    session.tell(words::still_open, {{"n", std::to_string(pending)}});
    return;
  }
}

void tell_event(Session& session, const execution::Event& event, const views::CaseNow& now) {
  match(
      event, [&](const execution::VisitOpened& opened) { tell_opened(session, opened.visit, now); },
      [&](const execution::IncidentRaised& raised) {
        const auto graph = session.site().graph(now.line.row.bundle);
        const std::string message = incident_message(session, graph.get(), raised);
        session.tell(words::now_incident, {{"message", message}});
      },
      [&](const execution::CaseEnded& ended) {
        const std::string outcome = named_word(ended.outcome, session.language());
        session.tell(words::now_ended, {{"outcome", outcome}});
      },
      [](const auto&) {});
}

// What stopped only after the act, as a call whose process refuses to begin.
void tell_held_up_since(Session& session, const runtime::Answer& answer,
                        const views::CaseNow& now) {
  std::set<VisitId> opened, told;
  for (const execution::Event& event : answer.events) {
    if (const auto* one = std::get_if<execution::VisitOpened>(&event)) opened.insert(one->visit);
    if (const auto* one = std::get_if<execution::IncidentRaised>(&event)) told.insert(one->visit);
  }
  if (opened.empty()) return;
  for (const runtime::IncidentRow& row : session.reader().incidents()) {
    const bool is_of_case = row.instance == now.line.row.id;
    if (!is_of_case || !opened.contains(row.visit) || told.contains(row.visit)) continue;
    const views::IncidentLine line = views::incident_line(session.site(), row);
    const text::Arguments about = views::arguments_in(line.about, session.language());
    session.tell(words::now_incident,
                 {{"message", text::message(row.code, about, session.language())}});
  }
}

// The actor's own next task, else the case.
std::string next_command(Session& session, const views::CaseNow& now) {
  const std::string actor = session.site().person_name(session.actor());
  const auto own = std::ranges::find_if(now.tasks, [&](const views::TaskLine& line) {
    return line.row.holder == actor ||
           (line.row.holder.empty() && session.site().organisation().plays(actor, line.row.role));
  });
  if (own != now.tasks.end()) return "banli task show " + views::task_number(own->row);
  const std::string verb = now.line.row.ended ? "history " : "show ";
  return "banli instance " + verb + case_name(now.line.row);
}

}  // namespace

std::string case_name(const runtime::InstanceRow& row) {
  return row.number.empty() ? std::to_string(row.id.value) : row.number;
}

std::string incident_message(Session& session, const graph::Graph* graph,
                             const execution::IncidentRaised& raised) {
  const Language language = session.language();
  const views::TitledArguments about =
      views::titled_arguments(session.site(), graph, views::pairs_of(raised.about));
  return text::message(raised.code, views::arguments_in(about, language), language);
}

std::string who_has(const Session& session, const views::TaskLine& line) {
  if (!line.holder.name.empty()) return session.title(line.holder);
  if (line.role.name.empty()) return session.word(words::nobody);
  return session.word(words::pool_of, {{"role", session.title(line.role)}});
}

Exit refuse_on_case(Session& session, InstanceId id, const text::Refusal& refusal) {
  if (session.is_json()) return session.refuse(refusal);
  text::Refusal told = views::titled(session.site(), id, refusal, session.language());
  const auto row = session.reader().instance(id);
  for (auto& [name, value] : told.arguments) {
    if (name == "outcome") value = named_word(value, session.language());
    const bool is_visit = name == "task" && value.find_first_not_of("0123456789") == value.npos;
    if (is_visit && row) value = case_name(*row) + "-" + value;
  }
  return session.refuse(told);
}

Exit refuse_to_start(Session& session, std::string_view process, const text::Refusal& refusal) {
  if (session.is_json()) return session.refuse(refusal);
  const auto row = session.reader().newest_document("process", process);
  const auto graph = row ? session.site().graph(row->bundle) : nullptr;
  return session.refuse(views::titled(session.site(), graph.get(), refusal, session.language()));
}

text::Json one_of_several(Session& session, std::string_view what, const std::string& name,
                          const std::optional<text::Refusal>& refusal) {
  text::JsonObject one{{"done", !refusal.has_value()}, {std::string(what), name}};
  if (refusal) {
    const text::Json told = views::to_json(*refusal, session.sources(), session.language());
    one["refusal"] = told.as<text::JsonObject>()->at("refusal");
  }
  return one;
}

Exit refuse_on_site(Session& session, const text::Refusal& refusal) {
  if (session.is_json()) return session.refuse(refusal);
  return session.refuse(views::titled(session.site(), nullptr, refusal, session.language()));
}

void announce(Session& session, const runtime::Answer& answer, const views::CaseNow& now) {
  if (answer.repeated) session.tell(words::said_before);
  for (const execution::Event& event : answer.events) tell_event(session, event, now);
  tell_held_up_since(session, answer, now);
  tell_still_open(session, answer, now);
  session.tell(words::next, {{"command", next_command(session, now)}});
}

}  // namespace banli::cli
