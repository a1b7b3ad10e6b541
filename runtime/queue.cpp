#include "runtime/queue.hpp"

#include <utility>

#include "base/check.hpp"

namespace banli::runtime {

Reply CommandQueue::submit(const Request& request) {
  Waiter mine;
  mine.request = &request;
  std::unique_lock lock(mutex_);
  waiting_.push_back(&mine);
  if (is_being_written_) {
    mine.changed.wait(lock, [&] { return mine.phase != Phase::waits; });
  } else {
    is_being_written_ = true;
    mine.phase = Phase::writes;
  }
  if (mine.phase == Phase::writes) write(lock);
  if (mine.thrown) std::rethrow_exception(mine.thrown);
  BANLI_CHECK(mine.reply.has_value());
  return std::move(*mine.reply);
}

WaitingCommand* CommandQueue::next() {
  const std::lock_guard lock(mutex_);
  if (waiting_.empty()) return nullptr;
  Waiter* waiter = waiting_.front();
  waiting_.pop_front();
  batch_.push_back(waiter);
  return waiter;
}

void CommandQueue::write(std::unique_lock<std::mutex>& lock) {
  std::exception_ptr thrown;
  lock.unlock();
  try {
    write_batch_(*this);
  } catch (...) {
    thrown = std::current_exception();
  }
  lock.lock();
  answer_batch(thrown);
  hand_over();
}

// If the batch failed before it took a command (no turn to be had), it failed for all that wait. A
// waiter's thread may go on, and its place be gone, as soon as the lock is given back.
void CommandQueue::answer_batch(const std::exception_ptr& thrown) {
  if (thrown && batch_.empty()) {
    batch_.assign(waiting_.begin(), waiting_.end());
    waiting_.clear();
  }
  for (Waiter* waiter : batch_) {
    waiter->thrown = thrown;
    waiter->phase = Phase::answered;
    waiter->changed.notify_one();
  }
  batch_.clear();
}

void CommandQueue::hand_over() {
  if (waiting_.empty()) {
    is_being_written_ = false;
    return;
  }
  waiting_.front()->phase = Phase::writes;
  waiting_.front()->changed.notify_one();
}

}  // namespace banli::runtime
