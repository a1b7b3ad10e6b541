#include "base/sha256.hpp"

#include <openssl/evp.h>

#include "base/check.hpp"

namespace banli {
namespace {

// Fetched once: a fetch walks OpenSSL's providers and costs more than hashing a short text.
const EVP_MD* sha256_digest() {
  static const EVP_MD* const digest = EVP_MD_fetch(nullptr, "SHA256", nullptr);
  BANLI_CHECK(digest != nullptr);
  return digest;
}

EVP_MD_CTX* begun_context() {
  EVP_MD_CTX* context = EVP_MD_CTX_new();
  BANLI_CHECK(context != nullptr);
  BANLI_CHECK(EVP_DigestInit_ex2(context, sha256_digest(), nullptr) == 1);
  return context;
}

int hex_digit_value(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return -1;
}

}  // namespace

Sha256::Sha256() : context_(begun_context()) {}

Sha256::~Sha256() { EVP_MD_CTX_free(static_cast<EVP_MD_CTX*>(context_)); }

Sha256& Sha256::add(std::string_view bytes) {
  auto* context = static_cast<EVP_MD_CTX*>(context_);
  BANLI_CHECK(EVP_DigestUpdate(context, bytes.data(), bytes.size()) == 1);
  return *this;
}

Digest Sha256::finish() {
  Digest digest;
  unsigned size = 0;
  auto* context = static_cast<EVP_MD_CTX*>(context_);
  BANLI_CHECK(EVP_DigestFinal_ex(context, digest.data(), &size) == 1);
  BANLI_CHECK(size == digest.size());
  return digest;
}

Digest sha256(std::string_view bytes) { return Sha256().add(bytes).finish(); }

std::string hex(std::string_view bytes) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string out;
  out.reserve(bytes.size() * 2);
  for (const char c : bytes) {
    const auto byte = static_cast<unsigned char>(c);
    out += digits[byte >> 4];
    out += digits[byte & 15];
  }
  return out;
}

std::string hex(const Digest& digest) {
  return hex(std::string_view(reinterpret_cast<const char*>(digest.data()), digest.size()));
}

std::optional<Digest> digest_from_hex(std::string_view text) {
  Digest digest;
  if (text.size() != digest.size() * 2) return std::nullopt;
  for (std::size_t i = 0; i < digest.size(); ++i) {
    const int high = hex_digit_value(text[2 * i]);
    const int low = hex_digit_value(text[2 * i + 1]);
    if (high < 0 || low < 0) return std::nullopt;
    digest[i] = static_cast<std::uint8_t>(high * 16 + low);
  }
  return digest;
}

}  // namespace banli
