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
  explicit CountedDesk(scenario::Passed& passed) : passed_(passed) {}
  ~CountedDesk() {
    const auto store = storage::SqliteStore::open(desk_.database());
    note_journal(passed_, *store->reader());
  }
  CountedDesk(const CountedDesk&) = delete;
  CountedDesk& operator=(const CountedDesk&) = delete;

  std::string run(const std::string& commands) const { return desk_.run(commands); }

 private:
  Desk desk_;
  scenario::Passed& passed_;
};

void check_all_passed(const scenario::Passed& passed) {
  const Desk desk;
  const auto store = storage::SqliteStore::open(desk.database());
  const auto reader = store->reader();
  runtime::GraphCache graphs;
  for (const runtime::DocumentRow& row : reader->documents("process")) {
    const auto graph = graphs.graph_of(row.bundle, *reader);
    const scenario::Coverage coverage = scenario::coverage_of(*graph, passed);
    const std::size_t wanted = coverage.steps + coverage.flows;
    MESSAGE(row.name << ": passed " << wanted - coverage.missing.size() << " of " << wanted
                     << " steps, flows and arrows back");
    std::string missing;
    for (const scenario::Element& one : coverage.missing) {
      missing += "\n  " + scenario::words_of(one);
    }
    CHECK_MESSAGE(coverage.missing.empty(), row.name << " was not passed whole:" << missing);
  }
}

}  // namespace

TEST_CASE("content: the shipped processes run to each of their ends, step by step") {
  scenario::Passed passed;
  run_scripts("content", [&] {
    auto desk = std::make_shared<CountedDesk>(passed);
    return [desk](const Case& one) { return desk->run(one.input); };
  });
  check_all_passed(passed);
}

}  // namespace banli::tests
