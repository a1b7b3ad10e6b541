#include "views/history.hpp"

#include <algorithm>
#include <charconv>
#include <set>

#include "base/match.hpp"
#include "execution/journal_json.hpp"
#include "text/json.hpp"

namespace banli::views {
namespace {

using Kind = HistoryDetail::Kind;

std::string in_words(const Value& value) {
  const text::Json plain = text::to_plain_json(value);
  const std::string* words = plain.as<std::string>();
  return words != nullptr ? *words : text::write_json(plain);
}

// Keeps the case as it stood before each entry it reads, since an event names visits only.
class HistoryReader {
 public:
  HistoryReader(Site& site, InstanceId id) : site_(site) { instance_.id = id; }

  HistoryLine read(const execution::Entry& entry) {
    const execution::Facts facts = execution::read_facts(entry.facts, entry.values);
    line_ = {entry.number,
             entry.position,
             entry.time,
             site_.person(entry.actor),
             entry.for_whom,
             entry.channel,
             facts.act,
             {},
             {},
             {}};
    closed_.clear();
    for (const execution::Event& event : facts.events) note_closed(event);
    for (const execution::Event& event : facts.events) {
      match(event, [this](const auto& one) { tell(one); });
      instance_.apply(event, {entry.time, entry.actor});
    }
    line_.step = line_.visit ? step_of(line_.visit) : Titled();
    return std::move(line_);
  }

 private:
  void note_closed(const execution::Event& event) {
    const auto* closed = std::get_if<execution::VisitClosed>(&event);
    if (closed != nullptr) closed_.insert(closed->visit);
  }

  Titled titled_step(const std::string& step) const {
    const auto index = graph_ == nullptr ? std::nullopt : graph_->find(step);
    return {step, index ? graph_->step(*index).title : Bilingual()};
  }

  Titled step_of(VisitId visit) const {
    const auto known = steps_.find(visit);
    return known == steps_.end() ? Titled() : titled_step(known->second);
  }

  HistoryDetail& add(Kind kind, VisitId visit = {}) {
    HistoryDetail& detail = line_.details.emplace_back();
    detail.kind = kind;
    detail.visit = visit;
    if (visit) detail.step = step_of(visit);
    return detail;
  }

  void act_at(VisitId visit) {
    if (!line_.visit) line_.visit = visit;
  }

  // What people call an answer of a step; a gate's outcome has no label.
  Bilingual label_of_answer(const Titled& step, const std::string& answer) const {
    const auto index = graph_ == nullptr ? std::nullopt : graph_->find(step.name);
    if (!index) return {};
    const std::vector<graph::Answer>* answers = graph::answers_to_give(graph_->step(*index).node);
    if (answers == nullptr) return {};
    const auto found = std::ranges::find(*answers, answer, &graph::Answer::name);
    return found == answers->end() ? Bilingual() : found->label;
  }

  void add_workers(HistoryDetail& detail, VisitId visit) {
    const execution::Visit* found = instance_.find(visit);
    if (found == nullptr) return;
    detail.step_kind = found->step_kind;
    for (const execution::Seat& seat : found->seats) {
      const std::string& person = seat.person();
      if (!person.empty()) detail.holders.push_back(site_.person(person));
    }
  }

  void tell_standing(const execution::VisitOpened& opened) {
    stands_.insert(opened.visit);
    HistoryDetail& detail = add(Kind::stands, opened.visit);
    for (const execution::Seat& seat : opened.seats) {
      if (!seat.by.empty()) detail.holders.push_back(site_.person(seat.by));
    }
  }

  void tell_reopened(VisitId visit) {
    HistoryDetail& detail = add(Kind::reopened, visit);
    add_workers(detail, visit);
    const execution::Visit* found = instance_.find(visit);
    if (found == nullptr) return;
    for (const execution::Seat& seat : found->seats) {
      if (seat.by.empty() && seat.holder.empty()) name_people(detail, seat);
    }
  }

  void name_people(HistoryDetail& detail, const execution::Seat& seat) {
    if (!seat.holder.empty()) detail.holders.push_back(site_.person(seat.holder));
    if (seat.holder.empty() && !seat.role.empty()) {
      detail.roles.push_back(site_.role(seat.role, graph_.get()));
    }
  }

  void tell_written(VisitId visit, const std::string& path, const Value& before,
                    const Value& after) {
    HistoryDetail& detail = add(Kind::written, visit);
    detail.path = path;
    detail.step_kind = kinds_[visit];
    detail.field = graph_ == nullptr ? nullptr : graph_->field_at(path);
    if (detail.field != nullptr) {
      const forms::Form* form = graph_->record(path.substr(0, path.find('.')));
      detail.label = detail.field->label;
      if (form != nullptr) detail.form = {form->id, form->title};
    }
    detail.before = site_.shown(detail.field, before);
    detail.after = site_.shown(detail.field, after);
  }

  // Only what reads otherwise to people too.
  void tell_converted(const execution::ValueConverted& value) {
    const execution::Cells& cells = value.scope ? instance_.scopes.at(value.scope) : instance_.data;
    const Value& before = cells.find(value.path)->second.value;
    const Value& after = value.after.value;
    if (in_words(before) != in_words(after)) tell_written({}, value.path, before, after);
  }

  // People worked there; what goes by itself, or lies behind a horizon, is not told.
  std::vector<VisitId> said_to_be_no_more(const execution::Migrated& migrated) const {
    std::vector<VisitId> visits;
    for (const VisitId visit : migrated.folded) {
      const execution::StepRenamed gone{steps_.at(visit), ""};
      if (std::ranges::find(migrated.steps, gone) != migrated.steps.end()) visits.push_back(visit);
    }
    return visits;
  }

  // Only where people are at work, or what they wait for.
  void tell_renamed(VisitId visit, const Titled& before) {
    const execution::Visit* found = instance_.find(visit);
    const bool is_live = found != nullptr && found->state == execution::VisitState::live;
    if (!is_live || !found->is_of_step() || step_of(visit) == before) return;
    add(Kind::renamed, visit).label =
        before.title.empty() ? Bilingual{before.name, before.name} : before.title;
  }

  // `same person 12` names the visit at which he agreed.
  void tell_left_out(VisitId visit, const execution::Seat& seat) {
    constexpr std::string_view same_person = "same person";
    HistoryDetail& detail = add(Kind::left_out, visit);
    name_people(detail, seat);
    detail.word = seat.because;
    if (!seat.because.starts_with(same_person)) return;
    detail.word = same_person;
    VisitId earlier;
    const char* end = seat.because.data() + seat.because.size();
    std::from_chars(seat.because.data() + same_person.size() + 1, end, earlier.value);
    const Titled step = step_of(earlier);
    detail.label = step.title.empty() ? Bilingual{step.name, step.name} : step.title;
  }

  void tell(const execution::CaseStarted& started) { graph_ = site_.graph(started.bundle); }
  void tell(const execution::NumberGiven& given) {
    if (!given.number.empty()) add(Kind::number).word = given.number;
  }
  void tell(const execution::VisitOpened& opened) {
    steps_[opened.visit] = opened.step;
    kinds_[opened.visit] = opened.step_kind;
    const bool was_quick = closed_.contains(opened.visit) && opened.seats.empty();
    if (opened.again_of) return tell_standing(opened);
    HistoryDetail& detail = add(was_quick ? Kind::passed : Kind::opened, opened.visit);
    detail.step_kind = opened.step_kind;
    if (!opened.item.empty()) items_[opened.visit] = opened.item;
    if (opened.turn > 0 && !was_quick) detail.word = std::to_string(opened.turn);
    for (const execution::Seat& seat : opened.seats) {
      if (seat.because.empty()) name_people(detail, seat);
    }
    for (const execution::Seat& seat : opened.seats) {
      if (!seat.because.empty()) tell_left_out(opened.visit, seat);
    }
  }
  void tell(const execution::VisitClosed& closed) {
    if (stands_.contains(closed.visit)) return;  // as it was
    act_at(closed.visit);
    const auto passed = std::ranges::find_if(line_.details, [&](const HistoryDetail& detail) {
      return detail.kind == Kind::passed && detail.visit == closed.visit;
    });
    HistoryDetail& detail =
        passed == line_.details.end() ? add(Kind::closed, closed.visit) : *passed;
    detail.word = closed.answer;
    detail.label = label_of_answer(detail.step, closed.answer);
    detail.tally = closed.tally;
  }
  // Whom the seat belongs to, or who gives advice there, where he is the one who changes.
  const std::string& whose(const execution::SeatChanged& changed) {
    const execution::Seat& seat = changed.seat;
    const std::string& owner_before = owners_[{changed.visit, seat.number}];
    const bool goes_to_owner = changed.act == "handed-over" && seat.owner != owner_before;
    const bool is_gone = changed.act == "removed" && !seat.owner.empty();
    return goes_to_owner || is_gone ? seat.owner : seat.holder;
  }
  void tell(const execution::SeatChanged& changed) {
    act_at(changed.visit);
    HistoryDetail& detail = add(Kind::seat, changed.visit);
    detail.word = changed.act == "voted" ? execution::name(changed.seat.state) : changed.act;
    const std::string& person = whose(changed);
    if (!person.empty()) detail.holders.push_back(site_.person(person));
    if (!changed.seat.role.empty())
      detail.roles.push_back(site_.role(changed.seat.role, graph_.get()));
    owners_[{changed.visit, changed.seat.number}] = changed.seat.owner;
    const bool closes = closed_.contains(changed.visit);
    const std::string& answer = changed.seat.answer;
    const bool is_told_by_closing = closes && changed.act != "voted";
    if (!answer.empty() && !is_told_by_closing) {
      HistoryDetail& given = add(Kind::answer, changed.visit);
      given.word = answer;
      given.label = label_of_answer(given.step, answer);
    }
    if (!changed.opinion) return;
    static const std::set<std::string_view> hands{"transferred", "delegated", "handed-over"};
    const Kind kind = hands.contains(changed.act) ? Kind::reason : Kind::opinion;
    add(kind, changed.visit).after = changed.opinion->value;
  }
  void tell(const execution::SeatAdded& added) {
    HistoryDetail& detail = add(Kind::seat, added.visit);
    const std::string& placed = added.seat.placed;  // of signers; others are added by a deadline
    detail.word = placed.empty() ? "added" : "added-" + placed;
    if (!added.seat.holder.empty()) detail.holders.push_back(site_.person(added.seat.holder));
    if (!added.seat.role.empty()) detail.roles.push_back(site_.role(added.seat.role, graph_.get()));
  }
  void tell(const execution::PeopleChosen& chosen) {
    HistoryDetail& detail = add(Kind::noticed, chosen.visit);
    detail.word = "chosen";
    detail.step = titled_step(chosen.step);
    for (const std::string& person : chosen.persons) detail.holders.push_back(site_.person(person));
  }
  void tell(const execution::FieldsWritten& written) {
    act_at(written.visit);
    for (const execution::FieldChange& change : written.changes) {
      if (change.before.value == change.after.value) continue;  // stood for again, not changed
      if (change.path.starts_with('.')) continue;               // what the engine keeps for itself
      const auto item = items_.find(written.visit);
      if (item != items_.end() && item->second == change.path) continue;
      tell_written(written.visit, change.path, change.before.value, change.after.value);
    }
  }
  void tell(const execution::Returned& returned) {
    act_at(returned.from);
    HistoryDetail& detail = add(Kind::returned, returned.from);
    detail.word = returned.act;
    if (returned.reason) detail.after = returned.reason->value;
    for (const std::string& step : returned.to) add(Kind::reached).step = titled_step(step);
    for (const VisitId visit : returned.undone) add_workers(add(Kind::undone, visit), visit);
    for (const VisitId visit : returned.cancelled) add_workers(add(Kind::cancelled, visit), visit);
    for (const VisitId visit : returned.reopened) tell_reopened(visit);
  }
  void tell(const execution::Migrated& migrated) {
    HistoryDetail& detail = add(Kind::migrated);
    detail.word = std::to_string(migrated.version);
    if (migrated.has_horizon) detail.tally = "horizon";
    for (const VisitId visit : said_to_be_no_more(migrated)) {
      add_workers(add(Kind::forgotten, visit), visit);
    }
    std::map<VisitId, Titled> titles;
    for (const execution::VisitMapped& visit : migrated.visits) {
      titles[visit.visit] = step_of(visit.visit);
      steps_[visit.visit] = visit.step;
      kinds_[visit.visit] = visit.step_kind;
    }
    graph_ = site_.graph(migrated.bundle);
    for (const auto& [visit, known] : titles) tell_renamed(visit, known);
    for (const execution::ValueConverted& value : migrated.values) tell_converted(value);
  }
  void tell(const execution::Commented& commented) {
    act_at(commented.visit);
    add(Kind::comment, commented.visit).after = commented.text.value;
  }
  void tell(const execution::Viewed& viewed) { act_at(viewed.visit); }
  void tell(const execution::IncidentRaised& raised) {
    HistoryDetail& detail = add(Kind::incident, raised.visit);
    detail.word = raised.code;
    detail.about = titled_arguments(site_, graph_.get(), pairs_of(raised.about));
  }
  void tell(const execution::IncidentResolved& resolved) {
    act_at(resolved.visit);
    add(Kind::resolved, resolved.visit);
  }
  void tell(const execution::CaseEnded& ended) {
    HistoryDetail& detail = add(Kind::ended);
    detail.word = ended.outcome;
    if (ended.reason) detail.after = ended.reason->value;
  }
  void tell(const execution::WaitMet& met) {
    act_at(met.visit);
    HistoryDetail& detail = add(Kind::met, met.visit);
    detail.word = met.cause;
    const execution::Visit* visit = instance_.find(met.visit);
    const std::vector<execution::Wait>& waits = visit == nullptr ? instance_.waits : visit->waits;
    if (met.wait < waits.size()) detail.tally = waits[met.wait].kind;
    constexpr std::int64_t late_ms = 60'000;
    const bool is_late = met.due && line_.time.ms - met.due->at.ms >= late_ms;
    if (is_late && met.cause == "time") detail.due = met.due->at;
  }
  void tell(const execution::Called& called) {
    HistoryDetail& detail = add(Kind::called, called.visit);
    detail.word = called.process;
    detail.process.name = called.process;
    detail.tally = std::to_string(called.child.value);
    const auto child = site_.reader().instance(called.child);
    if (!child) return;
    if (!child->number.empty()) detail.tally = child->number;
    const auto graph = site_.graph(child->bundle);
    if (graph != nullptr) detail.process.title = graph->process().title;
  }
  void tell(const execution::LinkRead& read) {
    for (const execution::Handed& one : read.values) {
      HistoryDetail& detail = add(Kind::read);
      detail.word = read.number;
      detail.path = one.name;
      detail.after = one.value.value;
    }
  }
  void tell(const execution::Noticed& noticed) {
    HistoryDetail& detail = add(Kind::noticed, noticed.visit);
    detail.word = noticed.what;
    const forms::Form* copied = graph_ == nullptr ? nullptr : graph_->record(noticed.name);
    if (copied != nullptr) detail.form = {copied->id, copied->title};
    if (copied == nullptr) detail.tally = noticed.name;
    for (const std::string& name : noticed.to) {
      const bool is_person = site_.organisation().find_person(name) != nullptr;
      if (is_person) detail.holders.push_back(site_.person(name));
      if (!is_person) detail.roles.push_back(site_.role(name, graph_.get()));
    }
  }
  // What only the fold needs.
  void tell(const execution::ArrivalAbsorbed&) {}
  void tell(const execution::CaseSuspended&) {}
  void tell(const execution::WaitAdded&) {}

  Site& site_;
  execution::Instance instance_;
  std::shared_ptr<const graph::Graph> graph_;
  std::map<VisitId, std::string> steps_;
  std::map<VisitId, std::string> items_;  // what a turn is for, by its name there
  std::map<VisitId, std::string> kinds_;
  std::set<VisitId> stands_;
  std::map<std::pair<VisitId, std::uint32_t>, std::string> owners_;  // who asked for advice there
  std::set<VisitId> closed_;                                         // by the entry being read
  HistoryLine line_;
};

}  // namespace

std::vector<HistoryLine> history(Site& site, InstanceId id) {
  std::vector<HistoryLine> lines;
  HistoryReader reader(site, id);
  site.reader().entries(execution::instance_subject(id), 1, [&](const execution::Entry& entry) {
    lines.push_back(reader.read(entry));
  });
  return lines;
}

}  // namespace banli::views
