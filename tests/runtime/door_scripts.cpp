// Scripts of the door. A case's first line is a command, further lines the text of a file:
//
//   file NAME                      keeps the lines that follow under a name
//   open ADMINISTRATOR ZONE        opens the site
//   deploy ACTOR NAME…             deploys kept files
//   check NAME…                    plans a deploy of them where nothing is deployed
//   start ACTOR PROCESS
//   claim|release|complete|agree|refuse|back ACTOR CASE VISIT [WORD]
//   withdraw|terminate|comment ACTOR CASE TEXT
//   tasks | cases | documents      what the rows say
#include <doctest/doctest.h>

#include <map>
#include <sstream>

#include "base/match.hpp"
#include "tests/harness/script.hpp"
#include "tests/runtime/journal_check.hpp"
#include "tests/runtime/world.hpp"
#include "text/catalogue.hpp"

namespace banli::tests {
namespace {

using Words = std::vector<std::string>;

Words words_in(const std::string& line) {
  std::istringstream in(line);
  Words words;
  for (std::string word; in >> word;) words.push_back(word);
  return words;
}

std::string show(const text::Problems& problems, const text::Sources& sources) {
  std::string shown;
  for (const text::Problem& problem : problems) {
    const text::Place place = sources.place(problem.span.source, problem.span.begin);
    shown += sources.name(problem.span.source) + ":" + std::to_string(place.line) + " " +
             (problem.severity == text::Severity::warning ? "warning " : "") + problem.code + ": " +
             text::message(problem.code, problem.arguments, Language::english) + "\n";
    for (const text::Note& note : problem.notes) {
      shown += "  see " + sources.name(note.span.source) + "\n";
    }
  }
  return shown;
}

std::string show(const text::Refusal& refusal, const text::Sources& sources) {
  return refusal.code + ": " + text::message(refusal.code, refusal.arguments, Language::english) +
         "\n" + show(refusal.problems, sources);
}

class DoorSession {
 public:
  DoorSession() : door_(world_.store, world_.surroundings()) {}

  std::string run(const Case& one) {
    const std::size_t end = one.input.find('\n');
    const Words words = words_in(one.input.substr(0, end));
    if (words[0] == "file") {
      files_[words[1]] = one.input.substr(end + 1);
      return "kept";
    }
    const std::string shown = answer(words);
    const std::string broken = why_not_whole(world_.store);
    return broken.empty() ? shown : broken;
  }

 private:
  std::string answer(const Words& words) {
    if (words[0] == "tasks") return show_tasks();
    if (words[0] == "cases") return show_cases();
    if (words[0] == "documents") return show_documents();
    if (words[0] == "check") return check(Words(words.begin() + 1, words.end()));
    world_.now_ms += 1000;
    if (words[0] == "open") {
      return submit(words[1], runtime::OpenSite{"Test", words[2], words[1]});
    }
    if (words[0] == "start") return submit(words[1], runtime::StartCase{words[2], {}});
    if (words[0] == "deploy") return deploy(words);
    return submit(words[1], runtime::OnCase{InstanceId{std::stoull(words[2])}, command(words)});
  }

  std::vector<runtime::File> files(const Words& names) const {
    std::vector<runtime::File> files;
    for (const std::string& name : names) files.push_back({name, files_.at(name)});
    return files;
  }

  std::string deploy(const Words& words) {
    text::Sources sources;
    return submit(words[1], runtime::Deploy{files({words.begin() + 2, words.end()}), &sources});
  }

  std::string check(const Words& names) const {
    text::Sources sources;
    const auto plan = plan_deploy(files(names), runtime::nothing_deployed(), sources);
    if (!plan) return show(plan.error(), sources);
    std::string shown;
    for (const auto& document : plan->documents) {
      shown += document.document + " " + document.name + "\n";
    }
    return shown + show(plan->warnings, sources);
  }

  static execution::Command command(const Words& words) {
    const std::string word = words.size() > 4 ? words[4] : "";
    const std::string fourth = words.size() > 3 ? words[3] : "";
    if (words[0] == "withdraw") return execution::Withdraw{fourth};
    if (words[0] == "terminate") return execution::Terminate{fourth};
    if (words[0] == "comment") return execution::Comment{{}, fourth};
    const execution::TaskRef task{VisitId{std::stoull(fourth)}, 0};
    if (words[0] == "claim") return execution::Claim{task};
    if (words[0] == "release") return execution::Release{task};
    if (words[0] == "complete") return execution::Complete{task, {}, word, "", 0};
    if (words[0] == "back") return execution::Return{task, {}, word};
    const auto vote = words[0] == "agree" ? execution::Vote::agree : execution::Vote::refuse;
    return execution::CastVote{task, vote, {}, word, 0};
  }

  template <class Act>
  std::string submit(const std::string& actor, const Act& act) {
    text::Sources none;
    text::Sources* sources = &none;
    if constexpr (std::same_as<Act, runtime::Deploy>) sources = act.sources;
    const Position before = world_.store.reader()->tail().last;
    const auto answer = door_.submit({.actor = actor, .channel = "test", .act = act});
    if (!answer) return show(answer.error(), *sources);
    std::string shown;
    world_.store.reader()->entries_after(before, [&](const runtime::Entry& entry) {
      shown += std::to_string(entry.position.value) + " " + entry.subject + " " +
               std::to_string(entry.number) + " by " + entry.actor + "\n";
    });
    for (const std::string& name : answer->unchanged) shown += name + " is unchanged\n";
    return shown + show(answer->warnings, *sources);
  }

  std::string show_tasks() {
    runtime::TaskFilter filter;
    filter.states = runtime::TaskFilter::States::all;
    std::string shown;
    for (const runtime::TaskRow& row : world_.store.reader()->tasks(filter)) {
      shown += row.number + "-" + std::to_string(row.visit.value) + " " + row.step + " " +
               row.state + " " + (row.holder.empty() ? "(" + row.role + ")" : row.holder) + "\n";
    }
    return shown;
  }

  std::string show_cases() {
    std::string shown;
    for (const runtime::InstanceRow& row : world_.store.reader()->instances({})) {
      shown += row.number + " " + row.process + " " + std::to_string(row.version) + " " +
               row.state + (row.outcome.empty() ? "" : " " + row.outcome) + "\n";
    }
    return shown;
  }

  std::string show_documents() {
    std::string shown;
    for (const char* kind : {"form", "organisation", "process"}) {
      for (const runtime::DocumentRow& row : world_.store.reader()->documents(kind)) {
        shown += row.kind + " " + row.name + " " + std::to_string(row.version) + " " + row.path;
        for (const auto& use : runtime::read_uses(row.uses)) shown += " uses " + use.name;
        shown += "\n";
      }
    }
    return shown;
  }

  World world_;
  std::map<std::string, std::string> files_;
  runtime::Door door_;
};

}  // namespace

TEST_CASE("runtime: scripts") {
  run_scripts("runtime", [] {
    auto session = std::make_shared<DoorSession>();
    return [session](const Case& one) { return session->run(one); };
  });
}

}  // namespace banli::tests
