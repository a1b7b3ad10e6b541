// A Fault: disk or network failed. Thrown in storage, caught once; the CLI exits with 4. After a fatal one
// nobody knows what is on the disk (a flush failed): the door takes no further command and the
// process ends.
#pragma once

#include <stdexcept>
#include <string>

#include "text/problem.hpp"

namespace banli::runtime {

class Fault : public std::runtime_error {
 public:
  enum class Weight { passing, fatal };

  Fault(std::string code, text::Arguments arguments, Weight weight = Weight::passing)
      : std::runtime_error(code),
        code_(std::move(code)),
        arguments_(std::move(arguments)),
        weight_(weight) {}
  const std::string& code() const { return code_; }
  const text::Arguments& arguments() const { return arguments_; }
  bool ends_process() const { return reach_ == Reach::process; }
  bool is_fatal() const { return weight_ == Weight::fatal; }

 private:
  std::string code_;
  text::Arguments arguments_;
  Reach reach_;
  Weight weight_;
};

}  // namespace banli::runtime
