// What the program ends with; scripts rely on the numbers.
#pragma once

namespace banli::cli {

enum class Exit {
  fine = 0,
  refused = 1,   // not allowed now
  usage = 2,     // the command line is wrong
  problems = 3,  // files or answers are wrong
  fault = 4,     // disk or network failed
  bug = 5        // a broken promise of ours
};

}  // namespace banli::cli
