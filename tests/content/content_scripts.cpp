// The shipped processes, each run by commands alone to each of its ends. What a script does is put
// down in commands.sh. Afterwards every step, every flow and every arrow back of every process must
// have been passed.
#include <doctest/doctest.h>

#include <memory>

#include "runtime/graph_cache.hpp"
#include "storage/sqlite/store.hpp"
#include "tests/content/desk.hpp"
#include "tests/content/passed.hpp"
#include "tests/harness/script.hpp"

namespace banli::tests {
namespace {

// A desk whose journal is added to what was passed when its script is over.
class CountedDesk {
 public:
  explicit CountedDesk(Passed& passed) : passed_(passed) {}
  ~CountedDesk() {
    const auto store = storage::SqliteStore::open(desk_.database());
    passed_.read(*store->reader());
  }
  CountedDesk(const CountedDesk&) = delete;
  CountedDesk& operator=(const CountedDesk&) = delete;

  std::string run(const std::string& commands) const { return desk_.run(commands); }

 private:
  Desk desk_;
  Passed& passed_;
};

void check_all_passed(const Passed& passed) {
  const Desk desk;
  const auto store = storage::SqliteStore::open(desk.database());
  const auto reader = store->reader();
  runtime::GraphCache graphs;
  for (const runtime::DocumentRow& row : reader->documents("process")) {
    const auto graph = graphs.graph_of(row.bundle, *reader);
    const Passed::Share share = passed.share(*graph);
    MESSAGE(row.name << ": passed " << share.wanted - share.missing.size() << " of " << share.wanted
                     << " steps, flows and arrows back");
    std::string missing;
    for (const std::string& words : share.missing) missing += "\n  " + words;
    CHECK_MESSAGE(share.missing.empty(), row.name << " was not passed whole:" << missing);
  }
}

}  // namespace

TEST_CASE("content: the shipped processes run to each of their ends, step by step") {
  Passed passed;
  run_scripts("content", [&] {
    auto desk = std::make_shared<CountedDesk>(passed);
    return [desk](const Case& one) { return desk->run(one.input); };
  });
  check_all_passed(passed);
}

}  // namespace banli::tests
