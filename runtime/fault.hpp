// A Fault: disk or network failed. Thrown in storage, caught once; the CLI exits with 4. A Fault
// that ends the process (a failed fsync) leaves it unknown what is on the disk: nothing more may be
// decided or answered.
#pragma once

#include <stdexcept>
#include <string>
#include <utility>

#include "text/problem.hpp"

namespace banli::runtime {

class Fault : public std::runtime_error {
 public:
  enum class Reach { command, process };

  Fault(std::string code, text::Arguments arguments, Reach reach = Reach::command)
      : std::runtime_error(code),
        code_(std::move(code)),
        arguments_(std::move(arguments)),
        reach_(reach) {}
  const std::string& code() const { return code_; }
  const text::Arguments& arguments() const { return arguments_; }
  bool ends_process() const { return reach_ == Reach::process; }

 private:
  std::string code_;
  text::Arguments arguments_;
  Reach reach_;
};

}  // namespace banli::runtime
