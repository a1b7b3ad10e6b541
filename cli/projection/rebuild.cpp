#include "runtime/rebuild.hpp"

#include "cli/verbs.hpp"
#include "cli/words.hpp"
#include "views/site_act.hpp"

namespace banli::cli {

Verb projection_rebuild() {
  struct Given {};
  return make_verb<Given>(
      {"projection",
       "rebuild",
       {"由历史重建各查询表；历史本身不动", "make the query tables anew from the journal"},
       {"banli projection rebuild"}},
      [](Given&, Options&) {},
      [](const Given&, Session& session) {
        const std::uint64_t entries = runtime::rebuild(session.store());
        if (session.is_json()) session.print_json(views::to_json(views::Rebuilt{entries}));
        session.tell(words::rebuilt, {{"n", std::to_string(entries)}});
        return Exit::fine;
      });
}

}  // namespace banli::cli
