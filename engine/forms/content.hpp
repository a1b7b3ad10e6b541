// The bytes of a file that comes along with answers, named by their SHA-256. They never change, and
// copies share them: they pass through memory once.
#pragma once

#include <cstdint>
#include <memory>
#include <string>

#include "base/sha256.hpp"

namespace banli::forms {

class Content {
 public:
  explicit Content(std::string bytes) : named_(named(std::move(bytes))) {}

  const std::string& sha256() const { return named_->sha256; }  // 64 hex digits
  const std::string& bytes() const { return named_->bytes; }
  std::int64_t size() const { return static_cast<std::int64_t>(named_->bytes.size()); }

 private:
  struct Named {
    std::string sha256;
    std::string bytes;
  };
  static std::shared_ptr<const Named> named(std::string bytes) {
    std::string digest = hex(banli::sha256(bytes));
    return std::make_shared<const Named>(Named{std::move(digest), std::move(bytes)});
  }

  std::shared_ptr<const Named> named_;
};

}  // namespace banli::forms
