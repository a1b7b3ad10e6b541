#include "runtime/rebuild.hpp"

#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "views/site_act.hpp"

namespace banli::cli {

namespace {

constexpr Word would_rebuild{"将由 {n} 条历史重建", "would rebuild from {n} entries"};

Exit show_extent(Session& session) {
  const std::uint64_t entries = session.reader().tail().last.value;
  if (session.is_json()) session.print_json(views::to_json(views::Rebuilt{entries}));
  session.tell(would_rebuild, {{"n", std::to_string(entries)}});
  session.tell(words::only_shown);
  return Exit::fine;
}

}  // namespace

Verb projection_rebuild() {
  struct Given {
    bool dry_run = false;
  };
  return make_verb<Given>(
      {"projection",
       "rebuild",
       {"由历史重建各查询表；历史本身不动", "make the query tables anew from the journal"},
       {"banli projection rebuild", "banli projection rebuild --dry-run"}},
      [](Given& given, Options& options) {
        options.flag("--dry-run", given.dry_run, words::dry_run_option);
      },
      [](const Given& given, Session& session) {
        if (given.dry_run) return show_extent(session);
        const std::uint64_t entries = runtime::rebuild(session.store());
        if (session.is_json()) session.print_json(views::to_json(views::Rebuilt{entries}));
        session.tell(words::rebuilt, {{"n", std::to_string(entries)}});
        return Exit::fine;
      });
}

}  // namespace banli::cli
