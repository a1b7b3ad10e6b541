// Timers: what is due is fired, each by a command of its own.
#include <map>
#include <set>
#include <tuple>

#include "runtime/writer.hpp"

namespace banli::runtime {
namespace {

// Of one case in one run: a timer that keeps coming back must not hold up the others.
constexpr std::size_t firings_limit = 100;

}  // namespace

Reply Writer::carry_out(const Order& order, const RunTimers& run) {
  Answer answer;
  std::map<InstanceId, std::size_t> firings;
  std::set<std::tuple<InstanceId, VisitId, std::uint32_t>> refused;
  for (bool is_moving = true; is_moving;) {
    is_moving = false;
    for (const WaitRow& timer : batch_->reader().timers(order.now, refused.size() + 1)) {
      const std::tuple id(timer.instance, timer.visit, timer.wait);
      if (answer.fired.size() + answer.begun.size() >= run.limit) return answer;
      if (refused.contains(id)) continue;
      is_moving = true;
      const bool is_start = timer.kind == start_wait_kind;
      if (firings[timer.instance] == firings_limit || (!is_start && !fire(order, timer))) {
        refused.insert(id);
        break;
      }
      if (is_start) begin_at_time(order, timer, answer);
      if (!is_start) answer.fired.push_back(timer);
      ++firings[timer.instance];
      break;  // it may come again before the next of them
    }
  }
  return answer;
}

bool Writer::fire(const Order& order, const WaitRow& timer) {
  Following following;
  following.request.channel = order.request.channel;
  following.request.cause = order.request.cause;
  following.now = order.now;
  following.command = new_command_id();
  const Reply fired = act_on(following, timer.instance, execution::Fire{timer.visit, timer.wait});
  follow_up(order);
  return fired.has_value();
}

}  // namespace banli::runtime
