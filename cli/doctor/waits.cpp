#include <algorithm>

#include "cli/announce.hpp"
#include "cli/doctor/complaint.hpp"

namespace banli::cli {
namespace {

constexpr std::size_t most_waits = 10'000;
constexpr std::int64_t patience_ms = 10 * 60'000;  // a timekeeper comes by every minute

std::string name_of_case(Session& session, InstanceId id) {
  const auto row = session.reader().instance(id);
  return row ? case_name(*row) : std::to_string(id.value);
}

// One complaint for all of them: what is missing is whoever runs the timers.
void examine_timers(Session& session, Complaints& found) {
  const Instant late{session.now().ms - patience_ms};
  const std::vector<runtime::WaitRow> due = session.reader().timers(late, most_waits);
  if (due.empty()) return;
  found.push_back({"timers-overdue",
                   {{"n", std::to_string(due.size())},
                    {"case", name_of_case(session, due.front().instance)},
                    {"time", session.local_time(*due.front().at)}}});
}

void examine_messages(Session& session, Complaints& found) {
  for (const runtime::MessageRow& row : session.reader().messages(most_waits)) {
    if (row.met || session.now() < row.kept_until) continue;
    found.push_back({"message-unmet",
                     {{"id", row.id},
                      {"name", row.name},
                      {"key", row.key},
                      {"time", session.local_time(row.sent)}}});
  }
}

}  // namespace

Complaints examine_waits(Session& session) {
  Complaints found;
  examine_timers(session, found);
  examine_messages(session, found);
  return found;
}

}  // namespace banli::cli
