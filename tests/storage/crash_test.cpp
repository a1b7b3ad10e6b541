// The power goes at every operation of the disk in turn: while the database is made, written,
// checkpointed and closed.
#include <doctest/doctest.h>

#include <algorithm>
#include <cstdlib>
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

constexpr int checkpoint_pages = 24;  // so that some turns checkpoint

struct Run {
  bool is_made = false;
  int answered = 0;  // turns whose commit came back
};

Run run_until_it_stops(const Workload& workload, const std::string& path, CountingVfs& disk) {
  Run run;
  try {
    const auto store =
        SqliteStore::create(path, {.vfs = disk.name(), .checkpoint_pages = checkpoint_pages});
    run.is_made = true;
    for (int turn = 0; turn < workload.turns(); ++turn) {
      workload.run_turn(*store, turn);
      ++run.answered;
    }
  } catch (const Fault&) {
    CHECK(disk.is_stopped());
  }
  return run;
}

// A creation that was cut short leaves a file that is opened or made, nothing between.
std::unique_ptr<SqliteStore> reopen(const std::string& path, const Run& run,
                                    const CountingVfs& disk) {
  try {
    return SqliteStore::open(path, {.vfs = disk.name()});
  } catch (const Fault& fault) {
    CHECK_FALSE(run.is_made);
    const bool is_blank = fault.code() == "no-banli-database" || fault.code() == "no-database";
    CHECK_MESSAGE(is_blank, fault.code());
    return SqliteStore::create(path, {.vfs = disk.name()});
  }
}

void check_what_is_left(const Workload& workload, const std::string& path, const Run& run) {
  const CountingVfs disk;  // never stops
  const auto store = reopen(path, run, disk);
  CHECK(store->damage().empty());
  CHECK(storage::verify_journal(*store->reader()).is_whole());
  const int found = workload.turns_in(*store);
  CHECK(found >= run.answered);
  CHECK(found <= run.answered + 1);
  CHECK(Workload::contents_in(*store) == std::min(found, 3));
  const std::string before = store->dump_projections();
  workload.rebuild(*store);
  CHECK(store->dump_projections() == before);
  for (int turn = found; turn < workload.turns(); ++turn) workload.run_turn(*store, turn);
  CHECK(storage::verify_journal(*store->reader()).is_whole());
}

bool is_soak() { return std::getenv("BANLI_SOAK") != nullptr; }

}  // namespace

TEST_CASE("storage: a crash at any operation loses no answered turn and keeps no half one") {
  const Workload workload(is_soak() ? 60 : 9);
  int operation = 0;
  bool is_finished = false;
  for (; !is_finished; ++operation) {
    CAPTURE(operation);
    const TemporaryFolder folder;
    const std::string path = folder.file("crash.db");
    CountingVfs disk;
    disk.stop_at(operation);
    const Run run = run_until_it_stops(workload, path, disk);
    is_finished = !disk.is_stopped();
    disk.lose_unsynced(static_cast<std::uint64_t>(operation));
    check_what_is_left(workload, path, run);
  }
  CHECK(operation > 100);
}

}  // namespace banli::tests
