#include "cli/process/check_files.hpp"

#include "cli/planning.hpp"
#include "cli/words.hpp"
#include "views/document.hpp"

namespace banli::cli {

void CheckGiven::declare(Options& options) {
  options.arguments("PATH", paths, words::paths);
  options.flag("--strict", strict, words::strict_option);
}

Exit check_files(const CheckGiven& given, Session& session) {
  if (const auto refused = refuse_paths(session, given.paths)) return *refused;
  const std::vector<runtime::File> files = files_with_nearby_forms(session, given.paths);
  const auto plan = runtime::plan_deploy(files, deployed_or_beside(session, files.front().path),
                                         session.sources());
  if (!plan) return session.report(plan.error());
  const Strictness strictness = given.strict ? Strictness::strict : Strictness::lenient;
  const Exit exit = session.report(plan->warnings, strictness);
  if (exit != Exit::fine) return exit;
  if (session.is_json()) {
    session.print_json(views::to_json(*plan, session.sources(), session.language()));
  }
  session.tell(words::checked_fine, {{"n", std::to_string(files.size())}});
  return Exit::fine;
}

}  // namespace banli::cli
