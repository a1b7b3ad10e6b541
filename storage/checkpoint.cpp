#include "storage/checkpoint.hpp"

#include <charconv>

namespace banli::storage {
namespace {

constexpr std::string_view checkpoint_head = "banli-checkpoint-1 ";

}  // namespace

std::string line_of(const Checkpoint& checkpoint) {
  return std::string(checkpoint_head) + std::to_string(checkpoint.position.value) + " " +
         hex(checkpoint.running);
}

std::optional<Checkpoint> checkpoint_from_line(std::string_view line) {
  if (!line.starts_with(checkpoint_head)) return {};
  const std::string_view rest = line.substr(checkpoint_head.size());
  Checkpoint found;
  const char* end = rest.data() + rest.size();
  const auto read = std::from_chars(rest.data(), end, found.position.value);
  if (read.ec != std::errc() || read.ptr == end || *read.ptr != ' ') return {};
  const auto running = digest_from_hex({read.ptr + 1, end});
  if (!running) return {};
  found.running = *running;
  return found;
}

}  // namespace banli::storage
