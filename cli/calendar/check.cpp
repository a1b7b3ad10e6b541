#include "cli/process/check_files.hpp"
#include "cli/verbs.hpp"

namespace banli::cli {

Verb calendar_check() {
  return make_verb<CheckGiven>(
      {"calendar",
       "check",
       {"检查日历文件，一次说出所有问题，不部署",
        "check calendar files, all problems at once, without deploying"},
       {"banli calendar check processes/calendars"},
       Needs::nothing},
      [](CheckGiven& given, Options& options) { given.declare(options); },
      [](const CheckGiven& given, Session& session) { return check_files(given, session); });
}

}  // namespace banli::cli
