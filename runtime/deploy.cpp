#include "runtime/deploy.hpp"

#include <algorithm>
#include <set>
#include <utility>

#include "base/check.hpp"
#include "graph/linked_paths.hpp"
#include "runtime/calendar_problems.hpp"
#include "runtime/compile.hpp"
#include "runtime/deploy_reading.hpp"
#include "runtime/named_processes.hpp"
#include "runtime/store.hpp"
#include "runtime/substitutions.hpp"
#include "tables/authority.hpp"
#include "text/keys.hpp"

namespace banli::runtime {
namespace {

void append(text::Problems& problems, const text::Problems& more) {
  problems.insert(problems.end(), more.begin(), more.end());
}

std::optional<DocumentRow> newest_organisation(const Deployed& deployed) {
  const std::vector<DocumentRow> all = deployed.all("organisation");
  const auto newest = std::ranges::max_element(all, {}, &DocumentRow::position);
  return newest == all.end() ? std::nullopt : std::optional(*newest);
}

class Planner {
 public:
  Planner(const Deployed& deployed, text::Sources& sources)
      : deployed_(deployed), sources_(sources) {}

  text::Checked<Plan> plan(const std::vector<File>& files);

 private:
  struct Candidate {  // a process as it would be deployed
    ReadProcess read;
    CompiledProcess compiled;
  };

  void check_authority();
  bool is_organisation_changed() const;
  void add_affected_processes();
  void compile_processes();
  void suggest_names(text::Problems& problems) const;
  void check_links();
  void check_named_processes();
  std::shared_ptr<const graph::Graph> graph_of(std::string_view process) const;
  void compile_standing();
  void compare_numbers();
  void compare_numbers(const Candidate& one, const std::string& other,
                       const office::NumberPattern& pattern);
  std::optional<FoundForm> find_form(std::string_view name);
  std::optional<FoundTable> find_table(std::string_view name);
  text::Checked<CompiledProcess> compiled(const language::Definition& process,
                                          const office::Organisation* organisation);
  const office::Organisation* organisation();
  bool is_changed(const DocumentUse& use) const;
  void add_if_changed(std::string kind, const std::string& name, const std::string& path,
                      const std::string& text, const std::string& digest);
  void add_if_changed(const Candidate& candidate);

  const Deployed& deployed_;
  text::Sources& sources_;
  ReadFiles files_;
  text::Problems problems_;
  std::map<std::string, std::optional<FoundForm>, std::less<>> deployed_forms_;
  std::map<std::string, std::optional<FoundTable>, std::less<>> deployed_tables_;
  std::optional<ReadOrganisation> deployed_organisation_;
  std::set<std::string> affected_;  // processes that no file was given for
  std::vector<Candidate> candidates_;
  // Of the deployed processes that stay as they are.
  std::map<std::string, std::shared_ptr<const graph::Graph>, std::less<>> standing_;
  Plan plan_;
};

text::Checked<Plan> Planner::plan(const std::vector<File>& files) {
  files_ = read_files(files, sources_, problems_);
  if (!files_.are_known) return std::unexpected(problems_);
  if (!files_.organisation) {
    if (const auto row = newest_organisation(deployed_)) {
      deployed_organisation_ = read_organisation_text({row->path, row->text}, sources_, problems_);
    }
  }
  append_new(problems_, calendar_problems(files_, deployed_, sources_));
  check_authority();
  append(problems_, unknown_duties(files_, deployed_));
  add_affected_processes();
  compile_processes();
  compile_standing();
  check_links();
  check_named_processes();
  compare_numbers();
  if (text::has_errors(problems_)) return std::unexpected(problems_);

  for (const auto& [name, calendar] : files_.calendars) {
    add_if_changed("calendar", name, calendar.path, calendar.text, calendar.digest);
  }
  for (const auto& [name, form] : files_.forms) {
    add_if_changed("form", name, form.path, form.text, form.digest);
  }
  for (const auto& [name, table] : files_.tables) {
    add_if_changed("table", name, table.path, table.text, table.digest);
  }
  if (const auto& organisation = files_.organisation) {
    add_if_changed("organisation", organisation->thing->name, organisation->path,
                   organisation->text, organisation->digest);
  }
  for (const Candidate& candidate : candidates_) add_if_changed(candidate);
  plan_.warnings = std::move(problems_);
  return std::move(plan_);
}

// What the organisation in force names as its table of authority is known, and is one.
void Planner::check_authority() {
  const office::Organisation* in_force = organisation();
  if (in_force == nullptr || in_force->authority.name.empty()) return;
  const auto& [name, span] = in_force->authority;
  const auto found = find_table(name);
  if (!found && files_.organisation) {
    problems_.push_back(text::error_at(span, "unknown-table", {{"name", name}}));
  }
  if (!found || tables::is_authority(*found->table)) return;
  problems_.push_back(text::error_at(files_.organisation ? span : found->table->span,
                                     "not-table-of-authority", {{"table", name}}));
}

bool Planner::is_changed(const DocumentUse& use) const {
  const auto differs = [&](const auto& files) {
    const auto file = files.find(use.name);
    return file != files.end() && file->second.digest != use.digest;
  };
  return use.kind == "table" ? differs(files_.tables) : use.kind == "form" && differs(files_.forms);
}

bool Planner::is_organisation_changed() const {
  if (!files_.organisation) return false;
  const auto newest = deployed_.newest("organisation", files_.organisation->thing->name);
  return newest && newest->digest != files_.organisation->digest;
}

// Deployed processes that use a form or a table which is about to change, and all of them when the
// organisation is: what was proved of their people must hold in the new one.
void Planner::add_affected_processes() {
  const bool is_new_office = is_organisation_changed();
  for (const DocumentRow& row : deployed_.all("process")) {
    if (files_.processes.contains(row.name)) continue;
    const std::vector<DocumentUse> uses = read_uses(row.uses);
    const auto changes = [&](const DocumentUse& use) { return is_changed(use); };
    if (!is_new_office && std::ranges::none_of(uses, changes)) continue;
    affected_.insert(row.name);
    auto read = read_process_text({row.path, row.text}, sources_, problems_);
    if (read) files_.processes.emplace(row.name, std::move(*read));
  }
}

void Planner::compile_processes() {
  for (const auto& [name, read] : files_.processes) {
    auto process = compiled(*read.thing, organisation());
    if (!process) {
      suggest_names(process.error());
      append(problems_, process.error());
      continue;
    }
    append(problems_, process->warnings);
    candidates_.push_back({read, std::move(*process)});
  }
}

// Of forms and tables: what is given or deployed and is called almost so.
void Planner::suggest_names(text::Problems& problems) const {
  const auto suggest = [&](std::string_view code, const auto& files,
                           const std::vector<DocumentRow>& rows, text::Problem& problem) {
    if (problem.code != code) return;
    std::vector<std::string_view> names;
    for (const auto& [name, file] : files) names.push_back(name);
    for (const DocumentRow& row : rows) names.push_back(row.name);
    const std::string written = problem.arguments.front().second;
    text::suggest(problem.arguments, written, names);
  };
  const std::vector<DocumentRow> forms = deployed_.all("form"), tables = deployed_.all("table");
  for (text::Problem& problem : problems) {
    suggest("unknown-form", files_.forms, forms, problem);
    suggest("unknown-table", files_.tables, tables, problem);
  }
}

text::Checked<CompiledProcess> Planner::compiled(const language::Definition& process,
                                                 const office::Organisation* organisation) {
  return compile(
      process, [this](std::string_view name) { return find_form(name); },
      [this](std::string_view name) { return find_table(name); }, organisation);
}

// Exactly, else as an expression writes it.
std::optional<FoundTable> Planner::find_table(std::string_view name) {
  for (const auto& [written, read] : files_.tables) {
    const bool is_meant = written == name || tables::name_in_expressions(written) == name;
    if (is_meant) return FoundTable{read.thing, read.digest};
  }
  const auto [place, is_new] = deployed_tables_.try_emplace(std::string(name));
  if (!is_new) return place->second;
  auto row = deployed_.newest("table", name);
  std::string hyphened(name);
  std::ranges::replace(hyphened, '_', '-');
  if (!row) row = deployed_.newest("table", hyphened);
  for (const DocumentRow& other : deployed_.all("table")) {
    if (!row && tables::name_in_expressions(other.name) == name) row = other;
  }
  if (row) {
    auto read = read_table_text({row->path, row->text}, sources_, problems_);
    if (read) place->second = FoundTable{read->thing, read->digest};
  }
  return place->second;
}

std::optional<FoundForm> Planner::find_form(std::string_view name) {
  const auto among_files = files_.forms.find(name);
  if (among_files != files_.forms.end()) {
    return FoundForm{among_files->second.thing, among_files->second.digest};
  }
  const auto [place, is_new] = deployed_forms_.try_emplace(std::string(name));
  if (!is_new) return place->second;
  if (const auto row = deployed_.newest("form", name)) {
    auto read = read_form_text({row->path, row->text}, sources_, problems_);
    if (read) place->second = FoundForm{read->thing, read->digest};
  }
  return place->second;
}

const office::Organisation* Planner::organisation() {
  if (files_.organisation) return files_.organisation->thing.get();
  return deployed_organisation_ ? deployed_organisation_->thing.get() : nullptr;
}

// For what others ask of them; what is found in them now is nobody's problem.
void Planner::compile_standing() {
  if (candidates_.empty()) return;
  for (const DocumentRow& row : deployed_.all("process")) {
    if (files_.processes.contains(row.name)) continue;
    text::Problems untold;
    const auto read = read_process_text({row.path, row.text}, sources_, untold);
    if (!read) continue;
    const auto process = compiled(*read->thing, nullptr);
    if (process) standing_.emplace(row.name, process->graph);
  }
}

std::shared_ptr<const graph::Graph> Planner::graph_of(std::string_view process) const {
  for (const Candidate& one : candidates_) {
    if (one.read.thing->name == process) return one.compiled.graph;
  }
  const auto standing = standing_.find(process);
  return standing == standing_.end() ? nullptr : standing->second;
}

// What formulas read of other cases is there, as far as the processes are known.
void Planner::check_links() {
  const auto find = [this](std::string_view name) { return graph_of(name); };
  for (const Candidate& one : candidates_) {
    if (affected_.contains(one.read.thing->name)) continue;
    for (const graph::LinkedPath& read : one.compiled.linked) {
      if (auto unknown = graph::find_unknown(read, find)) append_new(problems_, {*unknown});
    }
  }
}

// Who plans may know more processes than are deployed: they are looked up one by one.
void Planner::check_named_processes() {
  KnownProcesses known;
  known.has = [this](std::string_view name) {
    return files_.processes.contains(name) || deployed_.newest("process", name).has_value();
  };
  for (const auto& [name, read] : files_.processes) known.names.push_back(name);
  for (const auto& [name, graph] : standing_) known.names.push_back(name);
  for (const Candidate& one : candidates_) {
    const language::Definition& process = *one.read.thing;
    if (affected_.contains(process.name)) continue;
    append(problems_, unknown_processes(process, *one.compiled.graph, known));
  }
}

// Each candidate with those behind it and with the deployed processes that stay as they are.
void Planner::compare_numbers() {
  for (auto one = candidates_.begin(); one != candidates_.end(); ++one) {
    for (auto other = std::next(one); other != candidates_.end(); ++other) {
      const graph::Process& process = other->compiled.graph->process();
      compare_numbers(*one, process.name, process.number);
    }
  }
  for (const auto& [name, graph] : standing_) {
    for (const Candidate& one : candidates_) {
      compare_numbers(one, name, graph->process().number);
    }
  }
}

void Planner::compare_numbers(const Candidate& one, const std::string& other,
                              const office::NumberPattern& pattern) {
  const graph::Process& process = one.compiled.graph->process();
  if (!process.number.can_meet(pattern)) return;
  const language::Definition& definition = *one.read.thing;
  const text::Span span = definition.number ? definition.number->span : one.read.span;
  problems_.push_back(text::error_at(span, "numbers-can-meet",
                                     {{"process", process.name},
                                      {"pattern", process.number.text()},
                                      {"other", other},
                                      {"other_pattern", pattern.text()}}));
}

void Planner::add_if_changed(std::string kind, const std::string& name, const std::string& path,
                             const std::string& text, const std::string& digest) {
  const auto newest = deployed_.newest(kind, name);
  if (newest && newest->digest == digest) {
    plan_.unchanged.push_back(name);
    return;
  }
  plan_.documents.push_back({.document = std::move(kind),
                             .name = name,
                             .version = newest ? newest->version + 1 : 1,
                             .path = path,
                             .digest = digest,
                             .bundle = {},
                             .text = text,
                             .uses = {}});
}

void Planner::add_if_changed(const Candidate& candidate) {
  const ReadProcess& read = candidate.read;
  const std::string& name = read.thing->name;
  const auto newest = deployed_.newest("process", name);
  const std::string bundle = bundle_of(name, read.digest, candidate.compiled.uses);
  if (newest && newest->bundle == bundle) {
    if (!affected_.contains(name)) plan_.unchanged.push_back(name);
    return;
  }
  plan_.graphs.emplace(name, candidate.compiled.graph);
  plan_.documents.push_back({.document = "process",
                             .name = name,
                             .version = newest ? newest->version + 1 : 1,
                             .path = read.path,
                             .digest = read.digest,
                             .bundle = bundle,
                             .text = read.text,
                             .uses = candidate.compiled.uses});
}

}  // namespace

Deployed deployed_in(Reader& reader) {
  return {[&reader](std::string_view kind, std::string_view name) {
            return reader.newest_document(kind, name);
          },
          [&reader](std::string_view kind) { return reader.documents(kind); }};
}

Deployed nothing_deployed() {
  return {[](std::string_view, std::string_view) { return std::nullopt; },
          [](std::string_view) { return std::vector<DocumentRow>(); }};
}

text::Checked<Plan> plan_deploy(const std::vector<File>& files, const Deployed& deployed,
                                text::Sources& sources) {
  return Planner(deployed, sources).plan(files);
}

}  // namespace banli::runtime
