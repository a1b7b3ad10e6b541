#include "runtime/file_sender.hpp"

#include <fstream>
#include <system_error>

#include "runtime/reason.hpp"

namespace banli::runtime {

std::expected<void, std::string> FileSender::deliver(const Letter& letter) {
  namespace fs = std::filesystem;
  std::error_code error;
  fs::create_directories(folder_, error);
  if (error) return std::unexpected(reason_code(error));
  const fs::path file = folder_ / (letter.id + ".json");
  if (fs::exists(file, error)) return {};
  const fs::path beside = folder_ / (letter.id + ".new");
  {
    std::ofstream out(beside, std::ios::binary | std::ios::trunc);
    out << letter.json << '\n' << std::flush;
    if (!out) error = last_error();
  }
  if (!error) fs::rename(beside, file, error);
  if (!error) return {};
  std::error_code ignored;
  fs::remove(beside, ignored);
  return std::unexpected(reason_code(error));
}

}  // namespace banli::runtime
