#include "cli/job/job_act.hpp"

namespace banli::cli {

std::optional<std::int64_t> read_lease(Session& session, const std::string& given) {
  const auto duration = calendar::duration_from_text(given);
  if (!duration) {
    session.usage("duration-unreadable", {{"text", given}});
    return {};
  }
  const Instant now = session.now();
  const calendar::Calendar& calendar = session.site().in_force().office.calendar;
  return calendar.add(now, *duration).ms - now.ms;
}

runtime::Request job_request(const Session& session, decltype(runtime::Request::act) act) {
  runtime::Request request;
  request.actor = session.actor();
  request.channel = "cli";
  request.key = session.key();
  request.act = std::move(act);
  return request;
}

}  // namespace banli::cli
