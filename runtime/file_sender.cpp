#include "runtime/file_sender.hpp"

#include <cerrno>
#include <fstream>
#include <system_error>

namespace banli::runtime {

std::expected<void, std::string> FileSender::deliver(const Letter& letter) {
  namespace fs = std::filesystem;
  std::error_code error;
  fs::create_directories(folder_, error);
  if (error) return std::unexpected(error.message());
  const fs::path file = folder_ / (letter.id + ".json");
  if (fs::exists(file, error)) return {};
  const fs::path beside = folder_ / (letter.id + ".new");
  {
    std::ofstream out(beside, std::ios::binary | std::ios::trunc);
    out << letter.json << '\n' << std::flush;
    if (!out) error = {errno, std::generic_category()};
  }
  if (!error) fs::rename(beside, file, error);
  if (!error) return {};
  std::error_code ignored;
  fs::remove(beside, ignored);
  return std::unexpected(error.message());
}

}  // namespace banli::runtime
