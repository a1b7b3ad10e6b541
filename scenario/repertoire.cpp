#include "scenario/repertoire.hpp"

#include <algorithm>

#include "language/definition.hpp"
#include "tables/table.hpp"

namespace banli::scenario {
namespace {

using language::FileKind;

struct Candidate {
  const runtime::File* file;
  FileKind kind;
  std::string name;
  bool is_needed = false;
};

class RepertoireReader {
 public:
  explicit RepertoireReader(text::Sources& sources) : sources_(sources) {}

  text::Checked<Repertoire> read(const std::vector<runtime::File>& given,
                                 const std::vector<runtime::File>& nearby) {
    for (const runtime::File& file : given) add(file, true);
    for (const runtime::File& file : nearby) add(file, false);
    for (const WrittenScenario& one : repertoire_.scenarios) {
      for (const language::Said& process : processes_of(one.scenario)) demand_process(process);
    }
    if (text::has_errors(problems_)) return std::unexpected(std::move(problems_));
    find_what_is_needed();
    for (const Candidate& one : candidates_) {
      if (!one.is_needed) continue;
      repertoire_.files.push_back(*one.file);
    }
    std::ranges::sort(repertoire_.processes);
    const auto rest = std::ranges::unique(repertoire_.processes);
    repertoire_.processes.erase(rest.begin(), rest.end());
    return std::move(repertoire_);
  }

 private:
  void add(const runtime::File& file, bool is_given) {
    text::Sources unseen;
    const text::SourceId source =
        is_given ? sources_.add(file.path, file.text) : unseen.add(file.path, file.text);
    const auto tree = text::read_yaml(is_given ? sources_ : unseen, source);
    const bool is_a_map = tree && !tree->pairs.empty();
    const FileKind kind = is_a_map ? language::file_kind(*tree) : FileKind::unknown;
    if (kind == FileKind::scenario) {
      if (is_given) add_scenario(file, *tree);
      return;
    }
    const std::string name = is_a_map ? tree->pairs.front().value.text : file.path;
    const bool is_known = std::ranges::any_of(candidates_, [&](const Candidate& one) {
      return !is_given && one.kind == kind && one.name == name;
    });
    if (is_known || (!is_given && kind == FileKind::unknown)) return;
    if (kind == FileKind::organisation) return add_organisation(file, name, is_given);
    if (kind == FileKind::process && is_given) repertoire_.processes.push_back(name);
    candidates_.push_back({&file, kind, name, is_given});
  }

  void add_scenario(const runtime::File& file, const text::Tree& tree) {
    auto scenario = language::read_scenario(tree);
    if (!scenario) {
      std::ranges::move(scenario.error(), std::back_inserter(problems_));
      return;
    }
    const auto first = std::ranges::find_if(repertoire_.scenarios, [&](const WrittenScenario& one) {
      return one.scenario.name == scenario->name;
    });
    if (first != repertoire_.scenarios.end()) {
      text::Problem problem =
          text::error_at(scenario->span, "scenario-twice", {{"name", scenario->name}});
      problem.notes.push_back(
          {"deployed-first-here", first->scenario.span, {{"name", scenario->name}}});
      problems_.push_back(std::move(problem));
    }
    repertoire_.scenarios.push_back({file.path, std::move(*scenario)});
  }

  void add_organisation(const runtime::File& file, const std::string& name, bool is_given) {
    const bool is_new = repertoire_.organisations.emplace(name, file).second;
    if (is_new && is_given) repertoire_.given_organisations.insert(name);
  }

  static std::vector<language::Said> processes_of(const language::Scenario& scenario) {
    std::vector<language::Said> processes = {scenario.process};
    for (const language::Act& act : scenario.acts) {
      const auto* doing = std::get_if<language::Doing>(&act.what);
      if (doing != nullptr && doing->process) processes.push_back(*doing->process);
    }
    return processes;
  }

  void demand_process(const language::Said& process) {
    std::vector<std::string_view> names;
    for (Candidate& one : candidates_) {
      if (one.kind != FileKind::process) continue;
      names.push_back(one.name);
      if (one.name != process.text) continue;
      one.is_needed = true;
      repertoire_.processes.push_back(one.name);
      return;
    }
    text::Arguments arguments = {{"name", process.text}};
    text::suggest(arguments, process.text, names);
    problems_.push_back(
        text::error_at(process.span, "scenario-of-unknown-process", std::move(arguments)));
  }

  // What is named anywhere in a text that is needed may be meant there, so it is taken too.
  void find_what_is_needed() {
    std::vector<std::string_view> texts;
    for (const Candidate& one : candidates_) {
      if (one.is_needed) texts.push_back(one.file->text);
    }
    for (const auto& [name, file] : repertoire_.organisations) texts.push_back(file.text);
    for (const WrittenScenario& one : repertoire_.scenarios) {
      if (one.scenario.calendar) texts.push_back(one.scenario.calendar->text);
    }
    for (std::size_t at = 0; at < texts.size(); ++at) {
      for (Candidate& one : candidates_) {
        const bool is_named = texts[at].contains(one.name) ||
                              texts[at].contains(tables::name_in_expressions(one.name));
        if (one.is_needed || !is_named) continue;
        one.is_needed = true;
        texts.push_back(one.file->text);
      }
    }
  }

  text::Sources& sources_;
  text::Problems problems_;
  std::vector<Candidate> candidates_;
  Repertoire repertoire_;
};

}  // namespace

text::Checked<Repertoire> read_repertoire(const std::vector<runtime::File>& given,
                                          const std::vector<runtime::File>& nearby,
                                          text::Sources& sources) {
  return RepertoireReader(sources).read(given, nearby);
}

}  // namespace banli::scenario
