#include "cli/process/testing.hpp"

#include <algorithm>

#include "cli/files.hpp"
#include "cli/table.hpp"
#include "cli/words.hpp"
#include "text/diagnostic.hpp"
#include "views/test_run.hpp"

namespace banli::cli {
namespace {

constexpr Word head_scenario{"场景", "SCENARIO"};
constexpr Word head_acts{"经过", "ACTS"};
constexpr Word head_result{"结果", "RESULT"};
constexpr Word head_scenarios{"场景数", "SCENARIOS"};
constexpr Word head_steps{"步骤", "STEPS"};
constexpr Word head_flows{"去向", "FLOWS"};
constexpr Word holds{"相符", "holds"};
constexpr Word differs{"不符", "differs"};
constexpr Word of_total{"{passed}/{total}", "{passed} of {total}"};
constexpr Word not_passed{"流程 {process} 没有走到：{missing}",
                          "not passed in {process}: {missing}"};
constexpr Word all_hold{"{n} 个场景都相符", "scenarios that hold: all {n}"};
constexpr Word some_hold{"{n} 个场景中 {failed} 个不符", "scenarios that differ: {failed} of {n}"};

views::ScenarioLine line_of(const scenario::Result& result) {
  const language::Scenario& written = result.scenario->scenario;
  return {.scenario = {written.name, written.title},
          .process = written.process.text,
          .path = result.scenario->path,
          .acts = result.played.acts,
          .expectations = result.played.expectations,
          .problems = result.played.problems};
}

views::CoverageLine line_of(const scenario::Coverage& coverage) {
  views::CoverageLine line;
  line.process = coverage.process;
  line.scenarios = coverage.scenarios;
  line.steps = {coverage.steps - coverage.missing_steps(), coverage.steps};
  line.flows = {coverage.flows - coverage.missing_flows(), coverage.flows};
  for (const scenario::Element& one : coverage.missing) {
    line.missing.push_back(scenario::words_of(one));
  }
  return line;
}

TableCell share_cell(const Session& session, const views::CoverageLine::Share& share) {
  return {session.word(of_total, {{"passed", std::to_string(share.passed)},
                                  {"total", std::to_string(share.total)}}),
          share.passed == share.total ? Paint::plain : Paint::yellow};
}

std::string scenario_table(const Session& session, const std::vector<views::ScenarioLine>& lines) {
  Table table({session.word(head_scenario), session.word(words::head_process),
               session.word(head_acts), session.word(head_result)});
  for (const views::ScenarioLine& line : lines) {
    const bool is_right = line.problems.empty();
    table.add(
        {{line.scenario.name},
         {line.process},
         {std::to_string(line.acts)},
         {session.word(is_right ? holds : differs), is_right ? Paint::plain : Paint::yellow}});
  }
  return table.text(Stream::output);
}

std::string coverage_table(const Session& session, const std::vector<views::CoverageLine>& lines) {
  Table table({session.word(words::head_process), session.word(head_scenarios),
               session.word(head_steps), session.word(head_flows)});
  for (const views::CoverageLine& line : lines) {
    table.add({{line.process},
               {std::to_string(line.scenarios)},
               share_cell(session, line.steps),
               share_cell(session, line.flows)});
  }
  return table.text(Stream::output);
}

// The arrows of a step that was not passed go without saying.
std::string missing_lines(const Session& session, const std::vector<scenario::Coverage>& all) {
  using Kind = scenario::Element::Kind;
  std::string text;
  for (const scenario::Coverage& coverage : all) {
    std::string missing;
    for (const scenario::Element& one : coverage.missing) {
      const bool goes_without_saying =
          one.kind != Kind::step &&
          std::ranges::any_of(coverage.missing, [&](const scenario::Element& other) {
            return other.kind == Kind::step && other.step == one.step;
          });
      if (goes_without_saying) continue;
      missing += (missing.empty() ? "" : ", ") + scenario::words_of(one);
    }
    if (missing.empty()) continue;
    text += session.word(not_passed, {{"process", coverage.process}, {"missing", missing}}) + "\n";
  }
  return text;
}

void add_deployed(Session& session, std::vector<runtime::File>& files) {
  if (!session.has_site()) return;
  for (const char* kind : {"process", "form", "table", "calendar", "organisation"}) {
    for (const runtime::DocumentRow& row : session.reader().documents(kind)) {
      files.push_back({row.path, row.text});
    }
  }
}

}  // namespace

TestFiles files_to_test(Session& session, const std::vector<std::string>& paths) {
  TestFiles files;
  files.given = read_yaml_files(paths);
  if (!files.given.empty()) files.nearby = read_files_beside(files.given.front().path);
  add_deployed(session, files.nearby);
  return files;
}

Exit run_scenarios(Session& session, const TestFiles& files, const AfterRun& then) {
  const auto repertoire = scenario::read_repertoire(files.given, files.nearby, session.sources());
  if (!repertoire) return session.report(repertoire.error());
  scenario::Offices offices(*repertoire, session.sources());
  const auto run = scenario::run(*repertoire, offices);
  if (!run) return session.report(run.error());
  return then({*repertoire, *run, offices});
}

Exit tell_run(Session& session, const scenario::Run& run) {
  std::vector<views::ScenarioLine> lines;
  for (const scenario::Result& result : run.results) lines.push_back(line_of(result));
  std::vector<views::CoverageLine> coverage;
  for (const scenario::Coverage& one : run.coverage) coverage.push_back(line_of(one));
  if (session.is_json()) {
    session.print_json(views::to_json(lines, coverage, session.sources(), session.language()));
  } else {
    if (!lines.empty()) session.print(scenario_table(session, lines) + "\n");
    session.print(coverage_table(session, coverage) + missing_lines(session, run.coverage));
  }
  const text::Problems problems = run.problems();
  if (!problems.empty()) {
    session.tell(text::render(problems, session.sources(), session.language()));
  }
  session.tell(problems.empty() ? all_hold : some_hold,
               {{"n", std::to_string(lines.size())}, {"failed", std::to_string(run.failed())}});
  return problems.empty() ? Exit::fine : Exit::problems;
}

}  // namespace banli::cli
