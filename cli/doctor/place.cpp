#include <fcntl.h>
#include <unistd.h>

#include <filesystem>

#include "cli/doctor/complaint.hpp"

namespace banli::cli {
namespace {

namespace fs = std::filesystem;

// Room for the log, a backup and some months of work.
constexpr std::uintmax_t least_room = 200 * 1024 * 1024;
constexpr std::uintmax_t copies = 3;

std::string in_megabytes(std::uintmax_t bytes) { return std::to_string(bytes / (1024 * 1024)); }

void examine_room(const fs::path& file, Complaints& found) {
  std::error_code error;
  const std::uintmax_t size = fs::file_size(file, error);
  const fs::space_info room = fs::space(file, error);
  if (error) return;
  const std::uintmax_t wanted = std::max(least_room, size * copies);
  if (room.available >= wanted) return;
  found.push_back({"disk-nearly-full",
                   {{"file", file.string()},
                    {"free", in_megabytes(room.available)},
                    {"wanted", in_megabytes(wanted)}}});
}

// By who runs this: the database and, for the log and the lock, its folder.
bool may_write(const fs::path& path) {
  return faccessat(AT_FDCWD, path.c_str(), W_OK, AT_EACCESS) == 0;
}

void examine_rights(const fs::path& file, Complaints& found) {
  if (!may_write(file) || !may_write(fs::absolute(file).parent_path())) {
    found.push_back({"database-read-only", {{"file", file.string()}}});
  }
  std::error_code error;
  const fs::perms rights = fs::status(file, error).permissions();
  if (error || (rights & fs::perms::others_write) == fs::perms::none) return;
  found.push_back({"file-open-to-all", {{"file", file.string()}}});
}

}  // namespace

Complaints examine_place(Session& session) {
  Complaints found;
  const fs::path file(session.database());
  examine_room(file, found);
  examine_rights(file, found);
  return found;
}

}  // namespace banli::cli
