#include "cli/find.hpp"
#include "cli/sheet.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"

namespace banli::cli {
namespace {

Exit show_instance(const std::string& named, Session& session) {
  const auto found = find_case_to_read(session, named);
  if (!found) return session.refuse(found.error());
  const auto seen = session.door().see(found->id);
  if (!seen) return session.refuse(seen.error());
  const views::InstanceSheet sheet =
      views::instance_sheet(session.site(), *seen->instance, *seen->graph);
  if (session.is_json()) {
    session.print_json(views::to_json(sheet));
  } else {
    session.print(instance_text(session, sheet));
  }
  return Exit::fine;
}

}  // namespace

Verb instance_show() {
  struct Given {
    std::string instance;
  };
  return make_verb<Given>(
      {"instance",
       "show",
       {"看一件案件：到了哪一步、谁在办、填了什么",
        "where a case stands, who holds it, what is written"},
       {"banli instance show TS2611001", "banli instance show 17 --json"}},
      [](Given& given, Options& options) {
        options.argument("CASE", given.instance, words::a_case);
      },
      [](const Given& given, Session& session) { return show_instance(given.instance, session); });
}

}  // namespace banli::cli
