// Puts each notice into a folder as a file of its own, `41-2.json`, whole or not at all. A notice
// that lies there already is not written again.
#pragma once

#include <filesystem>

#include "runtime/sending.hpp"

namespace banli::runtime {

class FileSender final : public Sender {
 public:
  explicit FileSender(std::filesystem::path folder) : folder_(std::move(folder)) {}
  std::expected<void, std::string> deliver(const Letter& letter) override;

 private:
  std::filesystem::path folder_;
};

}  // namespace banli::runtime
