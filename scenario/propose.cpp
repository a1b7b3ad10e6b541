#include "scenario/propose.hpp"

#include <algorithm>

#include "base/check.hpp"
#include "scenario/explorer.hpp"
#include "scenario/write.hpp"

namespace banli::scenario {
namespace {

constexpr std::uint64_t most_plays = 60;  // for one element

class Proposer {
 public:
  Proposer(const Repertoire& repertoire, Offices& offices, text::Vocabulary vocabulary)
      : repertoire_(repertoire), offices_(offices), vocabulary_(vocabulary) {}

  Proposals propose(const Run& run) {
    passed_ = run.passed;
    for (const Coverage& coverage : run.coverage) propose(coverage);
    return std::move(proposals_);
  }

 private:
  // As in a scenario of this process, where there is one.
  void propose(const Coverage& coverage) {
    const auto written = std::ranges::find_if(
        repertoire_.scenarios,
        [&](const WrittenScenario& one) { return one.scenario.process.text == coverage.process; });
    const bool has_one = written != repertoire_.scenarios.end();
    const auto premises = has_one ? offices_.of(written->scenario) : offices_.usual();
    const auto graph = offices_.graph(coverage.process);
    BANLI_CHECK(premises.has_value() && graph != nullptr);
    language::Scenario like;
    like.vocabulary = vocabulary_;
    like.process.text = coverage.process;
    if (has_one) like.organisation = written->scenario.organisation;
    if (has_one) like.calendar = written->scenario.calendar;
    // Whoever passes the flows passes the steps.
    std::vector<Element> missing = coverage.missing;
    // And whoever passes the last ones passes many before them.
    std::ranges::reverse(missing);
    std::ranges::stable_partition(
        missing, [](const Element& one) { return one.kind != Element::Kind::step; });
    for (const Element& element : missing) {
      if (passed_.contains(coverage.process, element)) continue;
      const Aim aim{*graph, element, vocabulary_};
      if (!find_play(aim, *premises, like)) proposals_.beyond[coverage.process].push_back(element);
    }
  }

  bool find_play(const Aim& aim, const std::shared_ptr<const Premises>& premises,
                 language::Scenario like) {
    for (std::uint64_t seed = 0; seed < most_plays; ++seed) {
      Explorer explorer(aim, premises, seed);
      auto acts = explorer.explore();
      if (!acts) continue;
      like.acts = std::move(*acts);
      like.name = free_name(like.process.text);
      like.title = in_one_language(title_of(aim.target));
      like.note = in_one_language(way_of(like.acts));
      const std::size_t passes = count_new(aim.graph, explorer.passed());
      passed_.add(explorer.passed());
      proposals_.all.push_back({like.name, written(like), passes});
      return true;
    }
    return false;
  }

  std::string title_of(const Element& element) const {
    const bool is_chinese = vocabulary_ == text::Vocabulary::chinese;
    return (is_chinese ? "走到 " : "passes ") + words_of(element);
  }

  Bilingual in_one_language(std::string words) const {
    if (vocabulary_ == text::Vocabulary::chinese) return {std::move(words), {}};
    return {{}, std::move(words)};
  }

  // The steps at which somebody acted, in order.
  static std::string way_of(const std::vector<language::Act>& acts) {
    std::string way;
    std::string last;
    for (const language::Act& act : acts) {
      const auto* doing = std::get_if<language::Doing>(&act.what);
      if (doing == nullptr || !doing->step || doing->step->text == last) continue;
      last = doing->step->text;
      way += (way.empty() ? "" : " → ") + last;
    }
    return way;
  }

  std::size_t count_new(const graph::Graph& graph, const Passed& passed) const {
    const std::string& process = graph.process().name;
    return static_cast<std::size_t>(
        std::ranges::count_if(elements_of(graph), [&](const Element& element) {
          return passed.contains(process, element) && !passed_.contains(process, element);
        }));
  }

  std::string free_name(const std::string& process) {
    for (;;) {
      const std::string name = process + "-" + std::to_string(++counts_[process]);
      const bool is_taken = std::ranges::any_of(
          repertoire_.scenarios,
          [&](const WrittenScenario& one) { return one.scenario.name == name; });
      if (!is_taken) return name;
    }
  }

  const Repertoire& repertoire_;
  Offices& offices_;
  text::Vocabulary vocabulary_;
  Passed passed_;
  std::map<std::string, int> counts_;
  Proposals proposals_;
};

}  // namespace

Proposals propose(const Run& run, const Repertoire& repertoire, Offices& offices,
                  text::Vocabulary vocabulary) {
  return Proposer(repertoire, offices, vocabulary).propose(run);
}

}  // namespace banli::scenario
