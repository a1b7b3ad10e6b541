#include "tests/time/clock_desk.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <limits>
#include <sstream>
#include <stdexcept>

#include "base/match.hpp"
#include "calendar/duration.hpp"
#include "execution/journal_json.hpp"
#include "runtime/fold.hpp"
#include "runtime/office_in_force.hpp"
#include "runtime/zones.hpp"
#include "text/catalogue.hpp"
#include "text/json.hpp"

namespace banli::tests {
namespace {

namespace fs = std::filesystem;

std::vector<std::string> clock_words(const std::string& line) {
  std::istringstream in(line);
  std::vector<std::string> words;
  for (std::string word; in >> word;) words.push_back(word);
  return words;
}

Value given_value(const std::string& text) {
  const bool is_json = text.starts_with('[') || text.starts_with('{');
  if (!is_json) return text;
  const auto json = text::read_json(text);
  return json ? text::value_from_plain_json(*json) : Value(text);
}

// `field=value` of the words from a place on.
execution::Filled filled_by(const std::vector<std::string>& words, std::size_t from) {
  execution::Filled filled;
  for (std::size_t i = from; i < words.size(); ++i) {
    const std::size_t equal = words[i].find('=');
    REQUIRE_MESSAGE(equal != std::string::npos, words[i]);
    filled.answers.fields[words[i].substr(0, equal)] = {given_value(words[i].substr(equal + 1)),
                                                        {}};
  }
  return filled;
}

std::vector<std::pair<std::string, Value>> values_by(const std::vector<std::string>& words,
                                                     std::size_t from) {
  std::vector<std::pair<std::string, Value>> values;
  for (const auto& [name, answer] : filled_by(words, from).answers.fields) {
    values.emplace_back(name, answer.value);
  }
  return values;
}

std::string joined_names(const std::vector<std::string>& names) {
  std::string text;
  for (const std::string& name : names) text += (text.empty() ? "" : ", ") + name;
  return text;
}

std::string one_text(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
  return text;
}

std::string shown_seats(const std::vector<execution::Seat>& seats) {
  std::vector<std::string> names;
  for (const execution::Seat& seat : seats) {
    names.push_back(seat.holder.empty() ? seat.role : seat.holder);
  }
  return joined_names(names);
}

// What is told of an event; empty for what follows from others.
std::string told(const execution::Event& event) {
  return match(
      event,
      [](const execution::CaseStarted& e) {
        return "began " + e.process + " by " + e.starter + (e.came ? " for " + e.came->wall : "");
      },
      [](const execution::VisitOpened& e) {
        if (e.seats.empty() || e.step == "start") return std::string();
        return "opened " + e.step + " for " + shown_seats(e.seats) +
               (e.due ? ", due " + e.due->wall : "");
      },
      [](const execution::SeatAdded& e) { return "added " + shown_seats({e.seat}); },
      [](const execution::Noticed& e) {
        return e.what + " " + joined_names(e.to) + (e.name.empty() ? "" : " " + e.name) +
               (e.count > 1 ? ", time " + std::to_string(e.count) : "");
      },
      [](const execution::LinkRead& e) {
        std::vector<std::string> read;
        for (const execution::Handed& one : e.values) {
          read.push_back(one.name + " " + text::write_json(text::to_plain_json(one.value.value)));
        }
        return "read of " + e.number + ": " + joined_names(read);
      },
      [](const execution::IncidentRaised& e) {
        return "incident " + e.code + ": " + joined_names(e.about);
      },
      [](const execution::CaseEnded& e) { return "ended " + e.outcome; },
      [](const auto&) { return std::string(); });
}

std::string shown_refusal(const text::Refusal& refusal) {
  std::string shown = "refused " + refusal.code + ": " +
                      text::message(refusal.code, refusal.arguments, Language::english) + "\n";
  for (const text::Problem& problem : refusal.problems) {
    shown += problem.code + ": " +
             text::message(problem.code, problem.arguments, Language::english) + "\n";
  }
  return shown;
}

std::string local_text(std::int64_t ms) {
  return iso_text(runtime::zone_named("Asia/Shanghai").local(Instant{ms})).substr(0, 16);
}

}  // namespace

ClockDesk::ClockDesk() : door_(world_.store, world_.surroundings()) {}

std::string ClockDesk::run(const Case& one) {
  const std::size_t end = one.input.find('\n');
  if (one.input.starts_with("file ")) {
    files_[one.input.substr(5, end - 5)] = one.input.substr(end + 1);
    return "kept";
  }
  std::istringstream lines(one.input);
  std::string shown;
  for (std::string line; std::getline(lines, line);) shown += carry_out(line);
  return shown.empty() ? "-" : shown;
}

std::string ClockDesk::carry_out(const std::string& line) {
  const Words words = clock_words(line);
  world_.now_ms += 1000;
  if (words[0] == "open") return submit("root", runtime::OpenSite{"Test", words[1], "root"});
  if (words[0] == "deploy") return deploy({words.begin() + 1, words.end()});
  if (words[0] == "later" || words[0] == "at") return move_clock(words);
  if (words[0] == "timers") return submit("root", runtime::RunTimers{});
  if (words[0] == "awaited") return awaited();
  if (words[0] == "fired") return fired();
  if (words[0] == "data") return values();
  if (words[0] == "send") {
    return submit("root",
                  runtime::SendMessage{
                      words[1], words[2] == "-" ? "" : words[2], values_by(words, 3), {}, {}});
  }
  if (words[0] == "start") {
    return submit(words[1], runtime::StartCase{words[2], {filled_by(words, 3)}});
  }
  return work(words);
}

std::string ClockDesk::work(const Words& words) {
  if (words[0] == "retry") {
    for (const runtime::IncidentRow& row : world_.store.reader()->incidents()) {
      if (row.step != words[1]) continue;
      return submit("root", runtime::OnCase{row.instance, execution::RetryIncident{row.visit}});
    }
    return "no incident\n";
  }
  if (words[0] == "back") {
    const runtime::TaskRow row =
        world_.store.reader()
            ->tasks({.step = words[2], .states = runtime::TaskFilter::States::all})
            .front();
    return submit(words[1], runtime::OnCase{row.instance, execution::TakeBack{{row.visit, 0}}});
  }
  const runtime::TaskRow row = task_at(words[2]);
  const execution::TaskRef task{row.visit, row.several ? row.seat : 0};
  execution::Command command;
  if (words[0] == "answer") {
    command = execution::Complete{task, filled_by(words, 4), words[3], "words", 0};
  } else if (words[0] == "complete") {
    command = execution::Complete{task, filled_by(words, 3), "", "", 0};
  } else {
    const auto vote = words[0] == "approve" ? execution::Vote::agree : execution::Vote::refuse;
    command = execution::CastVote{task, vote, filled_by(words, 3), "words", 0};
  }
  return submit(words[1], runtime::OnCase{row.instance, std::move(command)});
}

runtime::TaskRow ClockDesk::task_at(const std::string& step) {
  const std::size_t mark = step.find('#');
  const std::size_t wanted = mark == std::string::npos ? 1 : std::stoul(step.substr(mark + 1));
  std::vector<runtime::TaskRow> rows = world_.store.reader()->tasks({.step = step.substr(0, mark)});
  if (rows.size() < wanted) throw std::invalid_argument("no open " + step);
  std::ranges::sort(rows, {}, [](const runtime::TaskRow& row) {
    return std::pair(-static_cast<std::int64_t>(row.instance.value), row.visit.value);
  });
  return rows[wanted - 1];
}

std::string ClockDesk::move_clock(const Words& words) {
  const auto reader = world_.store.reader();
  const auto office = runtime::read_office(
      *reader, [](std::string_view zone) { return runtime::zone_named(zone); });
  Words rest(words.begin() + 1, words.end());
  if (words[0] == "at") {
    const auto local = date_time_from_text(rest.at(0));
    REQUIRE(local.has_value());
    world_.now_ms = office.office.calendar.zone().instant(local->date, local->time.ms).ms;
  } else {
    const auto duration = calendar::duration_from_text(one_text(rest));
    REQUIRE(duration.has_value());
    world_.now_ms = office.office.calendar.add(Instant{world_.now_ms}, *duration).ms;
  }
  return "";
}

std::string ClockDesk::deploy(const Words& names) {
  std::vector<runtime::File> files;
  const auto add = [&](const fs::path& path) {
    if (path.extension() == ".yaml") files.push_back({path.string(), read_file(path)});
  };
  for (const std::string& name : names) {
    const fs::path path = source_folder() / name;
    if (files_.contains(name)) {
      files.push_back({name, files_.at(name)});
    } else if (fs::is_directory(path)) {
      for (const auto& file : fs::recursive_directory_iterator(path)) add(file.path());
    } else {
      add(path);
    }
  }
  std::ranges::sort(files, {}, &runtime::File::path);
  return submit("root", runtime::Deploy{std::move(files)});
}

std::string ClockDesk::submit(const std::string& actor, decltype(runtime::Request::act) act) {
  const Position before = world_.store.reader()->tail().last;
  const auto answer = door_.submit({.actor = actor, .channel = "test", .act = std::move(act)});
  return answer ? told_since(before) : shown_refusal(answer.error());
}

std::string ClockDesk::told_since(Position before) {
  std::string shown;
  world_.store.reader()->entries_after(before, [&](const runtime::Entry& entry) {
    const auto id = runtime::instance_of_subject(entry.subject);
    if (!id) return;
    for (const execution::Event& event : execution::read_facts(entry.facts, entry.values).events) {
      const std::string line = told(event);
      if (!line.empty()) shown += case_name(*id) + " " + line + "\n";
    }
  });
  return shown;
}

std::string ClockDesk::case_name(InstanceId id) {
  const auto row = world_.store.reader()->instance(id);
  return row && !row->number.empty() ? row->number : std::to_string(id.value);
}

std::string ClockDesk::awaited() {
  std::string shown;
  constexpr Instant for_ever{std::numeric_limits<std::int64_t>::max()};
  for (const runtime::WaitRow& row : world_.store.reader()->timers(for_ever, 100)) {
    shown += (row.instance ? case_name(row.instance) : row.name) + " " + row.kind +
             (row.key.empty() ? "" : " " + row.key) + " " + local_text(row.at->ms) + "\n";
  }
  return shown;
}

std::string ClockDesk::fired() {
  std::string shown;
  world_.store.reader()->entries_after(Position{}, [&](const runtime::Entry& entry) {
    const auto id = runtime::instance_of_subject(entry.subject);
    if (!id) return;
    for (const execution::Event& event : execution::read_facts(entry.facts, entry.values).events) {
      const auto* met = std::get_if<execution::WaitMet>(&event);
      if (met == nullptr || !met->due) continue;
      shown += case_name(*id) + " due " + met->due->wall.substr(0, 16) + ", fired " +
               local_text(entry.time.ms) + "\n";
    }
  });
  return shown;
}

std::string ClockDesk::values() {
  const auto seen = door_.see(world_.store.reader()->last_instance());
  REQUIRE(seen.has_value());
  std::string shown;
  for (const auto& [path, cell] : seen->instance->data) {
    shown += path + ": " + text::write_json(text::to_plain_json(cell.value)) + "\n";
  }
  return shown;
}

}  // namespace banli::tests
