#include "cli/instance/case_act.hpp"

#include "cli/announce.hpp"
#include "cli/words.hpp"
#include "cli/world.hpp"

namespace banli::cli {
namespace {

constexpr Word would_end{"将中止 {step}：{person}", "would end: {step}: {person}"};

// A door that decides and then refuses, so that nothing is written: nothing where it would be done.
std::optional<text::Refusal> refusal_beforehand(Session& session, const runtime::Request& request) {
  bool would_do = false;
  runtime::Surroundings world = surroundings();
  world.decide = [&](const auto&... of_case) -> std::expected<execution::Decision, text::Refusal> {
    auto decision = execution::decide(of_case...);
    would_do = decision.has_value();
    if (!decision) return decision;
    return std::unexpected(text::Refusal{});
  };
  runtime::Door door(session.store(), std::move(world));
  const auto answer = door.submit(request);
  if (would_do || answer) return {};
  return answer.error();
}

Exit show_beforehand(Session& session, const runtime::InstanceRow& row,
                     const runtime::Request& request) {
  if (const auto refusal = refusal_beforehand(session, request)) return session.refuse(*refusal);
  const views::CaseNow now = views::case_now(session.site(), row.id);
  if (session.is_json()) session.print_json(views::to_json(now));
  for (const views::TaskLine& task : now.tasks) {
    session.tell(would_end,
                 {{"step", session.title(task.step)}, {"person", who_has(session, task)}});
  }
  session.tell(words::only_shown);
  return Exit::fine;
}

}  // namespace

Exit act_on_case(Session& session, const std::string& named, const execution::Command& command,
                 Word done, Mode mode) {
  const auto found = find_case(session, named);
  if (!found) return session.refuse(found.error());
  runtime::Request request;
  request.actor = session.actor();
  request.channel = "cli";
  request.key = session.key();
  request.act = runtime::OnCase{found->id, command};
  if (mode == Mode::dry_run) return show_beforehand(session, *found, request);
  const auto answer = session.door().submit(request);
  if (!answer) return session.refuse(answer.error());

  const views::CaseNow now = views::case_now(session.site(), found->id);
  session.tell(done, {{"case", case_name(now.line.row)}});
  announce(session, *answer, now);
  if (session.is_json()) session.print_json(views::to_json(now));
  return Exit::fine;
}

}  // namespace banli::cli
