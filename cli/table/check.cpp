#include "cli/process/check_files.hpp"
#include "cli/verbs.hpp"

namespace banli::cli {

Verb table_check() {
  return make_verb<CheckGiven>(
      {"table",
       "check",
       {"检查判定表：漏掉的情形、重叠的规则、用到它的已部署流程",
        "check decision tables: gaps, overlaps, the deployed processes that ask them"},
       {"banli table check processes/tables",
        "banli table check processes/tables/customer-grade.yaml"},
       Needs::nothing},
      [](CheckGiven& given, Options& options) { given.declare(options); },
      [](const CheckGiven& given, Session& session) { return check_files(given, session); });
}

}  // namespace banli::cli
