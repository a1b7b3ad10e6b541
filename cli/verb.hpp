// One command, `banli <noun> <verb>`, as one block: its words, an example or two, its options, and
// what it does. Blocks stand in cli/<noun>/<verb>.cpp and are listed in cli/verbs.cpp.
//
//   Verb task_claim() {
//     struct Given { std::string task; };
//     return make_verb<Given>(
//         {"task", "claim", words::about_task_claim, {"banli task claim TS2611001-3"}},
//         [](Given& given, Options& options) { options.argument("TASK", given.task, words::a_task);
//         },
//         [](const Given& given, Session& session) { return …; });
//   }
#pragma once

#include <functional>
#include <memory>
#include <string_view>
#include <vector>

#include "cli/exit.hpp"
#include "cli/options.hpp"
#include "cli/session.hpp"
#include "cli/word.hpp"

namespace banli::cli {

enum class Needs { site, nothing };

struct Heading {
  std::string_view noun;  // empty: the verb stands alone, as `banli init`
  std::string_view verb;
  Word about;
  std::vector<std::string_view> examples;
  Needs needs = Needs::site;
};

using Act = std::function<Exit(Session&)>;

struct Verb {
  Heading heading;
  std::function<Act(Options&)> declare;  // names its options, gives what is done with them
};

template <class Given, class Declare, class Run>
Verb make_verb(Heading heading, Declare declare, Run run) {
  return {std::move(heading), [declare, run](Options& options) -> Act {
            auto given = std::make_shared<Given>();
            declare(*given, options);
            return [given, run](Session& session) { return run(*given, session); };
          }};
}

}  // namespace banli::cli
