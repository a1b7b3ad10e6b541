#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "storage/sqlite/query.hpp"
#include "storage/sqlite/store.hpp"
#include "tests/storage/temporary_folder.hpp"

namespace banli::tests {
namespace {

using runtime::TaskFilter;
using runtime::TaskRow;
using storage::SqliteStore;

TaskRow task(std::uint64_t instance, std::string role, std::optional<Instant> due,
             std::int64_t opened) {
  return {.instance = {instance},
          .visit = {1},
          .step = "登记",
          .lane = "客服",
          .state = "open",
          .role = std::move(role),
          .due = due,
          .opened = {opened},
          .process = "complaint"};
}

void put_tasks(SqliteStore& store, const std::vector<TaskRow>& tasks) {
  const auto turn = store.take_turn();
  turn->put(runtime::Rows{.tasks = tasks});
  turn->commit();
}

std::vector<std::uint64_t> found(SqliteStore& store, const TaskFilter& filter) {
  std::vector<std::uint64_t> instances;
  for (const TaskRow& row : store.reader()->tasks(filter)) instances.push_back(row.instance.value);
  return instances;
}

using Cases = std::vector<std::uint64_t>;

}  // namespace

TEST_CASE("storage: a queue is by due date, none last, then the oldest") {
  const TemporaryFolder folder;
  const auto store = SqliteStore::create(folder.file("queue.db"));
  put_tasks(*store, {task(1, "clerk", {}, 10), task(2, "clerk", Instant{900}, 30),
                     task(3, "lead", Instant{800}, 20), task(4, "clerk", {}, 5),
                     task(5, "other", Instant{1}, 1)});
  CHECK(found(*store, {.pools = {{"clerk"}, {"lead"}}}) == Cases{3, 2, 4, 1});
  CHECK(found(*store, {.pools = {{"clerk"}, {"lead"}, {"clerk"}}, .limit = 2}) == Cases{3, 2});
  CHECK(found(*store, {}) == Cases{5, 3, 2, 4, 1});
  CHECK(found(*store, {.pools = {{"nobody"}}}).empty());
}

TEST_CASE("storage: a claimed task leaves its pool and stands with its holder") {
  const TemporaryFolder folder;
  const auto store = SqliteStore::create(folder.file("queue.db"));
  TaskRow claimed = task(1, "clerk", {}, 1);
  put_tasks(*store, {claimed, task(2, "clerk", {}, 2)});
  claimed.state = "claimed";
  claimed.holder = "zhangmin";
  put_tasks(*store, {claimed});
  CHECK(found(*store, {.pools = {{"clerk"}}}) == Cases{2});
  CHECK(found(*store, {.holders = {{"zhangmin"}}}) == Cases{1});
  CHECK(found(*store, {.holders = {{"zhangmin"}}, .pools = {{"clerk"}}}) == Cases{1, 2});
  claimed.state = "done";
  put_tasks(*store, {claimed});
  CHECK(found(*store, {.holders = {{"zhangmin"}}}).empty());
  CHECK(found(*store, {.holders = {{"zhangmin"}}, .states = TaskFilter::States::all}) == Cases{1});
}

TEST_CASE("storage: all seats of a folded visit take its state") {
  const TemporaryFolder folder;
  const auto store = SqliteStore::create(folder.file("queue.db"));
  TaskRow second = task(1, "clerk", {}, 1);
  second.seat = 2;
  second.state = "claimed";
  put_tasks(*store, {task(1, "clerk", {}, 1), second, task(2, "clerk", {}, 2)});
  const auto turn = store->take_turn();
  turn->put(runtime::Rows{.task_states = {{.instance = {1}, .visit = {1}, .state = "cancelled"}}});
  turn->commit();
  const auto rows =
      store->reader()->tasks({.instance = InstanceId{1}, .states = TaskFilter::States::all});
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].state == "cancelled");
  CHECK(rows[1].state == "cancelled");
  CHECK(found(*store, {}) == Cases{2});
}

TEST_CASE("storage: a queue is read from its index in its order") {
  const TemporaryFolder folder;
  SqliteStore::create(folder.file("queue.db")).reset();
  storage::Connection connection(folder.file("queue.db"), storage::Access::write, "");
  storage::Query query(connection,
                       "EXPLAIN QUERY PLAN SELECT * FROM p_tasks WHERE holder = '' AND role = ?1 "
                       "AND state = 'open' AND state IN ('open', 'claimed') "
                       "ORDER BY due IS NULL, due, opened, instance, visit, seat LIMIT 100");
  std::string plan;
  while (query.next()) {
    query.read<std::int64_t>();
    query.read<std::int64_t>();
    query.read<std::int64_t>();
    plan += query.read<std::string>() + "\n";
  }
  CHECK(plan == "SEARCH p_tasks USING INDEX p_tasks_queue (holder=? AND role=?)\n");
}

}  // namespace banli::tests
