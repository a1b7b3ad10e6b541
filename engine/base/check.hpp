// BANLI_CHECK states what must be true, in every build. A broken promise is a Bug: in `decide` it
// refuses the command and quarantines the instance, in `apply` and in storage it stops the process.
#pragma once

#include <stdexcept>
#include <string>

namespace banli {

class Bug : public std::logic_error {
 public:
  using std::logic_error::logic_error;
};

[[noreturn]] void broken_promise(const char* promise, const char* file, int line);

}  // namespace banli

#define BANLI_CHECK(promise) \
  ((promise) ? static_cast<void>(0) : ::banli::broken_promise(#promise, __FILE__, __LINE__))
