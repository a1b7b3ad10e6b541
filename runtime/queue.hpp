// Commands that wait, and the one thread that writes them. The thread that brings a command while
// nobody writes is the writer; when its batch is answered, the oldest waiter writes the next.
#pragma once

#include <condition_variable>
#include <deque>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <vector>

#include "runtime/door.hpp"

namespace banli::runtime {

using Reply = std::expected<Answer, text::Refusal>;

struct WaitingCommand {
  const Request* request = nullptr;
  std::optional<Reply> reply;
};

class CommandQueue {
 public:
  // Called by the writer with nothing locked. It takes commands by `next`, at least one, and gives
  // each its reply; what it throws is thrown at everybody in the batch.
  using WriteBatch = std::function<void(CommandQueue&)>;
  explicit CommandQueue(WriteBatch write_batch) : write_batch_(std::move(write_batch)) {}

  Reply submit(const Request& request);
  // The next command of the batch that is being written, or nullptr when nobody waits.
  WaitingCommand* next();

 private:
  enum class Phase { waits, writes, answered };
  struct Waiter : WaitingCommand {
    Phase phase = Phase::waits;
    std::exception_ptr thrown;
    std::condition_variable changed;
  };

  using Waiters = std::vector<std::shared_ptr<Waiter>>;

  void write(std::unique_lock<std::mutex>& lock);
  Waiters answer_batch(const std::exception_ptr& thrown);
  std::shared_ptr<Waiter> hand_over();

  WriteBatch write_batch_;
  std::mutex mutex_;
  bool is_being_written_ = false;
  std::deque<std::shared_ptr<Waiter>> waiting_;
  Waiters batch_;
};

}  // namespace banli::runtime
