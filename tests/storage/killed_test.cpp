// A process that is killed at any moment, and processes that write to one file at once, lose
// nothing that was answered, and leave a journal and rows that are whole.
#include <doctest/doctest.h>
#include <fcntl.h>
#include <unistd.h>

#include <iostream>
#include <iterator>
#include <random>

#include "tests/storage/busy_office.hpp"
#include "tests/storage/temporary_folder.hpp"

namespace banli::tests {

namespace {

constexpr std::uint64_t without_end = UINT64_MAX;
constexpr int kills = 40;
constexpr int kills_between_looks = 8;
constexpr std::uint64_t commands_of_each = 150;

// The write turn of a file, as others take it and give it back.
class TurnWatch {
 public:
  explicit TurnWatch(const std::string& path)
      : file_(open((path + ".lock").c_str(), O_RDWR | O_CLOEXEC)) {
    REQUIRE(file_ >= 0);
  }
  ~TurnWatch() { close(file_); }
  TurnWatch(const TurnWatch&) = delete;
  TurnWatch& operator=(const TurnWatch&) = delete;

  // Waits until it was taken or given back so often.
  void see(std::uint64_t changes) const {
    bool was_taken = is_taken();
    while (changes > 0) {
      if (is_taken() == was_taken) continue;
      was_taken = !was_taken;
      --changes;
    }
  }

 private:
  bool is_taken() const {
    struct flock lock{};
    lock.l_type = F_WRLCK;
    lock.l_whence = SEEK_SET;
    lock.l_len = 1;
    REQUIRE(fcntl(file_, F_OFD_GETLK, &lock) == 0);
    return lock.l_type != F_UNLCK;
  }

  int file_;
};

void add(std::vector<std::string>& keys, std::vector<std::string> more) {
  std::ranges::move(more, std::back_inserter(keys));
}

}  // namespace

TEST_CASE("storage: killed at any moment, nothing that was answered is lost") {
  const TemporaryFolder folder;
  const std::string path = folder.file("killed.db");
  open_busy_office(path);
  std::mt19937_64 random(std::random_device{}());
  std::vector<std::string> keys;
  for (int killed = 1; killed <= kills; ++killed) {
    BusyClerk clerk(path, static_cast<std::uint64_t>(killed), without_end);
    clerk.hear(static_cast<std::ptrdiff_t>(random() % 8));
    TurnWatch(path).see(random() % 4);
    clerk.kill_now();
    add(keys, clerk.answered());
    if (killed % kills_between_looks == 0) REQUIRE(what_was_lost(path, keys) == "");
  }
  std::cout << "killed " << kills << " times, " << keys.size() << " answers kept\n";
  CHECK(keys.size() > kills);
}

TEST_CASE("storage: three processes at one file, one of them killed, keep all answers") {
  const TemporaryFolder folder;
  const std::string path = folder.file("shared.db");
  open_busy_office(path);
  BusyClerk one(path, 1, commands_of_each), other(path, 2, commands_of_each);
  BusyClerk third(path, 3, without_end);
  third.hear(10);
  third.kill_now();
  std::vector<std::string> keys = third.answered();
  add(keys, one.answered());
  add(keys, other.answered());
  CHECK(one.ended_well());
  CHECK(other.ended_well());
  CHECK(keys.size() > commands_of_each);
  CHECK(what_was_lost(path, keys) == "");
}

}  // namespace banli::tests
