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

}  // namespace banli::cli
