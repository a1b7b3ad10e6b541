#include "cli/process/check_files.hpp"
#include "cli/verbs.hpp"

namespace banli::cli {

Verb organisation_check() {
  return make_verb<CheckGiven>(
      {"organisation",
       "check",
       {"检查组织文件，一次说出所有问题，不部署",
        "check an organisation file, all problems at once, without deploying"},
       {"banli organisation check processes/organisation.yaml"},
       Needs::nothing},
      [](CheckGiven& given, Options& options) { given.declare(options); },
      [](const CheckGiven& given, Session& session) { return check_files(given, session); });
}

}  // namespace banli::cli
