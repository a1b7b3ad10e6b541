#include "cli/process/check_files.hpp"
#include "cli/verbs.hpp"

namespace banli::cli {

Verb form_check() {
  return make_verb<CheckGiven>(
      {"form",
       "check",
       {"检查表单，以及用到它的已部署流程",
        "check forms, and the deployed processes that use them"},
       {"banli form check forms/complaint-handling.yaml", "banli form check forms"},
       Needs::nothing},
      [](CheckGiven& given, Options& options) { given.declare(options); },
      [](const CheckGiven& given, Session& session) { return check_files(given, session); });
}

}  // namespace banli::cli
