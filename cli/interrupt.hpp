// While one stands, Ctrl-C ends a read that waits, as the end of the input does: who asks can put
// the terminal back and say what became of the answers.
#pragma once

#include <signal.h>

namespace banli::cli {

class EndedByInterrupt {
 public:
  EndedByInterrupt();
  ~EndedByInterrupt();
  EndedByInterrupt(const EndedByInterrupt&) = delete;
  EndedByInterrupt& operator=(const EndedByInterrupt&) = delete;

 private:
  struct sigaction before_ = {};
};

}  // namespace banli::cli
