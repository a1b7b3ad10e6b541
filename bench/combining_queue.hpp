// Commands of many threads become batches: who stands first in the queue does the work of all that
// wait, and the others are woken when it is done. Nothing is handed to another thread while only
// one client is there.
#pragma once

#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <vector>

namespace banli::bench {

template <class Work>
class CombiningQueue {
 public:
  using Do = std::function<void(const std::vector<Work*>&)>;
  explicit CombiningQueue(Do do_all) : do_all_(std::move(do_all)) {}

  // Comes back when the work is done, by this thread or another.
  void submit(Work& work) {
    Place mine{.work = &work};
    std::unique_lock lock(mutex_);
    places_.push_back(&mine);
    mine.wake.wait(lock, [&] { return mine.is_done || places_.front() == &mine; });
    if (mine.is_done) return;
    const std::vector<Place*> batch(places_.begin(), places_.end());
    lock.unlock();
    run(batch);
    lock.lock();
    finish(batch);
  }

 private:
  struct Place {
    Work* work;
    bool is_done = false;
    std::condition_variable wake;
  };

  void run(const std::vector<Place*>& batch) {
    std::vector<Work*> works;
    works.reserve(batch.size());
    for (const Place* place : batch) works.push_back(place->work);
    do_all_(works);
  }

  void finish(const std::vector<Place*>& batch) {
    for (Place* place : batch) {
      places_.pop_front();
      place->is_done = true;
      place->wake.notify_one();
    }
    if (!places_.empty()) places_.front()->wake.notify_one();
  }

  Do do_all_;
  std::mutex mutex_;
  std::deque<Place*> places_;
};

}  // namespace banli::bench
