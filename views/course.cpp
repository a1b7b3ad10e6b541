#include "views/course.hpp"

#include <algorithm>
#include <map>
#include <set>

#include "base/check.hpp"
#include "execution/instance.hpp"
#include "execution/journal_json.hpp"

namespace banli::views {
namespace {

using Mark = StepStanding::Mark;

// How one visit stood last; visits that the fold no longer keeps stand as they did.
struct VisitStanding {
  std::string step;
  Mark mark = Mark::live;
  std::vector<Titled> people;
  Instant at;
  bool is_held_up = false;
};

class CourseReader {
 public:
  CourseReader(Site& site, InstanceId id) : site_(site) { instance_.id = id; }

  Moment read(const execution::Entry& entry) {
    const execution::Facts facts = execution::read_facts(entry.facts, entry.values);
    for (const execution::Event& event : facts.events) {
      const auto* returned = std::get_if<execution::Returned>(&event);
      if (returned != nullptr) look_at_all(entry.time);  // who did what is undone now
      instance_.apply(event, {entry.time, entry.actor});
      if (const auto* migrated = std::get_if<execution::Migrated>(&event)) rename(*migrated);
      if (returned == nullptr) continue;
      mark_all(returned->undone, Mark::undone, entry.time);
      mark_all(returned->cancelled, Mark::cancelled, entry.time);
    }
    if (bundle_ != instance_.bundle) {
      bundle_ = instance_.bundle;
      graph_ = site_.graph(bundle_);
      BANLI_CHECK(graph_ != nullptr);
    }
    look_at_all(entry.time);
    return {entry.number, entry.position, entry.time, standings(), graph_};
  }

 private:
  void rename(const execution::Migrated& migrated) {
    for (auto& [id, visit] : visits_) {
      const auto named =
          std::ranges::find(migrated.steps, visit.step, &execution::StepRenamed::from);
      if (named != migrated.steps.end()) visit.step = named->to;
    }
  }

  void mark_all(const std::vector<VisitId>& visits, Mark mark, Instant at) {
    for (const VisitId visit : visits) {
      const auto known = visits_.find(visit);
      if (known == visits_.end()) continue;
      known->second.mark = mark;
      known->second.at = at;
      known->second.is_held_up = false;
    }
  }

  void look_at_all(Instant now) {
    for (const execution::Visit& visit : instance_.visits) {
      if (visit.is_of_step()) look_at(visit, now);
    }
  }

  void look_at(const execution::Visit& visit, Instant now) {
    VisitStanding& standing = visits_[visit.id];
    const Mark before = std::exchange(standing.mark, mark_of(visit));
    const bool ends_now = before == Mark::live && standing.mark != Mark::live;
    standing.step = visit.step;
    standing.is_held_up = visit.incident.has_value();
    standing.at = standing.mark == Mark::live ? visit.opened
                  : visit.closed.ms != 0      ? visit.closed
                  : ends_now                  ? now
                                              : standing.at;
    std::vector<Titled> people = people_of(visit);
    const bool tells_nobody = people.empty() && standing.mark == Mark::cancelled;
    if (!tells_nobody) standing.people = std::move(people);
  }

  static Mark mark_of(const execution::Visit& visit) {
    switch (visit.state) {
      case execution::VisitState::live:
        return Mark::live;
      case execution::VisitState::done:
      case execution::VisitState::finished:
        return Mark::done;
      case execution::VisitState::cancelled:
        return Mark::cancelled;
    }
    return Mark::live;
  }

  // Those who may act while it is open; else those who did.
  std::vector<Titled> people_of(const execution::Visit& visit) {
    std::vector<Titled> people;
    const bool is_live = visit.state == execution::VisitState::live;
    for (const execution::Seat& seat : visit.seats) {
      const bool is_open = seat.state == execution::SeatState::open;
      if (is_live && is_open) {
        people.push_back(seat.holder.empty() ? site_.role(seat.role, graph_.get())
                                             : site_.person(seat.holder));
      } else if (!is_live && !seat.by.empty()) {
        people.push_back(site_.person(seat.by));
      }
    }
    return people;
  }

  std::vector<StepStanding> standings() const {
    std::map<std::string_view, StepStanding> by_step;
    for (const auto& [id, visit] : visits_) {
      StepStanding& standing = by_step[visit.step];
      const bool goes_on = standing.mark == Mark::live;
      if (goes_on && visit.mark == Mark::live) {
        standing.people.insert(standing.people.end(), visit.people.begin(), visit.people.end());
      } else if (!goes_on) {
        standing.mark = visit.mark;
        standing.people = visit.people;
        standing.at = visit.at;
      }
      standing.is_held_up = standing.is_held_up || visit.is_held_up;
      ++standing.times;
    }
    std::vector<StepStanding> all;
    for (const graph::Step& step : graph_->steps()) {
      StepStanding standing = by_step[step.name];
      standing.step = {step.name, step.title};
      standing.lane = step.lane;
      all.push_back(std::move(standing));
    }
    return all;
  }

  Site& site_;
  execution::Instance instance_;
  std::string bundle_;
  std::shared_ptr<const graph::Graph> graph_;
  std::map<VisitId, VisitStanding> visits_;
};

}  // namespace

std::string_view name(Mark mark) {
  switch (mark) {
    case Mark::ahead:
      return "ahead";
    case Mark::live:
      return "live";
    case Mark::done:
      return "done";
    case Mark::undone:
      return "undone";
    case Mark::cancelled:
      return "cancelled";
  }
  return "";
}

std::vector<Moment> course(Site& site, InstanceId id) {
  std::vector<Moment> moments;
  CourseReader reader(site, id);
  site.reader().entries(execution::instance_subject(id), 1, [&](const execution::Entry& entry) {
    moments.push_back(reader.read(entry));
  });
  return moments;
}

text::Json to_json(const Moment& moment) {
  text::JsonArray steps;
  for (const StepStanding& standing : moment.steps) {
    text::JsonArray people;
    for (const Titled& one : standing.people) people.push_back(to_json(one));
    text::JsonObject step{{"step", standing.step.name},
                          {"title", to_json(standing.step.title)},
                          {"mark", name(standing.mark)}};
    if (standing.mark != Mark::ahead) {
      step["at"] = iso_text(standing.at);
      step["people"] = std::move(people);
      step["times"] = number_json(standing.times);
    }
    if (standing.is_held_up) step["held_up"] = true;
    steps.emplace_back(std::move(step));
  }
  return text::JsonObject{{"number", number_json(moment.number)},
                          {"position", number_json(moment.position.value)},
                          {"time", iso_text(moment.time)},
                          {"steps", std::move(steps)}};
}

}  // namespace banli::views
