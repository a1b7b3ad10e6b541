#include "cli/instance/case_act.hpp"

#include "cli/announce.hpp"
#include "cli/beforehand.hpp"

namespace banli::cli {
Exit act_on_case(Session& session, const std::string& named, const execution::Command& command,
                 Word done, Mode mode) {
  const auto found = find_case(session, named);
  if (!found) return session.refuse(found.error());
  const runtime::Request request = session.request(runtime::OnCase{found->id, command});
  if (mode == Mode::dry_run) {
    return rehearse(session, request, done, {{"case", case_name(*found)}});
  }
  const auto answer = session.door().submit(request);
  if (!answer) return refuse_on_case(session, found->id, answer.error());

  const views::CaseNow now = views::case_now(session.site(), found->id);
  session.tell(done, {{"case", case_name(now.line.row)}});
  announce(session, *answer, now);
  if (session.is_json()) session.print_json(views::to_json(now));
  return Exit::fine;
}

}  // namespace banli::cli
