// Hands each notice to a program: the command of a shell, with the notice as JSON on its standard
// input. It has delivered when it ends with 0. One that takes too long is ended, with all that it
// has started.
#pragma once

#include "runtime/sending.hpp"

namespace banli::runtime {

class CommandSender final : public Sender {
 public:
  static constexpr std::int64_t usual_limit_ms = 30'000;

  explicit CommandSender(std::string command, std::int64_t limit_ms = usual_limit_ms)
      : command_(std::move(command)), limit_ms_(limit_ms) {}
  std::expected<void, std::string> deliver(const Letter& letter) override;

 private:
  std::string command_;
  std::int64_t limit_ms_;
};

}  // namespace banli::runtime
