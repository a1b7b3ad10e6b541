#include "storage/sqlite/entries.hpp"

#include "base/check.hpp"

namespace banli::storage {
namespace {

int hex_digit(char c) {
  if (c >= '0' && c <= '9') return c - '0';
  if (c >= 'a' && c <= 'f') return c - 'a' + 10;
  return -1;
}

std::string bytes_from_hex(std::string_view digits) {
  BANLI_CHECK(digits.size() % 2 == 0);
  std::string bytes;
  bytes.reserve(digits.size() / 2);
  for (std::size_t i = 0; i < digits.size(); i += 2) {
    const int high = hex_digit(digits[i]);
    const int low = hex_digit(digits[i + 1]);
    BANLI_CHECK(high >= 0 && low >= 0);
    bytes += static_cast<char>(high * 16 + low);
  }
  return bytes;
}

constexpr std::string_view insert_sql =
    "INSERT INTO entries (position, subject, number, previous, hash, command, cause, time, actor, "
    "for_whom, channel, key, facts, \"values\") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?)";

}  // namespace

execution::Entry read_entry(Query& query) {
  execution::Entry entry;
  query.read_into(entry.position, entry.subject, entry.number, entry.previous, entry.hash);
  entry.command = hex(query.read_bytes().bytes);
  entry.cause = hex(query.read_bytes().bytes);
  query.read_into(entry.time, entry.actor, entry.for_whom, entry.channel, entry.key, entry.facts,
                  entry.values);
  return entry;
}

void insert_entry(Connection& connection, const execution::Entry& entry) {
  const std::string command = bytes_from_hex(entry.command);
  const std::string cause = bytes_from_hex(entry.cause);
  Query query(connection, insert_sql);
  query.bind(entry.position, entry.subject, entry.number, entry.previous, entry.hash,
             Bytes{command}, Bytes{cause}, entry.time, entry.actor, entry.for_whom, entry.channel,
             entry.key, entry.facts, entry.values);
  query.run();
}

}  // namespace banli::storage
