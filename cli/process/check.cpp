#include "cli/process/check_files.hpp"
#include "cli/verbs.hpp"

namespace banli::cli {

Verb process_check() {
  return make_verb<CheckGiven>(
      {"process",
       "check",
       {"检查流程和别的文件，一次说出所有问题，不部署",
        "check processes and other files, all problems at once, without deploying"},
       {"banli process check processes/complaint-handling.yaml",
        "banli process check processes forms --strict"},
       Needs::nothing},
      [](CheckGiven& given, Options& options) { given.declare(options); },
      [](const CheckGiven& given, Session& session) { return check_files(given, session); });
}

}  // namespace banli::cli
