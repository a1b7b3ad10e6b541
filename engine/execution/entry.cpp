#include "execution/entry.hpp"

#include "execution/stored_values.hpp"

namespace banli::execution {
namespace {

std::string_view bytes_of(const Digest& digest) {
  return {reinterpret_cast<const char*>(digest.data()), digest.size()};
}

void append_part(std::string& out, std::string_view part) {
  std::uint64_t length = part.size();
  for (int i = 0; i < 8; ++i, length >>= 8) out += static_cast<char>(length & 0xff);
  out += part;
}

// A text that has not the form of values has none: the verifier reports it by its own code.
std::string digests_of(std::string_view values) {
  std::string joined;
  const auto stored = stored_values(values);
  if (!stored) return joined;
  for (const StoredValue& value : *stored) {
    if (!joined.empty()) joined += ',';
    joined += value.digest;
  }
  return joined;
}

}  // namespace

Digest hash_of(const Entry& entry) {
  std::string bytes;
  bytes.reserve(384 + entry.facts.size());
  append_part(bytes, "banli-entry-1");
  append_part(bytes, entry.subject);
  append_part(bytes, std::to_string(entry.number));
  append_part(bytes, bytes_of(entry.previous));
  append_part(bytes, entry.command);
  append_part(bytes, entry.cause);
  append_part(bytes, std::to_string(entry.time.ms));
  append_part(bytes, entry.actor);
  append_part(bytes, entry.for_whom);
  append_part(bytes, entry.channel);
  append_part(bytes, entry.key);
  append_part(bytes, entry.facts);
  append_part(bytes, digests_of(entry.values));
  return sha256(bytes);
}

Digest running_hash(const Digest& before, const Digest& entry_hash) {
  std::string bytes(bytes_of(before));
  bytes += bytes_of(entry_hash);
  return sha256(bytes);
}

std::string instance_subject(InstanceId id) { return "instance/" + std::to_string(id.value); }

}  // namespace banli::execution
