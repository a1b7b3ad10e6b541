// A Fault: disk or network failed. Thrown in storage, caught once; the CLI exits with 4.
#pragma once

#include <stdexcept>
#include <string>

#include "text/problem.hpp"

namespace banli::runtime {

class Fault : public std::runtime_error {
 public:
  Fault(std::string code, text::Arguments arguments)
      : std::runtime_error(code), code_(std::move(code)), arguments_(std::move(arguments)) {}
  const std::string& code() const { return code_; }
  const text::Arguments& arguments() const { return arguments_; }

 private:
  std::string code_;
  text::Arguments arguments_;
};

}  // namespace banli::runtime
