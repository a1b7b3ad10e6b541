// Scenarios for what the scenarios of a process have not passed. Each was played, passes something
// new, and comes to the end of its case; its note names the way it takes.
#pragma once

#include "scenario/run.hpp"

namespace banli::scenario {

struct Proposal {
  std::string name;
  std::string text;        // of its file
  std::size_t passes = 0;  // elements that nothing had passed
};

struct Proposals {
  std::vector<Proposal> all;
  // By process: what no play came to.
  std::map<std::string, std::vector<Element>> beyond;
};

Proposals propose(const Run& run, const Repertoire& repertoire, Offices& offices,
                  text::Vocabulary vocabulary);

}  // namespace banli::scenario
