// SHA-256 (FIPS 180-4), by OpenSSL: the hash of chains, bundles and redactable values.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace banli {

using Digest = std::array<std::uint8_t, 32>;

class Sha256 {
 public:
  Sha256();
  ~Sha256();
  Sha256(const Sha256&) = delete;
  Sha256& operator=(const Sha256&) = delete;
  Sha256& add(std::string_view bytes);
  Digest finish();  // once

 private:
  void* context_;
};

Digest sha256(std::string_view bytes);
std::string hex(std::string_view bytes);
std::string hex(const Digest& digest);
std::optional<Digest> digest_from_hex(std::string_view text);

}  // namespace banli
