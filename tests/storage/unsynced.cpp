#include "tests/storage/unsynced.hpp"

#include <doctest/doctest.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <random>
#include <ranges>

namespace banli::tests {
namespace {

constexpr std::size_t sector_bytes = 512;

class OpenFile {
 public:
  explicit OpenFile(const std::string& path) : file_(open(path.c_str(), O_RDWR)) {
    REQUIRE(file_ >= 0);
  }
  ~OpenFile() { close(file_); }
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;

  std::int64_t size() const {
    struct stat found{};
    REQUIRE(fstat(file_, &found) == 0);
    return found.st_size;
  }
  std::string read(std::int64_t offset, std::size_t count) const {
    std::string bytes(count, '\0');
    const ssize_t got = pread(file_, bytes.data(), count, offset);
    bytes.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
    return bytes;
  }
  void write(std::int64_t offset, std::string_view bytes) {
    REQUIRE(pwrite(file_, bytes.data(), bytes.size(), offset) ==
            static_cast<ssize_t>(bytes.size()));
  }
  void resize(std::int64_t size) { REQUIRE(ftruncate(file_, size) == 0); }

 private:
  int file_;
};

}  // namespace

void Unsynced::note_write(const std::string& path, std::int64_t offset, std::string_view bytes) {
  const OpenFile file(path);
  changes_[path].push_back({.offset = offset,
                            .before = file.read(offset, bytes.size()),
                            .after = std::string(bytes),
                            .size = file.size()});
}

void Unsynced::note_truncate(const std::string& path, std::int64_t size) {
  const OpenFile file(path);
  const std::int64_t old_size = file.size();
  const auto cut = static_cast<std::size_t>(old_size > size ? old_size - size : 0);
  changes_[path].push_back(
      {.offset = size, .before = file.read(size, cut), .after = "", .size = old_size});
}

void Unsynced::lose(std::uint64_t seed) {
  std::mt19937_64 random(seed);
  for (auto& [path, changes] : changes_) {
    OpenFile file(path);
    for (const Change& change : changes | std::views::reverse) {
      file.write(change.offset, change.before);
      file.resize(change.size);
    }
    for (const Change& change : changes) {
      const std::uint64_t fate = random() % 4;
      if (fate == 0) continue;
      if (change.after.empty()) {
        file.resize(change.offset);
      } else {
        const std::size_t sectors = change.after.size() / sector_bytes;
        const bool is_torn = fate == 1 && sectors > 1;
        const std::size_t kept = is_torn ? random() % sectors * sector_bytes : change.after.size();
        file.write(change.offset, std::string_view(change.after).substr(0, kept));
      }
    }
  }
  changes_.clear();
}

}  // namespace banli::tests
