// One operation of the disk fails, each in turn and with each code, and the disk goes on.
#include <doctest/doctest.h>

#include <optional>
#include <string>

#include "runtime/fault.hpp"
#include "storage/sqlite/store.hpp"
#include "storage/verify.hpp"
#include "tests/storage/counting_vfs.hpp"
#include "tests/storage/temporary_folder.hpp"
#include "tests/storage/workload.hpp"

namespace banli::tests {
namespace {

using runtime::Fault;
using storage::SqliteStore;

std::optional<Fault> run_turn(const Workload& workload, SqliteStore& store, int turn) {
  try {
    workload.run_turn(store, turn);
    return {};
  } catch (const Fault& fault) {
    return fault;
  }
}

// The failing turn is taken back and done again, and the whole course ends as if nothing had been.
void check_recovery(const Workload& workload, int operation, int code, std::string_view expected) {
  CAPTURE(operation);
  const TemporaryFolder folder;
  const std::string path = folder.file("failing.db");
  CountingVfs disk;
  const auto store = SqliteStore::create(path, {.vfs = disk.name(), .checkpoint_pages = 16});
  disk.fail_at(disk.operations() + operation, code);
  for (int turn = 0; turn < workload.turns(); ++turn) {
    const auto fault = run_turn(workload, *store, turn);
    if (!fault) continue;
    CHECK(fault->code() == expected);
    CHECK_FALSE(fault->ends_process());
    // A failed checkpoint comes after its commit, so the turn may stand.
    if (workload.turns_in(*store) == turn) CHECK_FALSE(run_turn(workload, *store, turn));
  }
  CHECK(workload.turns_in(*store) == workload.turns());
  CHECK(storage::verify_journal(*store->reader()).is_whole());
  CHECK(store->damage().empty());
}

constexpr int operations_tried = 60;

}  // namespace

TEST_CASE("storage: a full disk takes back the turn, and the next goes on") {
  const Workload workload(5);
  for (int operation = 0; operation < operations_tried; ++operation) {
    check_recovery(workload, operation, SQLITE_FULL, "disk-full");
  }
}

TEST_CASE("storage: a failed write takes back the turn, and the next goes on") {
  const Workload workload(5);
  for (int operation = 0; operation < operations_tried; ++operation) {
    check_recovery(workload, operation, SQLITE_IOERR_WRITE, "disk-failed");
  }
}

TEST_CASE("storage: after a failed flush no turn is given any more") {
  const TemporaryFolder folder;
  const std::string path = folder.file("failing.db");
  const Workload workload(6);
  SqliteStore::create(path).reset();
  int failed = 0;
  for (int operation = 0; operation < operations_tried; ++operation) {
    CountingVfs disk;
    const auto store = SqliteStore::open(path, {.vfs = disk.name(), .checkpoint_pages = 16});
    const int turn = workload.turns_in(*store);
    if (turn == workload.turns()) break;
    disk.fail_at(disk.operations() + operation, SQLITE_IOERR_FSYNC);
    const auto fault = run_turn(workload, *store, turn);
    if (!fault) continue;
    ++failed;
    CHECK(fault->code() == "disk-failed-at-commit");
    CHECK(fault->ends_process());
    const auto again = run_turn(workload, *store, workload.turns_in(*store));
    REQUIRE(again);
    CHECK(again->code() == "disk-failed-at-commit");
  }
  CHECK(failed > 0);
  const auto store = SqliteStore::open(path);
  CHECK(storage::verify_journal(*store->reader()).is_whole());
}

}  // namespace banli::tests
