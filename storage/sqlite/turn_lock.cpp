#include "storage/sqlite/turn_lock.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <thread>

#include "base/check.hpp"
#include "runtime/fault.hpp"
#include "runtime/reason.hpp"

namespace banli::storage {
namespace {

using Clock = std::chrono::steady_clock;

// Behind the two locked bytes stands the process id of the last writer, in a fixed width.
constexpr off_t signature_at = 2;
constexpr std::size_t signature_size = 20;
using Signature = std::array<char, signature_size>;

// A turn lasts some hundred microseconds: asking often costs less than being woken late.
constexpr std::chrono::microseconds short_pause{100};
constexpr std::chrono::milliseconds long_pause{2};
constexpr int short_pauses = 200;

constexpr off_t both_places = 2;

struct flock lock_of(off_t byte, off_t count, short kind) {
  struct flock lock{};
  lock.l_type = kind;
  lock.l_whence = SEEK_SET;
  lock.l_start = byte;
  lock.l_len = count;
  return lock;
}

std::string own_signature() {
  std::string own = std::to_string(getpid());
  own.resize(signature_size, ' ');
  return own;
}

[[noreturn]] void throw_lock_failure(const std::string& path) {
  throw runtime::Fault("database-cannot-lock",
                       runtime::with_reason({{"file", path}}, runtime::last_error()));
}

}  // namespace

TurnLock::TurnLock(const std::string& database)
    : path_(database + ".lock"), signature_(own_signature()) {}

TurnLock::~TurnLock() {
  if (file_ >= 0) close(file_);
}

void TurnLock::open_file() {
  file_ = open(path_.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, 0666);
  if (file_ < 0) throw_lock_failure(path_);
}

void TurnLock::take(std::chrono::milliseconds patience) {
  if (!try_lock(Place::turn, both_places)) wait_behind(patience);
  unlock(Place::next);
  sign();
}

void TurnLock::wait_behind(std::chrono::milliseconds patience) {
  const auto deadline = Clock::now() + patience;
  wait_for(Place::next, deadline);
  try {
    wait_for(Place::turn, deadline);
  } catch (...) {
    unlock(Place::next);
    throw;
  }
}

bool TurnLock::try_take() {
  if (!try_lock(Place::turn, 1)) return false;
  sign();
  return true;
}

void TurnLock::give_back() { unlock(Place::turn); }

void TurnLock::wait_for(Place place, Clock::time_point deadline) {
  for (int tries = 0; !try_lock(place, 1); ++tries) {
    if (Clock::now() >= deadline) {
      throw runtime::Fault("database-busy", {{"file", path_}, {"process", holder()}});
    }
    if (tries < short_pauses) {
      std::this_thread::sleep_for(short_pause);
    } else {
      std::this_thread::sleep_for(long_pause);
    }
  }
}

bool TurnLock::try_lock(Place first, off_t count) {
  if (file_ < 0) open_file();
  struct flock lock = lock_of(static_cast<off_t>(first), count, F_WRLCK);
  if (fcntl(file_, F_OFD_SETLK, &lock) == 0) return true;
  if (errno != EAGAIN && errno != EACCES && errno != EINTR) throw_lock_failure(path_);
  return false;
}

void TurnLock::unlock(Place place) {
  struct flock lock = lock_of(static_cast<off_t>(place), 1, F_UNLCK);
  BANLI_CHECK(fcntl(file_, F_OFD_SETLK, &lock) == 0);
}

// Written only when another process had the turn before: a write costs more than a look. It is
// for people, so a failure of it fails nothing.
void TurnLock::sign() {
  Signature there{};
  const ssize_t size = pread(file_, there.data(), there.size(), signature_at);
  if (size == std::ssize(there) && std::ranges::equal(there, signature_)) return;
  [[maybe_unused]] const ssize_t written =
      pwrite(file_, signature_.data(), signature_.size(), signature_at);
}

std::string TurnLock::holder() const {
  Signature bytes{};
  const ssize_t size = pread(file_, bytes.data(), bytes.size(), signature_at);
  const std::string_view read(bytes.data(), size > 0 ? static_cast<std::size_t>(size) : 0);
  return std::string(read.substr(0, read.find(' ')));
}

}  // namespace banli::storage
