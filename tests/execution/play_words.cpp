#include "tests/execution/play_words.hpp"

#include "text/json.hpp"

namespace banli::tests {

using namespace execution;

namespace {

std::string minutes_of(const Due& due) { return due.wall.substr(0, 16); }

std::string comma_joined(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
  return text;
}

std::string words_of_wait(const Wait& wait) {
  std::string text = wait.kind;
  if (!wait.name.empty()) text += ' ' + wait.name;
  if (!wait.key.empty()) text += " key " + wait.key;
  if (wait.at) text += " at " + minutes_of(*wait.at);
  return text;
}

bool is_of_a_stage(const Wait& wait) { return wait.kind.starts_with("stage-"); }

std::string words_of_seat(const Visit& visit, const Seat& seat) {
  std::string text = name_of_visit(visit);
  if (visit.seats.size() > 1) text += '.' + std::to_string(seat.number);
  return text + ' ' +
         (seat.claimed || seat.role.empty() ? "by " + seat.holder : "for " + seat.role);
}

class Sentence {
 public:
  void add(const std::string& part, std::string_view opening = "") {
    text_ += text_.empty() ? std::string(opening) : ", ";
    text_ += part;
  }
  std::string text() && { return std::move(text_); }

 private:
  std::string text_;
};

std::string around(const Instance& instance, const Visit& visit) {
  std::string text;
  if (const Visit* scope = instance.find(visit.scope); scope != nullptr && visit.turn == 0) {
    text += scope->step_kind == "event" ? " beside " : " in ";
    text += name_of_visit(*scope);
  }
  if (const Visit* host = instance.find(visit.host)) text += " on " + name_of_visit(*host);
  return text;
}

void add_wait_lines(std::string& text, const std::vector<Wait>& waits) {
  for (std::size_t i = 0; i < waits.size(); ++i) {
    text += "  " + std::to_string(i) + ": " + words_of_wait(waits[i]);
    if (waits[i].times > 0) text += ", " + std::to_string(waits[i].times) + " times";
    text += waits[i].met ? ", met\n" : "\n";
  }
}

}  // namespace

std::string name_of_visit(const Visit& visit) {
  return visit.turn == 0 ? visit.step : visit.step + '[' + std::to_string(visit.turn) + ']';
}

std::string where_it_is(const Instance& instance) {
  Sentence sentence;
  for (const Visit& visit : instance.visits) {
    if (visit.state != VisitState::live) continue;
    for (const Seat& seat : visit.seats) {
      if (seat.state == SeatState::open) sentence.add(words_of_seat(visit, seat), "open ");
    }
    for (const Wait& wait : visit.waits) {
      if (wait.met || is_of_a_stage(wait)) continue;
      sentence.add(name_of_visit(visit) + " waits: " + words_of_wait(wait));
    }
    if (visit.child) sentence.add(name_of_visit(visit) + " waits for its case");
    if (visit.incident) {
      sentence.add("incident " + visit.incident->code + " at " + name_of_visit(visit));
    }
  }
  std::string text = std::move(sentence).text();
  for (const Arrival& arrival : instance.waiting) {
    text += (text.empty() ? "" : "; ") + arrival.step + " waits at " + arrival.to;
  }
  if (!instance.is_open()) {
    text += std::string(execution::name(instance.state)) + ": " + instance.outcome;
  }
  return text;
}

std::string what_was_said(const Events& events) {
  std::string text;
  for (const Event& event : events) {
    if (const auto* noticed = std::get_if<Noticed>(&event)) {
      text += "\n  " + noticed->what;
      if (!noticed->name.empty()) text += ' ' + noticed->name;
      if (!noticed->key.empty()) text += " key " + noticed->key;
      if (!noticed->by.empty()) text += " by " + noticed->by;
      if (!noticed->to.empty()) text += " to " + comma_joined(noticed->to);
      if (noticed->count > 1) text += ", number " + std::to_string(noticed->count);
      if (noticed->keep) text += ", kept until " + minutes_of(*noticed->keep);
    } else if (const auto* viewed = std::get_if<Viewed>(&event)) {
      text += "\n  viewed by " + viewed->person;
    } else if (const auto* called = std::get_if<Called>(&event)) {
      text += "\n  called " + called->process + (called->on_its_own ? " on its own" : "");
      for (const Handed& handed : called->with) {
        text +=
            ", " + handed.name + " = " + text::write_json(text::to_plain_json(handed.value.value));
      }
    }
  }
  return text;
}

std::string visits_in_full(const Instance& instance) {
  std::string text;
  if (instance.due) text += "the case, due " + minutes_of(*instance.due) + '\n';
  if (!instance.waits.empty() && !instance.due) text += "the case\n";
  add_wait_lines(text, instance.waits);
  for (const Visit& visit : instance.visits) {
    if (visit.state != VisitState::live) continue;
    text += name_of_visit(visit) + ' ' + visit.step_kind + around(instance, visit);
    if (visit.due) text += ", due " + minutes_of(*visit.due);
    text += '\n';
    for (const Seat& seat : visit.seats) {
      if (seat.state == SeatState::open) text += "  " + words_of_seat(visit, seat) + '\n';
    }
    add_wait_lines(text, visit.waits);
  }
  return text.empty() ? "none\n" : text;
}

std::optional<Fire> earliest_due(const Instance& instance, Instant now) {
  std::optional<Fire> earliest;
  if (instance.state != CaseState::active) return earliest;
  Instant at = now;
  const auto look = [&](VisitId visit, const std::vector<Wait>& waits) {
    for (std::uint32_t i = 0; i < waits.size(); ++i) {
      if (waits[i].met || !waits[i].at || waits[i].at->at > at) continue;
      if (earliest && waits[i].at->at == at) continue;
      earliest = Fire{visit, i};
      at = waits[i].at->at;
    }
  };
  look({}, instance.waits);
  for (const Visit& visit : instance.visits) {
    if (visit.state == VisitState::live && !visit.incident) look(visit.id, visit.waits);
  }
  return earliest;
}

}  // namespace banli::tests
