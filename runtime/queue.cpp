#include "runtime/queue.hpp"

#include <utility>

#include "base/check.hpp"

namespace banli::runtime {

Reply CommandQueue::submit(const Request& request) {
  const auto mine = std::make_shared<Waiter>();
  mine->request = &request;
  std::unique_lock lock(mutex_);
  waiting_.push_back(mine);
  if (is_being_written_) {
    mine->changed.wait(lock, [&] { return mine->phase != Phase::waits; });
  } else {
    is_being_written_ = true;
    mine->phase = Phase::writes;
  }
  if (mine->phase == Phase::writes) write(lock);
  if (lock.owns_lock()) lock.unlock();
  if (mine->thrown) std::rethrow_exception(mine->thrown);
  BANLI_CHECK(mine->reply.has_value());
  return std::move(*mine->reply);
}

WaitingCommand* CommandQueue::next() {
  const std::lock_guard lock(mutex_);
  if (waiting_.empty()) return nullptr;
  batch_.push_back(std::move(waiting_.front()));
  waiting_.pop_front();
  return batch_.back().get();
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
  const Waiters answered = answer_batch(thrown);
  const std::shared_ptr<Waiter> next = hand_over();
  lock.unlock();
  // The next writer first: he works while the others are woken. All with nothing locked, or who is
  // woken would only wait again.
  if (next) next->changed.notify_one();
  for (const std::shared_ptr<Waiter>& waiter : answered) waiter->changed.notify_one();
}

// If the batch failed before it took a command (no turn to be had), it failed for all that wait.
CommandQueue::Waiters CommandQueue::answer_batch(const std::exception_ptr& thrown) {
  if (thrown && batch_.empty()) {
    batch_.assign(waiting_.begin(), waiting_.end());
    waiting_.clear();
  }
  for (const std::shared_ptr<Waiter>& waiter : batch_) {
    waiter->thrown = thrown;
    waiter->phase = Phase::answered;
  }
  return std::exchange(batch_, {});
}

std::shared_ptr<CommandQueue::Waiter> CommandQueue::hand_over() {
  if (waiting_.empty()) {
    is_being_written_ = false;
    return nullptr;
  }
  waiting_.front()->phase = Phase::writes;
  return waiting_.front();
}

}  // namespace banli::runtime
