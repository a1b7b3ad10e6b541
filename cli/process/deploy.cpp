#include <algorithm>

#include "cli/named_word.hpp"
#include "cli/planning.hpp"
#include "cli/process/check_files.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "views/document.hpp"

namespace banli::cli {
namespace {

constexpr std::size_t cases_counted = 1'000;
constexpr Word older_cases{"仍按旧版办理的案件：{n}；用 `banli instance migrate` 逐件换到新版",
                           "cases that go on by earlier versions: {n}; `banli instance migrate` "
                           "brings one over"};

// Those who drew the process may think that it holds for all cases now.
void tell_older_cases(Session& session, const runtime::DocumentRow& process) {
  if (process.kind != "process" || process.version == 1) return;
  runtime::InstanceFilter open;
  open.process = process.name;
  open.state = "active";
  open.limit = cases_counted;
  const std::vector<runtime::InstanceRow> rows = session.reader().instances(open);
  const auto older = std::ranges::count_if(
      rows, [&](const runtime::InstanceRow& row) { return row.version < process.version; });
  if (older == 0) return;
  const bool may_be_more = rows.size() == cases_counted;
  session.tell(older_cases, {{"n", std::to_string(older) + (may_be_more ? "+" : "")}});
}

void tell_deployed(Session& session, const runtime::Answer& answer) {
  for (const runtime::DocumentRow& row : answer.deployed) {
    session.tell(words::deployed, {{"kind", named_word(row.kind, session.language())},
                                   {"name", row.name},
                                   {"version", std::to_string(row.version)}});
    tell_older_cases(session, row);
  }
  std::string names;
  for (const std::string& name : answer.unchanged) names += (names.empty() ? "" : ", ") + name;
  if (!names.empty()) session.tell(words::unchanged, {{"names", names}});
  if (!answer.deployed.empty()) session.tell(words::next, {{"command", "banli process list"}});
}

// Whoever wants no warnings gets nothing deployed where there are some.
std::optional<Exit> refuse_warnings(Session& session, const std::vector<runtime::File>& files) {
  const auto plan = runtime::plan_deploy(files, deployed_here(session), session.sources());
  if (!plan || plan->warnings.empty()) return {};
  return session.report(plan->warnings, Strictness::strict);
}

struct DeployGiven : CheckGiven {
  bool dry_run = false;
};

constexpr Word would_deploy{"将部署 {kind} {name} 第 {version} 版",
                            "would deploy {kind} {name}, version {version}"};

Exit show_plan(const std::vector<runtime::File>& files, Session& session) {
  const auto plan = runtime::plan_deploy(files, deployed_here(session), session.sources());
  if (!plan) return session.report(plan.error());
  session.report(plan->warnings);
  if (session.is_json()) {
    session.print_json(views::to_json(*plan, session.sources(), session.language()));
  }
  for (const runtime::DocumentDeployed& one : plan->documents) {
    session.tell(would_deploy, {{"kind", named_word(one.document, session.language())},
                                {"name", one.name},
                                {"version", std::to_string(one.version)}});
  }
  session.tell(words::only_shown);
  return Exit::fine;
}

Exit deploy_files(const DeployGiven& given, Session& session) {
  if (const auto refused = refuse_paths(session, given.paths)) return *refused;
  const std::vector<runtime::File> files = files_with_nearby_forms(session, given.paths);
  if (given.strict) {
    if (const auto refused = refuse_warnings(session, files)) return *refused;
  }
  if (given.dry_run) return show_plan(files, session);
  const runtime::Request request = session.request(runtime::Deploy{files, &session.sources()});
  const auto answer = session.door().submit(request);
  if (!answer) return session.refuse(answer.error());
  session.report(answer->warnings);
  if (session.is_json()) {
    session.print_json(
        views::to_json(session.site(), *answer, session.sources(), session.language()));
  }
  tell_deployed(session, *answer);
  return Exit::fine;
}

}  // namespace

Verb process_deploy() {
  return make_verb<DeployGiven>(
      {"process",
       "deploy",
       {"部署流程、表单、组织等文件：要么全部，要么都不",
        "deploy processes, forms, an organisation: all of the files or none"},
       {"banli process deploy processes forms",
        "banli process deploy processes/complaint-handling.yaml",
        "banli process deploy --dry-run processes"}},
      [](DeployGiven& given, Options& options) {
        given.declare(options);
        options.flag("--dry-run", given.dry_run, words::dry_run_option);
      },
      [](const DeployGiven& given, Session& session) { return deploy_files(given, session); });
}

}  // namespace banli::cli
