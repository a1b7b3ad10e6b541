#include "cli/instance/case_act.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"

namespace banli::cli {
namespace {

struct MigrateGiven {
  std::string instance;
  std::size_t version = 0;
  std::vector<std::string> steps;
  bool with_horizon = false;
  DryRun dry_run;
};

Exit migrate(const MigrateGiven& given, Session& session) {
  execution::Migrate command;
  command.version = given.version;
  for (const std::string& pair : given.steps) {
    const std::size_t equals = pair.find('=');
    if (equals == pair.npos || equals == 0) {
      return session.usage("step-pair-wanted", {{"given", pair}});
    }
    command.steps[pair.substr(0, equals)] = pair.substr(equals + 1);
  }
  command.with_horizon = given.with_horizon;
  return act_on_case(session, given.instance, command, words::migrated, given.dry_run.mode());
}

}  // namespace

Verb instance_migrate() {
  return make_verb<MigrateGiven>(
      {"instance",
       "migrate",
       {"迁移：案件改按流程的另一个版本办理，要么全成，要么不动",
        "a case goes on by another version of its process, wholly or not at all"},
       {"banli instance migrate TS2611001 --dry-run", "banli instance migrate TS2611001 --to 3",
        "banli instance migrate TS2611001 --step investigate=visit"}},
      [](MigrateGiven& given, Options& options) {
        options.argument("CASE", given.instance, words::a_case);
        options.count("--to", given.version, words::to_version);
        options.repeated("--step", "OLD=NEW", given.steps, words::step_pair);
        options.flag("--horizon", given.with_horizon, words::with_horizon);
        given.dry_run.declare(options);
      },
      migrate);
}

}  // namespace banli::cli
