#include "storage/sqlite/queue.hpp"

#include <algorithm>
#include <limits>
#include <string>
#include <tuple>

#include "storage/sqlite/tables.hpp"

namespace banli::storage {
namespace {

using runtime::TaskFilter;
using runtime::TaskRow;
using Rows = std::vector<TaskRow>;

auto order_of(const TaskRow& row) {
  const auto never = Instant{std::numeric_limits<std::int64_t>::max()};
  return std::tuple(row.due.value_or(never), row.opened, row.instance, row.visit, row.seat);
}

// `whose` is one equality; the parameters are `?1` who, `?2` process, `?3` step, `?4` instance,
// `?5` limit, `?6` role, `?7` process of the part.
std::string part_sql(std::string_view whose, const TaskFilter& filter) {
  std::string where = "WHERE ";
  where += whose;
  // The very words of the partial index: only so does SQLite use it.
  if (filter.states == TaskFilter::States::open) where += " AND state IN ('open', 'claimed')";
  if (filter.instance) where += " AND instance = ?4";
  return select<TaskRow>(where +
                         " AND (?2 = '' OR process = ?2) AND (?3 = '' OR step = ?3)"
                         " AND (?6 = '' OR role = ?6) AND (?7 = '' OR process = ?7)"
                         " ORDER BY due IS NULL, due, opened, instance, visit, seat LIMIT ?5");
}

struct Part {
  std::string_view whose;
  std::string_view who;
  std::string_view role = {};
  std::string_view process = {};
};

void append_part(Connection& connection, const Part& part, const TaskFilter& filter, Rows& out) {
  Query query(connection, part_sql(part.whose, filter));
  query.bind(part.who, filter.process, filter.step, filter.instance.value_or(InstanceId{}),
             filter.limit, part.role, part.process);
  while (query.next()) read_row(query, out.emplace_back());
}

}  // namespace

std::vector<TaskRow> find_tasks(Connection& connection, const TaskFilter& filter) {
  Rows found;
  for (const TaskFilter::Holder& holder : filter.holders) {
    append_part(connection, {"holder = ?1", holder.person, holder.role, holder.process}, filter,
                found);
  }
  for (const TaskFilter::Pool& pool : filter.pools) {
    append_part(connection,
                {"holder = '' AND role = ?1 AND state = 'open'", pool.role, "", pool.process},
                filter, found);
  }
  if (filter.holders.empty() && filter.pools.empty()) {
    append_part(connection, {"?1 = ''", ""}, filter, found);
  }
  // One part comes in order and without repetition.
  const std::size_t parts = filter.pools.size() + filter.holders.size();
  if (parts <= 1) return found;
  std::ranges::sort(found, {}, order_of);
  const auto repeated = std::ranges::unique(found, {}, order_of);
  found.erase(repeated.begin(), repeated.end());
  if (found.size() > filter.limit) found.resize(filter.limit);
  return found;
}

}  // namespace banli::storage
