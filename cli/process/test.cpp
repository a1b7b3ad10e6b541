#include <chrono>
#include <filesystem>
#include <map>
#include <thread>

#include "cli/files.hpp"
#include "cli/planning.hpp"
#include "cli/process/proposing.hpp"
#include "cli/verbs.hpp"
#include "cli/words.hpp"

namespace banli::cli {
namespace {

constexpr Word watching{"文件一有变化就重新检查，Ctrl-C 结束",
                        "runs again when a file changes; Ctrl-C ends it"};

struct TestGiven {
  std::vector<std::string> paths;
  bool watch = false;
  bool generate = false;
  std::string into;
};

using Moments = std::map<std::string, std::filesystem::file_time_type>;

// When each of the files was last written; one that is gone has no moment.
Moments moments_of(const TestFiles& files) {
  Moments moments;
  for (const auto* some : {&files.given, &files.nearby}) {
    for (const runtime::File& file : *some) {
      std::error_code gone;
      const auto written = std::filesystem::last_write_time(file.path, gone);
      if (!gone) moments.emplace(file.path, written);
    }
  }
  return moments;
}

Exit test_once(const TestGiven& given, Session& session, const TestFiles& files) {
  return run_scenarios(session, files, [&](const DoneRun& done) {
    if (given.generate) return propose_scenarios(session, done, given.into);
    return tell_run(session, done.run);
  });
}

[[noreturn]] void test_for_ever(const TestGiven& given, Session& session) {
  constexpr std::chrono::milliseconds pause{300};
  for (;;) {
    const TestFiles files = files_to_test(session, given.paths);
    static_cast<void>(test_once(given, session, files));
    session.tell(watching);
    const Moments before = moments_of(files);
    do std::this_thread::sleep_for(pause);
    while (moments_of(files_to_test(session, given.paths)) == before);
  }
}

Exit test(const TestGiven& given, Session& session) {
  if (const auto refused = refuse_paths(session, given.paths)) return *refused;
  if (given.watch) test_for_ever(given, session);
  return test_once(given, session, files_to_test(session, given.paths));
}

}  // namespace

Verb process_test() {
  return make_verb<TestGiven>(
      {"process",
       "test",
       {"演练场景，检查流程走得对不对、还有哪些没有走到",
        "play scenarios and see what of a process they pass"},
       {"banli process test processes", "banli process test processes/scenarios --watch",
        "banli process test processes/complaint-handling.yaml --generate"},
       Needs::nothing},
      [](TestGiven& given, Options& options) {
        options.arguments("PATH", given.paths, words::paths);
        options.flag("--watch", given.watch,
                     {"文件一有变化就重新检查", "run again whenever a file changes"});
        options.flag("--generate", given.generate,
                     {"为没有走到的地方写出场景", "write scenarios for what was not passed"});
        options.value("--into", "FOLDER", given.into,
                      {"和 --generate 一起：每个场景写成一个文件",
                       "with --generate: each scenario into a file of its own"});
      },
      test);
}

}  // namespace banli::cli
