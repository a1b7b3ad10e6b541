#include "cli/interrupt.hpp"

namespace banli::cli {
namespace {

void leave_the_read(int) {}

}  // namespace

EndedByInterrupt::EndedByInterrupt() {
  struct sigaction action = {};
  action.sa_handler = leave_the_read;  // without SA_RESTART the read gives up
  sigaction(SIGINT, &action, &before_);
}

EndedByInterrupt::~EndedByInterrupt() { sigaction(SIGINT, &before_, nullptr); }

}  // namespace banli::cli
