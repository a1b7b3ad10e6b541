// Writes the bare program's commands: a batch is one transaction, a command one entry and its rows.
#pragma once

#include <atomic>
#include <string>
#include <vector>

#include "bench/course.hpp"
#include "bench/plain_sqlite.hpp"
#include "execution/entry.hpp"

namespace banli::bench {

struct BareCase {
  std::uint64_t id = 0;
  std::string subject;
  std::string number;
  std::uint64_t entries = 0;
  Digest last_hash{};
  std::int64_t started_ms = 0;
};

struct BareCommand {
  enum class Kind { start, claim, complete };
  Kind kind = Kind::start;
  BareCase* of = nullptr;
  std::size_t task = 0;  // index in the course
};

class BareWriter {
 public:
  BareWriter(const std::string& path, const FactSizes& sizes);
  void write(const std::vector<BareCommand*>& batch);

 private:
  void write(BareCommand& command);
  void insert_entry(const BareCommand& command);
  void put_case(const BareCommand& command);
  void put_task(const BareCase& of, std::size_t task, std::string_view state,
                std::string_view holder);
  void open_next(const BareCase& of, std::size_t done);

  PlainConnection connection_;
  FactSizes sizes_;
  std::uint64_t position_ = 0;
  Digest running_{};
  std::int64_t now_ms_ = 1'795'000'000'000;
  PlainStatement begin_;
  PlainStatement commit_;
  PlainStatement insert_;
  PlainStatement tail_;
  PlainStatement instance_;
  PlainStatement task_;
  PlainStatement counter_;
};

}  // namespace banli::bench
