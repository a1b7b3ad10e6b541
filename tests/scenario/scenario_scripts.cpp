// Scripts of scenarios. A case's first line is a command, further lines the text of a file:
//
//   file NAME       keeps the lines that follow as a file of any kind
//   play            plays the scenario that follows, with the files that are kept
//   coverage        what all that was played has passed
//   propose en|zh   scenarios for what was not passed, each played again
#include <doctest/doctest.h>

#include <memory>

#include "scenario/propose.hpp"
#include "tests/harness/script.hpp"
#include "text/diagnostic.hpp"

namespace banli::tests {
namespace {

class ScenarioDesk {
 public:
  std::string run(const Case& one) {
    const std::size_t end = one.input.find('\n');
    const std::string command = one.input.substr(0, end);
    const std::string text = one.input.substr(end + 1);
    if (command.starts_with("file ")) {
      files_.push_back({command.substr(5), text});
      return "";
    }
    if (command == "play") {
      played_.push_back({"scenario.yaml", text});
      return play({played_.back()});
    }
    if (command == "coverage") return coverage();
    if (command.starts_with("propose ")) return propose(command.ends_with("zh"));
    return "no such command";
  }

 private:
  std::string play(const std::vector<runtime::File>& scenarios) const {
    return with_run(scenarios, [](const Ran& ran) {
      const text::Problems problems = ran.run.problems();
      if (!problems.empty()) return text::render(problems, ran.sources, ran.language);
      std::string said;
      for (const scenario::Result& result : ran.run.results) {
        said += "holds: " + std::to_string(result.played.acts) + " acts, " +
                std::to_string(result.played.expectations) + " expectations\n";
      }
      return said;
    });
  }

  std::string coverage() const {
    return with_run(played_, [](const Ran& ran) {
      std::string said;
      for (const scenario::Coverage& one : ran.run.coverage) {
        said += one.process + ": " + std::to_string(one.scenarios) + " scenarios, " +
                std::to_string(one.steps - one.missing_steps()) + " of " +
                std::to_string(one.steps) + " steps, " +
                std::to_string(one.flows - one.missing_flows()) + " of " +
                std::to_string(one.flows) + " flows\n";
        for (const scenario::Element& missing : one.missing) {
          said += "  not passed: " + scenario::words_of(missing) + "\n";
        }
      }
      return said;
    });
  }

  std::string propose(bool in_chinese) const {
    return with_run(played_, [&](const Ran& ran) {
      const auto vocabulary = in_chinese ? text::Vocabulary::chinese : text::Vocabulary::english;
      const scenario::Proposals proposals =
          scenario::propose(ran.run, ran.repertoire, ran.offices, vocabulary);
      std::string said;
      for (const scenario::Proposal& one : proposals.all) {
        said += one.text + play({{one.name + ".yaml", one.text}});
      }
      for (const auto& [process, elements] : proposals.beyond) {
        for (const scenario::Element& one : elements) {
          said += process + ": no way to " + scenario::words_of(one) + "\n";
        }
      }
      return said;
    });
  }

  struct Ran {
    const scenario::Repertoire& repertoire;
    scenario::Offices& offices;
    const scenario::Run& run;
    const text::Sources& sources;
    Language language;
  };

  // Each played alone counts for coverage, so names may come twice.
  template <class Tell>
  std::string with_run(const std::vector<runtime::File>& scenarios, const Tell& tell) const {
    text::Sources sources;
    std::vector<runtime::File> given = scenarios;
    given.insert(given.end(), files_.begin(), files_.end());
    const bool is_chinese = !scenarios.empty() && scenarios.front().text.starts_with("场景");
    const Language language = is_chinese ? Language::chinese : Language::english;
    const auto repertoire = scenario::read_repertoire(given, {}, sources);
    if (!repertoire) return text::render(repertoire.error(), sources, language);
    scenario::Offices offices(*repertoire, sources);
    const auto run = scenario::run(*repertoire, offices);
    if (!run) return text::render(run.error(), sources, language);
    return tell(Ran{*repertoire, offices, *run, sources, language});
  }

  std::vector<runtime::File> files_;
  std::vector<runtime::File> played_;
};

}  // namespace

TEST_CASE("scenario: scripts") {
  run_scripts("scenario", [] {
    auto desk = std::make_shared<ScenarioDesk>();
    return [desk](const Case& one) { return desk->run(one); };
  });
}

}  // namespace banli::tests
