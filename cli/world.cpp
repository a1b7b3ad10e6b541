#include "cli/world.hpp"

#include <pwd.h>
#include <sys/random.h>
#include <unistd.h>

#include <charconv>
#include <chrono>
#include <cstdlib>
#include <ctime>

#include "base/check.hpp"
#include "runtime/zones.hpp"

namespace banli::cli {
namespace {

std::string environment(const char* name) {
  const char* value = std::getenv(name);
  return value == nullptr ? std::string() : value;
}

Instant system_time() {
  const auto since_1970 = std::chrono::system_clock::now().time_since_epoch();
  return {std::chrono::duration_cast<std::chrono::milliseconds>(since_1970).count()};
}

std::array<std::uint8_t, 32> system_chance() {
  std::array<std::uint8_t, 32> bytes{};
  const ssize_t got = getrandom(bytes.data(), bytes.size(), 0);
  BANLI_CHECK(got == static_cast<ssize_t>(bytes.size()));
  return bytes;
}

}  // namespace

std::string login_name() {
  const passwd* account = getpwuid(geteuid());
  if (account != nullptr && account->pw_name != nullptr) return account->pw_name;
  const std::string user = environment("USER");
  return user.empty() ? std::to_string(geteuid()) : user;
}

Language language_from(std::string_view asked) {
  std::string wanted(asked);
  for (const char* name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
    if (wanted.empty()) wanted = environment(name);
  }
  return wanted.starts_with("zh") ? Language::chinese : Language::english;
}

std::string database_from_environment() {
  const std::string named = environment("BANLI_DB");
  return named.empty() ? "banli.db" : named;
}

std::chrono::seconds patience_from_environment() {
  constexpr std::chrono::seconds usual{30};
  const std::string written = environment("BANLI_WAIT");
  std::uint32_t seconds = 0;
  const char* const end = written.data() + written.size();
  const auto [rest, error] = std::from_chars(written.data(), end, seconds);
  const bool is_whole = error == std::errc() && rest == end;
  return is_whole ? std::chrono::seconds(seconds) : usual;
}

std::int32_t local_offset_s(Instant at) {
  const std::time_t seconds = at.ms / 1000;
  std::tm local{};
  return localtime_r(&seconds, &local) == nullptr ? 0 : static_cast<std::int32_t>(local.tm_gmtoff);
}

runtime::Surroundings surroundings() {
  return {system_time, system_chance,
          [](std::string_view name) { return runtime::zone_named(name); }};
}

}  // namespace banli::cli
