// What a disk may lose when the power goes: for each file the writes since its last sync. Losing
// undoes them all, then does some of them again, each whole, in part (by sectors of 512 bytes) or
// not at all, as a seed decides. Only the deletion of a file counts as done at once.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace banli::tests {

class Unsynced {
 public:
  void note_write(const std::string& path, std::int64_t offset, std::string_view bytes);
  void note_truncate(const std::string& path, std::int64_t size);
  void note_sync(const std::string& path) { changes_.erase(path); }
  void note_delete(const std::string& path) { changes_.erase(path); }
  void lose(std::uint64_t seed);  // changes the files

 private:
  struct Change {
    std::int64_t offset;  // of a write; the new size of a truncation
    std::string before;   // what stood there
    std::string after;    // empty for a truncation
    std::int64_t size;    // of the file before
  };
  std::map<std::string, std::vector<Change>> changes_;
};

}  // namespace banli::tests
